//! A compiled form: its nodes once each, and its rules in the order in which they are worked out.

use std::collections::HashMap;

use super::datatype::DataType;
use crate::definition::{Control, Preload, Question, Text, Texts};
use crate::tree::{NodeId, Tree};
use crate::xpath::Expression;

/// A node of the form, however often it is repeated in an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModelId(pub(super) u32);

impl ModelId {
    pub(super) fn new(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX))
    }

    pub(super) fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NodeClass {
    Root,
    Group,
    Repeat,
    Leaf,
}

/// What a rule works out about its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum What {
    Relevant,
    Count,
    Options,
    Calculate,
    Readonly,
    Required,
    Constraint,
}

/// One node.
#[derive(Debug)]
pub(super) struct ModelNode {
    /// As it is written, `/data/group/question`.
    pub path: String,
    pub parent: Option<ModelId>,
    pub children: Vec<ModelId>,
    pub class: NodeClass,
    pub datatype: DataType,
    /// Which question of the body shows it.
    pub question: Option<usize>,
    /// The nearest repeat at or above it; nothing outside of repeats.
    pub frame: Option<ModelId>,
    /// Its place among the nodes of that repeat that are in no repeat further in.
    pub slot: usize,
    /// Of a repeat: the element of the primary tree that a new instance copies.
    pub template: Option<NodeId>,
    /// Of a repeat: whether people may add and remove instances.
    pub hands: Hands,
    pub preload: Option<Preload>,
    pub label: Option<Text>,
    /// Its rules, by number.
    pub rules: Vec<usize>,
}

/// Who decides how many instances a repeat has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hands {
    /// Whoever fills in the form.
    Free,
    /// An expression, or nobody.
    Tied,
}

/// One expression of one node.
#[derive(Debug)]
pub(super) struct Rule {
    /// What it is about.
    pub node: ModelId,
    /// The node it is worked out for: a repeat's count for what holds the repeat, all others for their own.
    pub lives_on: ModelId,
    pub what: What,
    pub expression: Expression,
}

/// A rule that hangs on a node, and how far up the way between them goes: only what is below the same
/// instance of `top` is touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Hanging {
    pub rule: usize,
    /// The nearest repeat at or above the highest node on the way; nothing for the whole form.
    pub within: Option<ModelId>,
}

/// Something that sets a value on an event.
#[derive(Debug)]
pub(super) struct Setter {
    pub events: Vec<String>,
    pub target: ModelId,
    pub value: Option<Expression>,
    pub literal: String,
    /// The node whose event it listens to; nothing for the form's own.
    pub within: Option<ModelId>,
}

/// A form ready to be filled in.
pub struct Model {
    pub(super) title: String,
    pub(super) primary: Tree,
    /// Lists by their id; the primary instance is not among them.
    pub(super) secondary: Vec<(String, Tree)>,
    pub(super) nodes: Vec<ModelNode>,
    pub(super) by_path: HashMap<String, ModelId>,
    /// In the order in which they are worked out.
    pub(super) rules: Vec<Rule>,
    /// By node: rules to work out again when its value changes.
    pub(super) on_value: Vec<Vec<Hanging>>,
    /// By node: rules to work out again when instances of this repeat come or go.
    pub(super) on_structure: Vec<Vec<Hanging>>,
    pub(super) setters: Vec<Setter>,
    pub(super) questions: Vec<CompiledQuestion>,
    pub(super) body: Vec<Control>,
    pub(super) texts: Texts,
    /// Expressions inside of texts, and other ones met while showing, by their source.
    pub(super) expressions: HashMap<String, Expression>,
}

/// A question with what its choices need.
#[derive(Debug)]
pub(super) struct CompiledQuestion {
    pub question: Question,
    pub itemset: Option<CompiledItemset>,
}

/// A list of choices taken from nodes.
#[derive(Debug)]
pub(super) struct CompiledItemset {
    pub nodes: Expression,
    pub value: Expression,
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

    /// The body as its author wrote it.
    #[must_use]
    pub fn body(&self) -> &[Control] {
        &self.body
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

    pub(super) fn node(&self, id: ModelId) -> Option<&ModelNode> {
        self.nodes.get(id.index())
    }

    /// The rule of that kind about a node.
    pub(super) fn rule(&self, node: ModelId, what: What) -> Option<usize> {
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
    pub(super) fn outer(&self, repeat: ModelId) -> Option<ModelId> {
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
