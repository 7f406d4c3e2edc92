//! Settling: working out the rules that hang on a change, each once, in their order.

use super::instance::Instance;
use super::model::{Hanging, ModelId};
use crate::tree::NodeId;

/// Most rules worked out after one change; only a circle of the form's own could reach it.
const MOST_STEPS: usize = 2_000_000;
/// Most rounds of events after one change.
const MOST_ROUNDS: usize = 100;

impl Instance {
    /// Puts a value in and notes what hangs on it.
    pub(super) fn put(&mut self, node: NodeId, value: &str) {
        let Some(state) = self.state_mut(node) else {
            return;
        };
        if state.value == value {
            return;
        }
        value.clone_into(&mut state.value);
        if state.relevant {
            self.tree.set_value(node, value);
            self.value_changed(node);
        }
    }

    /// Notes what hangs on what is seen of a node.
    pub(super) fn value_changed(&mut self, node: NodeId) {
        let Some((id, frame)) = self.state(node).map(|state| (state.model, state.frame)) else {
            return;
        };
        let model = self.model.clone();
        let hanging = model
            .on_value
            .get(id.index())
            .map_or(&[][..], Vec::as_slice);
        self.enqueue(hanging, frame);
        let heard = |within: Option<ModelId>| within == Some(id);
        if model.setters.iter().any(|setter| heard(setter.within)) {
            self.changed.push(node);
        }
    }

    /// Notes what hangs on which instances of a repeat there are.
    pub(super) fn structure_changed(&mut self, repeat: ModelId, frame: usize) {
        let model = self.model.clone();
        let hanging = model.on_structure.get(repeat.index());
        self.enqueue(hanging.map_or(&[][..], Vec::as_slice), frame);
    }

    fn enqueue(&mut self, hanging: &[Hanging], frame: usize) {
        let model = self.model.clone();
        for hanging in hanging {
            let Some(rule) = model.rules.get(hanging.rule) else {
                continue;
            };
            let anchor = self.frames.around(frame, hanging.within);
            for target in self.frames.below(&model, anchor, rule.lives_on) {
                self.queue.insert((hanging.rule, target));
            }
        }
    }

    /// Notes a rule for all its nodes.
    pub(super) fn enqueue_all(&mut self, rule: usize, node: ModelId) {
        for target in self.frames.below(&self.model.clone(), 0, node) {
            self.queue.insert((rule, target));
        }
    }

    /// Works out everything that is noted, then lets the events happen that listen to what changed.
    pub(super) fn settle(&mut self) {
        self.effort = 0;
        for _ in 0..MOST_ROUNDS {
            while let Some((rule, node)) = self.queue.pop_first() {
                self.effort += 1;
                if self.effort > MOST_STEPS {
                    self.queue.clear();
                    return;
                }
                self.apply(rule, node);
            }
            if self.changed.is_empty() && self.counted.is_empty() {
                return;
            }
            self.welcome();
            let mut changed = core::mem::take(&mut self.changed);
            changed.dedup();
            for node in changed {
                self.happen("xforms-value-changed", node);
            }
        }
    }
}
