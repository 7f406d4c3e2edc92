//! The form's nodes: the primary tree with every repeat once, each node with its place.

mod building;

use building::Building;

use std::collections::HashMap;

use super::model::{Hands, ModelId, ModelNode};
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

/// Adds the place for the instance's own number, where the form has none; with the prefix that the form
/// has for such things.
pub(crate) fn add_meta(primary: &mut Tree, prefix: &str) {
    let Some(root) = primary.root() else { return };
    let named = |tree: &Tree, node: NodeId, name: &str| {
        tree.elements(node)
            .find(|child| tree.name(*child).local == name)
    };
    let open_rosa = |local: &str| Name {
        space: OPENROSA.to_owned(),
        local: local.to_owned(),
        prefix: prefix.to_owned(),
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
