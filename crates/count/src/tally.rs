//! Counts of many people, cell by cell: what is left of the answers when a day is closed.

use core::fmt;

use zeroize::Zeroize;

use crate::bytes::{BytesError, Reader, Writer};
use crate::contribution::Contribution;
use crate::hash::PlanHash;
use crate::parts::{Parts, Sender};
use crate::tables::Tables;

/// Before other tablets' totals could be taken in; still read.
const ALONE: u8 = 1;
const VERSION: u8 = 2;

/// Counts under one plan. Adding and merging are plain sums, so order and split never matter.
/// A tally of few people is as sensitive as answers: it prints nothing and wipes itself.
#[derive(Clone)]
pub struct Tally {
    plan: PlanHash,
    people: u32,
    /// People added since a day was last closed.
    today: u32,
    collections: u16,
    cells: Vec<u32>,
    parts: Parts,
}

impl Tally {
    /// Nobody yet.
    #[must_use]
    pub fn empty(tables: &Tables) -> Self {
        Self {
            plan: tables.plan(),
            people: 0,
            today: 0,
            collections: 0,
            cells: vec![0; tables.len()],
            parts: Parts::default(),
        }
    }

    /// Adds one person.
    ///
    /// # Errors
    /// If she was counted under another plan, or a count is full; the tally is then unchanged.
    pub fn add(&mut self, contribution: &Contribution) -> Result<(), TallyError> {
        if contribution.plan() != self.plan {
            return Err(TallyError::OtherPlan);
        }
        let people = self.people.checked_add(1).ok_or(TallyError::Full)?;
        for cell in contribution.cells() {
            // No cell can exceed the people counted, so it cannot overflow before they do.
            let count = self
                .cells
                .get_mut(usize::from(*cell))
                .ok_or(TallyError::OtherPlan)?;
            *count = count.saturating_add(1);
        }
        self.people = people;
        self.today = self.today.saturating_add(1);
        Ok(())
    }

    /// Adds everybody of another tablet's tally, once.
    ///
    /// # Errors
    /// If it was counted under another plan, if this sender or anybody it took in is in here already, or a
    /// count is full; this tally is then unchanged.
    pub fn merge(&mut self, other: &Self, sender: Sender) -> Result<(), TallyError> {
        if other.plan != self.plan || other.cells.len() != self.cells.len() {
            return Err(TallyError::OtherPlan);
        }
        if self.parts.holds(sender) || self.parts.meets(&other.parts) || other.parts.holds(sender) {
            return Err(TallyError::TakenAlready);
        }
        let people = self
            .people
            .checked_add(other.people)
            .ok_or(TallyError::Full)?;
        let collections = self
            .collections
            .checked_add(other.collections)
            .ok_or(TallyError::Full)?;
        for (count, more) in self.cells.iter_mut().zip(&other.cells) {
            *count = count.saturating_add(*more);
        }
        let own = other.people.saturating_sub(other.parts.people());
        self.parts.take(sender, own, &other.parts, self.people);
        self.people = people;
        self.today = self.today.saturating_add(other.today);
        self.collections = collections;
        Ok(())
    }

    /// Ends a collection day. A day on which nobody was added does not count.
    pub fn close_day(&mut self) {
        if self.today > 0 {
            self.collections = self.collections.saturating_add(1);
            self.today = 0;
        }
    }

    /// People counted. Never to be shown: only the guard's bands are.
    #[must_use]
    pub fn people(&self) -> u32 {
        self.people
    }

    /// Closed collection days (or sites) with at least one person.
    #[must_use]
    pub fn collections(&self) -> u16 {
        self.collections
    }

    /// Whether no tablet's part of this sum could be seen by taking the others away: there are
    /// [`crate::BEYOND_A_PART`] people or more beyond any one of them.
    #[must_use]
    pub fn hides_its_parts(&self) -> bool {
        self.parts.hide_each_other(self.people)
    }

    /// The same of the people who came after a release about `shown` of them.
    #[must_use]
    pub fn hides_its_parts_since(&self, shown: u32) -> bool {
        self.parts.hide_each_other_since(self.people, shown)
    }

    #[must_use]
    pub fn plan(&self) -> PlanHash {
        self.plan
    }

    pub(crate) fn count(&self, cell: crate::tables::CellId) -> u32 {
        self.cells.get(cell.index()).copied().unwrap_or(0)
    }

    /// The form in which it is sealed: version, plan, people, today, collections, cells, parts.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(VERSION);
        out.fixed(&self.plan.0);
        out.u32(self.people);
        out.u32(self.today);
        out.u16(self.collections);
        out.count(self.cells.len());
        self.cells.iter().for_each(|count| out.u32(*count));
        self.parts.write(&mut out);
        out.finish()
    }

    /// Reads [`Tally::to_bytes`] of this and every earlier version.
    ///
    /// # Errors
    /// If the bytes are damaged, belong to another plan, or hold counts no people could have given.
    pub fn from_bytes(tables: &Tables, bytes: &[u8]) -> Result<Self, BytesError> {
        let alone = bytes.first() == Some(&ALONE);
        let mut from = Reader::version(bytes, if alone { ALONE } else { VERSION })?;
        if from.fixed()? != tables.plan().0 {
            return Err(BytesError::OtherPlan);
        }
        let (people, today, collections) = (from.u32()?, from.u32()?, from.u16()?);
        let tally = Self {
            plan: tables.plan(),
            people,
            today,
            collections,
            cells: from.list(Reader::u32)?,
            parts: match alone {
                true => Parts::default(),
                false => Parts::read(&mut from)?,
            },
        };
        from.end()?;
        let every_day_had_people = u32::from(collections) <= people.saturating_sub(today);
        let possible = tally.cells.iter().all(|count| *count <= people);
        if tally.cells.len() != tables.len() {
            return Err(BytesError::OtherPlan);
        }
        let parts_fit = tally.parts.people() <= people;
        if today > people || !every_day_had_people || !possible || !parts_fit {
            return Err(BytesError::Impossible);
        }
        Ok(tally)
    }
}

impl Drop for Tally {
    fn drop(&mut self) {
        self.cells.zeroize();
    }
}

impl fmt::Debug for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tally(…)")
    }
}

/// Why something was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyError {
    OtherPlan,
    /// This tablet's people are in the sum already.
    TakenAlready,
    Full,
}

impl fmt::Display for TallyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherPlan => "counted under another tabulation plan",
            Self::TakenAlready => "these people are in the sum already",
            Self::Full => "the tally cannot count further",
        })
    }
}

impl core::error::Error for TallyError {}
