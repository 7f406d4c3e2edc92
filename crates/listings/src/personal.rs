//! What belongs to a person and not to an office: addresses for mail, phone numbers, names behind a title.

use crate::problem::What;

/// So many digits are a phone number.
const DIGITS_OF_A_NUMBER: usize = 7;
/// What may stand between the digits of one number.
const BETWEEN: &str = " -.()/+\u{a0}";

/// Titles that stand before a name, folded to small letters without points.
const TITLES: [&str; 16] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "eng",
    "prof",
    "mme",
    "sr",
    "sra",
    "السيد",
    "السيده",
    "الدكتور",
    "الدكتوره",
    "المهندس",
    "الاستاذه",
];

/// Every kind of contact in a text, once each.
pub(crate) fn found(text: &str) -> Vec<What> {
    let mut found = Vec::new();
    if has_mail(text) {
        found.push(What::Email);
    }
    if has_number(text) {
        found.push(What::NumberInText);
    }
    if has_person(text) {
        found.push(What::StaffName);
    }
    found
}

/// The text without its contacts. A name behind a title ends with the next sign or the end.
pub(crate) fn without(text: &str) -> String {
    let kept = text.split_whitespace().filter(|word| !has_mail(word));
    let text = kept.collect::<Vec<_>>().join(" ");
    let digits: usize = text.chars().filter(|letter| letter.is_numeric()).count();
    if digits < DIGITS_OF_A_NUMBER {
        return text;
    }
    let plain = text
        .chars()
        .filter(|letter| !letter.is_numeric() && !"+()".contains(*letter));
    plain
        .collect::<String>()
        .trim_matches([' ', '-', ',', ':', '/', '.'])
        .to_owned()
}

fn has_mail(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + 1..).unwrap_or_default();
        let domain = after.split_whitespace().next().unwrap_or_default();
        before.is_some_and(char::is_alphanumeric) && domain.contains('.')
    })
}

/// Runs of digits with little between them. Dates, and amounts with commas, are no phones.
fn has_number(text: &str) -> bool {
    let mut run = String::new();
    for letter in text.chars().chain(['|']) {
        if letter.is_numeric() || BETWEEN.contains(letter) && !run.is_empty() {
            run.push(letter);
            continue;
        }
        if is_number(&run) {
            return true;
        }
        run.clear();
    }
    false
}

fn is_number(run: &str) -> bool {
    let digits = run.chars().filter(|letter| letter.is_numeric()).count();
    digits >= DIGITS_OF_A_NUMBER && !run.split_whitespace().all(is_date)
}

/// `2014-12-31`, `31/12/2014`.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word
        .split(['-', '/', '.'])
        .filter(|part| !part.is_empty())
        .collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.chars().count()).collect();
    matches!(
        lengths.as_slice(),
        [4, 1 | 2, 1 | 2] | [1 | 2, 1 | 2, 4 | 2]
    )
}

fn has_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let [title, name] = pair else {
            return false;
        };
        let title = waymark_map::folded(title);
        let is_name = name.chars().next().is_some_and(|first| {
            first.is_uppercase() || first.is_alphabetic() && !first.is_lowercase()
        });
        TITLES.contains(&title.as_str()) && is_name
    })
}

#[cfg(test)]
mod tests {
    use super::{What, found, without};

    fn check(text: &str, expected: &[What]) {
        assert_eq!(found(text), expected, "{text}");
    }

    #[test]
    fn contacts_are_found_wherever_they_stand() {
        check("write to rana@example.org, please", &[What::Email]);
        check("call +962 79 123 4567 before noon", &[What::NumberInText]);
        check("call 0791234567", &[What::NumberInText]);
        check("٠٧٩١٢٣٤٥٦٧", &[What::NumberInText]);
        check("ask for Ms. Rana at the desk", &[What::StaffName]);
        check("السيدة رنا", &[What::StaffName]);
    }

    #[test]
    fn dates_and_amounts_are_left_in_peace() {
        for text in [
            "from 2014-01-01 to 2014-12-31",
            "1,250,000 JD",
            "24 hours, 7 days",
            "@home",
            "miss nothing",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn a_name_is_kept_without_its_contacts() {
        assert_eq!(without("Women’s Centre rana@example.org"), "Women’s Centre");
        assert_eq!(without("Women’s Centre: 079 123 4567"), "Women’s Centre");
        assert_eq!(without("Clinic 12"), "Clinic 12");
    }
}
