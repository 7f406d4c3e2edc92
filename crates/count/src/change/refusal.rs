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

impl Refusal {
    /// Every one there is.
    pub const ALL: [Self; 7] = [
        Self::SameWomen,
        Self::OtherArea,
        Self::PracticeBesideLive,
        Self::WordingUnknown,
        Self::OtherWording,
        Self::OtherWindow,
        Self::OtherPlan,
    ];

    /// Key of its sentence, stable for ever.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::SameWomen => "same-women",
            Self::OtherArea => "other-area",
            Self::PracticeBesideLive => "practice-beside-live",
            Self::WordingUnknown => "wording-unknown",
            Self::OtherWording => "other-wording",
            Self::OtherWindow => "other-window",
            Self::OtherPlan => "other-plan",
        }
    }
}

impl NotCompared {
    /// Every one there is.
    pub const ALL: [Self; 4] = [
        Self::InOneRoundOnly,
        Self::WorkedOutOtherwise,
        Self::NoShare,
        Self::NotShown,
    ];

    /// Key of its sentence, stable for ever.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::InOneRoundOnly => "in-one-round-only",
            Self::WorkedOutOtherwise => "worked-out-otherwise",
            Self::NoShare => "no-share",
            Self::NotShown => "not-shown",
        }
    }
}
