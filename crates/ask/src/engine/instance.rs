//! One filled-in form: a live tree, the state of its nodes, and what is still to be worked out.

mod answer;
mod refused;
mod state;

pub use refused::Refused;
pub(super) use state::NodeState;

use core::cell::Cell;
use core::fmt;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::frames::Frames;
use super::model::{Model, ModelId};
use super::world::Surroundings;
use crate::tree::{NodeId, Tree};

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
}
