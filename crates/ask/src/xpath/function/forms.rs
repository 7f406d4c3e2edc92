//! What only forms have: choices, instances, texts.

use super::{Args, Function};
use crate::xpath::{Fault, Value};

pub(super) const ALL: &[Function] = &[
    Function::new("selected", 2, 2, selected),
    Function::new("selected-at", 2, 2, selected_at),
    Function::new("count-selected", 1, 1, count_selected),
    Function::new("instance", 1, 1, instance),
    Function::new("jr:itext", 1, 1, itext),
    Function::new("jr:choice-name", 2, 2, choice_name),
    Function::new("once", 1, 1, once).unsteady(),
];

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\r', '\n'])
        .filter(|it| !it.is_empty())
}

/// Whether a choice is among the chosen; nothing is among nothing.
fn selected(args: Args<'_>) -> Result<Value, Fault> {
    let (chosen, wanted) = (args.text(0)?, args.text(1)?);
    let wanted = wanted.trim();
    let holds = if wanted.is_empty() {
        chosen.trim().is_empty()
    } else {
        words(&chosen).any(|word| word == wanted)
    };
    Ok(Value::Truth(holds))
}

/// The chosen at a place from 0; nothing where there is none.
fn selected_at(args: Args<'_>) -> Result<Value, Fault> {
    let chosen = args.text(0)?;
    let place = args.number(1)?.trunc();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a float beyond the range becomes its end"
    )]
    let found = (place >= 0.0)
        .then(|| words(&chosen).nth(place as usize))
        .flatten();
    Ok(Value::Text(found.unwrap_or_default().to_owned()))
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn count_selected(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Number(words(&args.text(0)?).count() as f64))
}

fn instance(args: Args<'_>) -> Result<Value, Fault> {
    let found = args.run.world.instance(&args.text(0)?);
    Ok(Value::Nodes(found.into_iter().collect()))
}

fn itext(args: Args<'_>) -> Result<Value, Fault> {
    let id = args.text(0)?;
    Ok(Value::Text(args.run.world.itext(&id).unwrap_or_default()))
}

fn choice_name(args: Args<'_>) -> Result<Value, Fault> {
    let (value, question) = (args.text(0)?, args.text(1)?);
    let label = args
        .run
        .world
        .choice_name(&value, question.trim(), args.focus.node);
    Ok(Value::Text(label.unwrap_or_default()))
}

/// What the node holds already, else the value.
fn once(args: Args<'_>) -> Result<Value, Fault> {
    let held = args.run.text_of(args.focus.node).text(args.run.world);
    if held.is_empty() {
        return Ok(Value::Text(args.text(0)?));
    }
    Ok(Value::Text(held))
}
