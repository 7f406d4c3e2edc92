//! The form's nodes: the primary tree with every repeat once, each node with its place.

use std::collections::HashMap;

use super::datatype::DataType;
use super::model::{Hands, ModelId, ModelNode, NodeClass};
use crate::definition::{Control, Fixed};
use crate::tree::{Name, NodeId, Tree};

/// Most nodes of a form.
const MAX_NODES: usize = 100_000;

const OPENROSA: &str = "http://openrosa.org/xforms";

/// What is found out about the nodes.
#[derive(Default)]
pub(super) struct Shape {
    pub tree: Tree,
    pub of_shape: HashMap<NodeId, ModelId>,
    /// Where each node stands in the tree.
    pub places: Vec<NodeId>,
    pub nodes: Vec<ModelNode>,
    pub by_path: HashMap<String, ModelId>,
}

/// Whether an element is a repeat's template.
pub(super) fn is_template(tree: &Tree, node: NodeId) -> bool {
    tree.attributes(node)
        .any(|it| tree.name(it).local == "template")
}

/// Adds the place for the instance's own number, where the form has none.
pub(super) fn add_meta(primary: &mut Tree) {
    let Some(root) = primary.root() else { return };
    let named = |tree: &Tree, node: NodeId, name: &str| {
        tree.elements(node)
            .find(|child| tree.name(*child).local == name)
    };
    let open_rosa = |local: &str| Name {
        space: OPENROSA.to_owned(),
        local: local.to_owned(),
        prefix: "orx".to_owned(),
    };
    match named(primary, root, "meta") {
        Some(meta) if named(primary, meta, "instanceID").is_none() => {
            let mut name = primary.name(meta).clone();
            name.local = "instanceID".to_owned();
            primary.add_element(meta, name);
        }
        Some(_) => {}
        None => {
            let meta = primary.add_element(root, open_rosa("meta"));
            primary.add_element(meta, open_rosa("instanceID"));
        }
    }
}

/// Works the shape out.
pub(super) fn shape(body: &[Control], primary: &Tree) -> Shape {
    let mut repeats = HashMap::new();
    gather(body, &mut repeats);
    let mut building = Building {
        primary,
        repeats,
        slots: HashMap::new(),
        shape: Shape::default(),
    };
    if let Some(root) = primary.root() {
        building.meet(root, None);
    }
    building.shape
}

/// The repeats of the body by their path.
fn gather(controls: &[Control], into: &mut HashMap<String, Hands>) {
    for control in controls {
        match control {
            Control::Group(group) => gather(&group.children, into),
            Control::Repeat(repeat) => {
                let tied = repeat.count.is_some() || repeat.fixed == Fixed::Yes;
                let hands = if tied { Hands::Tied } else { Hands::Free };
                into.insert(repeat.nodeset.clone(), hands);
                gather(&repeat.children, into);
            }
            Control::Question(_) => {}
        }
    }
}

struct Building<'a> {
    primary: &'a Tree,
    repeats: HashMap<String, Hands>,
    /// How many nodes each repeat has so far.
    slots: HashMap<Option<ModelId>, usize>,
    shape: Shape,
}

impl Building<'_> {
    fn meet(&mut self, element: NodeId, parent: Option<ModelId>) {
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
        if known.is_some() && is_template(self.primary, element) {
            // A template that stands after an instance is the template all the same.
            if let Some(node) = self.shape.nodes.get_mut(id.index()) {
                node.template = node.template.map(|_| element);
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
            hands: hands.unwrap_or(Hands::Tied),
            preload: None,
            label: None,
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
