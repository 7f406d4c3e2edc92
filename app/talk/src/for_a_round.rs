//! A form that was brought in, on its way to a round: what the team says of its questions, and what becomes of them.

use serde::{Deserialize, Serialize};

use crate::{CellPlace, ContentBytes};

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

/// Why a question is left out: the reasons of `waymark_ask::round_form`, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyOut {
    /// The team does not want it.
    NotWanted,
    /// It stands in a repeat.
    InARepeat,
    /// Free words.
    FreeWords,
    /// A number, a date or a time.
    Amount,
    /// A place, a code, a picture, a recording or a file.
    LeadsToSomebody,
    /// It asks who she is.
    AsksWho,
    /// It asks what happened to her.
    AsksWhatHappened,
    /// It says a word that tells a stranger what this is about.
    TellingWord,
    /// Putting things in order.
    Order,
    /// Its words or choices repeat what she said before.
    Repeating,
    /// Its list is not here, is empty, or too long.
    List,
    /// It has no words.
    NoWords,
    /// It depends on something that is left out or comes later.
    DependsOnLeftOut,
    /// Its rule is one that a round does not have.
    Rule,
}

impl WhyOut {
    /// Every reason.
    pub const ALL: [Self; 14] = [
        Self::NotWanted,
        Self::InARepeat,
        Self::FreeWords,
        Self::Amount,
        Self::LeadsToSomebody,
        Self::AsksWho,
        Self::AsksWhatHappened,
        Self::TellingWord,
        Self::Order,
        Self::Repeating,
        Self::List,
        Self::NoWords,
        Self::DependsOnLeftOut,
        Self::Rule,
    ];
}

/// Why there is no form for a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoRoundForm {
    /// No question can be counted.
    NothingToCount,
    /// Nobody can be asked in any of its languages.
    NoLanguage,
    /// Its title or id says a word that tells a stranger what this is about.
    TellingTitle,
    /// It is too large for an interview, or not sound as a whole.
    Unsound,
}

/// A language that is not asked in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageLeft {
    /// As its author named it.
    pub name: String,
    /// Why.
    pub why: WhyLeft,
}

/// Why a language is not asked in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhyLeft {
    /// Nobody said which language it is.
    Unnamed,
    /// The consent is not there in it.
    NoConsent,
    /// So many questions have no words in it.
    Incomplete(u32),
    /// Another one is the same language.
    Twice,
}
