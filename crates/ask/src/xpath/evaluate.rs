//! Working an expression out.

pub(super) mod axis;
mod compare;
mod fixed;
pub(super) mod matcher;
mod order;
mod path;
mod rows;

use core::cell::{Cell, RefCell};

use super::{Expr, Fault, Kind, NodeRef, Operator, Scope, Value, World};
use crate::decimal;

/// How many nodes and expressions one evaluation may visit.
const EFFORT: u32 = 10_000_000;

/// One evaluation under way.
pub(super) struct Run<'a> {
    pub(super) world: &'a dyn World,
    /// What `current()` means.
    pub(super) current: NodeRef,
    effort: Cell<u32>,
    /// Parts of predicates that are the same for every node, see `fixed`.
    held: RefCell<Vec<fixed::Held>>,
}

/// The context of XPath 1.0 section 1.
#[derive(Clone, Copy)]
pub(super) struct Focus {
    pub(super) node: NodeRef,
    pub(super) position: usize,
    pub(super) size: usize,
}

/// Works a whole expression out.
pub(super) fn run(root: &Expr, world: &dyn World, scope: Scope) -> Result<Value, Fault> {
    let run = Run {
        world,
        current: scope.current,
        effort: Cell::new(0),
        held: RefCell::default(),
    };
    let focus = Focus {
        node: scope.context,
        position: scope.position,
        size: scope.size,
    };
    run.value(root, focus)
}

impl Run<'_> {
    /// Counts work, and stops when it is too much.
    pub(super) fn spend(&self, amount: usize) -> Result<(), Fault> {
        let amount = u32::try_from(amount).unwrap_or(u32::MAX);
        let spent = self.effort.get().saturating_add(amount);
        self.effort.set(spent);
        if spent > EFFORT {
            let sentence = "This takes too many steps. Write a path with names instead of // or *.";
            return Err(Fault::new(0, Kind::Limit, sentence));
        }
        Ok(())
    }

    /// The value of an expression.
    pub(super) fn value(&self, expr: &Expr, focus: Focus) -> Result<Value, Fault> {
        self.spend(1)?;
        if let Some(place) = self.held_at(expr) {
            return self.held_value(place, expr, focus);
        }
        self.work(expr, focus)
    }

    fn work(&self, expr: &Expr, focus: Focus) -> Result<Value, Fault> {
        Ok(match expr {
            Expr::Number(number) => Value::Number(*number),
            Expr::Text(text) => Value::Text(text.clone()),
            Expr::Negate(inner) => Value::Number(-self.number(inner, focus)?),
            Expr::Chain(first, rest) => self.chain(first, rest, focus)?,
            Expr::Union(parts) => Value::Nodes(self.union(parts, focus)?),
            Expr::Path(path) => Value::Nodes(self.path(path, focus)?),
            Expr::Call(call) => (call.function.run)(super::function::Args {
                run: self,
                call,
                focus,
            })?,
        })
    }

    /// The value as a number.
    pub(super) fn number(&self, expr: &Expr, focus: Focus) -> Result<f64, Fault> {
        Ok(self.value(expr, focus)?.number(self.world))
    }

    fn chain(&self, first: &Expr, rest: &[(Operator, Expr)], focus: Focus) -> Result<Value, Fault> {
        let mut left = self.value(first, focus)?;
        for (operator, right) in rest {
            left = match operator {
                Operator::Or => Value::Truth(left.truth() || self.value(right, focus)?.truth()),
                Operator::And => Value::Truth(left.truth() && self.value(right, focus)?.truth()),
                _ => {
                    let right = self.value(right, focus)?;
                    self.apply(*operator, &left, &right)?
                }
            };
        }
        Ok(left)
    }

    fn apply(&self, operator: Operator, left: &Value, right: &Value) -> Result<Value, Fault> {
        let numbers = || (left.number(self.world), right.number(self.world));
        Ok(match operator {
            Operator::Add => {
                let (a, b) = numbers();
                Value::Number(a + b)
            }
            Operator::Subtract => {
                let (a, b) = numbers();
                Value::Number(a - b)
            }
            Operator::Multiply => {
                let (a, b) = numbers();
                Value::Number(a * b)
            }
            Operator::Divide => {
                let (a, b) = numbers();
                Value::Number(a / b)
            }
            Operator::Remainder => {
                let (a, b) = numbers();
                Value::Number(decimal::rest(a, b))
            }
            _ => Value::Truth(self.compare(operator, left, right)?),
        })
    }

    fn union(&self, parts: &[Expr], focus: Focus) -> Result<Vec<NodeRef>, Fault> {
        let mut all = Vec::new();
        for part in parts {
            match self.value(part, focus)? {
                Value::Nodes(nodes) => all.extend(nodes),
                _ => {
                    let sentence = "| joins paths only. Use or, or concat(…) for values.";
                    return Err(Fault::new(0, Kind::Type, sentence));
                }
            }
        }
        self.in_order(all)
    }
}
