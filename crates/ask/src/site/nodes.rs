//! Nodes and rules, out and back.

use std::collections::HashMap;

use super::expressions::number;
use super::texts::{text_back, text_out};
use super::wire::WireNode;
use crate::definition::Preload;
use crate::engine::datatype::DataType;
use crate::engine::model::{Hands, ModelId, ModelNode, NodeClass, Shown};
use crate::tree::NodeId;

/// In the order of their numbers on the wire.
const CLASSES: [NodeClass; 4] = [
    NodeClass::Root,
    NodeClass::Group,
    NodeClass::Repeat,
    NodeClass::Leaf,
];

/// In the order of their numbers on the wire.
const TYPES: [DataType; 9] = [
    DataType::Text,
    DataType::Integer,
    DataType::Decimal,
    DataType::Date,
    DataType::Time,
    DataType::DateTime,
    DataType::Boolean,
    DataType::Geopoint,
    DataType::Geoline,
];

pub(super) fn id_out(id: ModelId) -> u32 {
    u32::try_from(id.index()).unwrap_or(u32::MAX)
}

pub(super) fn id_back(id: u32) -> ModelId {
    ModelId::new(usize::try_from(id).unwrap_or(usize::MAX))
}

pub(super) fn place_out(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

pub(super) fn place_back(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX)
}

pub(super) fn out(node: &ModelNode, places: &HashMap<NodeId, u32>) -> WireNode {
    let place = |node: &NodeId| places.get(node).copied().unwrap_or_default();
    WireNode {
        path: node.path.clone(),
        parent: node.parent.map(id_out),
        children: node.children.iter().copied().map(id_out).collect(),
        class: number(&CLASSES, &node.class),
        datatype: number(&TYPES, &node.datatype),
        question: node.question.map(place_out),
        frame: node.frame.map(id_out),
        slot: place_out(node.slot),
        template: node.template.as_ref().map(place),
        first: node.first.iter().map(place).collect(),
        free: node.hands == Hands::Free,
        preload: node
            .preload
            .as_ref()
            .map(|it| (it.kind.clone(), it.parameter.clone())),
        label: text_out(node.label.as_ref()),
        only_shown: node.shown == Shown::Only,
        rules: node.rules.iter().copied().map(place_out).collect(),
    }
}

pub(super) fn back(wire: WireNode) -> Option<ModelNode> {
    Some(ModelNode {
        path: wire.path,
        parent: wire.parent.map(id_back),
        children: wire.children.into_iter().map(id_back).collect(),
        class: CLASSES.get(usize::from(wire.class)).copied()?,
        datatype: TYPES.get(usize::from(wire.datatype)).copied()?,
        question: wire.question.map(place_back),
        frame: wire.frame.map(id_back),
        slot: place_back(wire.slot),
        template: wire.template.map(NodeId::new),
        first: wire.first.into_iter().map(NodeId::new).collect(),
        hands: if wire.free { Hands::Free } else { Hands::Tied },
        preload: wire
            .preload
            .map(|(kind, parameter)| Preload { kind, parameter }),
        label: text_back(wire.label),
        shown: if wire.only_shown {
            Shown::Only
        } else {
            Shown::AsRulesSay
        },
        rules: wire.rules.into_iter().map(place_back).collect(),
    })
}

/// Whether every node stands below one before it: only then does each way up and down come to an end.
pub(super) fn are_sound(nodes: &[ModelNode]) -> bool {
    nodes.iter().enumerate().all(|(at, node)| {
        let above = |id: &ModelId| id.index() < at;
        let here_or_above = |id: &ModelId| id.index() <= at;
        node.parent.as_ref().is_none_or(above)
            && node.frame.as_ref().is_none_or(here_or_above)
            && node.children.iter().all(|child| child.index() > at)
    })
}
