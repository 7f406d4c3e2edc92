//! When a round's results may be looked at, and when they may be looked at again.

use core::fmt;

use crate::band::{Band, SmallestGroup};
use crate::ledger::Ledger;
use crate::tally::Tally;

/// A round opens at this many people, however few the collection days: in a crowd of twenty nobody stands out
/// for having been there on the day.
pub const PEOPLE_TO_OPEN: u32 = 20;

/// With fewer people than that, from the smallest group up, they must have come on this many days or sites.
pub const DAYS_TO_OPEN: u16 = 2;

/// A further release of a round needs this many people who were not in the last one, or the difference between
/// the two would be a table about fewer than ten (rule D6).
pub const NEW_PEOPLE: u32 = 10;

/// Why nothing is shown yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyClosed {
    TooFewPeople,
    TooFewDays,
    /// Of several tablets' sum, too little lies beyond one of them: take more in, or collect more.
    TooFewBeyondAPart,
    /// The tally was counted under another plan.
    OtherPlan,
}

impl fmt::Display for WhyClosed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooFewPeople => "too few people have answered to show this safely",
            Self::TooFewDays => "results open at 20 people, or on a second collection day",
            Self::TooFewBeyondAPart => "one tablet's answers make up nearly the whole sum",
            Self::OtherPlan => "these answers were counted under another plan",
        })
    }
}

/// The band of everybody, if the round is open.
pub(super) fn opening(tally: &Tally, smallest: SmallestGroup) -> Result<Band, WhyClosed> {
    let people = tally.people();
    if people < smallest.people() {
        Err(WhyClosed::TooFewPeople)
    } else if people < PEOPLE_TO_OPEN && tally.collections() < DAYS_TO_OPEN {
        Err(WhyClosed::TooFewDays)
    } else if !tally.hides_its_parts() {
        Err(WhyClosed::TooFewBeyondAPart)
    } else {
        Band::of(people).ok_or(WhyClosed::TooFewPeople)
    }
}

/// What the ledger says to another release of this round.
pub(super) enum Further {
    /// The next release of the round, by its number.
    Next(u16),
    Earlier(crate::hash::ReleaseHash),
}

pub(super) fn further(tally: &Tally, ledger: &Ledger) -> Further {
    let Some(last) = ledger.last(tally.plan()) else {
        return Further::Next(1);
    };
    let enough = last
        .people
        .checked_add(NEW_PEOPLE)
        .is_some_and(|needed| tally.people() >= needed)
        && tally.hides_its_parts_since(last.people);
    match last.sequence.checked_add(1) {
        Some(next) if enough => Further::Next(next),
        _ => Further::Earlier(last.release),
    }
}
