//! Choices: which are offered, and what becomes of an answer that no longer is.

use super::flow::{Asked, AskedChoices, Listed};
use super::instance::Instance;
use super::model::ModelId;
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

    /// An order of everything that is offered: as it was chosen, what is new at the end.
    fn ranked(value: &str, offered: &[String]) -> String {
        let chosen = Self::only(value, offered);
        let mut all: Vec<&str> = chosen.split_whitespace().collect();
        for name in offered {
            if !all.contains(&name.as_str()) {
                all.push(name);
            }
        }
        all.join(" ")
    }

    fn items(&self, itemset: &Listed, node: NodeId) -> Vec<NodeRef> {
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
        match &question.choices {
            AskedChoices::Inline(choices) => choices
                .iter()
                .map(|(name, label)| Offered {
                    value: name.clone(),
                    label: self.say(label.as_ref(), node),
                })
                .collect(),
            AskedChoices::Listed(list) => self
                .items(list, node)
                .into_iter()
                .map(|item| Offered {
                    value: self.at(&list.value, item, node).text(&self.view()),
                    label: self.item_label(list.label.as_ref(), item, node),
                })
                .collect(),
            AskedChoices::None => Vec::new(),
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
        let node = id
            .and_then(|id| self.near(id, from))
            .or_else(|| self.walked(path, from))?;
        let found = self
            .choices(node)
            .into_iter()
            .find(|choice| choice.value == value);
        Some(found.map(|choice| choice.label).unwrap_or_default())
    }

    /// The node at the end of a path of names and `..`, from another node on.
    fn walked(&self, path: &str, from: NodeId) -> Option<NodeId> {
        let path = path.trim();
        let path = path.strip_prefix("current()/").unwrap_or(path);
        let start = if path.starts_with('/') {
            NodeId::DOCUMENT
        } else {
            from
        };
        let mut steps = path
            .split('/')
            .map(str::trim)
            .filter(|step| !step.is_empty());
        steps.try_fold(start, |here, step| match step {
            "." => Some(here),
            ".." => self.tree.parent(here),
            name => self
                .tree
                .elements(here)
                .find(|child| self.tree.name(*child).written() == name),
        })
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
