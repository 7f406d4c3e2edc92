//! What is small, what an attacker knows beforehand, and what protects: the parameters of one protection.

/// The smallest count that may be published, in people, and the width a hidden small cell must keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    people: i64,
    width: i64,
}

/// More would need wider arithmetic, and no statistics office asks for it.
const HIGHEST: u32 = 1_000_000;

impl Threshold {
    /// A threshold of 2 to a million people: below 2 nothing is small. The interval of a hidden small cell must be as wide
    /// as the threshold.
    pub fn new(people: u32) -> Option<Self> {
        let people = (2..=HIGHEST).contains(&people).then_some(people)?;
        let people = i64::from(people);
        Some(Self {
            people,
            width: people,
        })
    }

    /// The same threshold with a narrower interval: of 1 at least, which says only that no small count is known.
    pub fn with_width(self, width: u32) -> Option<Self> {
        let width = i64::from(width);
        (1..=self.people)
            .contains(&width)
            .then_some(Self { width, ..self })
    }

    /// Fewer are small.
    pub const fn people(self) -> i64 {
        self.people
    }

    /// The least width of a hidden small cell's interval, which must reach as high as well.
    pub const fn width(self) -> i64 {
        self.width
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
