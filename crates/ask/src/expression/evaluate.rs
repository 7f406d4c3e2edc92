//! Works an expression out. It cannot fail: every value has a meaning as every kind of value.

use super::value::joined;
use super::{Comparison, Expression, Function, Step, Text, Value};
use crate::form::QuestionId;

/// What an expression can see while it is worked out.
pub struct Sight<'a> {
    /// The answer to a question as a text: empty, a choice's name, or several with spaces between.
    pub answer: &'a dyn Fn(QuestionId) -> Text,
    /// The question's own answer.
    pub itself: &'a str,
    /// The name of the choice being filtered; empty elsewhere.
    pub choice: &'a str,
}

impl Expression {
    /// What it comes to.
    #[must_use]
    pub fn evaluate(&self, sight: &Sight<'_>) -> Value {
        let mut stack: Vec<Value> = Vec::with_capacity(8);
        for step in self.steps() {
            let value = match step {
                Step::Text(text) => Value::text(text),
                Step::Number(number) => Value::Number(*number),
                Step::Answer(id) => Value::Text((sight.answer)(*id)),
                Step::Itself => Value::text(sight.itself),
                Step::ChoiceName => Value::text(sight.choice),
                Step::Negate => Value::Number(-take(&mut stack).to_number()),
                Step::Call(function, arguments) => {
                    let first = stack.len().saturating_sub(usize::from(*arguments));
                    call(*function, &stack.split_off(first))
                }
                Step::And | Step::Or | Step::Compare(_) | Step::Plus | Step::Minus => {
                    let right = take(&mut stack);
                    both(step, &take(&mut stack), &right)
                }
            };
            stack.push(value);
        }
        take(&mut stack)
    }
}

/// The topmost value. A checked expression never takes from an empty stack.
fn take(stack: &mut Vec<Value>) -> Value {
    stack.pop().unwrap_or_else(|| Value::text(""))
}

fn both(step: &Step, left: &Value, right: &Value) -> Value {
    match step {
        Step::And => Value::Truth(left.to_truth() && right.to_truth()),
        Step::Or => Value::Truth(left.to_truth() || right.to_truth()),
        Step::Plus => Value::Number(left.to_number() + right.to_number()),
        Step::Minus => Value::Number(left.to_number() - right.to_number()),
        Step::Compare(comparison) => Value::Truth(compare(*comparison, left, right)),
        _ => Value::text(""),
    }
}

fn compare(comparison: Comparison, left: &Value, right: &Value) -> bool {
    match comparison {
        Comparison::Equal => left.equals(right),
        Comparison::Differs => left.differs(right),
        Comparison::Less => left.to_number() < right.to_number(),
        Comparison::AtMost => left.to_number() <= right.to_number(),
        Comparison::Greater => left.to_number() > right.to_number(),
        Comparison::AtLeast => left.to_number() >= right.to_number(),
    }
}

fn call(function: Function, arguments: &[Value]) -> Value {
    let text = |at: usize| arguments.get(at).map(Value::to_text).unwrap_or_default();
    let truth = |at: usize| arguments.get(at).is_some_and(Value::to_truth);
    match function {
        Function::Selected => {
            let wanted = text(1);
            let wanted = wanted.trim();
            Value::Truth(text(0).split_whitespace().any(|name| name == wanted))
        }
        Function::CountSelected => counted(text(0).split_whitespace().count()),
        Function::StringLength => counted(text(0).chars().count()),
        Function::Not => Value::Truth(!truth(0)),
        Function::If => {
            let chosen = arguments.get(if truth(0) { 1 } else { 2 });
            chosen.cloned().unwrap_or_else(|| Value::text(""))
        }
        Function::Concat => {
            let texts: Vec<Text> = arguments.iter().map(Value::to_text).collect();
            Value::Text(joined(&texts))
        }
        Function::Coalesce => {
            let first = arguments
                .iter()
                .map(Value::to_text)
                .find(|text| !text.is_empty());
            Value::Text(first.unwrap_or_default())
        }
        Function::True => Value::Truth(true),
        Function::False => Value::Truth(false),
    }
}

/// A count as a number; texts are far too short for it to lose anything.
fn counted(count: usize) -> Value {
    Value::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)))
}
