//! The nodes of a compiled form.

use super::ModelId;
use crate::definition::{Preload, Text};
use crate::engine::datatype::DataType;
use crate::tree::NodeId;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NodeClass {
    Root,
    Group,
    Repeat,
    Leaf,
}

/// One node.
#[derive(Debug)]
pub(crate) struct ModelNode {
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
    /// Of a repeat: the instances that the form starts out with, templates not among them.
    pub first: Vec<NodeId>,
    /// Of a repeat: whether people may add and remove instances.
    pub hands: Hands,
    pub preload: Option<Preload>,
    pub label: Option<Text>,
    /// Whether nobody can ever answer it: `readonly` is `true()` whatever happens.
    pub shown: Shown,
    /// Its rules, by number.
    pub rules: Vec<usize>,
}

/// Whether a node is only ever shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Only,
    AsRulesSay,
}

/// Who decides how many instances a repeat has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hands {
    /// Whoever fills in the form.
    Free,
    /// An expression, or nobody.
    Tied,
}
