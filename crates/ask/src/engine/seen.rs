//! What can be seen of an instance: every node with its state, in the form's order.

mod look;

mod node;

use super::model::ModelId;
use crate::definition::Widget;
use crate::tree::NodeId;

/// What a node is for whoever fills in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeenKind {
    Root,
    Group,
    /// A repeat; people add and remove its instances.
    FreeRepeat,
    /// A repeat whose instances the form counts.
    TiedRepeat,
    RepeatInstance,
    /// Shown, never answered.
    Note,
    Question(Widget),
    /// Nothing of it is shown.
    Hidden,
}

/// Why an answer cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    Required,
    Constraint,
}

/// One node as it is now.
#[derive(Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its path, instances of repeats with their number: `/data/child[2]/age`.
    pub path: String,
    pub kind: SeenKind,
    pub relevant: bool,
    pub readonly: bool,
    pub required: bool,
    pub value: String,
    pub label: String,
    /// Names of the choices that are offered.
    pub choices: Vec<String>,
    pub bad: Option<Bad>,
    /// The live node; of a repeat, the node that holds its instances.
    pub node: NodeId,
    pub model: ModelId,
}

impl core::fmt::Debug for Seen {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        // No answers in a log.
        write!(f, "Seen({}, {:?})", self.path, self.kind)
    }
}
