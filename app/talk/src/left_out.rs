//! What of a form that was brought in is not in a round, and why.

use serde::{Deserialize, Serialize};

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
