//! A tree of named nodes, as XPath sees a form's answers, its lists and its texts.
//!
//! Nodes live in one arena and keep their number for as long as the tree lives; a node that was
//! taken out is simply no longer reached from its parent.

mod alone;
mod build;
mod index;
mod name;
mod order;
mod walk;

pub use index::Rows;
pub use name::{Name, NameId, Names};
pub use walk::{Ancestors, Beside, Children};

/// One node of one tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(u32);

impl NodeId {
    /// The document node, above the root element.
    pub const DOCUMENT: Self = Self(0);

    pub(crate) fn new(number: u32) -> Self {
        Self(number)
    }

    /// Its place in tables that run alongside the arena.
    #[must_use]
    pub fn index(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

/// What kind of node it is, in the terms of XPath 1.0 section 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    Document,
    Element,
    Attribute,
    /// `xmlns` or `xmlns:prefix` as it is written; stands among the attributes.
    Namespace,
    Text,
    Comment,
    Instruction,
}

#[derive(Clone)]
struct Node {
    kind: NodeKind,
    name: NameId,
    /// Of a text, an attribute, a comment or an instruction; empty for the others.
    value: String,
    parent: Option<NodeId>,
    previous: Option<NodeId>,
    next: Option<NodeId>,
    first: Option<NodeId>,
    last: Option<NodeId>,
    attribute: Option<NodeId>,
    /// How many children it has.
    count: u32,
}

/// A tree with its names.
#[derive(Clone)]
pub struct Tree {
    nodes: Vec<Node>,
    names: Names,
    index: index::Index,
}

impl core::fmt::Debug for Tree {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // The values may be answers.
        write!(f, "Tree of {} nodes", self.nodes.len())
    }
}
