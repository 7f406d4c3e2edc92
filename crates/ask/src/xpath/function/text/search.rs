//! Whether a text holds another, or what a pattern describes.

use regex_lite::RegexBuilder;

use crate::xpath::function::Args;
use crate::xpath::{Fault, Kind, Value};

/// The most bytes a compiled pattern may take.
const SIZE: usize = 256 * 1024;
/// How deep groups of a pattern may nest.
const DEPTH: u32 = 50;

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
    let built = RegexBuilder::new(&pattern)
        .size_limit(SIZE)
        .nest_limit(DEPTH)
        .build();
    match built {
        Ok(built) => Ok(Value::Truth(built.is_match(&text))),
        Err(error) => {
            let error = error.to_string();
            let kind = if error.contains("not supported") {
                Kind::Unsupported
            } else {
                Kind::Type
            };
            let sentence = format!("The pattern cannot be used: {error}. Correct it.");
            Err(args.fault(kind, &sentence))
        }
    }
}
