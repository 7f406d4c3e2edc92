//! The shape as it grows: every element is met, each path becomes one node.

use std::collections::HashMap;

use super::{MAX_NODES, Shape, is_template};
use crate::engine::datatype::DataType;
use crate::engine::model::{Hands, ModelId, ModelNode, NodeClass, Shown};
use crate::tree::{NodeId, Tree};

pub(super) struct Building<'a> {
    pub primary: &'a Tree,
    pub repeats: HashMap<String, Hands>,
    /// How many nodes each repeat has so far.
    pub slots: HashMap<Option<ModelId>, usize>,
    pub shape: Shape,
}

impl Building<'_> {
    pub(super) fn meet(&mut self, element: NodeId, parent: Option<ModelId>) {
        let above = parent.and_then(|parent| self.shape.nodes.get(parent.index()));
        let path = format!(
            "{}/{}",
            above.map(|node| node.path.as_str()).unwrap_or_default(),
            self.primary.name(element).written()
        );
        let known = self.shape.by_path.get(&path).copied();
        let Some(id) = known.or_else(|| self.add(element, parent, path)) else {
            return;
        };
        if let Some(node) = self.shape.nodes.get_mut(id.index())
            && node.template.is_some()
        {
            if is_template(self.primary, element) {
                // A template that stands after an instance is the template all the same.
                node.template = Some(element);
            } else {
                node.first.push(element);
            }
        }
        for child in self.primary.elements(element) {
            self.meet(child, Some(id));
        }
    }

    fn add(&mut self, element: NodeId, parent: Option<ModelId>, path: String) -> Option<ModelId> {
        if self.shape.nodes.len() >= MAX_NODES {
            return None;
        }
        let id = ModelId::new(self.shape.nodes.len());
        let hands = self.repeats.get(&path).copied();
        let leaf = self.primary.elements(element).next().is_none();
        let class = match (parent, hands) {
            (None, _) => NodeClass::Root,
            (_, Some(_)) => NodeClass::Repeat,
            _ if leaf => NodeClass::Leaf,
            _ => NodeClass::Group,
        };
        let above = parent.and_then(|parent| self.shape.nodes.get_mut(parent.index()));
        let mut around = None;
        if let Some(above) = above {
            above.children.push(id);
            around = above.frame;
        }
        let frame = if hands.is_some() { Some(id) } else { around };
        let slot = self.slots.entry(frame).or_default();
        self.shape.nodes.push(ModelNode {
            path: path.clone(),
            parent,
            children: Vec::new(),
            class,
            datatype: DataType::Text,
            question: None,
            frame,
            slot: *slot,
            template: hands.map(|_| element),
            first: Vec::new(),
            hands: hands.unwrap_or(Hands::Tied),
            preload: None,
            label: None,
            shown: Shown::AsRulesSay,
            rules: Vec::new(),
        });
        *slot += 1;
        let over = parent.and_then(|parent| self.shape.places.get(parent.index()).copied());
        let name = self.primary.name(element).clone();
        let here = self
            .shape
            .tree
            .add_element(over.unwrap_or(NodeId::DOCUMENT), name);
        self.shape.of_shape.insert(here, id);
        self.shape.places.push(here);
        self.shape.by_path.insert(path, id);
        Some(id)
    }
}
