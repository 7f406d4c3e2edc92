//! The tag of a language, from how an author named it.

/// Languages whose names are known without a tag.
const NAMED: &[(&str, &str)] = &[
    ("english", "en"),
    ("arabic", "ar"),
    ("العربية", "ar"),
    ("french", "fr"),
    ("français", "fr"),
    ("spanish", "es"),
    ("español", "es"),
    ("bengali", "bn"),
    ("bangla", "bn"),
    ("বাংলা", "bn"),
    ("swahili", "sw"),
    ("kiswahili", "sw"),
];

/// The tag in `English (en)`, or of a name that is known.
pub(super) fn tag(name: &str) -> Option<String> {
    let name = name.trim().to_lowercase();
    let inside = name
        .rsplit_once('(')
        .and_then(|(_, rest)| rest.strip_suffix(')'));
    let tag = inside.unwrap_or(&name).trim().to_owned();
    let is_tag = (2..=3).contains(&tag.len()) && tag.chars().all(|it| it.is_ascii_lowercase());
    let known = NAMED.iter().find(|(known, _)| *known == name);
    match (is_tag, known) {
        (true, _) => Some(tag),
        (false, Some((_, tag))) => Some((*tag).to_owned()),
        (false, None) => None,
    }
}
