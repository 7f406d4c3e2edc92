//! Names: what XML allows, and how a near one would be written.

/// Whether it may name an element: one colon at most, between two names.
pub(super) fn is_name(text: &str) -> bool {
    let mut parts = text.split(':');
    let first = parts.next().is_some_and(is_plain_name);
    let second = parts.next().is_none_or(is_plain_name);
    first && second && parts.next().is_none()
}

/// Whether it is a name without a colon.
pub(super) fn is_plain_name(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(is_first) && letters.all(is_further)
}

/// Whether a name may begin with it (Namespaces in XML 1.0, NCName).
pub(super) fn is_first(letter: char) -> bool {
    matches!(letter,
        'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

/// Whether a name may go on with it.
pub(super) fn is_further(letter: char) -> bool {
    is_first(letter)
        || matches!(letter,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// A name as near to the text as can be: what is not allowed becomes `_`.
pub(super) fn mended(text: &str) -> Option<String> {
    let mut name: String = text
        .trim()
        .chars()
        .map(|letter| if is_further(letter) { letter } else { '_' })
        .collect();
    if !name.chars().next().is_some_and(is_first) {
        name.insert(0, '_');
    }
    (name.chars().any(char::is_alphanumeric) && is_name(&name)).then_some(name)
}

/// Lower case, words joined by `_`: how headings are compared.
pub(super) fn snake(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join("_").to_lowercase()
}
