//! Beginning an instance, and making live nodes out of a piece of the primary tree.

mod grow;

use core::cell::Cell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::frames::Frames;
use super::instance::Instance;
use super::model::Model;
use super::world::Surroundings;
use crate::tree::{NodeId, Tree};

impl Instance {
    /// A form that nobody has answered yet, with its defaults and everything worked out.
    #[must_use]
    pub fn begin(model: Arc<Model>, around: Surroundings) -> Self {
        let mut instance = Self {
            tree: Tree::default(),
            states: Vec::new(),
            frames: Frames::new(),
            queue: BTreeSet::new(),
            changed: Vec::new(),
            chance: Cell::new(around.seed),
            ghosts: HashMap::new(),
            counted: Vec::new(),
            around,
            language: 0,
            effort: 0,
            model: model.clone(),
        };
        if let Some(root) = model.primary.root() {
            let path = format!("/{}", model.primary.name(root).written());
            if let Some(id) = model.by_path.get(&path) {
                instance.grow(root, *id, NodeId::DOCUMENT, None, 0);
            }
        }
        instance.preload(&model);
        instance.settle();
        instance.changed.clear();
        instance.fire("odk-instance-first-load", None);
        instance.fire("odk-instance-load", None);
        instance.settle();
        instance
    }
}
