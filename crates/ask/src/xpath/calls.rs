//! What an expression says of itself without being worked out: functions it calls, texts in it.

use super::function::Steady;
use super::{Call, Expr, Expression, Start};

impl Expression {
    /// Whether it may give something else although no node changed: the clock, chance, `once`.
    #[must_use]
    pub fn is_volatile(&self) -> bool {
        self.all_calls()
            .iter()
            .any(|call| call.function.steady == Steady::No)
    }

    /// Names of the functions it calls, each once, in the order they stand.
    #[must_use]
    pub fn calls(&self) -> Vec<&'static str> {
        let mut names = Vec::new();
        for call in self.all_calls() {
            if !names.contains(&call.name()) {
                names.push(call.name());
            }
        }
        names
    }

    /// The first argument of every call of a function where it is a plain text: ids given to
    /// `instance`, files given to `pulldata`.
    #[must_use]
    pub fn first_texts(&self, function: &str) -> Vec<&str> {
        self.all_calls()
            .into_iter()
            .filter(|call| call.name() == function)
            .filter_map(|call| match call.arguments.first() {
                Some(Expr::Text(text)) => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The whole expression where it is nothing but a text.
    #[must_use]
    pub fn literal(&self) -> Option<&str> {
        match &self.root {
            Expr::Text(text) => Some(text),
            _ => None,
        }
    }

    fn all_calls(&self) -> Vec<&Call> {
        let mut found = Vec::new();
        visit(&self.root, &mut |expr| {
            if let Expr::Call(call) = expr {
                found.push(call);
            }
        });
        found
    }
}

/// Shows every expression within one to a function, outer ones first.
pub(super) fn visit<'a>(expr: &'a Expr, see: &mut dyn FnMut(&'a Expr)) {
    see(expr);
    match expr {
        Expr::Number(_) | Expr::Text(_) => {}
        Expr::Negate(inner) => visit(inner, see),
        Expr::Chain(first, rest) => {
            visit(first, see);
            rest.iter().for_each(|(_, right)| visit(right, see));
        }
        Expr::Union(parts) => parts.iter().for_each(|part| visit(part, see)),
        Expr::Call(call) => call.arguments.iter().for_each(|it| visit(it, see)),
        Expr::Path(path) => {
            if let Start::Filter(value, predicates) = &path.start {
                visit(value, see);
                predicates.iter().for_each(|it| visit(it, see));
            }
            for step in &path.steps {
                step.predicates.iter().for_each(|it| visit(it, see));
            }
        }
    }
}
