//! The world of a recorded evaluation: one document, Phoenix time, a stopped clock.

use std::cell::Cell;
use std::collections::HashMap;

use waymark_ask::tree::{NodeId, NodeKind, Tree};
use waymark_ask::xpath::{Doc, Maths, NodeRef, World};

/// 2026-11-23T04:24:51-07:00, when the cases were recorded.
const NOW: i64 = 1_795_433_091_000;
/// Minutes ahead of UTC, without daylight saving.
const PHOENIX: i32 = -7 * 60;

const DOC: Doc = Doc(0);

pub(super) struct Surroundings {
    tree: Tree,
    pub(super) context: NodeRef,
    root: NodeRef,
    spaces: HashMap<String, String>,
    /// Whether a DOCTYPE stands before the root: the recorder counted it as a node.
    doctype: bool,
    chance: Cell<u64>,
}

impl Surroundings {
    /// A document seen from a context like `/html[1]/body[3]/@id`: places among all child nodes,
    /// from 0.
    pub(super) fn new(tree: Tree, text: &str, context: &str) -> Option<Self> {
        let mut made = Self {
            tree,
            context: at(NodeId::DOCUMENT),
            root: at(NodeId::DOCUMENT),
            spaces: HashMap::new(),
            doctype: text.contains("<!DOCTYPE"),
            chance: Cell::new(1),
        };
        let context = made.find(context)?;
        made.context = at(context);
        // The evaluator of forms takes the instance as its root, that of plain XPath the document.
        let instance = made
            .tree
            .ancestors(context)
            .find(|it| made.is_instance(*it));
        made.root = at(instance.unwrap_or(NodeId::DOCUMENT));
        made.spaces = made.declared(context);
        Some(made)
    }

    fn is_instance(&self, node: NodeId) -> bool {
        self.tree.kind(node) == NodeKind::Element && self.tree.name(node).local == "instance"
    }

    /// Prefixes in scope, and any other of the document.
    fn declared(&self, context: NodeId) -> HashMap<String, String> {
        let mut spaces = HashMap::new();
        let mut learn = |node| {
            for it in self.tree.declarations(node) {
                let prefix = self.tree.name(it).local.clone();
                let space = self.tree.own_value(it).to_owned();
                spaces.entry(prefix).or_insert(space);
            }
        };
        self.tree.ancestors(context).for_each(&mut learn);
        let mut here = Some(NodeId::DOCUMENT);
        while let Some(node) = here {
            learn(node);
            here = self.tree.following(node, NodeId::DOCUMENT);
        }
        spaces
    }

    /// The node of a path as the recorder wrote it; names of child nodes are not looked at.
    pub(super) fn find(&self, path: &str) -> Option<NodeId> {
        let mut here = NodeId::DOCUMENT;
        for step in path.split('/').filter(|it| !it.is_empty()) {
            here = if let Some(name) = step.strip_prefix('@') {
                self.tree
                    .all_beside(here)
                    .find(|it| self.beside_name(*it) == name)?
            } else {
                let (_, index) = step.trim_end_matches(']').rsplit_once('[')?;
                let index: usize = index.parse().ok()?;
                self.tree
                    .children(here)
                    .nth(index.checked_sub(self.before(here))?)?
            };
        }
        Some(here)
    }

    fn beside_name(&self, node: NodeId) -> String {
        let name = self.tree.name(node).written();
        match self.tree.kind(node) {
            NodeKind::Namespace if name.is_empty() => String::from("xmlns"),
            NodeKind::Namespace => format!("xmlns:{name}"),
            _ => name,
        }
    }

    fn before(&self, parent: NodeId) -> usize {
        usize::from(self.doctype && parent == NodeId::DOCUMENT)
    }

    /// A node's path, as the recorder wrote it.
    pub(super) fn path(&self, node: NodeId) -> String {
        let tree = &self.tree;
        let Some(parent) = tree.parent(node) else {
            return String::from("/");
        };
        let above = match parent {
            NodeId::DOCUMENT => String::new(),
            parent => self.path(parent),
        };
        let name = tree.name(node).written();
        match tree.kind(node) {
            NodeKind::Attribute | NodeKind::Namespace => {
                format!("{above}/@{}", self.beside_name(node))
            }
            kind => {
                let place = tree.children(parent).position(|it| it == node);
                let place = place.unwrap_or(0) + self.before(parent);
                let name = match kind {
                    NodeKind::Text => "#text",
                    NodeKind::Comment => "#comment",
                    _ => &name,
                };
                format!("{above}/{name}[{place}]")
            }
        }
    }

    fn every(&self, wanted: impl Fn(NodeId) -> bool) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut here = Some(NodeId::DOCUMENT);
        while let Some(node) = here {
            if wanted(node) {
                found.push(node);
            }
            here = self.tree.following(node, NodeId::DOCUMENT);
        }
        found
    }
}

fn at(node: NodeId) -> NodeRef {
    NodeRef { doc: DOC, node }
}

impl World for Surroundings {
    fn tree(&self, _: Doc) -> &Tree {
        &self.tree
    }

    fn root(&self) -> NodeRef {
        self.root
    }

    fn instance(&self, id: &str) -> Option<NodeRef> {
        let found =
            self.every(|it| self.is_instance(it) && self.tree.attribute(it, "id") == Some(id));
        found.first().copied().map(at)
    }

    fn itext(&self, id: &str) -> Option<String> {
        let named = |it: NodeId, name: &str| self.tree.name(it).local == name;
        let languages = self.every(|it| named(it, "translation"));
        let chosen = languages
            .iter()
            .find(|it| self.tree.attribute(**it, "default").is_some())
            .or(languages.first())?;
        let entry = self
            .tree
            .elements(*chosen)
            .find(|it| self.tree.attribute(*it, "id") == Some(id))?;
        let plain = self
            .tree
            .elements(entry)
            .find(|it| self.tree.attribute(*it, "form").is_none())?;
        Some(self.tree.value(plain).into_owned())
    }

    fn choice_name(&self, _: &str, _: &str, _: NodeRef) -> Option<String> {
        None
    }

    fn now(&self) -> i64 {
        NOW
    }

    fn offset(&self, _: i64) -> i32 {
        PHOENIX
    }

    fn random(&self) -> f64 {
        // A linear congruential generator: Knuth's MMIX constants.
        let next = self
            .chance
            .get()
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        self.chance.set(next);
        #[allow(clippy::cast_precision_loss, reason = "53 bits")]
        let part = (next >> 11) as f64 / (1_u64 << 53) as f64;
        part
    }

    fn maths(&self) -> &Maths {
        &Maths::STANDARD
    }

    fn language(&self) -> &str {
        "en-US"
    }

    fn namespace(&self, prefix: &str) -> Option<&str> {
        self.spaces.get(prefix).map(String::as_str)
    }
}
