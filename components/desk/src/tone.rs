//! The four ways a line can stand: each has a colour, a pattern and a word, so that none of the three is needed alone.

use waymark_words::{Locale, console};

/// How a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Done, safe.
    Good,
    /// Possible, but somebody should look.
    Wait,
    /// In the way.
    Bad,
    /// Neither: worth knowing.
    Note,
}

impl Tone {
    /// The class names of `components.css`.
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "status status-good",
            Self::Wait => "status status-wait",
            Self::Bad => "status status-bad",
            Self::Note => "status status-note",
        }
    }

    /// The word that stands beside the colour.
    pub fn word(self, locale: Locale) -> &'static str {
        match self {
            Self::Good => console::state_good(locale),
            Self::Wait => console::state_wait(locale),
            Self::Bad => console::state_bad(locale),
            Self::Note => console::state_note(locale),
        }
    }
}
