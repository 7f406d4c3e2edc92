//! The only things a release can say about an answer or an indicator.

use crate::percent::Percent;

/// One published statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// A rounded share of the base.
    Share(Percent),
    /// "Fewer than `below` people, maybe none."
    Few { below: u8 },
    /// "More than half": those who did not are too few to show.
    MoreThanHalf,
    /// Not shown, so that another small number stays hidden.
    Withheld,
    /// Too few people answered; not even how many is said.
    TooFew,
    /// The middle answer.
    Median { label: String },
    /// The item was not in the round.
    NotAsked,
}

/// Whether many people were not sure (a fifth or more; rule K1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsure {
    Many,
    NotNoted,
}
