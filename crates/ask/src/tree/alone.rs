//! A part of a tree as a tree of its own.

use super::{NodeId, NodeKind, Tree};

impl Tree {
    /// A tree with this element as its root; comments, instructions, and blanks between elements are left out.
    #[must_use]
    pub fn alone(&self, root: NodeId) -> Self {
        let mut copy = Self::default();
        let top = copy.copy_from(self, root);
        copy.attach(NodeId::DOCUMENT, top, None);
        copy.clean(top);
        copy
    }

    fn clean(&mut self, node: NodeId) {
        let inner = self.elements(node).next().is_some();
        let children: Vec<NodeId> = self.children(node).collect();
        for child in children {
            match self.kind(child) {
                NodeKind::Element => self.clean(child),
                NodeKind::Text if !inner || !self.own_value(child).trim().is_empty() => {}
                _ => self.detach(child),
            }
        }
    }
}
