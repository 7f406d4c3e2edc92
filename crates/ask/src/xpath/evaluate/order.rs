//! Document order and each node once.

use super::Run;
use crate::tree::{NodeId, Tree};
use crate::xpath::{Fault, NodeRef};

/// Up to so many nodes are compared in pairs; more are numbered by a walk through their tree.
const FEW: usize = 8;

impl Run<'_> {
    /// Nodes in document order, each once; trees follow one another by number.
    pub(super) fn in_order(&self, mut nodes: Vec<NodeRef>) -> Result<Vec<NodeRef>, Fault> {
        if nodes.len() < 2 {
            return Ok(nodes);
        }
        if nodes.len() <= FEW {
            nodes.sort_by(|a, b| {
                a.doc
                    .cmp(&b.doc)
                    .then_with(|| self.world.tree(a.doc).order(a.node, b.node))
            });
        } else {
            nodes.sort_by_key(|it| it.doc);
            let mut sorted = Vec::with_capacity(nodes.len());
            for group in nodes.chunk_by(|a, b| a.doc == b.doc) {
                let Some(first) = group.first() else { continue };
                let tree = self.world.tree(first.doc);
                self.spend(tree.len())?;
                let ranks = ranks(tree);
                let mut group = group.to_vec();
                group.sort_by_key(|it| ranks.get(it.node.index()).copied().unwrap_or(u32::MAX));
                sorted.extend(group);
            }
            nodes = sorted;
        }
        nodes.dedup();
        Ok(nodes)
    }
}

/// The place of every node in document order, attributes before children.
fn ranks(tree: &Tree) -> Vec<u32> {
    let mut ranks = vec![u32::MAX; tree.len()];
    let mut next = 0;
    let mut give = |node: NodeId| {
        if let Some(rank) = ranks.get_mut(node.index()) {
            *rank = next;
            next += 1;
        }
    };
    let mut here = Some(NodeId::DOCUMENT);
    while let Some(node) = here {
        give(node);
        tree.declarations(node).for_each(&mut give);
        tree.attributes(node).for_each(&mut give);
        here = tree.following(node, NodeId::DOCUMENT);
    }
    ranks
}
