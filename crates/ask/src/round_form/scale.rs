//! Short scales of whole numbers, from `range` or from a number with two ends, as choices.

use super::rows::Row;
use crate::definition::Widget;
use crate::xpath::{Axis, Expr, Expression, Operator, Path, Start};

/// Most steps that can be told apart on a screen; a scale from 0 to 10 has eleven.
const MOST: usize = 11;

/// The numbers of the scale, if it is one.
pub(super) fn numbers(row: &Row<'_>) -> Option<Vec<i32>> {
    let (low, high, step) = match row.question.widget {
        Widget::Range => from_parameters(&row.question.parameters)?,
        Widget::Input if matches!(row.kind(), "int" | "integer") => {
            let constraint = row.bind?.constraint.as_ref()?;
            let parsed = Expression::parse(&constraint.text).ok()?;
            let (low, high) = ends(parsed.root())?;
            (low, high, 1)
        }
        _ => return None,
    };
    let numbers: Vec<i32> = (low..=high)
        .step_by(usize::try_from(step).ok()?)
        .take(MOST + 1)
        .collect();
    (2..=MOST).contains(&numbers.len()).then_some(numbers)
}

fn from_parameters(parameters: &[(String, String)]) -> Option<(i32, i32, i32)> {
    let whole = |name: &str, usual: Option<i32>| {
        let found = parameters.iter().find(|(known, _)| known == name);
        found.map_or(usual, |(_, value)| value.trim().parse().ok())
    };
    let step = whole("step", Some(1)).filter(|step| *step > 0)?;
    Some((whole("start", Some(1))?, whole("end", Some(10))?, step))
}

/// `. >= 0 and . <= 10`, in any order and with strict comparisons too.
fn ends(expr: &Expr) -> Option<(i32, i32)> {
    let Expr::Chain(first, rest) = expr else {
        return None;
    };
    let [(Operator::And, second)] = rest.as_slice() else {
        return None;
    };
    let (one, two) = (end(first)?, end(second)?);
    match (one, two) {
        (End::Low(low), End::High(high)) | (End::High(high), End::Low(low)) => Some((low, high)),
        _ => None,
    }
}

enum End {
    Low(i32),
    High(i32),
}

fn end(expr: &Expr) -> Option<End> {
    let Expr::Chain(left, rest) = expr else {
        return None;
    };
    let [(operator, Expr::Number(number))] = rest.as_slice() else {
        return None;
    };
    let number = whole(*number)?;
    match (itself(left), operator) {
        (true, Operator::GreaterOrEqual) => Some(End::Low(number)),
        (true, Operator::Greater) => Some(End::Low(number.checked_add(1)?)),
        (true, Operator::LessOrEqual) => Some(End::High(number)),
        (true, Operator::Less) => Some(End::High(number.checked_sub(1)?)),
        _ => None,
    }
}

fn itself(expr: &Expr) -> bool {
    let Expr::Path(Path { start, steps }) = expr else {
        return false;
    };
    matches!(start, Start::Context)
        && matches!(steps.as_slice(), [step] if step.axis == Axis::SelfNode && step.predicates.is_empty())
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and small"
)]
fn whole(number: f64) -> Option<i32> {
    (number.fract() == 0.0 && number.abs() < 1e6).then_some(number as i32)
}
