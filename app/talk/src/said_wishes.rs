//! What a team says of the questions of a form that was brought in.

use serde::{Deserialize, Serialize};

/// What a team says about the questions. What is not said is as careful as can be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidWishes {
    /// BCP 47 tag of a language that the form does not name; empty where nobody said.
    pub unnamed: String,
    /// Each question that something was said about.
    pub questions: Vec<SaidWish>,
}

/// What is said about one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidWish {
    /// As in [`QuestionSeen::name`].
    pub name: String,
    /// Whether it is to be asked.
    pub asking: SaidAsking,
    /// How much harm an answer could do: 0, 1 or 2.
    pub class: u8,
    /// What its table is broken down by.
    pub by: SaidBy,
}

/// Whether a question is to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidAsking {
    /// It is.
    Asked,
    /// It is not.
    LeftOut,
}

/// What a table is broken down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidBy {
    /// Nothing.
    Nothing,
    /// Age bands, in a round that expects enough women.
    Age,
}
