//! What a group said, as a line of a summary keeps it: choices of closed lists and counts.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use crate::inventory::{Agreement, Choice};
use crate::provider::ProviderId;
use crate::taxonomy::ServiceId;

/// Each person lays so many stones on the wall, so one more cannot be one person's.
pub const STONES_EACH: u8 = 3;

/// What stands in a line. Keeps silent in logs.
#[derive(Clone, PartialEq, Eq)]
pub enum Said {
    One(Choice),
    Many(BTreeSet<Choice>),
    Pairs(BTreeSet<(Choice, Choice)>),
    /// Stones on a card; cards without any are left out.
    Stones(BTreeMap<Choice, u8>),
    Medians(BTreeMap<(Choice, Choice), Median>),
    /// In the order of the way.
    Route(Vec<RouteStep>),
    Links(BTreeSet<Claim>),
}

/// Whether a kind of place feels safe to a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Feel {
    Safe = 1,
    Unsafe = 2,
    /// Safe only at times.
    AtTimes = 3,
}

impl Feel {
    pub const ALL: [Self; 3] = [Self::Safe, Self::Unsafe, Self::AtTimes];
}

/// The middle heap of a line of stones, in halves of a stone: an even number of heaps has its middle between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Median(u8);

impl Median {
    /// Five stones.
    const MOST: u8 = 10;

    /// None above five stones.
    pub const fn of_halves(halves: u8) -> Option<Self> {
        if halves <= Self::MOST {
            Some(Self(halves))
        } else {
            None
        }
    }

    pub const fn halves(self) -> u8 {
        self.0
    }
}

/// A step of the made-up woman: whom she tells, how long it takes, what it costs, each from its list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RouteStep {
    pub whom: Choice,
    pub time: Choice,
    pub cost: Choice,
}

/// What one office says of another: not confirmed until that one says the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    pub from: ProviderId,
    pub to: ProviderId,
    pub service: ServiceId,
    pub agreement: Agreement,
    pub word_back: WordBack,
}

/// Whether word comes back that she arrived (the knot in the string).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum WordBack {
    Comes = 1,
    DoesNot = 2,
    NotSaid = 3,
}

impl WordBack {
    pub const ALL: [Self; 3] = [Self::Comes, Self::DoesNot, Self::NotSaid];
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Said(..)")
    }
}

impl fmt::Debug for RouteStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RouteStep(..)")
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Claim(..)")
    }
}
