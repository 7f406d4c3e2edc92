//! The layouts in which releases were ever written. A release keeps its own, so that its bytes and hash never change.

/// The first byte of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Layout {
    /// Statements alone.
    First,
    /// Also the codes of answers, how each figure is worked out, and what was asked: a later round can be held against
    /// it.
    Second,
    /// Also what each table counts: two rounds ask the same questions, whatever else is worked out from them.
    Third,
}

impl Layout {
    pub(crate) const NEWEST: Self = Self::Third;

    pub(super) fn code(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
        }
    }

    pub(super) fn from_code(code: u8) -> Option<Self> {
        [Self::First, Self::Second, Self::Third]
            .into_iter()
            .find(|layout| layout.code() == code)
    }
}
