//! Document order and each node once.

use std::collections::BinaryHeap;

use super::Run;
use crate::tree::{NodeId, Tree};
use crate::xpath::{Doc, Fault, NodeRef};

/// Up to so many nodes are compared in pairs; more are numbered by a walk through their tree.
const FEW: usize = 8;

impl Run<'_> {
    /// Nodes in document order, each once; trees follow one another by number.
    pub(super) fn in_order(&self, mut nodes: Vec<NodeRef>) -> Result<Vec<NodeRef>, Fault> {
        if nodes.len() < 2 {
            return Ok(nodes);
        }
        if nodes.len() <= FEW {
            for sorted in 1..nodes.len() {
                let mut here = sorted;
                while let Some((before, node)) = pair(&nodes, here)
                    && self.comes_before(node, before)
                {
                    nodes.swap(here - 1, here);
                    here -= 1;
                }
            }
        } else {
            // A heap sorts as well, and its code is a tenth of what sorting a list brings.
            let mut keyed = BinaryHeap::with_capacity(nodes.len());
            let mut known: Option<(Doc, Vec<u32>)> = None;
            for it in nodes {
                let ranks = match known.take() {
                    Some((doc, ranks)) if doc == it.doc => ranks,
                    _ => {
                        let tree = self.world.tree(it.doc);
                        self.spend(tree.len())?;
                        ranks(tree)
                    }
                };
                let rank = ranks.get(it.node.index()).copied();
                keyed.push((it.doc, rank.unwrap_or(u32::MAX), it));
                known = Some((it.doc, ranks));
            }
            let sorted = keyed.into_sorted_vec();
            nodes = sorted.into_iter().map(|(_, _, it)| it).collect();
        }
        nodes.dedup();
        Ok(nodes)
    }

    fn comes_before(&self, one: NodeRef, other: NodeRef) -> bool {
        let within = || self.world.tree(one.doc).order(one.node, other.node);
        one.doc.cmp(&other.doc).then_with(within).is_lt()
    }
}

/// A node and the one before it.
fn pair(nodes: &[NodeRef], here: usize) -> Option<(NodeRef, NodeRef)> {
    let before = here.checked_sub(1)?;
    Some((*nodes.get(before)?, *nodes.get(here)?))
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
        tree.all_beside(node).for_each(&mut give);
        here = tree.following(node, NodeId::DOCUMENT);
    }
    ranks
}
