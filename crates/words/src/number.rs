//! Large numbers as a language writes them: figures in groups, so that thousands are seen without counting.

use crate::Locale;

/// How a language groups (CLDR 47, latn): what stands between, how many figures each group beyond the first thousand
/// has, and from how many figures on it groups at all.
fn groups(locale: Locale) -> (char, usize, usize) {
    match locale.language() {
        // Lakh and crore.
        "bn" => (',', 2, 4),
        "es" => ('.', 3, 5),
        // CLDR's narrow space is in few fonts; this one does not break either.
        "fr" => ('\u{a0}', 3, 4),
        _ => (',', 3, 4),
    }
}

/// 80000 → 80,000.
#[must_use]
pub fn grouped(locale: Locale, number: impl Into<u64>) -> String {
    let digits = number.into().to_string();
    let (between, size, least) = groups(locale);
    if digits.len() < least {
        return digits;
    }
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len() - place;
        if place > 0 && (left == 3 || left > 3 && (left - 3).is_multiple_of(size)) {
            written.push(between);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, number: u64, expected: &str) {
        let found = Locale::from_tag(tag).map(|locale| grouped(locale, number));
        assert_eq!(found.as_deref(), Some(expected), "{tag}");
    }

    #[test]
    fn thousands_stand_apart_as_each_language_writes_them() {
        check("en", 999, "999");
        check("en", 1_000, "1,000");
        check("ar", 80_000, "80,000");
        check("en", 12_345_678, "12,345,678");
        check("sw", 4_995, "4,995");
        check("es", 4_995, "4995");
        check("es", 80_000, "80.000");
        check("fr", 80_000, "80\u{a0}000");
        check("bn", 12_345_678, "1,23,45,678");
    }
}
