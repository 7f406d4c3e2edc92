//! The state of one live node.

use crate::engine::model::ModelId;

/// The state of one live node. Its `value` outlives its relevance; the tree shows it only while relevant.
#[derive(Clone)]
pub(in crate::engine) struct NodeState {
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

impl NodeState {
    pub(in crate::engine) fn new(model: ModelId, frame: usize, value: String) -> Self {
        Self {
            model,
            frame,
            chosen: value.clone(),
            value,
            own_relevant: true,
            relevant: true,
            own_readonly: false,
            readonly: false,
            required: false,
            broken: false,
            options: None,
        }
    }
}
