//! Everything a touch on her screens can mean.

use waymark_ask::{ChoiceId, Lang};

/// One touch, as the screens report it. What it leads to is decided elsewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// A language's card was touched.
    Speak(Lang),
    /// An answer was touched.
    Choose(ChoiceId),
    /// On to the next screen.
    Next,
    /// Past this question.
    Skip,
    /// One screen back.
    Back,
    /// She may want to stop.
    Stop,
    /// The card with help.
    Support,
    /// A rest.
    Pause,
    /// Keep what was answered so far.
    Keep,
    /// Erase what was answered so far.
    Erase,
    /// Back from the cover.
    Continue,
    /// One of the thirty-six pictures.
    Picture(u8),
    /// Hide; the program listens for this touch itself, before anything else can.
    Hide,
    /// Once more.
    Again,
    /// The screen read out again; the program listens for this touch itself.
    Listen,
    /// The words of a screen that shows only shapes; the same.
    Words,
}

impl Act {
    /// The name tests find a button by.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Speak(_) => "speak",
            Self::Choose(_) => "choose",
            Self::Next => "next",
            Self::Skip => "skip",
            Self::Back => "back",
            Self::Stop => "stop",
            Self::Support => "support",
            Self::Pause => "pause",
            Self::Keep => "keep",
            Self::Erase => "erase",
            Self::Continue => "continue",
            Self::Picture(_) => "picture",
            Self::Hide => "hide",
            Self::Again => "again",
            Self::Listen => "listen",
            Self::Words => "words",
        }
    }
}
