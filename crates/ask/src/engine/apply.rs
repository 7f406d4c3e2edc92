//! Applying one rule to one live node.

use super::instance::Instance;
use super::model::What;
use crate::tree::NodeId;

impl Instance {
    pub(super) fn apply(&mut self, rule: usize, node: NodeId) {
        let model = self.model.clone();
        let Some(rule) = model.rules.get(rule) else {
            return;
        };
        if self.state(node).is_none() {
            return;
        }
        match rule.what {
            What::Relevant => {
                let own = self.truth(&rule.expression, node);
                self.set_relevant(node, own);
            }
            What::Readonly => {
                let own = self.truth(&rule.expression, node);
                if let Some(state) = self.state_mut(node) {
                    state.own_readonly = own;
                }
                self.spread_readonly(node);
            }
            What::Required => {
                let required = self.truth(&rule.expression, node);
                if let Some(state) = self.state_mut(node) {
                    state.required = required;
                }
            }
            What::Constraint => {
                let empty = self.state(node).is_none_or(|state| state.value.is_empty());
                let broken = !empty && !self.truth(&rule.expression, node);
                if let Some(state) = self.state_mut(node) {
                    state.broken = broken;
                }
            }
            What::Calculate => {
                if self.state(node).is_some_and(|state| state.relevant) {
                    let text = self.text(&rule.expression, node);
                    let datatype = model.node(rule.node).map(|node| node.datatype);
                    let kept = datatype.unwrap_or_default().kept(&text);
                    self.put(node, &kept);
                }
            }
            What::Count => {
                let ghost = self.ghost(node, rule.node);
                let count = self.number(&rule.expression, ghost);
                self.count_repeat(rule.node, node, count);
            }
            What::Options => self.offer(node),
        }
    }

    fn set_relevant(&mut self, node: NodeId, own: bool) {
        if let Some(state) = self.state_mut(node) {
            state.own_relevant = own;
        }
        let parent = self.tree.parent(node).and_then(|parent| self.state(parent));
        let around = parent.is_none_or(|parent| parent.relevant);
        self.spread_relevant(node, around);
    }

    fn spread_relevant(&mut self, node: NodeId, around: bool) {
        let Some(state) = self.state_mut(node) else {
            return;
        };
        let relevant = around && state.own_relevant;
        if state.relevant == relevant {
            return;
        }
        state.relevant = relevant;
        let (id, value) = (state.model, state.value.clone());
        let children: Vec<NodeId> = self.tree.elements(node).collect();
        if children.is_empty() {
            // Out of sight, its value is blank for every expression; back in sight it is as it was.
            self.tree
                .set_value(node, if relevant { &value } else { "" });
            self.value_changed(node);
        } else {
            self.value_changed(node);
        }
        if relevant {
            self.enqueue_node(id, node);
        }
        for child in children {
            self.spread_relevant(child, relevant);
        }
    }

    /// A calculation or a list that slept while it was out of sight is worked out again.
    fn enqueue_node(&mut self, id: super::model::ModelId, node: NodeId) {
        for what in [What::Calculate, What::Options] {
            if let Some(rule) = self.model.rule(id, what) {
                self.queue.insert((rule, node));
            }
        }
    }

    fn spread_readonly(&mut self, node: NodeId) {
        let parent = self.tree.parent(node).and_then(|parent| self.state(parent));
        let around = parent.is_some_and(|parent| parent.readonly);
        let Some(state) = self.state_mut(node) else {
            return;
        };
        state.readonly = around || state.own_readonly;
        let children: Vec<NodeId> = self.tree.elements(node).collect();
        for child in children {
            self.spread_readonly(child);
        }
    }
}
