//! Nodes and rules, out and back.

use std::collections::HashMap;

use super::bytes::Bytes;
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

pub(super) fn id_back(bytes: &mut Bytes<'_>) -> Option<ModelId> {
    bytes.place().map(ModelId::new)
}

pub(super) fn place_out(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
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

pub(super) fn back(bytes: &mut Bytes<'_>) -> Option<ModelNode> {
    let tree_node = |bytes: &mut Bytes<'_>| bytes.number().map(NodeId::new);
    Some(ModelNode {
        path: bytes.text()?,
        parent: bytes.perhaps(id_back)?,
        children: bytes.list(id_back)?,
        class: bytes.one_of(&CLASSES)?,
        datatype: bytes.one_of(&TYPES)?,
        question: bytes.perhaps(Bytes::place)?,
        frame: bytes.perhaps(id_back)?,
        slot: bytes.place()?,
        template: bytes.perhaps(tree_node)?,
        first: bytes.list(tree_node)?,
        hands: bytes.one_of(&[Hands::Tied, Hands::Free])?,
        preload: bytes
            .perhaps(Bytes::pair)?
            .map(|(kind, parameter)| Preload { kind, parameter }),
        label: text_back(bytes)?,
        shown: bytes.one_of(&[Shown::AsRulesSay, Shown::Only])?,
        rules: bytes.list(Bytes::place)?,
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
