//! Numbers as texts and back, as XPath 1.0 writes them: no exponent, no plus sign.

use crate::decimal;

/// The number a text says, white space around it aside; NaN when it says none.
pub(crate) fn of_text(text: &str) -> f64 {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == '.');
    let any = digits.chars().any(|letter| letter.is_ascii_digit());
    if plain && any {
        decimal::read(text).unwrap_or(f64::NAN)
    } else {
        f64::NAN
    }
}

/// The text of a number.
pub(crate) fn to_text(number: f64) -> String {
    if number.is_infinite() {
        return if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned();
    }
    if number.is_nan() {
        "NaN".to_owned()
    } else if number == 0.0 {
        "0".to_owned()
    } else {
        decimal::plain(number)
    }
}
