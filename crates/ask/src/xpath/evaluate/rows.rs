//! `list/row[cell = value]` by an index of the list, for lists outside the primary instance.

use super::fixed::is_fixed;
use super::matcher::Matcher;
use super::{Focus, Run};
use crate::tree::{NameId, NodeId};
use crate::xpath::{Axis, Expr, Fault, NodeRef, Operator, Start, Step, Test, Value};

/// Rows of one name below a node, all of them.
pub(super) struct List<'a> {
    pub(super) place: NodeRef,
    pub(super) name: NameId,
    pub(super) nodes: &'a [NodeId],
}

impl Run<'_> {
    /// The rows for which a predicate holds, where a part of it can be looked up; nothing where
    /// not.
    pub(super) fn rows(
        &self,
        list: &List<'_>,
        predicate: &Expr,
    ) -> Result<Option<Vec<NodeRef>>, Fault> {
        let doc = list.place.doc;
        // The primary instance changes with every answer, and an index would not live long.
        if doc == self.world.root().doc {
            return Ok(None);
        }
        let Some((step, value)) = lookup(predicate) else {
            return Ok(None);
        };
        let tree = self.world.tree(doc);
        let test = Matcher::new(&step.test, step.axis, self.world);
        let rows = test
            .only_name(tree)
            .and_then(|cell| tree.rows(list.place.node, list.name, cell));
        let Some(rows) = rows else {
            return Ok(None);
        };
        let size = list.nodes.len();
        let anywhere = Focus {
            node: list.place,
            position: 1,
            size,
        };
        let places = match self.value(value, anywhere)? {
            Value::Text(text) => rows.places(&text).to_vec(),
            Value::Nodes(nodes) => match nodes.as_slice() {
                [] => Vec::new(),
                [it] => rows
                    .places(&self.world.tree(it.doc).value(it.node))
                    .to_vec(),
                // Several values are rare, and their rows would have to be merged.
                _ => return Ok(None),
            },
            _ => return Ok(None),
        };
        let held = self.hold(predicate, places.len());
        let mut kept = Vec::new();
        for place in places {
            let Some(node) = list.nodes.get(place).copied() else {
                continue;
            };
            let node = NodeRef { doc, node };
            let focus = Focus {
                node,
                position: place + 1,
                size,
            };
            if self.holds(predicate, focus)? {
                kept.push(node);
            }
        }
        self.let_go(held);
        Ok(Some(kept))
    }
}

/// A condition `cell = value` that must hold for the predicate to hold.
fn lookup(predicate: &Expr) -> Option<(&Step, &Expr)> {
    let Expr::Chain(first, rest) = predicate else {
        return None;
    };
    match rest.as_slice() {
        [(Operator::Equal, second)] => {
            let straight = cell(first).filter(|_| is_fixed(second));
            let turned = cell(second).filter(|_| is_fixed(first));
            straight
                .map(|step| (step, second))
                .or_else(|| turned.map(|step| (step, &**first)))
        }
        rest if rest.iter().all(|(it, _)| *it == Operator::And) => {
            lookup(first).or_else(|| rest.iter().find_map(|(_, part)| lookup(part)))
        }
        _ => None,
    }
}

/// A path that is one child by name.
fn cell(expr: &Expr) -> Option<&Step> {
    let Expr::Path(path) = expr else { return None };
    match (&path.start, path.steps.as_slice()) {
        (Start::Context, [step]) if step.axis == Axis::Child && step.predicates.is_empty() => {
            matches!(step.test, Test::Name(_)).then_some(step)
        }
        _ => None,
    }
}
