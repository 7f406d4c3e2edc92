//! What a team says about the questions of an imported form.

use std::collections::BTreeMap;

use crate::form::Sensitivity;

/// What was said. What is not said is as careful as can be.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// By the name of a question.
    pub questions: BTreeMap<String, Wish>,
    /// BCP 47 tag of a language that its author did not name, or named in a way that is not known.
    pub unnamed: String,
}

/// What was said about one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    pub asking: Asking,
    pub class: Sensitivity,
    pub breakdown: Breakdown,
}

/// What its table is broken down by. One table has one breakdown, and none of answers that could do harm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Breakdown {
    #[default]
    None,
    /// Age bands, in a round that expects enough women.
    Age,
}

/// Whether it is to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    Asked,
    LeftOut,
}

impl Wish {
    /// Where nothing was said: asked, and guarded like an answer that could do harm.
    pub const UNSAID: Self = Self {
        asking: Asking::Asked,
        class: Sensitivity::Harmful,
        breakdown: Breakdown::None,
    };
}

impl Wishes {
    /// What was said about a question.
    #[must_use]
    pub fn of(&self, name: &str) -> Wish {
        self.questions.get(name).copied().unwrap_or(Wish::UNSAID)
    }
}
