//! Everything a touch can mean.

use crate::form::{ChoiceId, Lang};

/// Everything a touch can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Touch {
    /// A language's card.
    Language(Lang),
    /// An answer.
    Choose(ChoiceId),
    /// On.
    Next,
    /// Past this question.
    Skip,
    /// One screen back.
    Back,
    /// She may want to stop.
    Stop,
    /// Keep what was said.
    Keep,
    /// Erase what was said.
    Erase,
    /// The answer `yes`.
    Yes,
    /// The answer `no`.
    No,
    /// The card with help.
    Support,
    /// A moment's rest.
    Pause,
    /// The cover goes up.
    Hide,
    /// "Continue?" on the cover.
    Return,
    /// Covered for too long: whatever is open is given up.
    GiveUp,
    /// On, after a pause or a card.
    Continue,
    /// Begin.
    Start,
}

impl Touch {
    /// Whether it simply goes on.
    pub(super) fn goes_on(self) -> bool {
        matches!(self, Self::Next | Self::Continue | Self::Start)
    }
}
