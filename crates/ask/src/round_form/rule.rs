//! A rule of an imported form as an interview works it out: to the letter, or not at all.
//!
//! Where XPath and the interview would come to different ends, the rule is refused: a node as a truth (is it there?),
//! a sum as a text (what is not a number is written as nothing), and every function that an interview does not have.

use super::asked::Making;
use super::choices::{List, column_of};
use super::column::{in_column, missing_cells};
use super::left::Left;
use super::node::resolved;
use super::truth::{Is, Want, is};
use crate::definition::Source;
use crate::expression::{Comparison, Expression, Function, Step as Taken};
use crate::xpath::{self, Call, Expr, Operator, Path};

/// Deepest chain of things worked out from one another.
const DEEPEST: usize = 24;

/// Where an expression stands.
#[derive(Clone, Copy)]
pub(super) struct Stand<'a> {
    /// The node it belongs to, `/data/group/question`.
    pub node: &'a str,
    /// The list whose items it is asked of.
    pub list: Option<&'a List<'a>>,
    /// How many calculations are being worked out around it.
    pub depth: usize,
}

impl<'a> Stand<'a> {
    pub(super) fn at(node: &'a str) -> Self {
        Self {
            node,
            list: None,
            depth: 0,
        }
    }
}

impl Making<'_> {
    /// All of these together; nothing where there are none.
    pub(super) fn all_of(&mut self, rules: &[(&str, &Source)]) -> Result<Option<Expression>, Left> {
        let mut whole: Option<Expression> = None;
        for (node, source) in rules {
            let parsed = xpath::Expression::parse(&source.text).map_err(|_| Left::Rule)?;
            let one = self.compiled(parsed.root(), Want::Truth, Stand::at(node))?;
            whole = Some(match whole {
                Some(before) => before.and(one).ok_or(Left::Rule)?,
                None => one,
            });
        }
        Ok(whole)
    }

    pub(super) fn compiled(
        &mut self,
        expr: &Expr,
        want: Want,
        stand: Stand<'_>,
    ) -> Result<Expression, Left> {
        let mut steps = Vec::new();
        self.put(expr, want, stand, &mut steps)?;
        Expression::from_steps(steps).ok_or(Left::Rule)
    }

    fn put(
        &mut self,
        expr: &Expr,
        want: Want,
        stand: Stand<'_>,
        steps: &mut Vec<Taken>,
    ) -> Result<(), Left> {
        if stand.depth > DEEPEST || (want == Want::Truth && is(expr)? == Is::Node) {
            return Err(Left::Rule);
        }
        match expr {
            Expr::Number(number) => steps.push(Taken::Number(*number)),
            Expr::Text(text) => steps.push(Taken::Text(text.clone())),
            Expr::Negate(inner) => {
                // A negative number that is written down can be read as a text; what is worked out cannot.
                if want != Want::Number && !matches!(inner.as_ref(), Expr::Number(_)) {
                    return Err(Left::Rule);
                }
                self.put(inner, Want::Number, stand, steps)?;
                steps.push(Taken::Negate);
            }
            Expr::Chain(first, rest) => self.chain(first, rest, want, stand, steps)?,
            Expr::Union(_) => return Err(Left::Rule),
            Expr::Path(path) => self.path(path, stand, steps)?,
            Expr::Call(call) => self.call(call, want, stand, steps)?,
        }
        Ok(())
    }

    fn chain(
        &mut self,
        first: &Expr,
        rest: &[(Operator, Expr)],
        want: Want,
        stand: Stand<'_>,
        steps: &mut Vec<Taken>,
    ) -> Result<(), Left> {
        let operator = rest.first().map(|(operator, _)| *operator);
        match operator.ok_or(Left::Rule)? {
            Operator::Or | Operator::And => {
                self.put(first, Want::Truth, stand, steps)?;
                for (operator, right) in rest {
                    self.put(right, Want::Truth, stand, steps)?;
                    steps.push(match operator {
                        Operator::Or => Taken::Or,
                        _ => Taken::And,
                    });
                }
            }
            Operator::Add | Operator::Subtract => {
                if want != Want::Number {
                    return Err(Left::Rule);
                }
                self.put(first, Want::Number, stand, steps)?;
                for (operator, right) in rest {
                    self.put(right, Want::Number, stand, steps)?;
                    steps.push(match operator {
                        Operator::Add => Taken::Plus,
                        _ => Taken::Minus,
                    });
                }
            }
            Operator::Multiply | Operator::Divide | Operator::Remainder => return Err(Left::Rule),
            _ => match rest {
                [(operator, right)] => self.compare(*operator, first, right, stand, steps)?,
                _ => return Err(Left::Rule),
            },
        }
        Ok(())
    }

    fn compare(
        &mut self,
        operator: Operator,
        left: &Expr,
        right: &Expr,
        stand: Stand<'_>,
        steps: &mut Vec<Taken>,
    ) -> Result<(), Left> {
        let (comparison, want) = match operator {
            Operator::Equal => (Comparison::Equal, alike(is(left)?, is(right)?)?),
            Operator::Unequal => (Comparison::Differs, alike(is(left)?, is(right)?)?),
            Operator::Less => (Comparison::Less, Want::Number),
            Operator::LessOrEqual => (Comparison::AtMost, Want::Number),
            Operator::Greater => (Comparison::Greater, Want::Number),
            _ => (Comparison::AtLeast, Want::Number),
        };
        // Several choices stand in the order of the list here, and in the order of touching there.
        if [left, right]
            .into_iter()
            .any(|side| matches!(side, Expr::Text(text) if text.contains(' ')))
        {
            return Err(Left::Rule);
        }
        self.put(left, want, stand, steps)?;
        self.put(right, want, stand, steps)?;
        steps.push(Taken::Compare(comparison));
        // A column that an item does not have is equal to nothing, and differs from nothing.
        for side in [left, right] {
            if let Some(having) = missing_cells(side, stand.list) {
                steps.extend([Taken::Text(having), Taken::ChoiceName]);
                steps.extend([Taken::Call(Function::Selected, 2), Taken::And]);
            }
        }
        Ok(())
    }

    fn call(
        &mut self,
        call: &Call,
        want: Want,
        stand: Stand<'_>,
        steps: &mut Vec<Taken>,
    ) -> Result<(), Left> {
        let wanted = match call.name() {
            "selected" | "concat" | "coalesce" | "count-selected" | "string-length" => Want::Any,
            "not" => Want::Truth,
            "number" | "string" | "if" | "true" | "false" => want,
            _ => return Err(Left::Rule),
        };
        match (call.name(), call.arguments.as_slice()) {
            ("if", [condition, yes, no]) => {
                self.put(condition, Want::Truth, stand, steps)?;
                self.put(yes, want, stand, steps)?;
                self.put(no, want, stand, steps)?;
            }
            ("number", [inner]) if want == Want::Number => {
                self.put(inner, Want::Number, stand, steps)?;
                return Ok(());
            }
            ("string", [inner]) => {
                self.put(inner, Want::Any, stand, steps)?;
                steps.push(Taken::Call(Function::Concat, 1));
                return Ok(());
            }
            ("number" | "string", _) => return Err(Left::Rule),
            (_, arguments) => {
                for argument in arguments {
                    self.put(argument, wanted, stand, steps)?;
                }
            }
        }
        let function = Function::named(call.name()).ok_or(Left::Rule)?;
        let count = u8::try_from(call.arguments.len()).map_err(|_| Left::Rule)?;
        steps.push(Taken::Call(function, count));
        Ok(())
    }

    fn path(&mut self, path: &Path, stand: Stand<'_>, steps: &mut Vec<Taken>) -> Result<(), Left> {
        if let (Some(list), Some(column)) = (stand.list, column_of(path)) {
            return in_column(list, column, steps);
        }
        let there = resolved(path, stand.node).ok_or(Left::Rule)?;
        let id = self.answer(&there, stand.depth)?;
        steps.push(Taken::Answer(id));
        Ok(())
    }
}

/// What both sides are read as when they are compared.
fn alike(left: Is, right: Is) -> Result<Want, Left> {
    Ok(match (left, right) {
        (Is::Truth, Is::Truth) => Want::Truth,
        (Is::Truth, _) | (_, Is::Truth) => return Err(Left::Rule),
        (Is::Number, _) | (_, Is::Number) => Want::Number,
        _ => Want::Any,
    })
}
