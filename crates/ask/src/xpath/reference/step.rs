//! One step through the shape.

use super::Reference;
use crate::tree::{NodeId, NodeKind, Tree};
use crate::xpath::evaluate::{axis, matcher::Matcher};
use crate::xpath::{Axis, Step};

/// The nodes a step may reach, each with the highest node climbed to so far.
pub(super) fn take(shape: &Tree, step: &Step, front: &[Reference]) -> Vec<Reference> {
    let test = Matcher::usual(&step.test, step.axis);
    let mut reached = Vec::new();
    for from in front {
        let mut give = |node: NodeId, top: NodeId| {
            if test.accepts(shape, node) {
                reached.push(Reference { node, top });
            }
        };
        match step.axis {
            Axis::Parent | Axis::Ancestor | Axis::AncestorOrSelf => {
                axis::walk(shape, step.axis, from.node, &mut |node| {
                    give(node, higher(shape, from.top, node));
                });
            }
            // A repeat stands in the shape once, and its other instances are beside it.
            Axis::FollowingSibling | Axis::PrecedingSibling => {
                if let Some(parent) = shape.parent(from.node) {
                    let top = higher(shape, from.top, parent);
                    shape.children(parent).for_each(|node| give(node, top));
                }
            }
            Axis::Following | Axis::Preceding => {
                axis::walk(shape, Axis::Descendant, NodeId::DOCUMENT, &mut |node| {
                    give(node, NodeId::DOCUMENT);
                });
            }
            Axis::Attribute
            | Axis::Child
            | Axis::Descendant
            | Axis::DescendantOrSelf
            | Axis::Namespace
            | Axis::SelfNode => {
                axis::walk(shape, step.axis, from.node, &mut |node| {
                    give(node, from.top)
                });
            }
        }
    }
    // A question's text is no node of its own for whoever depends on it.
    for it in &mut reached {
        if shape.kind(it.node) == NodeKind::Text
            && let Some(parent) = shape.parent(it.node)
        {
            it.node = parent;
        }
    }
    reached
}

/// The higher of two nodes when one lies above the other, else the first.
fn higher(shape: &Tree, top: NodeId, node: NodeId) -> NodeId {
    if shape.ancestors(top).any(|above| above == node) {
        node
    } else {
        top
    }
}
