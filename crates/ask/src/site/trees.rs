//! Trees, out and back: nodes in document order, each with the place of its parent.

use std::collections::HashMap;

use super::bytes::Bytes;
use super::expressions::number;
use super::wire::{WireTree, WireTreeNode};
use crate::tree::{Name, NameId, NodeId, NodeKind, Tree};

/// In the order of their numbers on the wire.
const KINDS: [NodeKind; 6] = [
    NodeKind::Document,
    NodeKind::Element,
    NodeKind::Attribute,
    NodeKind::Text,
    NodeKind::Comment,
    NodeKind::Instruction,
];

/// A tree on the wire, and where each of its nodes stands there.
pub(super) fn out(tree: &Tree) -> (WireTree, HashMap<NodeId, u32>) {
    let mut writer = Writer {
        tree,
        names: HashMap::new(),
        places: HashMap::new(),
        wire: WireTree {
            names: Vec::new(),
            nodes: Vec::new(),
        },
    };
    for child in tree.children(NodeId::DOCUMENT) {
        writer.node(child, 0);
    }
    (writer.wire, writer.places)
}

struct Writer<'a> {
    tree: &'a Tree,
    names: HashMap<Option<NameId>, u32>,
    places: HashMap<NodeId, u32>,
    wire: WireTree,
}

impl Writer<'_> {
    fn node(&mut self, node: NodeId, parent: u32) {
        let place = self.put(node, parent);
        for attribute in self.tree.attributes(node) {
            self.put(attribute, place);
        }
        for child in self.tree.children(node) {
            self.node(child, place);
        }
    }

    fn put(&mut self, node: NodeId, parent: u32) -> u32 {
        let names = &mut self.wire.names;
        let name = *self
            .names
            .entry(self.tree.name_id(node))
            .or_insert_with(|| {
                let name = self.tree.name(node).clone();
                names.push((name.space, name.local, name.prefix));
                u32::try_from(names.len() - 1).unwrap_or(u32::MAX)
            });
        self.wire.nodes.push(WireTreeNode {
            kind: number(&KINDS, &self.tree.kind(node)),
            name,
            parent,
            value: self.tree.own_value(node).to_owned(),
        });
        let place = u32::try_from(self.wire.nodes.len()).unwrap_or(u32::MAX);
        self.places.insert(node, place);
        place
    }
}

/// The tree; its nodes have the numbers that their places were.
pub(super) fn back(bytes: &mut Bytes<'_>) -> Option<Tree> {
    let names = bytes.list(|bytes| {
        Some(Name {
            space: bytes.text()?,
            local: bytes.text()?,
            prefix: bytes.text()?,
        })
    })?;
    let mut tree = Tree::default();
    let mut nodes = vec![NodeId::DOCUMENT];
    for _ in 0..bytes.place()? {
        let kind = bytes.one_of(&KINDS)?;
        let name = names.get(bytes.place()?)?.clone();
        // A parent stands before its children.
        let parent = *nodes.get(bytes.place()?)?;
        let value = bytes.text()?;
        nodes.push(match kind {
            NodeKind::Document | NodeKind::Namespace => return None,
            NodeKind::Element => tree.add_element(parent, name),
            NodeKind::Attribute => tree.add_attribute(parent, name, &value),
            NodeKind::Text | NodeKind::Comment | NodeKind::Instruction => {
                tree.add_words(parent, kind, name, &value)
            }
        });
    }
    Some(tree)
}
