//! One answer that can be given, and what it counts as.

use super::{Lang, said};

/// What choosing it means when answers are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// An answer to the question.
    Answer,
    /// She does not know; out of the base, and never the same as skipping.
    DontKnow,
    /// The question does not fit her; out of the base.
    DoesNotApply,
    /// An answer that excludes the others.
    NoneOfThese,
}

impl Meaning {
    pub(crate) const ALL: [Self; 4] = [
        Self::Answer,
        Self::DontKnow,
        Self::DoesNotApply,
        Self::NoneOfThese,
    ];

    /// The name in the tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::DontKnow => "dont_know",
            Self::DoesNotApply => "does_not_apply",
            Self::NoneOfThese => "none_of_these",
        }
    }

    /// Whether it can stand beside other choices of a multiple question.
    #[must_use]
    pub fn stands_alone(self) -> bool {
        self != Self::Answer
    }
}

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub(crate) name: String,
    pub(crate) labels: Vec<String>,
    pub(crate) meaning: Meaning,
    pub(crate) picture: String,
}

impl Choice {
    /// Its name in the tables, `less_safe`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its words.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        said(&self.labels, lang)
    }

    /// What it counts as.
    #[must_use]
    pub fn meaning(&self) -> Meaning {
        self.meaning
    }

    /// The name of its pictogram, where it has one.
    #[must_use]
    pub fn picture(&self) -> Option<&str> {
        Some(self.picture.as_str()).filter(|name| !name.is_empty())
    }
}
