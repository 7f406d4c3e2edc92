//! Expressions, back from the wire.

use super::expressions::{AXES, OPERATORS};
use super::wire::{WireExpr, WireStart, WireStep, WireTest};
use crate::xpath::{Call, Expr, Expression, NameTest, Path, Start, Step, Test};

/// Most levels of an expression; a deeper one cannot have come from the parser.
const MAX_DEPTH: usize = 400;

/// A whole expression.
pub(super) fn whole(expr: WireExpr) -> Option<Expression> {
    back(expr, 0).map(Expression::of)
}

/// A whole expression, where there is one.
pub(super) fn perhaps(expr: Option<WireExpr>) -> Option<Option<Expression>> {
    match expr {
        None => Some(None),
        Some(expr) => whole(expr).map(Some),
    }
}

pub(super) fn list(list: Vec<WireExpr>, depth: usize) -> Option<Vec<Expr>> {
    list.into_iter().map(|expr| back(expr, depth)).collect()
}

pub(super) fn back(expr: WireExpr, depth: usize) -> Option<Expr> {
    if depth > MAX_DEPTH {
        return None;
    }
    let depth = depth + 1;
    Some(match expr {
        WireExpr::Number(number) => Expr::Number(number),
        WireExpr::Text(text) => Expr::Text(text),
        WireExpr::Negate(inner) => Expr::Negate(Box::new(back(*inner, depth)?)),
        WireExpr::Chain(first, rest) => {
            let rest: Option<Vec<_>> = rest
                .into_iter()
                .map(|(operator, expr)| {
                    let operator = OPERATORS.get(usize::from(operator)).copied()?;
                    Some((operator, back(expr, depth)?))
                })
                .collect();
            Expr::Chain(Box::new(back(*first, depth)?), rest?)
        }
        WireExpr::Union(inner) => Expr::Union(list(inner, depth)?),
        WireExpr::Path(start, steps) => {
            let start = match start {
                WireStart::Context => Start::Context,
                WireStart::Root => Start::Root,
                WireStart::Filter(inner, predicates) => {
                    Start::Filter(Box::new(back(*inner, depth)?), list(predicates, depth)?)
                }
            };
            let steps: Option<Vec<_>> = steps
                .into_iter()
                .map(|step| step_back(step, depth))
                .collect();
            Expr::Path(Path {
                start,
                steps: steps?,
            })
        }
        WireExpr::Call(name, at, arguments) => {
            let at = usize::try_from(at).ok()?;
            Expr::Call(Call::of(&name, list(arguments, depth)?, at)?)
        }
    })
}

pub(super) fn step_back(step: WireStep, depth: usize) -> Option<Step> {
    Some(Step {
        axis: AXES.get(usize::from(step.axis)).copied()?,
        test: match step.test {
            WireTest::Name(prefix, local) => Test::Name(NameTest { prefix, local }),
            WireTest::Any => Test::Any,
            WireTest::AnyIn(prefix) => Test::AnyIn(prefix),
            WireTest::Node => Test::Node,
            WireTest::Text => Test::Text,
            WireTest::Comment => Test::Comment,
            WireTest::Instruction(name) => Test::Instruction(name),
        },
        predicates: list(step.predicates, depth)?,
    })
}
