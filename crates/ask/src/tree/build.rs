//! Making a tree, changing it: new nodes, copies, and nodes taken out.

use super::{Name, NameId, Names, Node, NodeId, NodeKind, Tree};

impl Default for Tree {
    fn default() -> Self {
        let mut names = Names::default();
        let nobody = names.number(Name::default());
        let document = Node::new(NodeKind::Document, nobody, String::new());
        Self {
            nodes: vec![document],
            names,
        }
    }
}

impl Node {
    pub(super) fn new(kind: NodeKind, name: NameId, value: String) -> Self {
        Self {
            kind,
            name,
            value,
            parent: None,
            previous: None,
            next: None,
            first: None,
            last: None,
            attribute: None,
        }
    }
}

impl Tree {
    /// A new element at the end of a parent.
    pub fn add_element(&mut self, parent: NodeId, name: Name) -> NodeId {
        let name = self.names.number(name);
        let node = self.push(Node::new(NodeKind::Element, name, String::new()));
        self.attach(parent, node, None);
        node
    }

    /// A new element without a parent.
    pub fn add_detached(&mut self, name: Name) -> NodeId {
        let name = self.names.number(name);
        self.push(Node::new(NodeKind::Element, name, String::new()))
    }

    /// A nameless element that knows its parent, though the parent does not know it: a place to look from.
    pub fn add_ghost(&mut self, parent: NodeId) -> NodeId {
        let ghost = self.add_detached(Name::default());
        self.with(ghost, |it| it.parent = Some(parent));
        ghost
    }

    /// A new text, comment or instruction at the end of a parent; an instruction has a name.
    pub fn add_words(&mut self, parent: NodeId, kind: NodeKind, name: Name, value: &str) -> NodeId {
        let name = self.names.number(name);
        let node = self.push(Node::new(kind, name, value.to_owned()));
        self.attach(parent, node, None);
        node
    }

    /// A new attribute after the others of an element.
    pub fn add_attribute(&mut self, element: NodeId, name: Name, value: &str) -> NodeId {
        self.add_beside(element, NodeKind::Attribute, name, value)
    }

    /// A declaration of a namespace on an element; an empty prefix for the default one.
    pub fn add_declaration(&mut self, element: NodeId, prefix: &str, space: &str) -> NodeId {
        self.add_beside(element, NodeKind::Namespace, Name::plain(prefix), space)
    }

    fn add_beside(&mut self, element: NodeId, kind: NodeKind, name: Name, value: &str) -> NodeId {
        let name = self.names.number(name);
        let mut last = self.node(element).and_then(|it| it.attribute);
        while let Some(next) = last.and_then(|it| self.next(it)) {
            last = Some(next);
        }
        let node = self.push(Node::new(kind, name, value.to_owned()));
        self.with(node, |it| it.parent = Some(element));
        self.with(node, |it| it.previous = last);
        match last {
            Some(last) => self.with(last, |it| it.next = Some(node)),
            None => self.with(element, |it| it.attribute = Some(node)),
        }
        node
    }

    /// Sets what an element without child elements, or any other node, holds.
    pub fn set_value(&mut self, node: NodeId, value: &str) {
        if self.kind(node) != NodeKind::Element {
            self.with(node, |it| value.clone_into(&mut it.value));
            return;
        }
        let text = self
            .children(node)
            .find(|child| self.kind(*child) == NodeKind::Text);
        match text {
            Some(text) => self.with(text, |it| value.clone_into(&mut it.value)),
            None if value.is_empty() => {}
            None => {
                self.add_words(node, NodeKind::Text, Name::default(), value);
            }
        }
    }

    /// A copy of a node and all below it, without a parent yet. The other tree may be this one's clone.
    pub fn copy_from(&mut self, other: &Self, node: NodeId) -> NodeId {
        let name = self.names.number(other.name(node).clone());
        let copy = self.push(Node::new(
            other.kind(node),
            name,
            other.own_value(node).to_owned(),
        ));
        for declaration in other.declarations(node) {
            let prefix = other.name(declaration).local.clone();
            self.add_declaration(copy, &prefix, other.own_value(declaration));
        }
        for attribute in other.attributes(node) {
            let name = other.name(attribute).clone();
            self.add_attribute(copy, name, other.own_value(attribute));
        }
        for child in other.children(node) {
            let child = self.copy_from(other, child);
            self.attach(copy, child, None);
        }
        copy
    }

    /// Hangs a node without a parent below one, before a sibling or at the end.
    pub fn attach(&mut self, parent: NodeId, node: NodeId, before: Option<NodeId>) {
        let previous = match before {
            Some(before) => self.node(before).and_then(|it| it.previous),
            None => self.node(parent).and_then(|it| it.last),
        };
        self.with(node, |it| {
            it.parent = Some(parent);
            it.previous = previous;
            it.next = before;
        });
        match previous {
            Some(previous) => self.with(previous, |it| it.next = Some(node)),
            None => self.with(parent, |it| it.first = Some(node)),
        }
        match before {
            Some(before) => self.with(before, |it| it.previous = Some(node)),
            None => self.with(parent, |it| it.last = Some(node)),
        }
    }

    /// Takes a node, and all below it, out of its parent.
    pub fn detach(&mut self, node: NodeId) {
        let Some(Node {
            parent: Some(parent),
            previous,
            next,
            ..
        }) = self.node(node).cloned()
        else {
            return;
        };
        match previous {
            Some(previous) => self.with(previous, |it| it.next = next),
            None => self.with(parent, |it| it.first = next),
        }
        match next {
            Some(next) => self.with(next, |it| it.previous = previous),
            None => self.with(parent, |it| it.last = previous),
        }
        self.with(node, |it| {
            it.parent = None;
            it.previous = None;
            it.next = None;
        });
    }

    fn push(&mut self, node: Node) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        id
    }

    fn with(&mut self, node: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some(node) = self.nodes.get_mut(node.index()) {
            change(node);
        }
    }
}
