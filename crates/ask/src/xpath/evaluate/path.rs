//! Steps, node tests and predicates.

use super::matcher::Matcher;
use super::{Focus, Run, axis};
use crate::xpath::{Axis, Expr, Fault, Kind, NodeRef, Path, Start, Step, Value};

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
            let test = Matcher::new(&step.test, step.axis, self.world);
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
