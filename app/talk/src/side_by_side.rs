//! A translation beside what it translates, for somebody who says of each text that it means the same.

use serde::{Deserialize, Serialize};

/// A text in the form's first language and in another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextBeside {
    /// The question's name.
    pub question: String,
    /// What of it.
    pub part: TextPart,
    /// In the first language.
    pub first: String,
    /// In the other.
    pub second: String,
    /// How it looks.
    pub looks: TextLooks,
}

/// What of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextPart {
    /// Its words.
    Words,
    /// The line below them.
    Hint,
    /// An answer.
    Answer,
}

/// How a translation looks from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextLooks {
    /// Nothing catches the eye.
    Plain,
    /// Yes became no, or no became yes.
    Swapped,
    /// Letter for letter the same.
    Untranslated,
    /// Two answers are translated by the same words.
    Twice,
}
