//! What is small, what an attacker knows beforehand, and what protects: the parameters of one protection.

/// The smallest count that may be published, in people; also the width a hidden small cell must keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold(i64);

/// More would need wider arithmetic, and no statistics office asks for it.
const HIGHEST: u32 = 1_000_000;

impl Threshold {
    /// A threshold of 2 to a million people: below 2 nothing is small.
    pub fn new(people: u32) -> Option<Self> {
        (2..=HIGHEST)
            .contains(&people)
            .then_some(Self(i64::from(people)))
    }

    pub const fn people(self) -> i64 {
        self.0
    }
}

/// Whether a count of none may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zeros {
    /// None is published as none; so whatever is hidden is known to be at least one.
    Public,
    /// None is hidden like any other small count.
    Protected,
}

/// The least that an attacker knows each hidden inner cell to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Least {
    /// Nothing is known.
    None,
    /// At least one: so where zeros are public.
    One,
}
