//! A definition looked at from its nodes: which are shown, repeated, ruled, and what each name means.

use std::collections::{HashMap, HashSet};

use super::path::last;
use crate::definition::{Action, Bind, Control, Definition, Group, Question, Repeat};
use crate::tree::{NodeId, Tree};

/// What is shown for a node.
#[derive(Clone, Copy)]
pub(super) enum Shown<'a> {
    Group(&'a Group),
    /// A repeat, and the group around it that only carries its label.
    Repeat(&'a Repeat, Option<&'a Group>),
    Question(&'a Question),
}

/// A definition with its tables.
pub(super) struct Known<'a> {
    pub(super) definition: &'a Definition,
    shown: HashMap<&'a str, Shown<'a>>,
    /// Nodes in the order of the body.
    pub(super) order: Vec<&'a str>,
    /// How many groups have no node of their own.
    pub(super) nameless: usize,
    binds: HashMap<&'a str, &'a Bind>,
    /// The paths that a name means; more than one where it is no use as a reference.
    named: HashMap<String, Vec<String>>,
    sections: HashSet<String>,
}

impl<'a> Known<'a> {
    /// Makes the tables.
    pub(super) fn of(definition: &'a Definition) -> Self {
        let mut known = Self {
            definition,
            shown: HashMap::new(),
            order: Vec::new(),
            nameless: 0,
            binds: definition
                .binds
                .iter()
                .map(|it| (it.nodeset.as_str(), it))
                .collect(),
            named: HashMap::new(),
            sections: HashSet::new(),
        };
        known.show(&definition.body);
        if let Some(root) = definition.primary.root() {
            known.name(root, &known.root());
        }
        known
    }

    fn show(&mut self, controls: &'a [Control]) {
        for control in controls {
            let (path, shown, below): (&str, _, &[Control]) = match control {
                Control::Group(group) => match group.children.as_slice() {
                    [Control::Repeat(repeat)] if is_around(group, repeat) => (
                        &repeat.nodeset,
                        Shown::Repeat(repeat, Some(group)),
                        &repeat.children,
                    ),
                    _ => (&group.reference, Shown::Group(group), &group.children),
                },
                Control::Repeat(repeat) => (
                    &repeat.nodeset,
                    Shown::Repeat(repeat, None),
                    &repeat.children,
                ),
                Control::Question(question) => {
                    (&question.reference, Shown::Question(question), &[])
                }
            };
            if path.is_empty() {
                self.nameless += 1;
            } else {
                self.order.push(path);
                self.shown.insert(path, shown);
            }
            self.show(below);
        }
    }

    /// Notes what each name means, once for all instances of a repeat.
    fn name(&mut self, node: NodeId, path: &str) {
        let tree = &self.definition.primary;
        let mut seen = HashSet::new();
        for child in tree.elements(node) {
            let name = tree.name(child).written();
            if !seen.insert(name.clone()) {
                continue;
            }
            let below = format!("{path}/{name}");
            if is_section(tree, child) || self.shown(&below).is_some_and(|it| it.is_section()) {
                self.sections.insert(below.clone());
            }
            self.named.entry(name).or_default().push(below.clone());
            self.name(child, &below);
        }
    }

    /// The path of the root.
    pub(super) fn root(&self) -> String {
        let tree = &self.definition.primary;
        let name = tree.root().map(|root| tree.name(root).written());
        format!("/{}", name.unwrap_or_default())
    }

    /// What is shown for a node.
    pub(super) fn shown(&self, path: &str) -> Option<Shown<'a>> {
        self.shown.get(path).copied()
    }

    /// The rules of a node.
    pub(super) fn bind(&self, path: &str) -> Option<&'a Bind> {
        self.binds.get(path).copied()
    }

    /// The one node that `${name}` means; nothing where it means none or several.
    pub(super) fn named(&self, name: &str) -> Option<&str> {
        match self.named.get(name)?.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Whether a node is a repeat.
    pub(super) fn is_repeat(&self, path: &str) -> bool {
        matches!(self.shown(path), Some(Shown::Repeat(..)))
    }

    /// Whether it is a group or a repeat.
    pub(super) fn is_section(&self, path: &str) -> bool {
        self.sections.contains(path)
    }

    /// The actions that set a node.
    pub(super) fn actions(&self, path: &str) -> impl Iterator<Item = &'a Action> {
        let path = path.to_owned();
        self.definition
            .actions
            .iter()
            .filter(move |it| it.target == path)
    }

    /// Whether it is the node of what a record notes about itself.
    pub(super) fn is_meta(path: &str) -> bool {
        last(path) == "meta"
    }
}

impl Shown<'_> {
    const fn is_section(self) -> bool {
        !matches!(self, Shown::Question(_))
    }
}

fn is_section(tree: &Tree, node: NodeId) -> bool {
    tree.elements(node).next().is_some()
}

/// A group of an XForm that is there for the label of the repeat in it.
pub(super) fn is_around(group: &Group, repeat: &Repeat) -> bool {
    group.reference.is_empty() || group.reference == repeat.nodeset
}
