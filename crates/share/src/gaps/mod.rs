//! Where help is missing, as files: a workbook, plain tables, GeoJSON, a page; the gap board and
//! the page for the meeting.
//!
//! A file is a function of a published directory (or of a board made from one) and the language, so
//! what an audience may not see is in none. Every row ends with the recipe of its figures.

mod areas;
mod beside;
mod best;
mod board;
mod chain;
mod csv;
mod document;
mod eligible;
mod fingerprint;
mod geojson;
mod given;
mod hours;
mod in_time;
mod losses;
mod page;
mod places;
mod presence;
mod read_me;
mod said;
pub mod terms;
mod thursday;
pub mod travel;
mod voices;

use waymark_map::PublicDirectory;
use waymark_words::Locale;

use crate::xlsx::{Sheet, packed};

pub use areas::density;
pub use best::extra;
pub use board::board;
pub use csv::csv;
pub use fingerprint::fingerprint;
pub use geojson::{Shape, Shapes, geojson};
pub use given::{Given, PICKS};
pub use page::{page, page_of};
pub use said::{owner, seat};
pub use thursday::thursday;

/// The tables of the analysis, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    ReadMe,
    Areas,
    Presence,
    Hours,
    Eligible,
    Beside,
    Losses,
    Pathway,
    InTime,
    NextBest,
}

impl Part {
    pub const ALL: [Self; 10] = [
        Self::ReadMe,
        Self::Areas,
        Self::Presence,
        Self::Hours,
        Self::Eligible,
        Self::Beside,
        Self::Losses,
        Self::Pathway,
        Self::InTime,
        Self::NextBest,
    ];

    /// The name of its file: plain, and silent about the subject.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::ReadMe => "read_me.csv",
            Self::Areas => "areas.csv",
            Self::Presence => "presence.csv",
            Self::Hours => "hours.csv",
            Self::Eligible => "for_whom.csv",
            Self::Beside => "beside.csv",
            Self::Losses => "single.csv",
            Self::Pathway => "pathway.csv",
            Self::InTime => "three_days.csv",
            Self::NextBest => "next.csv",
        }
    }
}

/// One of them, as rows that a preview can show.
#[must_use]
pub fn table(directory: &PublicDirectory, given: Given<'_>, part: Part, locale: Locale) -> Sheet {
    match part {
        Part::ReadMe => read_me::sheet(directory, locale),
        Part::Areas => areas::sheet(directory, given.benchmarks, locale),
        Part::Presence => presence::sheet(directory, locale),
        Part::Hours => hours::sheet(directory, locale),
        Part::Eligible => eligible::sheet(directory, locale),
        Part::Beside => beside::sheet(directory, locale),
        Part::Losses => losses::sheet(directory, locale),
        Part::Pathway => chain::sheet(directory, given, locale),
        Part::InTime => in_time::sheet(directory, given, locale),
        Part::NextBest => best::sheet(directory, given, locale),
    }
}

/// All of them.
#[must_use]
pub fn tables(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> Vec<Sheet> {
    let parts = Part::ALL.into_iter();
    parts
        .map(|part| table(directory, given, part, locale))
        .collect()
}

/// One table as a workbook of its own, behind the sheet that says how to read it.
#[must_use]
pub fn workbook_of(
    directory: &PublicDirectory,
    given: Given<'_>,
    part: Part,
    locale: Locale,
) -> Vec<u8> {
    let sheets = [Part::ReadMe, part].map(|part| table(directory, given, part, locale));
    packed(&sheets, locale.direction())
}

/// The workbook of all tables.
#[must_use]
pub fn xlsx(directory: &PublicDirectory, given: Given<'_>, locale: Locale) -> Vec<u8> {
    packed(&tables(directory, given, locale), locale.direction())
}
