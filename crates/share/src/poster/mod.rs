//! Help in one area, for a wall (A4, A3), for a pocket (A6, four to a sheet) and to be read aloud: public lines alone, in neutral words.
//!
//! It is made from a [`PublicDirectory`] for the public, so what is hidden cannot be on it. Beyond that it says no place
//! of anybody who offers a place to stay, no word that tells a stranger what the help is for, and nothing that was not
//! confirmed. What it left out it says to the team, never on the paper.

mod card;
mod date;
mod facts;
mod form;
mod hours;
mod name;
mod offices;
mod page;
mod picture;
mod room;
mod spoken;
mod standing;
mod telling;

use core::fmt;

use waymark_map::{AreaId, Audience, PublicDirectory};
use waymark_words::Locale;

pub use form::{Form, style_source};
pub use page::{file_name, page};
pub use spoken::spoken;
pub use standing::{How, Stands, standing};
pub use telling::tells;

/// What stands on it, in one language.
#[derive(Clone, PartialEq, Eq)]
pub struct Poster {
    locale: Locale,
    area: String,
    /// The day of publishing, and within how many days before it every line was confirmed.
    on: String,
    days: u16,
    parts: Vec<Part>,
    left: Vec<Left>,
}

/// One kind of help, by its picture, and who offers it.
#[derive(Clone, PartialEq, Eq)]
struct Part {
    /// The code of the picture.
    code: String,
    name: String,
    offices: Vec<Office>,
}

/// One office under one picture.
#[derive(Clone, PartialEq, Eq)]
struct Office {
    /// Its number in the directory that was published.
    number: u32,
    name: String,
    phone: String,
    facts: facts::Facts,
}

/// A public record of which something is not on the poster, by its number in the directory that was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    pub number: u32,
    pub why: Why,
}

/// Why something is not on it, so that the team can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A service that was not confirmed in time: it is left out.
    NotConfirmed,
    /// A place to stay without a phone: it is left out, for its place is never said.
    NoPhone,
    /// Its name says what the help is for: it stands there without its name. A short public name mends it.
    TellingName,
    /// The service is planned, closed or not known to run.
    NotThere,
    /// The project does not count this service.
    SwitchedOff,
    /// Women are shown no picture for it: it has no place on a paper of pictures.
    NoPicture,
    /// The paper is full: a larger one, or a card of its own, has room.
    NoRoom,
}

/// Why there is no poster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PosterRefused {
    /// The directory was published for somebody else than the public.
    NotPublic,
    NoSuchArea,
    /// Nothing public and confirmed is offered in the area.
    Nothing,
}

impl Poster {
    /// What the public may be told of the help in an area.
    ///
    /// # Errors
    /// When the directory is not for the public, the area is not in it, or nothing can be shown.
    pub fn of(
        public: &PublicDirectory,
        area: &AreaId,
        locale: Locale,
    ) -> Result<Self, PosterRefused> {
        if public.audience() != Audience::Public {
            return Err(PosterRefused::NotPublic);
        }
        let known = public.areas().iter().find(|one| one.id == *area);
        let name = known.ok_or(PosterRefused::NoSuchArea)?.name.as_str();
        let (parts, left) = offices::of(public, area, name, locale);
        if parts.is_empty() {
            return Err(PosterRefused::Nothing);
        }
        Ok(Self {
            locale,
            area: name.to_owned(),
            on: date::written(public.on()),
            days: public.fresh_for().0,
            parts,
            left,
        })
    }

    /// What is not on it, and why.
    pub fn left(&self) -> &[Left] {
        &self.left
    }
}

impl fmt::Display for PosterRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotPublic => "a poster is made from what the public may see",
            Self::NoSuchArea => "there is no such area",
            Self::Nothing => "nothing public and confirmed is offered in this area",
        })
    }
}

impl core::error::Error for PosterRefused {}

impl fmt::Debug for Poster {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Poster(..)")
    }
}
