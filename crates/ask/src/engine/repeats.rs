//! Repeats: instances added, taken out, or counted by an expression.

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
        let template = model.node(repeat).and_then(|node| node.template);
        let frame = self.state(around).map(|state| state.frame);
        let (Some(template), Some(frame)) = (template, frame) else {
            return Err(Refused::NotThere);
        };
        let before = self.frames.instances(frame, repeat);
        let count = before.len();
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

    /// Makes as many instances as an expression says; `parent` holds them, or is one of them.
    pub(super) fn count_repeat(&mut self, repeat: ModelId, parent: NodeId, count: f64) {
        let Some(frame) = self.state(parent).map(|state| state.frame) else {
            return;
        };
        let most = f64::from(u16::try_from(MOST_INSTANCES).unwrap_or(u16::MAX));
        let wanted = if count.is_finite() {
            count.clamp(0.0, most)
        } else {
            0.0
        };
        // A whole number of instances; what is left over makes none.
        let mut there = self.frames.instances(frame, repeat).len();
        while f64::from(u32::try_from(there).unwrap_or(u32::MAX)) + 1.0 <= wanted {
            match self.add_one(parent, repeat) {
                Ok(added) => self.counted.push(added),
                Err(_) => return,
            }
            there += 1;
        }
        while f64::from(u32::try_from(there).unwrap_or(u32::MAX)) > wanted.floor() {
            let last = self.frames.instances(frame, repeat).last().copied();
            let last =
                last.and_then(|last| self.frames.get(last)?.nodes.first().copied().flatten());
            let Some(last) = last else { return };
            self.remove_one(last);
            there -= 1;
        }
    }

    /// A node as an instance of a repeat would be, beside the others but not among them.
    pub(super) fn ghost(&mut self, parent: NodeId, repeat: ModelId) -> NodeId {
        if let Some(known) = self.ghosts.get(&(parent, repeat)) {
            return *known;
        }
        let ghost = self.tree.add_ghost(parent);
        self.ghosts.insert((parent, repeat), ghost);
        ghost
    }

    /// The sibling that comes after the last instance of a repeat: what stands behind it in the form.
    fn place_after(&self, around: NodeId, frame: usize, repeat: ModelId) -> Option<NodeId> {
        let last = self.frames.instances(frame, repeat).last();
        let last = last.and_then(|last| self.frames.get(*last)?.nodes.first().copied().flatten());
        if let Some(last) = last {
            return self.tree.next(last);
        }
        let children = self
            .state(around)
            .and_then(|state| self.model.node(state.model));
        let children = children.map_or(&[][..], |node| node.children.as_slice());
        let behind: Vec<ModelId> = children
            .iter()
            .copied()
            .skip_while(|child| *child != repeat)
            .skip(1)
            .collect();
        self.tree.elements(around).find(|element| {
            self.state(*element)
                .is_some_and(|state| behind.contains(&state.model))
        })
    }

    /// A new node is as relevant and as readable as what it stands in.
    fn take_on(&mut self, node: NodeId) {
        let parent = self.tree.parent(node).and_then(|parent| self.state(parent));
        let (relevant, readonly) = parent.map_or((true, false), |it| (it.relevant, it.readonly));
        let mut left = vec![node];
        while let Some(node) = left.pop() {
            if let Some(state) = self.state_mut(node) {
                state.relevant = relevant;
                state.readonly = readonly;
            }
            let children: Vec<NodeId> = self.tree.elements(node).collect();
            if children.is_empty() && !relevant {
                self.tree.set_value(node, "");
            }
            left.extend(children);
        }
    }
}
