//! Document order: which of two nodes comes first.

use core::cmp::Ordering;

use super::{NodeId, NodeKind, Tree};

impl Tree {
    /// Which of two nodes of this tree comes first; an element's attributes come before its children.
    #[must_use]
    pub fn order(&self, one: NodeId, other: NodeId) -> Ordering {
        if one == other {
            return Ordering::Equal;
        }
        let line = |node| {
            let mut line: Vec<NodeId> = self.ancestors(node).collect();
            line.reverse();
            line
        };
        let (left, right) = (line(one), line(other));
        let shared = left.iter().zip(&right).take_while(|(a, b)| a == b).count();
        match (left.get(shared), right.get(shared)) {
            (None, _) => Ordering::Less,
            (_, None) => Ordering::Greater,
            (Some(a), Some(b)) => self.siblings(*a, *b),
        }
    }

    fn siblings(&self, one: NodeId, other: NodeId) -> Ordering {
        let is_attribute =
            |node| matches!(self.kind(node), NodeKind::Attribute | NodeKind::Namespace);
        match (is_attribute(one), is_attribute(other)) {
            (true, false) => return Ordering::Less,
            (false, true) => return Ordering::Greater,
            _ => {}
        }
        let mut after = self.next(one);
        while let Some(node) = after {
            if node == other {
                return Ordering::Less;
            }
            after = self.next(node);
        }
        Ordering::Greater
    }

    /// The node after this one in document order, not beyond what lies below a node.
    #[must_use]
    pub fn following(&self, node: NodeId, within: NodeId) -> Option<NodeId> {
        self.children(node)
            .next()
            .or_else(|| self.after(node, within))
    }

    /// The node after this one and all below it, not beyond what lies below a node.
    #[must_use]
    pub fn after(&self, node: NodeId, within: NodeId) -> Option<NodeId> {
        for ancestor in self.ancestors(node) {
            if ancestor == within {
                return None;
            }
            if let Some(next) = self.next(ancestor) {
                return Some(next);
            }
        }
        None
    }
}
