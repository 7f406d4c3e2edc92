//! Expressions, out and back.

use super::wire::{WireExpr, WireStart, WireStep, WireTest};
use crate::xpath::{Axis, Expr, Operator, Start, Step, Test};

/// In the order of their numbers on the wire.
pub(super) const OPERATORS: [Operator; 13] = [
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
pub(super) const AXES: [Axis; 13] = [
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
