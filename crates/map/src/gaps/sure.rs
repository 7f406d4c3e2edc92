//! How sure a gap is: one only if it is one over the whole range of what is not known.

use std::collections::BTreeSet;

use super::question::Known;
use super::{Pace, Question, Travel};
use crate::area::AreaId;
use crate::publish::PublicDirectory;

/// What is not known, or not the same for every woman, and could turn the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// 3 to 5 km/h.
    WalkingSpeed,
    /// The place is known by its area alone, or not at all.
    CoarsePlace,
    UnknownHours,
    /// Nobody made sure of it in time.
    Unconfirmed,
    /// A status or a condition that nobody asked for.
    NotAsked,
}

/// Whether women of an area go without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sure {
    /// They are served, whatever is not known.
    Served,
    /// They are not, whatever is not known.
    Gap,
    /// It depends, and on this.
    NotCertain(BTreeSet<Because>),
}

impl Because {
    pub const ALL: [Self; 5] = [
        Self::WalkingSpeed,
        Self::CoarsePlace,
        Self::UnknownHours,
        Self::Unconfirmed,
        Self::NotAsked,
    ];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// One way everything could be: each of the five at its kind end, or at its hard one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct World(u8);

impl World {
    pub(super) const HARDEST: Self = Self(0);
    pub(super) const KINDEST: Self = Self((1 << Because::ALL.len()) - 1);

    fn all() -> impl Iterator<Item = Self> {
        (Self::HARDEST.0..=Self::KINDEST.0).map(Self)
    }

    /// Whether it is kind in this.
    pub(super) const fn has(self, what: Because) -> bool {
        self.0 & what.bit() != 0
    }

    const fn with(self, what: Because) -> Self {
        Self(self.0 | what.bit())
    }

    pub(super) const fn pace(self) -> Pace {
        match self.has(Because::WalkingSpeed) {
            true => Pace::Fast,
            false => Pace::Slow,
        }
    }
}

/// Looks at every one of the 32 worlds at the ends of the ranges. Kinder never serves fewer, so the
/// hardest and the kindest decide; what could turn the answer is whatever does so in one of them.
pub fn sure(
    directory: &PublicDirectory,
    travel: &Travel,
    area: &AreaId,
    question: Question,
) -> Sure {
    let known = Known::of(directory, travel, area, question);
    let served = |world| question.is_served(&known, world);
    if served(World::HARDEST) {
        return Sure::Served;
    }
    if !served(World::KINDEST) {
        return Sure::Gap;
    }
    let turns = |what: &Because| {
        let mut hard = World::all().filter(|world| !world.has(*what));
        hard.any(|world| !served(world) && served(world.with(*what)))
    };
    Sure::NotCertain(Because::ALL.into_iter().filter(turns).collect())
}
