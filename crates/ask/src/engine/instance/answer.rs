//! Answering, and in which language words are shown.

use super::{Instance, Refused};
use crate::definition::Widget;
use crate::engine::model::ModelId;
use crate::tree::NodeId;

impl Instance {
    /// Answers a question; an empty value takes the answer back.
    ///
    /// # Errors
    /// When it is not there, not asked or not for answering.
    pub fn answer(&mut self, node: NodeId, value: &str) -> Result<(), Refused> {
        let state = self.state(node).ok_or(Refused::NotThere)?;
        if !state.relevant {
            return Err(Refused::NotRelevant);
        }
        if state.readonly {
            return Err(Refused::ReadOnly);
        }
        let kept = self.kept(node, value);
        if let Some(state) = self.state_mut(node) {
            state.chosen.clone_from(&kept);
        }
        self.put(node, &kept);
        self.settle();
        Ok(())
    }

    /// Shows the words in another language.
    pub fn speak(&mut self, language: usize) {
        if language < self.model.texts.languages.len().max(1) {
            self.language = language;
            let rules = self.model.rules.iter().enumerate();
            let spoken: Vec<(usize, ModelId)> = rules
                .filter(|(_, rule)| Self::is_spoken(&rule.expression))
                .map(|(at, rule)| (at, rule.lives_on))
                .collect();
            for (rule, node) in spoken {
                self.enqueue_all(rule, node);
            }
            self.settle();
        }
    }

    /// The value as it is kept: of its type, and of a choice only what is offered.
    pub(super) fn kept(&self, node: NodeId, value: &str) -> String {
        let Some(model) = self
            .state(node)
            .and_then(|state| self.model.node(state.model))
        else {
            return String::new();
        };
        let in_order = self
            .question(node)
            .is_some_and(|question| question.widget == Widget::SelectMultiple);
        match self.offered(node) {
            Some(offered) if !value.is_empty() && in_order => Self::in_order(value, &offered),
            Some(offered) if !value.is_empty() => Self::only(value, &offered),
            _ => model.datatype.kept(value),
        }
    }

    /// Those of the chosen names that are offered, in the order in which they are.
    pub(super) fn in_order(value: &str, offered: &[String]) -> String {
        let chosen: Vec<&str> = value.split_whitespace().collect();
        let left: Vec<&str> = offered
            .iter()
            .map(String::as_str)
            .filter(|choice| chosen.contains(choice))
            .collect();
        left.join(" ")
    }

    /// Those of the chosen names that are offered, as they were chosen.
    pub(in crate::engine) fn only(value: &str, offered: &[String]) -> String {
        if offered.iter().any(|choice| choice == value) {
            return value.to_owned();
        }
        let left: Vec<&str> = value
            .split_whitespace()
            .filter(|name| offered.iter().any(|choice| choice == name))
            .collect();
        left.join(" ")
    }
}
