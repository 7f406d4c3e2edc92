//! Whether a text says yes or no, in the languages known here.

/// Yes and no as a word of its own, by language; what a translator may swap without noticing.
const YES_AND_NO: [(&str, &str, &str); 6] = [
    ("en", "yes", "no"),
    ("ar", "نعم", "لا"),
    ("fr", "oui", "non"),
    ("es", "sí", "no"),
    ("bn", "হ্যাঁ", "না"),
    ("sw", "ndiyo", "hapana"),
];

/// What a text begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    Yes,
    No,
}

/// Whether a text begins with yes or no in its language; nothing where it does not, or the language is not known here.
pub(super) fn says(tag: &str, text: &str) -> Option<Says> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let (_, yes, no) = YES_AND_NO.iter().find(|(known, ..)| *known == language)?;
    let first = text.split_whitespace().next()?.to_lowercase();
    let first = first.trim_matches(|c: char| c.is_ascii_punctuation() || c == '،' || c == '।');
    match first {
        word if word == *yes => Some(Says::Yes),
        word if word == *no => Some(Says::No),
        _ => None,
    }
}
