//! Events: values that are set when the form opens, when an instance is added, when another value changes.

mod preload;

use super::instance::Instance;
use super::model::{Model, ModelId, NodeClass, Setter};
use crate::tree::NodeId;
use crate::xpath::Value;

impl Instance {
    /// An event of the whole form, or of an instance that was just added; settles nothing.
    pub(super) fn fire(&mut self, event: &str, added: Option<NodeId>) {
        let model = self.model.clone();
        let repeat = added
            .and_then(|added| self.state(added))
            .map(|state| state.model);
        for setter in &model.setters {
            if !setter.hears(event) {
                continue;
            }
            let in_repeat = |node: ModelId| model.node(node).and_then(|node| node.frame) == repeat;
            if added.is_some() && !setter.within.is_some_and(in_repeat) {
                continue;
            }
            self.set(setter, added);
        }
    }

    /// An event of one node.
    pub(super) fn happen(&mut self, event: &str, node: NodeId) {
        let model = self.model.clone();
        let Some(id) = self.state(node).map(|state| state.model) else {
            return;
        };
        for setter in &model.setters {
            if setter.hears(event) && setter.within == Some(id) {
                self.set(setter, Some(node));
            }
        }
    }

    fn set(&mut self, setter: &Setter, from: Option<NodeId>) {
        let model = self.model.clone();
        for target in self.targets(&model, setter, from) {
            let value = match &setter.value {
                Some(expression) => self.text(expression, target),
                None => setter.literal.clone(),
            };
            let datatype = model.node(setter.target).map(|node| node.datatype);
            let kept = datatype.unwrap_or_default().kept(&value);
            self.put(target, &kept);
        }
    }

    /// The nodes it sets: those nearest around where it happened.
    fn targets(&self, model: &Model, setter: &Setter, from: Option<NodeId>) -> Vec<NodeId> {
        if let Some(picked) = &setter.picked {
            let here = from
                .or_else(|| self.tree.root())
                .unwrap_or(NodeId::DOCUMENT);
            return match self.value(picked, here) {
                Value::Nodes(nodes) => nodes.into_iter().map(|it| it.node).collect(),
                _ => Vec::new(),
            };
        }
        let mut frame = from
            .and_then(|from| self.state(from))
            .map(|state| state.frame);
        while let Some(here) = frame {
            let found = self.frames.below(model, here, setter.target);
            if !found.is_empty() {
                return found;
            }
            frame = self.frames.get(here).and_then(|frame| frame.parent);
        }
        self.frames.below(model, 0, setter.target)
    }

    /// The events of instances that an expression added.
    pub(super) fn welcome(&mut self) {
        for added in core::mem::take(&mut self.counted) {
            let repeats =
                |id| self.model.node(id).map(|node| node.class) == Some(NodeClass::Repeat);
            if self.state(added).is_some_and(|state| repeats(state.model)) {
                self.fire("odk-new-repeat", Some(added));
            }
        }
    }
}

impl Setter {
    fn hears(&self, event: &str) -> bool {
        self.events.iter().any(|name| name == event)
    }
}
