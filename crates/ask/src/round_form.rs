//! An imported form as women answer it in a round: what can be counted, between the opening and the end of ours.
//!
//! A round counts into tables that are planned beforehand, so it asks what is answered by choosing. Everything else
//! stays in the imported form and is listed with the reason. Nothing changes its meaning: a question whose rule
//! cannot be kept to the letter is left out too.

mod asked;
mod choices;
mod column;
mod kind;
mod language_name;
mod languages;
mod left;
mod meaning;
mod node;
mod opening;
mod refused;
mod rows;
mod rule;
mod scale;
mod tells;
mod truth;
mod wishes;
mod words;

use crate::definition::{Definition, Place};
use crate::form::{Form, FormParts, Sensitivity};
use crate::form_check::tells;

pub use languages::{LeftLanguage, WhyLanguage};
pub use left::Left;
pub use refused::Refused;
pub use wishes::{Asking, Breakdown, Wish, Wishes};

/// The form for a round, and what became of every question of the imported one.
#[derive(Clone, Debug)]
pub struct RoundForm {
    /// The form, or why there is none.
    pub form: Result<Form, Refused>,
    /// Every question and note, in order.
    pub seen: Vec<Seen>,
    /// Languages that are not asked in.
    pub left_languages: Vec<LeftLanguage>,
}

/// One question or note of the imported form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its name in a round, as [`Wishes`] wants it.
    pub name: String,
    /// Its node in the imported form, `/data/group/question`.
    pub node: String,
    /// Its words in the first language.
    pub label: String,
    /// Where its author wrote it.
    pub place: Place,
    pub standing: Standing,
}

/// Whether it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Asked and counted.
    Asked {
        class: Sensitivity,
        /// Choices that are answers, beside “I do not know” and its like.
        answers: usize,
        breakdown: Breakdown,
        /// Whether its table can be broken down at all.
        may: MayBeBrokenDown,
    },
    /// Words between questions.
    Shown,
    /// Left out.
    Left(Left),
}

/// Whether a table can be broken down: one answer a woman, and none that could do harm (rule D3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayBeBrokenDown {
    Yes,
    No,
}

/// Makes the form of a round. The opening, the support card and the end are those of `around`, an instrument of ours.
#[must_use]
pub fn make(definition: &Definition, around: &Form, wishes: &Wishes) -> RoundForm {
    let rows = rows::all(definition);
    let spoken = languages::spoken(definition, around, &rows, wishes);
    let mut opening = opening::of(around, &spoken.kept);
    let taken = opening.names();
    let made = asked::all(definition, &rows, &spoken.kept, wishes, &taken);
    let form = if spoken.kept.is_empty() {
        Err(Refused::NoLanguage)
    } else if tells(&definition.title) || tells(&definition.id) || tells(&definition.version) {
        Err(Refused::TellingTitle)
    } else if !made.counted() {
        Err(Refused::NothingToCount)
    } else {
        let questions = opening.around(made.questions);
        Form::new(FormParts {
            id: id(definition),
            version: definition.version.clone(),
            titles: languages::titles(definition, &spoken.kept),
            languages: languages::of_form(&spoken.kept, around),
            // An imported form does not say in a way that can be read which months it asks about.
            window_months: 0,
            questions,
        })
        .map_err(Refused::Form)
    };
    RoundForm {
        form,
        seen: made.seen,
        left_languages: spoken.left,
    }
}

/// Never the id of an instrument of ours: its rounds and theirs must not be taken for one another.
fn id(definition: &Definition) -> String {
    format!("own:{}", definition.id)
}
