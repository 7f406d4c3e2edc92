//! Choices: which are offered, and what becomes of an answer that no longer is.

use super::instance::Instance;
use super::model::{CompiledItemset, CompiledQuestion, ModelId};
use crate::definition::{Choices, Text};
use crate::tree::NodeId;
use crate::xpath::{NodeRef, Value};

impl Instance {
    pub(super) fn question(&self, node: NodeId) -> Option<&CompiledQuestion> {
        let model = self.model.node(self.state(node)?.model)?;
        self.model.questions.get(model.question?)
    }

    /// Names of the choices that are offered; nothing when it is no choice.
    pub(super) fn offered(&self, node: NodeId) -> Option<Vec<String>> {
        match &self.question(node)?.question.choices {
            Choices::None => None,
            Choices::Inline(choices) => {
                Some(choices.iter().map(|choice| choice.value.clone()).collect())
            }
            Choices::Itemset(_) => Some(self.state(node)?.options.clone().unwrap_or_default()),
        }
    }

    /// Works the list of a question out again, and gives up what is no longer on it.
    pub(super) fn offer(&mut self, node: NodeId) {
        let model = self.model.clone();
        let question = self
            .state(node)
            .and_then(|state| model.node(state.model)?.question);
        let question = question.and_then(|question| model.questions.get(question));
        let Some(itemset) = question.and_then(|question| question.itemset.as_ref()) else {
            return;
        };
        let names: Vec<String> = self
            .items(itemset, node)
            .into_iter()
            .map(|item| self.at(&itemset.value, item, node).text(&self.view()))
            .collect();
        let Some(state) = self.state_mut(node) else {
            return;
        };
        let (relevant, value) = (state.relevant, state.value.clone());
        state.options = Some(names.clone());
        if relevant && !value.is_empty() {
            let left = Self::only(&value, &names);
            self.put(node, &left);
        }
    }

    fn items(&self, itemset: &CompiledItemset, node: NodeId) -> Vec<NodeRef> {
        match self.value(&itemset.nodes, node) {
            Value::Nodes(nodes) => nodes,
            _ => Vec::new(),
        }
    }

    /// Choices with their words.
    #[must_use]
    pub fn choices(&self, node: NodeId) -> Vec<Offered> {
        let Some(question) = self.question(node) else {
            return Vec::new();
        };
        match (&question.question.choices, &question.itemset) {
            (Choices::Inline(choices), _) => choices
                .iter()
                .map(|choice| Offered {
                    value: choice.value.clone(),
                    label: self.say(choice.label.as_ref(), node),
                })
                .collect(),
            (Choices::Itemset(list), Some(itemset)) => self
                .items(itemset, node)
                .into_iter()
                .map(|item| Offered {
                    value: self.at(&itemset.value, item, node).text(&self.view()),
                    label: self.item_label(list.label.as_ref(), item, node),
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    fn item_label(&self, label: Option<&Text>, item: NodeRef, node: NodeId) -> String {
        let worked = |text: &str| {
            self.model
                .expressions
                .get(text)
                .map(|expression| self.at(expression, item, node).text(&self.view()))
                .unwrap_or_default()
        };
        match label {
            Some(Text::Itext(source)) => self.entry(&worked(&source.text), node),
            Some(Text::Worked(source)) => worked(&source.text),
            Some(Text::Inline(_)) | None => self.say(label, node),
        }
    }

    /// The words of a choice of another question, `jr:choice-name`.
    pub(super) fn choice_name(&self, value: &str, path: &str, from: NodeId) -> Option<String> {
        let id = self.model.by_path.get(path.trim()).copied();
        let node = id.and_then(|id| self.near(id, from)).or_else(|| {
            // The path may be relative, or go through an instance of a repeat.
            let expression = crate::xpath::Expression::parse(path).ok()?;
            match self.value(&expression, from) {
                Value::Nodes(nodes) => nodes.first().map(|found| found.node),
                _ => None,
            }
        })?;
        let found = self
            .choices(node)
            .into_iter()
            .find(|choice| choice.value == value);
        Some(found.map(|choice| choice.label).unwrap_or_default())
    }

    /// The live node of a kind that is nearest to another.
    fn near(&self, id: ModelId, from: NodeId) -> Option<NodeId> {
        let mut frame = self
            .state(from)
            .map(|state| state.frame)
            .unwrap_or_default();
        loop {
            if let Some(found) = self.frames.below(&self.model, frame, id).first() {
                return Some(*found);
            }
            frame = self.frames.get(frame)?.parent?;
        }
    }
}

/// One choice as it is offered.
#[derive(Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its name.
    pub value: String,
    /// Its words in the current language.
    pub label: String,
}
