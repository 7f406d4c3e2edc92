//! In which order a form is shown, and what stands together.

use super::model::ModelId;
use crate::definition::{Choices, Question, Text, Widget};
use crate::xpath::Expression;

/// One thing that is shown.
#[derive(Clone, Debug)]
pub(crate) enum Flow {
    Group(Part),
    Repeat(Part),
    /// A question by its number.
    Question(usize),
}

/// A group or a repeat.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// Its node; a group may have none.
    pub node: Option<ModelId>,
    pub label: Option<Text>,
    pub inside: Vec<Flow>,
}

/// A question, ready to be asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub node: ModelId,
    pub widget: Widget,
    pub label: Option<Text>,
    pub hint: Option<Text>,
    pub appearance: String,
    pub parameters: Vec<(String, String)>,
    pub choices: AskedChoices,
    /// Said when the constraint is broken.
    pub constraint_message: Option<Text>,
}

/// What there is to choose from.
#[derive(Clone, Debug)]
pub(crate) enum AskedChoices {
    None,
    /// Names and words.
    Inline(Vec<(String, Option<Text>)>),
    /// Taken from nodes.
    Listed(Listed),
}

/// A list of choices taken from nodes.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub nodes: Expression,
    pub value: Expression,
    pub label: Option<Text>,
}

impl Asked {
    pub(super) fn new(node: ModelId, question: &Question, listed: Option<Listed>) -> Self {
        let choices = match (&question.choices, listed) {
            (Choices::Inline(choices), _) => AskedChoices::Inline(
                choices
                    .iter()
                    .map(|choice| (choice.value.clone(), choice.label.clone()))
                    .collect(),
            ),
            (Choices::Itemset(_), Some(listed)) => AskedChoices::Listed(listed),
            _ => AskedChoices::None,
        };
        Self {
            node,
            widget: question.widget,
            label: question.label.clone(),
            hint: question.hint.clone(),
            appearance: question.appearance.clone(),
            parameters: question.parameters.clone(),
            choices,
            constraint_message: None,
        }
    }

    /// Whether it says anything.
    pub(super) fn has_words(&self) -> bool {
        self.label.is_some() || self.hint.is_some()
    }
}
