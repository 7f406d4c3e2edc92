//! Steps, node tests and predicates.

use super::{Focus, Run, axis};
use crate::tree::{NodeId, NodeKind, Tree};
use crate::xpath::{Axis, Expr, Fault, Kind, NodeRef, Path, Start, Step, Test, Value, space};

/// Nodes on their way through a path.
struct Front {
    nodes: Vec<NodeRef>,
    /// Whether none lies below another, so that children come in document order.
    flat: bool,
}

impl Run<'_> {
    pub(super) fn path(&self, path: &Path, focus: Focus) -> Result<Vec<NodeRef>, Fault> {
        let mut front = match &path.start {
            Start::Context => Front {
                nodes: vec![focus.node],
                flat: true,
            },
            Start::Root => Front {
                nodes: vec![self.world.root()],
                flat: true,
            },
            Start::Filter(value, predicates) => {
                let Value::Nodes(mut nodes) = self.value(value, focus)? else {
                    let sentence = "A value has no parts. A path must stand before / and [.";
                    return Err(Fault::new(0, Kind::Type, sentence));
                };
                for predicate in predicates {
                    nodes = self.filter(nodes, predicate)?;
                }
                let flat = nodes.len() < 2;
                Front { nodes, flat }
            }
        };
        for step in &path.steps {
            front = self.step(&front, step)?;
        }
        Ok(front.nodes)
    }

    fn step(&self, front: &Front, step: &Step) -> Result<Front, Fault> {
        let mut all = Vec::new();
        for from in &front.nodes {
            let tree = self.world.tree(from.doc);
            let test = Matcher::new(self, &step.test, step.axis);
            let mut visited = 0;
            let mut found = Vec::new();
            axis::walk(tree, step.axis, from.node, &mut |node| {
                visited += 1;
                if test.accepts(tree, node) {
                    found.push(NodeRef {
                        doc: from.doc,
                        node,
                    });
                }
            });
            self.spend(visited)?;
            for predicate in &step.predicates {
                found = self.filter(found, predicate)?;
            }
            if step.axis.is_reverse() {
                found.reverse();
            }
            all.append(&mut found);
        }
        let stays_flat = matches!(
            step.axis,
            Axis::Child | Axis::Attribute | Axis::SelfNode | Axis::Namespace
        );
        let single = front.nodes.len() < 2;
        if !(single || (front.flat && stays_flat)) {
            all = self.in_order(all)?;
        }
        Ok(Front {
            flat: all.len() < 2 || (front.flat && stays_flat),
            nodes: all,
        })
    }

    /// The nodes for which a predicate holds; they stand in the order of the axis.
    fn filter(&self, nodes: Vec<NodeRef>, predicate: &Expr) -> Result<Vec<NodeRef>, Fault> {
        let size = nodes.len();
        let mut kept = Vec::new();
        for (index, node) in nodes.into_iter().enumerate() {
            let position = index + 1;
            let focus = Focus {
                node,
                position,
                size,
            };
            let holds = match self.value(predicate, focus)? {
                Value::Number(number) => is_position(number, position),
                other => other.truth(),
            };
            if holds {
                kept.push(node);
            }
        }
        Ok(kept)
    }
}

#[expect(
    clippy::float_cmp,
    clippy::cast_precision_loss,
    reason = "positions are small"
)]
fn is_position(number: f64, position: usize) -> bool {
    number == position as f64
}

/// A node test made ready for one axis.
struct Matcher<'a> {
    test: &'a Test,
    principal: NodeKind,
    /// What the test's prefix stands for; empty for none.
    space: &'a str,
}

impl<'a> Matcher<'a> {
    fn new(run: &'a Run<'_>, test: &'a Test, axis: Axis) -> Self {
        let prefix = match test {
            Test::Name(name) => name.prefix.as_str(),
            Test::AnyIn(prefix) => prefix,
            _ => "",
        };
        Self {
            test,
            principal: match axis {
                Axis::Attribute => NodeKind::Attribute,
                Axis::Namespace => NodeKind::Namespace,
                _ => NodeKind::Element,
            },
            space: if prefix.is_empty() {
                ""
            } else {
                space::of(prefix, run.world)
            },
        }
    }

    fn accepts(&self, tree: &Tree, node: NodeId) -> bool {
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
