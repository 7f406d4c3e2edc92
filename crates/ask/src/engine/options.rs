//! Choices: which are offered, and what becomes of an answer that no longer is.

mod names;

use super::flow::{Asked, AskedChoices, Listed};
use super::instance::Instance;
use super::media::Beside;
use super::words::MISSING;
use crate::definition::{Text, Widget};
use crate::tree::NodeId;
use crate::xpath::{NodeRef, Value};

impl Instance {
    pub(super) fn question(&self, node: NodeId) -> Option<&Asked> {
        let model = self.model.node(self.state(node)?.model)?;
        self.model.questions.get(model.question?)
    }

    /// Names of the choices that are offered; nothing when it is no choice.
    pub(super) fn offered(&self, node: NodeId) -> Option<Vec<String>> {
        match &self.question(node)?.choices {
            AskedChoices::None => None,
            AskedChoices::Inline(choices) => {
                Some(choices.iter().map(|(name, _)| name.clone()).collect())
            }
            AskedChoices::Listed(_) => Some(self.state(node)?.options.clone().unwrap_or_default()),
        }
    }

    /// Works the list of a question out again, and gives up what is no longer on it.
    pub(super) fn offer(&mut self, node: NodeId) {
        let model = self.model.clone();
        let question = self
            .state(node)
            .and_then(|state| model.node(state.model)?.question);
        let question = question.and_then(|question| model.questions.get(question));
        let Some(question) = question else { return };
        let AskedChoices::Listed(itemset) = &question.choices else {
            return;
        };
        let rank = question.widget == Widget::Rank;
        let names: Vec<String> = self
            .items(itemset, node)
            .into_iter()
            .map(|item| self.at(&itemset.value, item, node).text(&self.view()))
            .collect();
        let Some(state) = self.state_mut(node) else {
            return;
        };
        let (relevant, value) = (state.relevant, state.chosen.clone());
        state.options = Some(names.clone());
        if relevant && !value.is_empty() {
            let left = if rank {
                Self::ranked(&value, &names)
            } else {
                Self::only(&value, &names)
            };
            self.put(node, &left);
        }
    }

    fn items(&self, itemset: &Listed, node: NodeId) -> Vec<NodeRef> {
        match self.value(&itemset.nodes, node) {
            Value::Nodes(nodes) => nodes,
            _ => Vec::new(),
        }
    }

    /// Choices with their words as people read them.
    #[must_use]
    pub fn choices(&self, node: NodeId) -> Vec<Offered> {
        self.worded(node, Missing::Elsewhere)
    }

    /// Choices with their words; where a translation is missing, as `missing` says.
    pub(super) fn worded(&self, node: NodeId, missing: Missing) -> Vec<Offered> {
        let Some(question) = self.question(node) else {
            return Vec::new();
        };
        match &question.choices {
            AskedChoices::Inline(choices) => choices
                .iter()
                .map(|(name, label)| Offered {
                    value: name.clone(),
                    label: match missing {
                        Missing::Elsewhere => self.read(label.as_ref(), node),
                        Missing::Dash => self.say(label.as_ref(), node),
                    },
                    beside: match missing {
                        Missing::Elsewhere => self.beside(label.as_ref(), node),
                        Missing::Dash => Vec::new(),
                    },
                })
                .collect(),
            AskedChoices::Listed(list) => self
                .items(list, node)
                .into_iter()
                .map(|item| Offered {
                    value: self.at(&list.value, item, node).text(&self.view()),
                    label: self.item_label(list.label.as_ref(), (item, node), missing),
                    beside: match missing {
                        Missing::Elsewhere => self.item_beside(list.label.as_ref(), (item, node)),
                        Missing::Dash => Vec::new(),
                    },
                })
                .collect(),
            AskedChoices::None => Vec::new(),
        }
    }

    fn item_beside(&self, label: Option<&Text>, (item, node): (NodeRef, NodeId)) -> Vec<Beside> {
        let Some(Text::Itext(source)) = label else {
            return Vec::new();
        };
        let expression = self.model.expressions.get(&source.text);
        let id = expression.map(|it| self.at(it, item, node).text(&self.view()));
        self.beside_entry(&id.unwrap_or_default(), node)
    }

    fn item_label(
        &self,
        label: Option<&Text>,
        (item, node): (NodeRef, NodeId),
        missing: Missing,
    ) -> String {
        let worked = |text: &str| {
            self.model
                .expressions
                .get(text)
                .map(|expression| self.at(expression, item, node).text(&self.view()))
                .unwrap_or_default()
        };
        match label {
            Some(Text::Itext(source)) => {
                let id = worked(&source.text);
                match self.entry(&id, node) {
                    said if missing == Missing::Elsewhere && said.trim() == MISSING => {
                        self.elsewhere(&id, node)
                    }
                    said => said,
                }
            }
            Some(Text::Worked(source)) => worked(&source.text),
            Some(Text::Inline(_)) | None => self.say(label, node),
        }
    }
}

/// What is said where a translation is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// The words of another language: for people.
    Elsewhere,
    /// What stands there: for expressions, as ODK has it.
    Dash,
}

/// One choice as it is offered.
#[derive(Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its name.
    pub value: String,
    /// Its words in the current language.
    pub label: String,
    /// Pictures, sounds and films beside them.
    pub beside: Vec<Beside>,
}
