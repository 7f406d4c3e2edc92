//! Why two rounds, or one figure of them, are not held against each other.

/// Why nothing of two releases is compared (rule K8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Two looks at the same round: the women of the first are in the second.
    SameWomen,
    OtherArea,
    /// A practice round and one that counts.
    PracticeBesideLive,
    /// One of them was written by a version that did not say what was asked.
    WordingUnknown,
    /// A word of the form differs, in whatever language.
    OtherWording,
    /// The questions look back on another number of months.
    OtherWindow,
    /// Another list of questions: a short round beside a long one.
    OtherPlan,
}

/// Why one figure is not compared although the rounds may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCompared {
    /// Only one of the rounds has it.
    InOneRoundOnly,
    /// It is worked out in another way.
    WorkedOutOtherwise,
    /// A middle answer has no difference.
    NoShare,
    /// One of the rounds keeps it back, or says only that they are few or more than half.
    NotShown,
}
