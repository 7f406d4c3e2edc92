//! Repeats: instances added, taken out, or counted by an expression.

mod counted;
mod place;

use super::instance::{Instance, Refused};
use super::model::{Hands, ModelId, NodeClass};
use crate::tree::NodeId;

/// Most instances of one repeat within the same surroundings.
const MOST_INSTANCES: usize = 5_000;

impl Instance {
    /// Adds an instance at the end of a repeat; `around` is the node that holds its instances.
    ///
    /// # Errors
    /// When there is no such repeat or the form counts it itself.
    pub fn add(&mut self, around: NodeId, repeat: ModelId) -> Result<NodeId, Refused> {
        let node = self.model.node(repeat).ok_or(Refused::NotThere)?;
        if node.class != NodeClass::Repeat || self.state(around).is_none() {
            return Err(Refused::NotThere);
        }
        if node.hands == Hands::Tied {
            return Err(Refused::Tied);
        }
        let added = self.add_one(around, repeat)?;
        self.settle();
        self.fire("odk-new-repeat", Some(added));
        self.settle();
        Ok(added)
    }

    /// Takes one instance out.
    ///
    /// # Errors
    /// When it is no instance or the form counts it itself.
    pub fn remove(&mut self, instance: NodeId) -> Result<(), Refused> {
        let state = self.state(instance).ok_or(Refused::NotThere)?;
        let repeat = state.model;
        let node = self.model.node(repeat).ok_or(Refused::NotThere)?;
        if node.class != NodeClass::Repeat {
            return Err(Refused::NotThere);
        }
        if node.hands == Hands::Tied {
            return Err(Refused::Tied);
        }
        self.remove_one(instance);
        self.settle();
        Ok(())
    }

    pub(super) fn add_one(&mut self, around: NodeId, repeat: ModelId) -> Result<NodeId, Refused> {
        let model = self.model.clone();
        let frame = self.state(around).map(|state| state.frame);
        let (Some(node), Some(frame)) = (model.node(repeat), frame) else {
            return Err(Refused::NotThere);
        };
        let count = self.frames.instances(frame, repeat).len();
        // The form's own instances come first where an expression counts; then copies of the template.
        let own = match node.hands {
            Hands::Tied => node.first.get(count).copied(),
            Hands::Free => None,
        };
        let template = own.or(node.template).ok_or(Refused::NotThere)?;
        if count >= MOST_INSTANCES {
            return Err(Refused::TooMany);
        }
        let next = self.place_after(around, frame, repeat);
        let inner = self.frames.add(frame, repeat, count);
        let added = self
            .grow(template, repeat, around, next, inner)
            .ok_or(Refused::NotThere)?;
        self.take_on(added);
        self.structure_changed(repeat, frame);
        Ok(added)
    }

    fn remove_one(&mut self, instance: NodeId) {
        let Some(state) = self.state(instance).cloned() else {
            return;
        };
        let around = self.frames.get(state.frame).and_then(|frame| frame.parent);
        for gone in self.frames.remove(state.frame) {
            if let Some(place) = self.states.get_mut(gone.index()) {
                *place = None;
            }
        }
        self.tree.detach(instance);
        self.structure_changed(state.model, around.unwrap_or_default());
    }
}
