//! The nodes of an axis, in the order of the axis.

use crate::tree::{NodeId, NodeKind, Tree};
use crate::xpath::Axis;

/// Gives every node of an axis to a function, nearest first.
pub(in crate::xpath) fn walk(tree: &Tree, axis: Axis, node: NodeId, give: &mut dyn FnMut(NodeId)) {
    match axis {
        Axis::Child => tree.children(node).for_each(give),
        Axis::Attribute => tree.attributes(node).for_each(give),
        Axis::Namespace => tree.declarations(node).for_each(give),
        Axis::SelfNode => give(node),
        Axis::Parent => tree.parent(node).into_iter().for_each(give),
        Axis::Ancestor => tree.ancestors(node).skip(1).for_each(give),
        Axis::AncestorOrSelf => tree.ancestors(node).for_each(give),
        Axis::Descendant => below(tree, node, give),
        Axis::DescendantOrSelf => {
            give(node);
            below(tree, node, give);
        }
        Axis::FollowingSibling if is_child(tree, node) => {
            let mut here = tree.next(node);
            while let Some(it) = here {
                give(it);
                here = tree.next(it);
            }
        }
        Axis::PrecedingSibling if is_child(tree, node) => {
            let mut here = tree.previous(node);
            while let Some(it) = here {
                give(it);
                here = tree.previous(it);
            }
        }
        Axis::FollowingSibling | Axis::PrecedingSibling => {}
        Axis::Following => following(tree, node, give),
        Axis::Preceding => preceding(tree, node, give),
    }
}

fn is_child(tree: &Tree, node: NodeId) -> bool {
    !matches!(tree.kind(node), NodeKind::Attribute | NodeKind::Namespace)
}

fn below(tree: &Tree, node: NodeId, give: &mut dyn FnMut(NodeId)) {
    let mut here = tree.following(node, node);
    while let Some(it) = here {
        give(it);
        here = tree.following(it, node);
    }
}

fn following(tree: &Tree, node: NodeId, give: &mut dyn FnMut(NodeId)) {
    let mut here = if is_child(tree, node) {
        tree.after(node, NodeId::DOCUMENT)
    } else {
        // What follows an attribute begins with its element's children.
        tree.parent(node)
            .and_then(|it| tree.following(it, NodeId::DOCUMENT))
    };
    while let Some(it) = here {
        give(it);
        here = tree.following(it, NodeId::DOCUMENT);
    }
}

fn preceding(tree: &Tree, node: NodeId, give: &mut dyn FnMut(NodeId)) {
    for ancestor in tree.ancestors(node) {
        if !is_child(tree, ancestor) {
            continue;
        }
        let mut sibling = tree.previous(ancestor);
        while let Some(it) = sibling {
            let mut all = vec![it];
            below(tree, it, &mut |node| all.push(node));
            all.into_iter().rev().for_each(&mut *give);
            sibling = tree.previous(it);
        }
    }
}
