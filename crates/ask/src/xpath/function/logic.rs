//! Truth: constants, `not`, `if`, checklists.

use super::{Args, Function, MANY};
use crate::xpath::{Fault, Kind, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("true", 0, 0, |_| Ok(Value::Truth(true))),
    Function::new("false", 0, 0, |_| Ok(Value::Truth(false))),
    Function::new("not", 1, 1, |args| Ok(Value::Truth(!args.truth(0)?))),
    Function::new("boolean", 1, 1, |args| Ok(Value::Truth(args.truth(0)?))),
    Function::new("boolean-from-string", 1, 1, from_string),
    Function::new("if", 3, 3, either),
    Function::new("checklist", 2, MANY, checklist),
    Function::new("weighted-checklist", 2, MANY, weighted),
];

fn from_string(args: Args<'_>) -> Result<Value, Fault> {
    let text = args.text(0)?;
    Ok(Value::Truth(text == "1" || text == "true"))
}

fn either(args: Args<'_>) -> Result<Value, Fault> {
    args.value(if args.truth(0)? { 1 } else { 2 })
}

/// The smallest and the largest sum that passes; -1 is no bound.
fn bounds(args: Args<'_>) -> Result<(f64, f64), Fault> {
    let unbounded = |number: f64, instead: f64| {
        let is_minus_one = (number + 1.0).abs() < f64::EPSILON;
        if is_minus_one { instead } else { number }
    };
    Ok((
        unbounded(args.number(0)?, f64::NEG_INFINITY),
        unbounded(args.number(1)?, f64::INFINITY),
    ))
}

fn checklist(args: Args<'_>) -> Result<Value, Fault> {
    let (least, most) = bounds(args)?;
    let mut sum = 0.0;
    for value in args.spread(2)? {
        sum += f64::from(u8::from(value.truth()));
    }
    Ok(Value::Truth(least <= sum && sum <= most))
}

fn weighted(args: Args<'_>) -> Result<Value, Fault> {
    let (least, most) = bounds(args)?;
    if !args.len().is_multiple_of(2) {
        let sentence = "weighted-checklist() needs a weight after each answer. Add the last one.";
        return Err(args.fault(Kind::Count, sentence));
    }
    let mut sum = 0.0;
    for index in (2..args.len()).step_by(2) {
        let answers = values(args, index)?;
        let weights = values(args, index + 1)?;
        if answers.len() < weights.len() {
            return Ok(Value::Truth(false));
        }
        for (answer, weight) in answers.iter().zip(weights) {
            if answer.truth() {
                sum += weight.number(args.run.world);
            }
        }
    }
    Ok(Value::Truth(least <= sum && sum <= most))
}

fn values(args: Args<'_>, index: usize) -> Result<Vec<Value>, Fault> {
    Ok(match args.value(index)? {
        Value::Nodes(nodes) => nodes.into_iter().map(|it| args.run.text_of(it)).collect(),
        other => vec![other],
    })
}
