//! Going about in a tree: parents, children, attributes, values.

use std::borrow::Cow;

use super::{Name, NameId, Node, NodeId, NodeKind, Tree};

impl Tree {
    pub(super) fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.index())
    }

    /// How many nodes were ever made; numbers are below it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is nothing but the document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.len() <= 1
    }

    /// What kind of node it is.
    #[must_use]
    pub fn kind(&self, node: NodeId) -> NodeKind {
        self.node(node).map_or(NodeKind::Text, |node| node.kind)
    }

    /// Its name; an empty one for texts, comments and the document.
    #[must_use]
    pub fn name(&self, node: NodeId) -> &Name {
        static NOBODY: Name = Name {
            space: String::new(),
            local: String::new(),
            prefix: String::new(),
        };
        self.node(node)
            .and_then(|node| self.names.name(node.name))
            .unwrap_or(&NOBODY)
    }

    /// The number of its name: equal exactly when the written names are.
    #[must_use]
    pub fn name_id(&self, node: NodeId) -> Option<NameId> {
        self.node(node).map(|node| node.name)
    }

    /// The node above; an attribute's is its element.
    #[must_use]
    pub fn parent(&self, node: NodeId) -> Option<NodeId> {
        self.node(node)?.parent
    }

    /// The sibling after it.
    #[must_use]
    pub fn next(&self, node: NodeId) -> Option<NodeId> {
        self.node(node)?.next
    }

    /// The sibling before it.
    #[must_use]
    pub fn previous(&self, node: NodeId) -> Option<NodeId> {
        self.node(node)?.previous
    }

    /// Children in document order, attributes not among them.
    #[must_use]
    pub fn children(&self, node: NodeId) -> Children<'_> {
        Children {
            tree: self,
            next: self.node(node).and_then(|node| node.first),
        }
    }

    /// Child elements in document order.
    pub fn elements(&self, node: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.children(node)
            .filter(|child| self.kind(*child) == NodeKind::Element)
    }

    /// Attributes as they were written, without declarations of namespaces.
    #[must_use]
    pub fn attributes(&self, node: NodeId) -> Beside<'_> {
        self.beside(node, NodeKind::Attribute)
    }

    /// Declarations of namespaces on an element itself: the prefix is the local name, empty for the
    /// default one, the value is the address.
    #[must_use]
    pub fn declarations(&self, node: NodeId) -> Beside<'_> {
        self.beside(node, NodeKind::Namespace)
    }

    fn beside(&self, node: NodeId, kind: NodeKind) -> Beside<'_> {
        let next = self.node(node).and_then(|node| node.attribute);
        let all = Children { tree: self, next };
        Beside { all, kind }
    }

    /// The value of an attribute without a namespace.
    #[must_use]
    pub fn attribute(&self, node: NodeId, local: &str) -> Option<&str> {
        self.attributes(node)
            .find(|it| self.name(*it).space.is_empty() && self.name(*it).local == local)
            .map(|it| self.own_value(it))
    }

    /// The node itself, then those above it up to the document.
    #[must_use]
    pub fn ancestors(&self, node: NodeId) -> Ancestors<'_> {
        Ancestors {
            tree: self,
            next: Some(node),
        }
    }

    /// The root element.
    #[must_use]
    pub fn root(&self) -> Option<NodeId> {
        self.elements(NodeId::DOCUMENT).next()
    }

    /// What the node itself holds, as opposed to all below it.
    #[must_use]
    pub fn own_value(&self, node: NodeId) -> &str {
        self.node(node).map_or("", |node| node.value.as_str())
    }

    /// The string-value of XPath 1.0: of an element, all texts below it one after another.
    #[must_use]
    pub fn value(&self, node: NodeId) -> Cow<'_, str> {
        if !matches!(self.kind(node), NodeKind::Element | NodeKind::Document) {
            return Cow::Borrowed(self.own_value(node));
        }
        let mut children = self.children(node);
        match (children.next(), children.next()) {
            (None, _) => Cow::Borrowed(""),
            (Some(only), None) if self.kind(only) == NodeKind::Text => {
                Cow::Borrowed(self.own_value(only))
            }
            _ => {
                let mut all = String::new();
                self.gather(node, &mut all);
                Cow::Owned(all)
            }
        }
    }

    fn gather(&self, node: NodeId, all: &mut String) {
        for child in self.children(node) {
            match self.kind(child) {
                NodeKind::Text => all.push_str(self.own_value(child)),
                NodeKind::Element => self.gather(child, all),
                _ => {}
            }
        }
    }
}

/// Siblings from one node on.
pub struct Children<'a> {
    tree: &'a Tree,
    next: Option<NodeId>,
}

/// Attributes or declarations of one element.
pub struct Beside<'a> {
    all: Children<'a>,
    kind: NodeKind,
}

impl Iterator for Beside<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let Self { all, kind } = self;
        let tree = all.tree;
        all.find(|node| tree.kind(*node) == *kind)
    }
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let here = self.next?;
        self.next = self.tree.next(here);
        Some(here)
    }
}

/// A node and those above it.
pub struct Ancestors<'a> {
    tree: &'a Tree,
    next: Option<NodeId>,
}

impl Iterator for Ancestors<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        let here = self.next?;
        self.next = self.tree.parent(here);
        Some(here)
    }
}
