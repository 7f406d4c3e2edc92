//! Which nodes an expression depends on, found without working it out.
//!
//! Paths are followed through the shape of the primary instance; predicates are not applied as filters,
//! but what they refer to themselves counts, seen from the nodes of their step.

mod step;

use super::{Call, Expr, Expression, Path, Start};
use crate::tree::{NodeId, Tree};

/// One node that an expression depends on.
///
/// A node with child elements (a group, a repeat) means that it is there, or how many of it there are,
/// not the values below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    /// The node, of the shape.
    pub node: NodeId,
    /// The highest node that the path climbed to: the document for an absolute path, the context node
    /// for a path that only goes down. What lies in two instances of a repeat is bound together only
    /// if this lies above the repeat.
    pub top: NodeId,
}

impl Expression {
    /// Every node of the shape that the value may depend on, each once a top, in order of their numbers.
    ///
    /// The shape is the primary instance with one instance of each repeat. Paths into secondary
    /// instances give nothing unless names at their start are those of the shape.
    #[must_use]
    pub fn references(&self, shape: &Tree, context: NodeId) -> Vec<Reference> {
        let here = Reference {
            node: context,
            top: context,
        };
        let mut finder = Finder {
            shape,
            current: here,
            found: Vec::new(),
        };
        finder.depend(&self.root, &[here]);
        tidy(finder.found)
    }
}

fn tidy(mut all: Vec<Reference>) -> Vec<Reference> {
    all.sort_unstable();
    all.dedup();
    all
}

struct Finder<'a> {
    shape: &'a Tree,
    current: Reference,
    found: Vec<Reference>,
}

const ROOT: Reference = Reference {
    node: NodeId::DOCUMENT,
    top: NodeId::DOCUMENT,
};

impl Finder<'_> {
    /// Counts an expression's nodes, and those it needs on the way, as found.
    fn depend(&mut self, expr: &Expr, focus: &[Reference]) {
        let nodes = self.nodes(expr, focus);
        self.found.extend(nodes);
    }

    /// The nodes an expression may give; what it needs to choose them is counted as found.
    fn nodes(&mut self, expr: &Expr, focus: &[Reference]) -> Vec<Reference> {
        match expr {
            Expr::Number(_) | Expr::Text(_) => Vec::new(),
            Expr::Negate(inner) => {
                self.depend(inner, focus);
                Vec::new()
            }
            Expr::Chain(first, rest) => {
                self.depend(first, focus);
                rest.iter().for_each(|(_, right)| self.depend(right, focus));
                Vec::new()
            }
            Expr::Union(parts) => {
                let parts = parts.iter();
                tidy(parts.flat_map(|part| self.nodes(part, focus)).collect())
            }
            Expr::Path(path) => self.path(path, focus),
            Expr::Call(call) => self.call(call, focus),
        }
    }

    fn path(&mut self, path: &Path, focus: &[Reference]) -> Vec<Reference> {
        let mut front = match &path.start {
            Start::Context => focus.to_vec(),
            Start::Root => vec![ROOT],
            Start::Filter(value, predicates) => {
                let nodes = self.nodes(value, focus);
                predicates.iter().for_each(|it| self.depend(it, &nodes));
                nodes
            }
        };
        for step in &path.steps {
            front = tidy(step::take(self.shape, step, &front));
            for predicate in &step.predicates {
                self.depend(predicate, &front);
            }
        }
        front
    }

    fn call(&mut self, call: &Call, focus: &[Reference]) -> Vec<Reference> {
        let (given, counted) = match call.name() {
            "current" => return vec![self.current],
            "instance" => {
                call.arguments.iter().for_each(|it| self.depend(it, focus));
                // Should it be the primary one, its names are those of the shape; others find nothing.
                return vec![ROOT];
            }
            "string" | "number" | "string-length" | "normalize-space"
                if call.arguments.is_empty() =>
            {
                return focus.to_vec();
            }
            "randomize" | "indexed-repeat" => call.arguments.split_at(1.min(call.arguments.len())),
            "if" => {
                let (condition, rest) = call.arguments.split_at(1.min(call.arguments.len()));
                (rest, condition)
            }
            _ => (&[][..], call.arguments.as_slice()),
        };
        counted.iter().for_each(|it| self.depend(it, focus));
        let given = given.iter();
        let mut nodes: Vec<Reference> = given.flat_map(|it| self.nodes(it, focus)).collect();
        if let ("jr:choice-name", Some(Expr::Text(path))) = (call.name(), call.arguments.get(1))
            && let Ok(question) = Expression::parse(path)
        {
            nodes.extend(self.nodes(&question.root, focus));
        }
        nodes
    }
}
