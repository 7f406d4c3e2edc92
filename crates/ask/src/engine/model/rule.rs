//! The rules of a compiled form, and what hangs on what.

use super::ModelId;
use crate::xpath::Expression;

/// What a rule works out about its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    Relevant,
    Count,
    Options,
    Calculate,
    Readonly,
    Required,
    Constraint,
}

/// One expression of one node.
#[derive(Debug)]
pub(crate) struct Rule {
    /// What it is about.
    pub node: ModelId,
    /// The node it is worked out for: a repeat's count for what holds the repeat, all others for their own.
    pub lives_on: ModelId,
    pub what: What,
    pub expression: Expression,
    /// Of a list of choices: what is taken from each of the nodes that the expression gives.
    pub each: Option<Expression>,
}

/// A rule that hangs on a node, and how far up the way between them goes: only what is below the same
/// instance of `top` is touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Hanging {
    pub rule: usize,
    /// The nearest repeat at or above the highest node on the way; nothing for the whole form.
    pub within: Option<ModelId>,
}

/// Something that sets a value on an event.
#[derive(Debug)]
pub(crate) struct Setter {
    pub events: Vec<String>,
    pub target: ModelId,
    /// The way to it, where that picks among instances.
    pub picked: Option<Expression>,
    pub value: Option<Expression>,
    pub literal: String,
    /// The node whose event it listens to; nothing for the form's own.
    pub within: Option<ModelId>,
}
