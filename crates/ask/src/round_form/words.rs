//! A text of an imported form in one of its languages, where it says the same to everybody.

use crate::definition::{Definition, Entry, Part, Text};

/// What the reader writes where a translation is missing.
const MISSING: &str = "-";

/// What a text says in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words {
    Said(String),
    /// Nothing in this language.
    Missing,
    /// Something in it is worked out.
    Worked,
}

impl Words {
    pub(super) fn or_empty(self) -> String {
        match self {
            Self::Said(words) => words,
            Self::Missing | Self::Worked => String::new(),
        }
    }
}

/// The words in the language at this place of the form's list.
pub(super) fn of(definition: &Definition, text: Option<&Text>, language: usize) -> Words {
    match text {
        Some(Text::Inline(parts)) => said(parts),
        Some(Text::Itext(source)) => match quoted(source.text.trim()) {
            Some(id) => entry(definition, id, language),
            None => Words::Worked,
        },
        Some(Text::Worked(_)) => Words::Worked,
        None => Words::Missing,
    }
}

/// The plain words of an entry.
pub(super) fn entry(definition: &Definition, id: &str, language: usize) -> Words {
    let entries = definition.texts.entries.get(id);
    let entry = entries.and_then(|entries| entries.get(language)?.as_ref());
    let parts = entry.and_then(|entry: &Entry| entry.form(""));
    parts.map_or(Words::Missing, said)
}

fn said(parts: &[Part]) -> Words {
    let mut words = String::new();
    for part in parts {
        match part {
            Part::Said(said) => words += said,
            Part::Output(_) => return Words::Worked,
        }
    }
    match words.trim() {
        "" | MISSING => Words::Missing,
        words => Words::Said(words.to_owned()),
    }
}

/// What stands between quotation marks, if nothing else does.
pub(super) fn quoted(text: &str) -> Option<&str> {
    ['\'', '"'].into_iter().find_map(|mark| {
        let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
        (!inner.contains(mark)).then_some(inner)
    })
}
