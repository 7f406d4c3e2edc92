//! Words of a form: said as they are, or looked up by language, with worked-out pieces in them.

use std::collections::BTreeMap;

use super::Source;

/// A label, hint or message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Words that stand there, the same in all languages.
    Inline(Vec<Part>),
    /// An expression that gives an entry's id, `'/data/q:label'` or `itextId`.
    Itext(Source),
    /// An expression that gives the words, of a list's items.
    Worked(Source),
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Said(String),
    /// The value of an expression, as a string.
    Output(Source),
}

/// All entries, in all languages.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Languages as their author names them, the default one first; `default` when none is named.
    pub languages: Vec<String>,
    /// By id: one entry a language, in their order; nothing where it is missing.
    pub entries: BTreeMap<String, Vec<Option<Entry>>>,
}

/// An entry in one language: its forms by name, `` for plain words, `image`, `audio`, `video`, `big-image`,
/// `guidance`, `short`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Form and words.
    pub forms: Vec<(String, Vec<Part>)>,
}

impl Entry {
    /// The words of one form.
    #[must_use]
    pub fn form(&self, name: &str) -> Option<&[Part]> {
        self.forms
            .iter()
            .find(|(form, _)| form == name)
            .map(|(_, parts)| parts.as_slice())
    }
}
