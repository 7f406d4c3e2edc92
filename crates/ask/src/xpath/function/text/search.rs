//! Whether a text holds another.

use crate::xpath::function::Args;
use crate::xpath::{Fault, Value};

pub(super) fn starts(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.starts_with(&args.text(1)?)))
}

pub(super) fn ends(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.ends_with(&args.text(1)?)))
}

pub(super) fn contains(args: Args<'_>) -> Result<Value, Fault> {
    Ok(Value::Truth(args.text(0)?.contains(&args.text(1)?)))
}
