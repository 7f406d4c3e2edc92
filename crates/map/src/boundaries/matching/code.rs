//! Codes made comparable, and those that are likely slips of one another.

use super::slip::one_slip;

/// Letters and digits, in capitals.
pub(super) fn plain(code: &str) -> String {
    let kept = code.chars().filter(|letter| letter.is_alphanumeric());
    kept.flat_map(char::to_uppercase).collect()
}

/// Two codes of one country that differ by zeros in front of a number, one character too many or
/// few, or one exchanged ("KE107" and "KE007", "JO1" and "JO01").
pub(super) fn are_near(one: &str, other: &str) -> bool {
    if without_zeros(one) == without_zeros(other) {
        return true;
    }
    one_slip(one, other)
}

/// Without the zeros that stand in front of a number.
fn without_zeros(code: &str) -> String {
    let mut kept = String::new();
    for letter in code.chars() {
        let in_a_number = kept
            .chars()
            .last()
            .is_some_and(|last| last.is_ascii_digit());
        if letter != '0' || in_a_number {
            kept.push(letter);
        }
    }
    kept
}
