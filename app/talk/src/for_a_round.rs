//! A form that was brought in, on its way to a round: what becomes of its questions.

use serde::{Deserialize, Serialize};

use crate::{CellPlace, ContentBytes, LanguageLeft, NoRoundForm, SaidBy, WhyOut};

/// The form of a round, and what became of every question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundFormSeen {
    /// The form as built for a round, or why there is none.
    pub form: Result<ContentBytes, NoRoundForm>,
    /// Its languages, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Every question and note of the form that was brought in, in order.
    pub questions: Vec<QuestionSeen>,
    /// Languages that are not asked in.
    pub left_languages: Vec<LanguageLeft>,
    /// What becomes of pictures, sounds and films beside its questions.
    pub media: MediaStand,
}

/// Whether a form has pictures, sounds or films beside its questions; a round shows none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MediaStand {
    /// It has none.
    None,
    /// They are left out.
    LeftOut,
}

/// One question or note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSeen {
    /// Its name in a round.
    pub name: String,
    /// Its words, in the first language.
    pub label: String,
    /// Where its author wrote it.
    pub place: CellPlace,
    /// Whether it is asked.
    pub stands: QuestionStands,
}

/// Whether a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum QuestionStands {
    /// Asked and counted.
    Asked {
        /// 0, 1 or 2.
        class: u8,
        /// Answers it can have.
        answers: u32,
        /// What its table is broken down by.
        by: SaidBy,
        /// What it could be broken down by.
        could_be_by: SaidBy,
    },
    /// Words between questions.
    Shown,
    /// Left out.
    Left(WhyOut),
}
