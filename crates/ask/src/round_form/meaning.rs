//! What a choice counts as, from its own column or from how it is called.

use crate::form::Meaning;

/// Names that authors give to “I do not know”, small, without signs between their letters.
const DONT_KNOW: &[&str] = &[
    "dk",
    "dontknow",
    "donotknow",
    "dnk",
    "idk",
    "unknown",
    "notsure",
    "unsure",
];
/// Names of “this does not fit”.
const DOES_NOT_APPLY: &[&str] = &["na", "notapplicable", "doesnotapply", "doesntapply"];
/// Names of “none of these”, which excludes the others.
const NONE: &[&str] = &["none", "nothing", "noneofthese", "noneoftheabove"];

/// The meaning in the column `meaning`; else what the name or the words say.
pub(super) fn of(column: Option<&str>, name: &str, label: &str) -> Meaning {
    let said = column.map(str::trim).unwrap_or_default();
    if let Some(meaning) = Meaning::ALL.into_iter().find(|it| it.name() == said) {
        return meaning;
    }
    let lists = [
        (DONT_KNOW, Meaning::DontKnow),
        (DOES_NOT_APPLY, Meaning::DoesNotApply),
        (NONE, Meaning::NoneOfThese),
    ];
    [name, label]
        .into_iter()
        .map(plain)
        .find_map(|called| {
            let mut lists = lists.iter();
            lists.find_map(|(names, meaning)| names.contains(&called.as_str()).then_some(*meaning))
        })
        .unwrap_or(Meaning::Answer)
}

fn plain(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
