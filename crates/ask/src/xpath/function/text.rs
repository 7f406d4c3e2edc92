//! Text: joining, cutting, searching.

mod cut;
mod search;

use super::{Args, Function, MANY};
use crate::xpath::{Fault, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("string", 0, 1, string),
    Function::new("concat", 0, MANY, |args| join(args, "", 0)),
    Function::new("join", 1, MANY, |args| join(args, &args.text(0)?, 1)),
    Function::new("coalesce", 2, 2, coalesce),
    Function::new("string-length", 0, 1, length),
    Function::new("normalize-space", 0, 1, normalize),
    Function::new("translate", 3, 3, translate),
    Function::new("substring", 2, 3, cut::substring),
    Function::new("substring-before", 2, 2, cut::before),
    Function::new("substring-after", 2, 2, cut::after),
    Function::new("substr", 2, 3, cut::substr),
    Function::new("starts-with", 2, 2, search::starts),
    Function::new("ends-with", 2, 2, search::ends),
    Function::new("contains", 2, 2, search::contains),
];

/// The first argument as text, or the context node's.
fn own(args: Args<'_>) -> Result<String, Fault> {
    match args.len() {
        0 => Ok(args.run.text_of(args.focus.node).text(args.run.world)),
        _ => args.text(0),
    }
}

fn string(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Text(own(args)?))
}

fn join(args: Args<'_>, glue: &str, from: usize) -> Result<Value, Fault> {
    let parts: Vec<String> = args
        .spread(from)?
        .iter()
        .map(|part| part.text(args.run.world))
        .collect();
    Ok(Value::Text(parts.join(glue)))
}

fn coalesce(args: Args<'_>) -> Result<Value, Fault> {
    let first = args.text(0)?;
    if first.is_empty() {
        return Ok(Value::Text(args.text(1)?));
    }
    Ok(Value::Text(first))
}

#[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
fn length(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Number(own(args)?.chars().count() as f64))
}

fn normalize(args: Args<'_>) -> Result<Value, Fault> {
    let text = own(args)?;
    let words: Vec<&str> = text
        .split([' ', '\t', '\r', '\n'])
        .filter(|word| !word.is_empty())
        .collect();
    Ok(Value::Text(words.join(" ")))
}

fn translate(args: Args<'_>) -> Result<Value, Fault> {
    let from: Vec<char> = args.text(1)?.chars().collect();
    let to: Vec<char> = args.text(2)?.chars().collect();
    let text = args.text(0)?;
    args.run.spend(text.len().saturating_mul(from.len()))?;
    let changed = text
        .chars()
        .filter_map(|it| match from.iter().position(|other| *other == it) {
            Some(place) => to.get(place).copied(),
            None => Some(it),
        })
        .collect();
    Ok(Value::Text(changed))
}
