//! Numbers as decimal text and back, and what is left of a division, the same to the last digit as the standard library gives
//! them, without its 30 KB of tables and code.
//!
//! What a tablet fetches before the first question is counted; hard numbers are rare in a form, so what is slow here is short.

mod digits;

use digits::Digits;

/// Whole numbers below this are exact, and so is every number between two of them.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The number a text writes: digits, perhaps a sign, a point, an exponent; nothing else, and no name of a number.
pub(crate) fn read(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (written, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((written, exponent)) => (written, power(exponent)?),
        None => (unsigned, 0),
    };
    let (whole, part) = written.split_once('.').unwrap_or((written, ""));
    let all = || whole.bytes().chain(part.bytes());
    if all().next().is_none() || !all().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let point = i32::try_from(whole.len()).ok()?.saturating_add(exponent);
    let size = Digits::of(all().map(|letter| letter - b'0'), point).number();
    Some(if text.starts_with('-') { -size } else { size })
}

/// An exponent; one that no number has is as good as the largest.
fn power(text: &str) -> Option<i32> {
    const FAR: i32 = 100_000_000;
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse().unwrap_or(FAR).min(FAR);
    Some(if text.starts_with('-') { -size } else { size })
}

/// The fewest digits that read back the same, without an exponent; the number is finite.
pub(crate) fn plain(number: f64) -> String {
    let size = number.abs();
    if size < EXACT && size.trunc().to_bits() == size.to_bits() {
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a whole number below 2^53"
        )]
        return sign(number) + &(size as u64).to_string();
    }
    sign(number) + &Digits::shortest(size).plain()
}

/// As [`plain`], with one digit before the point and a power of ten: `1.5e21`.
pub(crate) fn with_power(number: f64) -> String {
    sign(number) + &Digits::shortest(number.abs()).with_power()
}

/// As [`plain`], always with a point; with a power of ten below 1e-4 and from 1e16.
pub(crate) fn with_point(number: f64) -> String {
    let size = number.abs();
    if size != 0.0 && !(1e-4..1e16).contains(&size) {
        return with_power(number);
    }
    let mut text = plain(number);
    if !text.contains('.') {
        text.push_str(".0");
    }
    text
}

/// What is left of a number divided by another, exactly, with the sign of the first: the remainder of IEEE 754's `fmod`.
pub(crate) fn rest(number: f64, divisor: f64) -> f64 {
    let (mut left, divisor) = (number.abs(), divisor.abs());
    if !left.is_finite() || divisor.is_nan() || divisor == 0.0 {
        return f64::NAN;
    }
    while left >= divisor {
        let mut part = divisor;
        while part + part <= left {
            part += part;
        }
        // Less than twice as large, so that nothing is rounded.
        left -= part;
    }
    left.copysign(number)
}

fn sign(number: f64) -> String {
    String::from(if number.is_sign_negative() { "-" } else { "" })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str) {
        assert_eq!(
            read(text).map(f64::to_bits),
            text.parse().ok().map(f64::to_bits),
            "{text}"
        );
    }

    fn check_number(number: f64) {
        if number.is_finite() {
            assert_eq!(plain(number), format!("{number}"));
            assert_eq!(with_point(number), format!("{number:?}"));
            assert_eq!(with_power(number), format!("{number:e}"));
            check(&format!("{number:e}"));
            check(&format!("{number:.30}"));
        }
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in [
            "", ".", "-", "+", "e5", "1e", "1e+", "1 ", " 1", "1.2.3", "--1", "0x1", "1_0", "٣",
        ] {
            check(text);
        }
        for name in ["inf", "NaN", "infinity"] {
            assert_eq!(read(name), None);
        }
    }

    #[test]
    fn hard_texts_are_read_as_the_standard_library_reads_them() {
        for text in [
            "0",
            "-0",
            "+5",
            "5.",
            ".5",
            "1e3",
            "1E-3",
            "1e+3",
            "007",
            "0e999999999999",
            "1e308",
            "1.8e308",
            "1e309",
            "1e99999999999",
            "1e-99999999999",
            "-1e400",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.797693134862315808e308",
            "4.9406564584124654e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "2.2250738585072011e-308",
            "2.2250738585072014e-308",
            "9007199254740993",
            "9007199254740992.99999999999999999999999999999",
            "0.1",
            "123456789012345678901234567890",
        ] {
            check(text);
        }
        // Half way between two numbers, and a hair above it behind more digits than are kept.
        let half = format!("9007199254740993.{}", "0".repeat(900));
        check(&half);
        check(&format!("{half}1"));
    }

    #[test]
    fn powers_of_two_and_their_neighbours_are_written_shortest() {
        for power in (0..60)
            .chain((60..960).step_by(41))
            .chain(960..1120)
            .chain([2046])
        {
            let bits: u64 = power << 52;
            for bits in [bits.saturating_sub(1), bits, bits + 1] {
                check_number(f64::from_bits(bits));
            }
        }
        for number in [
            -0.0,
            0.1 + 0.2,
            5e-324,
            1e21,
            1e-6,
            1e-7,
            123.456,
            1e16,
            1e15,
            -2.5,
        ] {
            check_number(number);
        }
    }

    fn check_rest(number: f64, divisor: f64) {
        let (ours, theirs) = (rest(number, divisor), number % divisor);
        let same = ours.to_bits() == theirs.to_bits() || ours.is_nan() && theirs.is_nan();
        assert!(same, "{number} % {divisor}: {ours}, not {theirs}");
    }

    #[test]
    fn what_is_left_is_what_the_processor_leaves() {
        let all = [
            0.0,
            -0.0,
            1.0,
            -1.0,
            1.5,
            -5.0,
            3.0,
            0.1,
            1e308,
            f64::MAX,
            5e-324,
            2e-308,
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            9_007_199_254_740_993.0,
        ];
        for number in all {
            for divisor in all {
                check_rest(number, divisor);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_number(bits: u64) {
            check_number(f64::from_bits(bits));
        }

        #[test]
        fn any_number_as_people_write_them(whole in -1_000_000_i64..1_000_000, parts in 0_u32..100_000) {
            check_number(whole as f64 + f64::from(parts) / 100_000.0);
            check(&format!("{whole}.{parts}"));
        }

        #[test]
        fn any_rest(number: f64, divisor: f64, whole in -10_000_i32..10_000) {
            check_rest(number, divisor);
            check_rest(f64::from(whole), 7.0);
            check_rest(f64::from(whole) / 8.0, 0.3);
        }

        #[test]
        fn any_text(text in "[-+]?[0-9]{0,25}[.]?[0-9]{0,25}(e[-+]?[0-9]{1,3})?") {
            check(&text);
        }
    }
}
