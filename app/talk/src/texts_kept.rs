//! What is kept and said of the words of a form, language by language.

use serde::{Deserialize, Serialize};

use crate::{TextsAre, TextsDone};

/// The words of a form in one of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageTexts {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// As its speakers write it.
    pub name: String,
    /// How far they are.
    pub are: TextsAre,
    /// What was done with these very words, the oldest first.
    pub done: Vec<TextsDone>,
}

/// What was done with the words of one form in one language, as the worker keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextsLine {
    /// SHA-256 over every word of the form: with another wording nothing of this counts.
    pub wording: [u8; 32],
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The oldest first; the same by the same role stands once.
    pub done: Vec<TextsDone>,
}

/// What is to be done with the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextsStep {
    /// Only looked at.
    Look,
    /// One thing more was done.
    Write {
        /// In this language.
        language: String,
        /// What.
        done: TextsDone,
        /// How many texts were approved beside what they translate; a reading approves every one, everything else none.
        approved: u32,
    },
    /// It turned out to be wrong: the words in this language are drafts again.
    Forget {
        /// Which.
        language: String,
    },
}
