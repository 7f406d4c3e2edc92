//! Parts of a predicate that do not depend on its node are worked out once for all nodes.

use super::{Focus, Run};
use crate::xpath::{Expr, Fault, Start, Value};

/// A part with its value, once it is known.
pub(super) struct Held {
    /// The address of the part in its expression.
    part: usize,
    value: Option<Value>,
}

/// How many parts were held before; given back to let the later ones go.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize);

/// For fewer nodes it is not worth the search.
const FEW: usize = 3;

impl Run<'_> {
    /// Marks the fixed parts of a predicate that is asked of so many nodes.
    pub(super) fn hold(&self, predicate: &Expr, nodes: usize) -> Mark {
        let mut held = self.held.borrow_mut();
        let mark = Mark(held.len());
        if nodes > FEW {
            parts(predicate, &mut |part| {
                held.push(Held {
                    part: address(part),
                    value: None,
                });
            });
        }
        mark
    }

    pub(super) fn let_go(&self, mark: Mark) {
        self.held.borrow_mut().truncate(mark.0);
    }

    pub(super) fn held_at(&self, expr: &Expr) -> Option<usize> {
        let held = self.held.borrow();
        let part = address(expr);
        held.iter().position(|it| it.part == part)
    }

    pub(super) fn held_value(
        &self,
        place: usize,
        expr: &Expr,
        focus: Focus,
    ) -> Result<Value, Fault> {
        let known = self
            .held
            .borrow()
            .get(place)
            .and_then(|it| it.value.clone());
        if let Some(known) = known {
            return Ok(known);
        }
        let value = self.work(expr, focus)?;
        if let Some(held) = self.held.borrow_mut().get_mut(place) {
            held.value = Some(value.clone());
        }
        Ok(value)
    }
}

fn address(expr: &Expr) -> usize {
    core::ptr::from_ref(expr).addr()
}

/// The largest fixed parts of an expression, plain values left out.
fn parts<'a>(expr: &'a Expr, give: &mut dyn FnMut(&'a Expr)) {
    match expr {
        Expr::Number(_) | Expr::Text(_) => {}
        _ if is_fixed(expr) => give(expr),
        Expr::Negate(inner) => parts(inner, give),
        Expr::Chain(first, rest) => {
            parts(first, give);
            rest.iter().for_each(|(_, right)| parts(right, give));
        }
        Expr::Union(all) => all.iter().for_each(|part| parts(part, give)),
        Expr::Call(call) => call.arguments.iter().for_each(|it| parts(it, give)),
        Expr::Path(path) => {
            if let Start::Filter(value, _) = &path.start {
                parts(value, give);
            }
            let predicates = path.steps.iter().flat_map(|step| &step.predicates);
            predicates.for_each(|it| parts(it, give));
        }
    }
}

/// Whether it gives the same whatever the context node and position are.
pub(super) fn is_fixed(expr: &Expr) -> bool {
    match expr {
        Expr::Number(_) | Expr::Text(_) => true,
        Expr::Negate(inner) => is_fixed(inner),
        Expr::Chain(first, rest) => is_fixed(first) && rest.iter().all(|(_, it)| is_fixed(it)),
        Expr::Union(all) => all.iter().all(is_fixed),
        Expr::Path(path) => match &path.start {
            Start::Context => false,
            Start::Root => true,
            Start::Filter(value, _) => is_fixed(value),
        },
        Expr::Call(call) => {
            let arguments = &call.arguments;
            call.function.is_fixed(arguments.len()) && arguments.iter().all(is_fixed)
        }
    }
}
