//! Expressions, out and back.

use super::wire::{WireExpr, WireStart, WireStep, WireTest};
use crate::xpath::{Axis, Call, Expr, Expression, NameTest, Operator, Path, Start, Step, Test};

/// In the order of their numbers on the wire.
const OPERATORS: [Operator; 13] = [
    Operator::Or,
    Operator::And,
    Operator::Equal,
    Operator::Unequal,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::Add,
    Operator::Subtract,
    Operator::Multiply,
    Operator::Divide,
    Operator::Remainder,
];

/// In the order of their numbers on the wire.
const AXES: [Axis; 13] = [
    Axis::Ancestor,
    Axis::AncestorOrSelf,
    Axis::Attribute,
    Axis::Child,
    Axis::Descendant,
    Axis::DescendantOrSelf,
    Axis::Following,
    Axis::FollowingSibling,
    Axis::Namespace,
    Axis::Parent,
    Axis::Preceding,
    Axis::PrecedingSibling,
    Axis::SelfNode,
];

/// Most levels of an expression; a deeper one cannot have come from the parser.
const MAX_DEPTH: usize = 400;

pub(super) fn number<T: PartialEq>(list: &[T], one: &T) -> u8 {
    let place = list.iter().position(|other| other == one);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX)
}

pub(super) fn all(list: &[Expr]) -> Vec<WireExpr> {
    list.iter().map(out).collect()
}

pub(super) fn out(expr: &Expr) -> WireExpr {
    match expr {
        Expr::Number(number) => WireExpr::Number(*number),
        Expr::Text(text) => WireExpr::Text(text.clone()),
        Expr::Negate(inner) => WireExpr::Negate(Box::new(out(inner))),
        Expr::Chain(first, rest) => {
            let rest = rest
                .iter()
                .map(|(operator, expr)| (number(&OPERATORS, operator), out(expr)));
            WireExpr::Chain(Box::new(out(first)), rest.collect())
        }
        Expr::Union(list) => WireExpr::Union(all(list)),
        Expr::Path(path) => {
            let start = match &path.start {
                Start::Context => WireStart::Context,
                Start::Root => WireStart::Root,
                Start::Filter(inner, predicates) => {
                    WireStart::Filter(Box::new(out(inner)), all(predicates))
                }
            };
            WireExpr::Path(start, path.steps.iter().map(step_out).collect())
        }
        Expr::Call(call) => WireExpr::Call(
            call.name().to_owned(),
            u32::try_from(call.at).unwrap_or_default(),
            all(&call.arguments),
        ),
    }
}

fn step_out(step: &Step) -> WireStep {
    WireStep {
        axis: number(&AXES, &step.axis),
        test: match &step.test {
            Test::Name(name) => WireTest::Name(name.prefix.clone(), name.local.clone()),
            Test::Any => WireTest::Any,
            Test::AnyIn(prefix) => WireTest::AnyIn(prefix.clone()),
            Test::Node => WireTest::Node,
            Test::Text => WireTest::Text,
            Test::Comment => WireTest::Comment,
            Test::Instruction(name) => WireTest::Instruction(name.clone()),
        },
        predicates: all(&step.predicates),
    }
}

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

fn list(list: Vec<WireExpr>, depth: usize) -> Option<Vec<Expr>> {
    list.into_iter().map(|expr| back(expr, depth)).collect()
}

fn back(expr: WireExpr, depth: usize) -> Option<Expr> {
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

fn step_back(step: WireStep, depth: usize) -> Option<Step> {
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
