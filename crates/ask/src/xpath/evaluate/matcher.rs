//! Node tests.

use crate::tree::{NodeId, NodeKind, Tree};
use crate::xpath::{Axis, Test, World, space};

/// A node test made ready for one axis.
pub(in crate::xpath) struct Matcher<'a> {
    test: &'a Test,
    principal: NodeKind,
    /// What the test's prefix stands for; empty for none.
    space: &'a str,
}

impl<'a> Matcher<'a> {
    pub(super) fn new(test: &'a Test, axis: Axis, world: &'a dyn World) -> Self {
        let space = match prefix(test) {
            "" => "",
            prefix => space::of(prefix, world),
        };
        Self::within(test, axis, space)
    }

    /// For a world that knows no more prefixes than forms usually have.
    pub(in crate::xpath) fn usual(test: &'a Test, axis: Axis) -> Self {
        Self::within(test, axis, space::usual(prefix(test)))
    }

    fn within(test: &'a Test, axis: Axis, space: &'a str) -> Self {
        Self {
            test,
            principal: match axis {
                Axis::Attribute => NodeKind::Attribute,
                Axis::Namespace => NodeKind::Namespace,
                _ => NodeKind::Element,
            },
            space,
        }
    }

    pub(in crate::xpath) fn accepts(&self, tree: &Tree, node: NodeId) -> bool {
        let kind = tree.kind(node);
        match self.test {
            Test::Node => true,
            Test::Text => kind == NodeKind::Text,
            Test::Comment => kind == NodeKind::Comment,
            Test::Instruction(None) => kind == NodeKind::Instruction,
            Test::Instruction(Some(name)) => {
                kind == NodeKind::Instruction && tree.name(node).local == *name
            }
            Test::Any => kind == self.principal,
            Test::AnyIn(prefix) => kind == self.principal && self.in_space(tree, node, prefix),
            Test::Name(name) => {
                kind == self.principal
                    && tree.name(node).local == name.local
                    && self.in_space(tree, node, &name.prefix)
            }
        }
    }

    fn in_space(&self, tree: &Tree, node: NodeId, prefix: &str) -> bool {
        let name = tree.name(node);
        if prefix.is_empty() {
            return name.space.is_empty() || name.space == space::XFORMS;
        }
        if self.space.is_empty() {
            name.prefix == prefix
        } else {
            name.space == self.space
        }
    }
}

fn prefix(test: &Test) -> &str {
    match test {
        Test::Name(name) => &name.prefix,
        Test::AnyIn(prefix) => prefix,
        _ => "",
    }
}
