//! Large numbers as a person says them.

use waymark_words::{Locale, health};

/// A megabyte as shops count it.
pub const MEGABYTE: u64 = 1_000_000;
const GIGABYTE: u64 = 1_000 * MEGABYTE;

/// 4000 → 4,000.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

/// Bytes as a person says them.
pub fn size(locale: Locale, bytes: u64) -> String {
    match bytes {
        0..MEGABYTE => health::under_a_megabyte(locale).to_owned(),
        MEGABYTE..GIGABYTE => health::megabytes(locale, &(bytes / MEGABYTE).to_string()),
        _ => health::gigabytes(locale, &(bytes / GIGABYTE).to_string()),
    }
}
