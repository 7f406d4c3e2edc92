//! Values and how they turn into one another.

use core::fmt;

use super::{Moment, World, number};
use crate::tree::NodeId;

/// Which of the trees of a [`World`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Doc(pub u32);

/// A node of one of several trees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeRef {
    pub doc: Doc,
    pub node: NodeId,
}

/// What an expression gives.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// In document order, each once; `randomize()` alone gives another order.
    Nodes(Vec<NodeRef>),
    Number(f64),
    Text(String),
    Truth(bool),
    /// A date or a date with a time. Counts as a number in comparisons, prints as ISO 8601.
    Moment(Moment),
}

impl Value {
    /// The string-value: of nodes, that of the first.
    #[must_use]
    pub fn text(&self, world: &dyn World) -> String {
        match self {
            Self::Nodes(nodes) => nodes
                .first()
                .map(|it| world.tree(it.doc).value(it.node).into_owned())
                .unwrap_or_default(),
            Self::Number(number) => number::write(*number),
            Self::Text(text) => text.clone(),
            Self::Truth(true) => String::from("true"),
            Self::Truth(false) => String::from("false"),
            Self::Moment(moment) => moment.written(world),
        }
    }

    /// The number; dates count days since 1970 and parts of them, NaN where there is none.
    #[must_use]
    pub fn number(&self, world: &dyn World) -> f64 {
        match self {
            Self::Nodes(nodes) => nodes.first().map_or(f64::NAN, |it| {
                number::of_text(&world.tree(it.doc).value(it.node), world)
            }),
            Self::Number(number) => *number,
            Self::Text(text) => number::of_text(text, world),
            Self::Truth(truth) => f64::from(u8::from(*truth)),
            Self::Moment(moment) => moment.days(),
        }
    }

    /// The truth: nodes when there are any, texts when not empty, numbers when neither 0 nor NaN.
    #[must_use]
    pub fn truth(&self) -> bool {
        match self {
            Self::Nodes(nodes) => !nodes.is_empty(),
            Self::Number(number) => *number != 0.0 && !number.is_nan(),
            Self::Text(text) => !text.is_empty(),
            Self::Truth(truth) => *truth,
            Self::Moment(moment) => {
                let days = moment.days();
                days != 0.0 && !days.is_nan()
            }
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A value may be an answer.
        f.write_str(match self {
            Self::Nodes(_) => "Value::Nodes(…)",
            Self::Number(_) => "Value::Number(…)",
            Self::Text(_) => "Value::Text(…)",
            Self::Truth(_) => "Value::Truth(…)",
            Self::Moment(_) => "Value::Moment(…)",
        })
    }
}
