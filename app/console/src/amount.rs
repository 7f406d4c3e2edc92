//! Large numbers as a person says them.

use waymark_words::{Locale, health};

/// A megabyte as shops count it.
pub const MEGABYTE: u64 = 1_000_000;
const GIGABYTE: u64 = 1_000 * MEGABYTE;

/// A whole number as people write one: figures of Europe, Arabia or Persia, perhaps in groups. Nothing where it is none.
pub fn read(typed: &str) -> Option<u32> {
    let figure = |sign: char| match sign {
        '\u{660}'..='\u{669}' => Some(u32::from(sign) - 0x660),
        '\u{6f0}'..='\u{6f9}' => Some(u32::from(sign) - 0x6f0),
        _ => sign.to_digit(10),
    };
    let between =
        |sign: &char| sign.is_whitespace() || [',', '،', '٬', '.', '’', '\''].contains(sign);
    let mut signs = typed
        .trim()
        .chars()
        .filter(|sign| !between(sign))
        .peekable();
    signs.peek()?;
    signs.try_fold(0u32, |number, sign| {
        number.checked_mul(10)?.checked_add(figure(sign)?)
    })
}

/// Bytes as a person says them.
pub fn size(locale: Locale, bytes: u64) -> String {
    match bytes {
        0..MEGABYTE => health::under_a_megabyte(locale).to_owned(),
        MEGABYTE..GIGABYTE => health::megabytes(locale, &(bytes / MEGABYTE).to_string()),
        _ => health::gigabytes(locale, &(bytes / GIGABYTE).to_string()),
    }
}
