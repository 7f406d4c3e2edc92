//! Parts of a text. Places count characters.

use crate::xpath::function::Args;
use crate::xpath::{Fault, Value};

/// XPath 1.0: places from 1, rounded, `NaN` and infinities as in its section 4.2.
#[expect(clippy::cast_precision_loss, reason = "lengths are far below 2^52")]
pub(super) fn substring(args: Args<'_>) -> Result<Value, Fault> {
    let text = args.text(0)?;
    let from = half_up(args.number(1)?);
    let until = match args.len() {
        2 => f64::INFINITY,
        _ => from + half_up(args.number(2)?),
    };
    let cut = text
        .chars()
        .enumerate()
        .filter(|(index, _)| {
            let place = (index + 1) as f64;
            place >= from && place < until
        })
        .map(|(_, it)| it)
        .collect();
    Ok(Value::Text(cut))
}

fn half_up(number: f64) -> f64 {
    (number + 0.5).floor()
}

pub(super) fn before(args: Args<'_>) -> Result<Value, Fault> {
    let (text, mark) = (args.text(0)?, args.text(1)?);
    let part = text.split_once(&mark).map_or("", |(before, _)| before);
    Ok(Value::Text(part.to_owned()))
}

pub(super) fn after(args: Args<'_>) -> Result<Value, Fault> {
    let (text, mark) = (args.text(0)?, args.text(1)?);
    let part = text.split_once(&mark).map_or("", |(_, after)| after);
    Ok(Value::Text(part.to_owned()))
}

/// ODK's `substr`: places from 0, the end left out, negative ones counted from the end.
pub(super) fn substr(args: Args<'_>) -> Result<Value, Fault> {
    let text: Vec<char> = args.text(0)?.chars().collect();
    let length = text.len();
    let from = place(args.number(1)?, length);
    let until = match args.len() {
        2 => length,
        _ => place(args.number(2)?, length),
    };
    let part = text.get(from..until).unwrap_or_default();
    Ok(Value::Text(part.iter().collect()))
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held between 0 and the length"
)]
fn place(number: f64, length: usize) -> usize {
    let number = number.trunc();
    let from_start = if number < 0.0 {
        number + length as f64
    } else {
        number
    };
    if from_start.is_nan() {
        return 0;
    }
    from_start.clamp(0.0, length as f64) as usize
}
