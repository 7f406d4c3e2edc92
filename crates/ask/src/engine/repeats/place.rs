//! Where a new instance goes, and what it takes over from what it stands in.

use crate::engine::instance::Instance;
use crate::engine::model::ModelId;
use crate::tree::NodeId;

impl Instance {
    /// The sibling that comes after the last instance of a repeat: what stands behind it in the form.
    pub(in crate::engine) fn place_after(
        &self,
        around: NodeId,
        frame: usize,
        repeat: ModelId,
    ) -> Option<NodeId> {
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
    pub(in crate::engine) fn take_on(&mut self, node: NodeId) {
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
