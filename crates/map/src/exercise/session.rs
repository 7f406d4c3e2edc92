//! One exercise that was held: where, when, with whom, and what the group said. It is kept line by line.

use core::fmt;
use std::collections::BTreeMap;

use super::{
    EntryId, Feel, GroupKind, GroupRefused, Kept, MayBe, People, Said, ScriptId, Scripts, Spot,
};
use crate::area::AreaId;
use crate::day::Day;
use crate::inventory::{Choice, Misfit};

/// The number of a session, drawn by chance: two tablets do not give the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SessionId(pub u32);

/// A session. It cannot be opened for fewer than five people. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    id: SessionId,
    script: ScriptId,
    area: AreaId,
    on: Day,
    who: GroupKind,
    people: People,
    said: BTreeMap<EntryId, Said>,
    drawn: Kept,
}

/// Why something is not entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionRefused {
    Group(GroupRefused),
    /// The line belongs to another script, or this script has no map.
    OtherScript,
    Said(Misfit),
}

/// Which session it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: SessionId,
    pub script: ScriptId,
    pub area: AreaId,
    pub on: Day,
    pub who: GroupKind,
}

impl Session {
    /// Opens the summary; `people` is how many took part, and is kept as a band.
    ///
    /// # Errors
    /// When the group was too small or too large.
    pub fn open(held: Held, people: u8) -> Result<Self, SessionRefused> {
        let people = People::present(people).map_err(SessionRefused::Group)?;
        Ok(Self::of_band(held, people))
    }

    pub(crate) fn of_band(held: Held, people: People) -> Self {
        Self {
            id: held.id,
            script: held.script,
            area: held.area,
            on: held.on,
            who: held.who,
            people,
            said: BTreeMap::new(),
            drawn: Kept::nothing(),
        }
    }

    /// Enters a line, in place of what stood there.
    ///
    /// # Errors
    /// When the line is of another script, or what was said does not fit it.
    pub fn say(&mut self, all: &Scripts, line: EntryId, said: Said) -> Result<(), SessionRefused> {
        if line.script() != self.script {
            return Err(SessionRefused::OtherScript);
        }
        all.fits(line, &said).map_err(SessionRefused::Said)?;
        self.said.insert(line, said);
        Ok(())
    }

    /// Back to nothing said.
    pub fn clear(&mut self, line: EntryId) {
        self.said.remove(&line);
    }

    /// Adds what was drawn, reduced.
    ///
    /// # Errors
    /// When the script has no map.
    pub fn draw(&mut self, kept: Kept) -> Result<(), SessionRefused> {
        if self.script != ScriptId::MAP {
            return Err(SessionRefused::OtherScript);
        }
        self.drawn.join(kept);
        Ok(())
    }

    /// Puts back what was kept of a drawing, by the rules under which it was made.
    pub(crate) fn draw_again(
        &mut self,
        all: &Scripts,
        place: Choice,
        feel: Feel,
        spots: Vec<Spot>,
    ) -> Result<(), SessionRefused> {
        if all.place(place) != Some(MayBe::Drawn) || self.script != ScriptId::MAP {
            return Err(SessionRefused::OtherScript);
        }
        self.drawn.read(place, feel, spots);
        Ok(())
    }

    /// Takes every mark of a kind of place off the map.
    pub fn rub_out(&mut self, place: Choice, feel: Feel) {
        self.drawn.rub_out(place, feel);
    }

    pub const fn id(&self) -> SessionId {
        self.id
    }

    pub const fn script(&self) -> ScriptId {
        self.script
    }

    pub const fn area(&self) -> &AreaId {
        &self.area
    }

    pub const fn on(&self) -> Day {
        self.on
    }

    pub const fn who(&self) -> GroupKind {
        self.who
    }

    pub const fn people(&self) -> People {
        self.people
    }

    /// What was said, line by line.
    pub fn said(&self) -> impl Iterator<Item = (EntryId, &Said)> {
        self.said.iter().map(|(line, said)| (*line, said))
    }

    /// Whether nothing was entered yet: then it speaks for no group.
    pub fn is_blank(&self) -> bool {
        self.said.is_empty() && self.drawn.marks().next().is_none()
    }

    pub const fn drawn(&self) -> &Kept {
        &self.drawn
    }
}

impl fmt::Display for SessionRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Group(refused) => refused.fmt(f),
            Self::OtherScript => f.write_str("this belongs to another script"),
            Self::Said(misfit) => misfit.fmt(f),
        }
    }
}

impl core::error::Error for SessionRefused {}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(..)")
    }
}
