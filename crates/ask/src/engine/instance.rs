//! One filled-in form: a live tree, the state of its nodes, and what is still to be worked out.

use core::cell::Cell;
use core::fmt;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::frames::Frames;
use super::model::{Model, ModelId};
use super::world::Surroundings;
use crate::definition::Widget;
use crate::tree::{NodeId, Tree};

/// The state of one live node. Its `value` outlives its relevance; the tree shows it only while relevant.
#[derive(Clone)]
pub(super) struct NodeState {
    pub model: ModelId,
    pub frame: usize,
    pub value: String,
    /// What was chosen, also of what is not offered at the moment: it comes back with its choice.
    pub chosen: String,
    pub own_relevant: bool,
    pub relevant: bool,
    pub own_readonly: bool,
    pub readonly: bool,
    pub required: bool,
    /// Whether the constraint is broken; says nothing while the value is empty.
    pub broken: bool,
    /// Names of the choices that are offered, of a list that is worked out.
    pub options: Option<Vec<String>>,
}

/// A form being filled in.
pub struct Instance {
    pub(super) model: Arc<Model>,
    pub(super) tree: Tree,
    /// By node of the tree; nothing for texts and for nodes that were taken out.
    pub(super) states: Vec<Option<NodeState>>,
    pub(super) frames: Frames,
    /// Rules to work out, the first in the order of the rules first.
    pub(super) queue: BTreeSet<(usize, NodeId)>,
    /// Nodes whose value changed and to whose change something listens.
    pub(super) changed: Vec<NodeId>,
    /// Instances that an expression added and whose event is still to happen.
    pub(super) counted: Vec<NodeId>,
    pub(super) around: Surroundings,
    /// Where chance stands.
    pub(super) chance: Cell<u64>,
    /// What counts an instance of a repeat looks from: a node beside its instances, which nothing else sees.
    pub(super) ghosts: HashMap<(NodeId, ModelId), NodeId>,
    pub(super) language: usize,
    /// How many rules the last change worked out.
    pub(super) effort: usize,
}

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such node, or not any more.
    NotThere,
    /// It is worked out or shown, not answered.
    ReadOnly,
    /// It is not asked as things stand.
    NotRelevant,
    /// The number of instances is not for people to change.
    Tied,
    /// More instances than a form can hold.
    TooMany,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotThere => "there is no such question here",
            Self::ReadOnly => "this cannot be answered, it is only shown",
            Self::NotRelevant => "this is not asked as things stand",
            Self::Tied => "how many there are is worked out by the form",
            Self::TooMany => "there are more of these than a form can hold",
        })
    }
}

impl core::error::Error for Refused {}

impl fmt::Debug for Instance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No answers in a log.
        write!(f, "Instance of {:?}", self.model)
    }
}

impl Instance {
    pub(super) fn state(&self, node: NodeId) -> Option<&NodeState> {
        self.states.get(node.index()).and_then(Option::as_ref)
    }

    pub(super) fn state_mut(&mut self, node: NodeId) -> Option<&mut NodeState> {
        self.states.get_mut(node.index()).and_then(Option::as_mut)
    }

    /// How many rules the last change worked out: what it cost, whatever the machine.
    #[must_use]
    pub fn effort(&self) -> usize {
        self.effort
    }

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
    fn kept(&self, node: NodeId, value: &str) -> String {
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
    fn in_order(value: &str, offered: &[String]) -> String {
        let chosen: Vec<&str> = value.split_whitespace().collect();
        let left: Vec<&str> = offered
            .iter()
            .map(String::as_str)
            .filter(|choice| chosen.contains(choice))
            .collect();
        left.join(" ")
    }

    /// Those of the chosen names that are offered, as they were chosen.
    pub(super) fn only(value: &str, offered: &[String]) -> String {
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
