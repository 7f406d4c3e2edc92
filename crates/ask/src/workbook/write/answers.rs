//! The answers' tree as it is when nobody has answered.

use super::super::element::{Element, SURVEY, What};
use super::super::limits::MAX_NODES;
use super::super::problems::Problems;
use super::super::scan;
use super::Written;
use super::namespaces::name;
use crate::definition::Place;
use crate::tree::{Name, NodeId, Tree};

/// Whether a repeat below has its template written beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Templates {
    Write,
    /// The instance around it stands beside a template that holds it.
    Leave,
}

/// Writes the tree.
pub(super) fn tree(written: &Written, problems: &mut Problems) -> Tree {
    let mut tree = Tree::default();
    let Some(survey) = written.elements.get(SURVEY) else {
        return tree;
    };
    let root = tree.add_element(NodeId::DOCUMENT, name(&survey.name));
    for (attribute, value) in &written.settings.attributes {
        tree.add_attribute(root, name(attribute), value);
    }
    tree.add_attribute(root, Name::plain("id"), &written.settings.id);
    if !written.settings.version.is_empty() {
        tree.add_attribute(root, Name::plain("version"), &written.settings.version);
    }
    for child in &survey.children {
        add(written, *child, root, Templates::Write, &mut tree);
    }
    if tree.len() > MAX_NODES {
        let sentence =
            "This form is larger than any questionnaire: repeats within repeats multiply it.";
        problems.refuse(&Place::default(), "too-large", sentence);
    }
    tree
}

fn add(written: &Written, number: usize, parent: NodeId, templates: Templates, tree: &mut Tree) {
    let Some(element) = written.elements.get(number) else {
        return;
    };
    if matches!(element.what, What::File(_)) || tree.len() > MAX_NODES {
        return;
    }
    if element.what == What::Attribute {
        tree.add_attribute(parent, name(&element.name), &element.value);
        return;
    }
    let mut below = templates;
    if element.what == What::Repeat && templates == Templates::Write {
        template(written, element, parent, tree);
        below = Templates::Leave;
    }
    let node = node(written, number, element, parent, tree);
    for child in &element.children {
        add(written, *child, node, below, tree);
    }
}

fn node(
    written: &Written,
    number: usize,
    element: &Element,
    parent: NodeId,
    tree: &mut Tree,
) -> NodeId {
    let node = tree.add_element(parent, name(&element.name));
    for (attribute, source) in &element.attributes {
        let value = written.paths.source(source, number);
        tree.add_attribute(node, name(attribute), &value.text);
    }
    if let Some(default) = &element.default {
        if element.what == What::Question && !scan::is_worked_out(&default.text, &element.kind) {
            tree.set_value(node, &default.text);
        }
    }
    node
}

fn template(written: &Written, element: &Element, parent: NodeId, tree: &mut Tree) {
    if tree.len() > MAX_NODES {
        return;
    }
    let node = tree.add_element(parent, name(&element.name));
    tree.add_attribute(node, name("jr:template"), "");
    for child in &element.children {
        match written.elements.get(*child) {
            Some(inner) if inner.what == What::Repeat => template(written, inner, node, tree),
            _ => add(written, *child, node, Templates::Write, tree),
        }
    }
}
