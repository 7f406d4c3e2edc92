//! A compiled form: its nodes once each, and its rules in the order in which they are worked out.

mod node;
mod rule;

pub(crate) use node::{Hands, ModelNode, NodeClass, Shown};
pub(crate) use rule::{Hanging, Rule, Setter, What};

use std::collections::HashMap;

use super::flow::{Asked, Flow};
use crate::definition::Texts;
use crate::tree::Tree;
use crate::xpath::Expression;

/// A node of the form, however often it is repeated in an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModelId(pub(crate) u32);

impl ModelId {
    pub(crate) fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(crate) fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// A form ready to be filled in.
pub struct Model {
    pub(crate) title: String,
    pub(crate) primary: Tree,
    /// Lists by their id; the primary instance is not among them.
    pub(crate) secondary: Vec<(String, Tree)>,
    pub(crate) nodes: Vec<ModelNode>,
    pub(crate) by_path: HashMap<String, ModelId>,
    /// In the order in which they are worked out.
    pub(crate) rules: Vec<Rule>,
    /// By node: rules to work out again when its value changes.
    pub(crate) on_value: Vec<Vec<Hanging>>,
    /// By node: rules to work out again when instances of this repeat come or go.
    pub(crate) on_structure: Vec<Vec<Hanging>>,
    pub(crate) setters: Vec<Setter>,
    pub(crate) questions: Vec<Asked>,
    pub(crate) flow: Vec<Flow>,
    pub(crate) texts: Texts,
    /// Expressions inside of texts, and other ones met while showing, by their source.
    pub(crate) expressions: HashMap<String, Expression>,
}

impl Model {
    /// What people call the form.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Languages, the default one first.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.texts.languages
    }

    /// How many nodes it has, each repeat counted once.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether it has no node at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub(crate) fn node(&self, id: ModelId) -> Option<&ModelNode> {
        self.nodes.get(id.index())
    }

    /// The rule of that kind about a node.
    pub(crate) fn rule(&self, node: ModelId, what: What) -> Option<usize> {
        let home = match what {
            What::Count => self.node(node)?.parent?,
            _ => node,
        };
        let fits = |rule: &Rule| rule.what == what && rule.node == node;
        let rules = &self.node(home)?.rules;
        let found = rules
            .iter()
            .find(|rule| self.rules.get(**rule).is_some_and(fits));
        found.copied()
    }

    /// The nearest repeat around a repeat; nothing when it stands in none.
    pub(crate) fn outer(&self, repeat: ModelId) -> Option<ModelId> {
        let parent = self.node(repeat)?.parent?;
        self.node(parent)?.frame
    }
}

impl core::fmt::Debug for Model {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(
            f,
            "Model of {} nodes and {} rules",
            self.nodes.len(),
            self.rules.len()
        )
    }
}
