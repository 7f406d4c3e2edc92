//! Numbers: rounding, sums, powers, angles.

use super::{Args, Function, MANY};
use crate::xpath::{Fault, Maths, Moment, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("number", 0, 1, number),
    Function::new("int", 1, 1, |args| one(args, f64::trunc)),
    Function::new("floor", 1, 1, |args| one(args, f64::floor)),
    Function::new("ceiling", 1, 1, |args| one(args, f64::ceil)),
    Function::new("round", 1, 2, round),
    Function::new("abs", 1, 1, |args| one(args, f64::abs)),
    Function::new("sqrt", 1, 1, |args| one(args, f64::sqrt)),
    Function::new("exp", 1, 1, |args| curve(args, |m, it| (m.exp)(it))),
    Function::new("exp10", 1, 1, |args| curve(args, |m, it| (m.pow)(10.0, it))),
    Function::new("log", 1, 1, |args| curve(args, |m, it| (m.log)(it))),
    Function::new("log10", 1, 1, |args| curve(args, |m, it| (m.log10)(it))),
    Function::new("sin", 1, 1, |args| curve(args, |m, it| (m.sin)(it))),
    Function::new("cos", 1, 1, |args| curve(args, |m, it| (m.cos)(it))),
    Function::new("tan", 1, 1, |args| curve(args, |m, it| (m.tan)(it))),
    Function::new("asin", 1, 1, |args| curve(args, |m, it| (m.asin)(it))),
    Function::new("acos", 1, 1, |args| curve(args, |m, it| (m.acos)(it))),
    Function::new("atan", 1, 1, |args| curve(args, |m, it| (m.atan)(it))),
    Function::new("atan2", 2, 2, |args| two(args, |m| m.atan2)),
    Function::new("pow", 2, 2, |args| two(args, |m| m.pow)),
    Function::new("pi", 0, 0, |_| Ok(Value::Number(core::f64::consts::PI))),
    Function::new("sum", 1, 1, sum),
    Function::new("min", 0, MANY, |args| extreme(args, |new, best| new < best)),
    Function::new("max", 0, MANY, |args| extreme(args, |new, best| new > best)),
];

fn one(args: Args<'_>, work: fn(f64) -> f64) -> Result<Value, Fault> {
    Ok(Value::Number(work(args.number(0)?)))
}

fn curve(args: Args<'_>, work: fn(&Maths, f64) -> f64) -> Result<Value, Fault> {
    Ok(Value::Number(work(args.run.world.maths(), args.number(0)?)))
}

/// A function of two numbers.
type OfTwo = fn(f64, f64) -> f64;

fn two(args: Args<'_>, work: fn(&Maths) -> OfTwo) -> Result<Value, Fault> {
    let work = work(args.run.world.maths());
    Ok(Value::Number(work(args.number(0)?, args.number(1)?)))
}

/// A number; a date stays a moment, so that it can still be shown as a date.
fn number(args: Args<'_>) -> Result<Value, Fault> {
    let value = match args.len() {
        0 => args.run.text_of(args.focus.node),
        _ => args.value(0)?,
    };
    Ok(match value {
        Value::Moment(moment) => Value::Moment(moment),
        Value::Nodes(_) | Value::Text(_) => {
            let text = value.text(args.run.world);
            match Moment::read(text.trim(), args.run.world) {
                Moment::Invalid => Value::Number(value.number(args.run.world)),
                moment if text.contains('T') => Value::Number(moment.days()),
                moment => Value::Moment(moment),
            }
        }
        other => Value::Number(other.number(args.run.world)),
    })
}

/// Half away from zero, to a number of places that may be negative (ODK XForms).
fn round(args: Args<'_>) -> Result<Value, Fault> {
    let number = args.number(0)?;
    let places = match args.len() {
        1 => 0.0,
        _ => args.number(1)?,
    };
    let unit = (args.run.world.maths().pow)(10.0, places);
    let rounded = (number.abs() * unit + 0.5).floor() / unit;
    Ok(Value::Number(if number < 0.0 { -rounded } else { rounded }))
}

fn sum(args: Args<'_>) -> Result<Value, Fault> {
    let nodes = args.nodes(0)?;
    args.run.spend(nodes.len())?;
    if nodes.is_empty() {
        // As in ODK: what sums up nothing is blank, not 0.
        return Ok(Value::Number(f64::NAN));
    }
    let numbers = nodes
        .into_iter()
        .map(|node| args.run.text_of(node).number(args.run.world));
    Ok(Value::Number(numbers.sum()))
}

/// The smallest or largest; NaN where there is nothing, or anything that is not a number.
fn extreme(args: Args<'_>, better: fn(f64, f64) -> bool) -> Result<Value, Fault> {
    let mut best = f64::NAN;
    for (index, value) in args.spread(0)?.iter().enumerate() {
        let number = value.number(args.run.world);
        if number.is_nan() {
            return Ok(Value::Number(number));
        }
        if index == 0 || better(number, best) {
            best = number;
        }
    }
    Ok(Value::Number(best))
}
