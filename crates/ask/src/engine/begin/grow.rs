//! Live nodes out of a piece of the primary tree.

use crate::engine::instance::{Instance, NodeState};
use crate::engine::model::{Hands, ModelId, ModelNode, NodeClass, What};
use crate::engine::shape::is_template;
use crate::tree::{NodeId, NodeKind};

impl Instance {
    /// Makes a live copy of an element and all below it; returns it.
    pub(in crate::engine) fn grow(
        &mut self,
        element: NodeId,
        id: ModelId,
        parent: NodeId,
        before: Option<NodeId>,
        frame: usize,
    ) -> Option<NodeId> {
        let model = self.model.clone();
        let node = model.node(id)?;
        let primary = &model.primary;
        let live = self.tree.add_detached(primary.name(element).clone());
        for attribute in primary.attributes(element) {
            if primary.name(attribute).local != "template" {
                let name = primary.name(attribute).clone();
                self.tree
                    .add_attribute(live, name, primary.own_value(attribute));
            }
        }
        self.tree.attach(parent, live, before);
        let leaf = node.class == NodeClass::Leaf;
        let value = if leaf {
            node.datatype.kept(&primary.value(element))
        } else {
            String::new()
        };
        if leaf {
            self.tree.set_value(live, &value);
        }
        self.remember(live, NodeState::new(id, frame, value));
        self.frames.put(frame, node.slot, live);
        for rule in &node.rules {
            self.queue.insert((*rule, live));
        }
        for child in primary.children(element) {
            if primary.kind(child) != NodeKind::Element {
                continue;
            }
            let path = format!("{}/{}", node.path, primary.name(child).written());
            let Some(child_id) = model.by_path.get(&path).copied() else {
                continue;
            };
            let repeats = model.node(child_id).map(|node| node.class) == Some(NodeClass::Repeat);
            if repeats {
                self.ghost(live, child_id);
            }
            if !repeats {
                self.grow(child, child_id, live, None, frame);
            } else if !is_template(primary, child) && model.rule(child_id, What::Count).is_none() {
                let at = self.frames.instances(frame, child_id).len();
                let inner = self.frames.add(frame, child_id, at);
                self.grow(child, child_id, live, None, inner);
            }
        }
        self.at_least_one(live, node, frame);
        Some(live)
    }

    /// A repeat that nobody may add to, and that nothing counts, starts with one instance if it has none.
    pub(in crate::engine) fn at_least_one(&mut self, live: NodeId, node: &ModelNode, frame: usize) {
        let model = self.model.clone();
        for child in &node.children {
            let Some(repeat) = model.node(*child) else {
                continue;
            };
            let lonely = repeat.class == NodeClass::Repeat
                && repeat.hands == Hands::Tied
                && model.rule(*child, What::Count).is_none()
                && self.frames.instances(frame, *child).is_empty();
            if let (true, Some(template)) = (lonely, repeat.template) {
                let before = self.place_after(live, frame, *child);
                let inner = self.frames.add(frame, *child, 0);
                self.grow(template, *child, live, before, inner);
            }
        }
    }

    pub(in crate::engine) fn remember(&mut self, node: NodeId, state: NodeState) {
        if self.states.len() <= node.index() {
            self.states.resize_with(node.index() + 1, || None);
        }
        if let Some(place) = self.states.get_mut(node.index()) {
            *place = Some(state);
        }
    }
}
