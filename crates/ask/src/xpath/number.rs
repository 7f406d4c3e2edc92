//! Numbers to text and back, as ODK does: NaN is written as nothing, dates read as days.

use super::{Moment, World};
use crate::decimal;

/// A number as text: shortest digits that read back the same, no exponent within 1e-6 .. 1e21.
pub(super) fn write(number: f64) -> String {
    let size = number.abs();
    if number.is_nan() {
        String::new()
    } else if number.is_infinite() {
        String::from(if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        })
    } else if size == 0.0 {
        String::from("0")
    } else if (1e-6..1e21).contains(&size) {
        decimal::plain(number)
    } else {
        let text = decimal::with_power(number);
        if size < 1.0 {
            text
        } else {
            text.replace('e', "e+")
        }
    }
}

/// The number a text holds: a decimal, or a date or date with time as days since 1970; else NaN.
pub(super) fn of_text(text: &str, world: &dyn World) -> f64 {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    if let Some(number) = written(text) {
        return number;
    }
    Moment::read(text, world).days()
}

fn written(text: &str) -> Option<f64> {
    match text {
        "Infinity" => return Some(f64::INFINITY),
        "-Infinity" => return Some(f64::NEG_INFINITY),
        _ => {}
    }
    // A plus sign is not in XPath 1.0, but every engine of ODK reads it.
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if !unsigned.starts_with(|it: char| it.is_ascii_digit() || it == '.')
        || !unsigned.contains(|it: char| it.is_ascii_digit())
    {
        return None;
    }
    decimal::read(text)
}
