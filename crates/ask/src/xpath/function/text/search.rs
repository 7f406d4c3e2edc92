//! Whether a text holds another, or what a pattern describes.

use crate::xpath::function::Args;
use crate::xpath::pattern::{Pattern, Refused};
use crate::xpath::{Fault, Kind, Value};

pub(super) fn starts(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.starts_with(&args.text(1)?)))
}

pub(super) fn ends(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.ends_with(&args.text(1)?)))
}

pub(super) fn contains(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.contains(&args.text(1)?)))
}

/// Whether a pattern is found anywhere in a text; time grows with pattern times text, never faster.
pub(super) fn regex(args: Args<'_>) -> Result<Value, Fault> {
    let (text, pattern) = (args.text(0)?, args.text(1)?);
    args.run.spend(text.len().saturating_mul(4))?;
    args.run.spend(pattern.len().saturating_mul(16))?;
    if ["(?=", "(?!", "(?<=", "(?<!"]
        .iter()
        .any(|it| pattern.contains(it))
    {
        let sentence = "A pattern cannot look around with (?= or (?!. Use two patterns and and.";
        return Err(args.fault(Kind::Unsupported, sentence));
    }
    match Pattern::read(&pattern) {
        Ok(pattern) => Ok(Value::Truth(pattern.is_in(&text))),
        Err(refused) => {
            let (kind, why) = match refused {
                Refused::Unsupported(why) => (Kind::Unsupported, why),
                Refused::Wrong(why) => (Kind::Type, why),
            };
            let sentence = format!("The pattern cannot be used: {why}. Correct it.");
            Err(args.fault(kind, &sentence))
        }
    }
}
