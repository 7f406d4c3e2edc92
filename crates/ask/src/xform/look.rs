//! Looking about in an XForm: children by name whatever their prefix, attributes, expressions with their line.

use crate::definition::{Place, Problem, Source, Weight};
use crate::tree::{NodeId, Tree};
use crate::xml::Document;

/// A parsed XForm.
pub(super) struct Look<'a> {
    pub tree: &'a Tree,
    document: &'a Document,
}

impl<'a> Look<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            tree: &document.tree,
            document,
        }
    }

    pub(super) fn name(&self, node: NodeId) -> &'a str {
        &self.tree.name(node).local
    }

    /// The first child element of that name.
    pub(super) fn child(&self, node: NodeId, name: &str) -> Option<NodeId> {
        self.tree
            .elements(node)
            .find(|child| self.name(*child) == name)
    }

    /// All child elements of that name.
    pub(super) fn all(
        &self,
        node: NodeId,
        name: &'static str,
    ) -> impl Iterator<Item = NodeId> + '_ {
        self.tree
            .elements(node)
            .filter(move |child| self.name(*child) == name)
    }

    /// An attribute by its local name, whatever its prefix.
    pub(super) fn attribute(&self, node: NodeId, local: &str) -> Option<&'a str> {
        self.tree
            .attributes(node)
            .find(|it| self.name(*it) == local)
            .map(|it| self.tree.own_value(it))
    }

    /// An attribute as an expression; nothing when it is missing or blank.
    pub(super) fn source(&self, node: NodeId, local: &str) -> Option<Source> {
        let text = self.attribute(node, local)?;
        (!text.trim().is_empty()).then(|| Source::new(text, self.place(node)))
    }

    pub(super) fn place(&self, node: NodeId) -> Place {
        Place {
            row: self.document.line(node),
            ..Place::default()
        }
    }

    pub(super) fn problem(
        &self,
        node: NodeId,
        code: &'static str,
        weight: Weight,
        sentence: &str,
    ) -> Problem {
        Problem {
            place: self.place(node),
            code,
            weight,
            sentence: sentence.to_owned(),
            fix: None,
        }
    }
}
