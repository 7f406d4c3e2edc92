//! Rounds that were closed, as the team's screens show them.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::Today;

/// A new round in the same area with the same form may open this long after the last was opened: a quarter.
pub const NEXT_ROUND_AFTER_DAYS: u32 = 90;

/// Or as soon as this many people answered in the last: then its results stand on their own, and a second, smaller
/// round cannot be held against it to single anybody out.
pub const NEXT_ROUND_AFTER_PEOPLE: u32 = 20;

/// A closed round in a few words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastCard {
    /// What the team called it.
    pub label: String,
    /// The area.
    pub area: String,
    /// When it was opened.
    pub opened_on: Today,
    /// When it was closed.
    pub closed_on: Today,
    /// What there is to be seen.
    pub shown: PastShown,
    /// Whether its totals wait here for another tablet.
    pub totals: PastTotals,
}

/// What there is to be seen of a closed round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PastShown {
    /// Its results.
    Results,
    /// Nothing: too few people answered.
    Nothing,
}

/// Whether a closed round's totals wait to be carried to the tablet that opened it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PastTotals {
    /// They are gone, or are kept where they belong.
    None,
    /// Sealed, and to be given.
    ToGive,
}

/// Silent: names of places are the team's to show.
impl fmt::Debug for PastCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PastCard(..)")
    }
}
