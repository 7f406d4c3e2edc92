//! A question with its words in every language.

use crate::definition::{Definition, Part, Question, Text};

/// A question as the check sees it.
pub(super) struct Asked<'a> {
    pub question: &'a Question,
    /// The last step of its path.
    pub name: &'a str,
    pub kind: &'a str,
    /// Whether it is only shown.
    pub note: bool,
    /// Language and words; nothing where they are missing.
    pub words: Vec<(String, Option<String>)>,
}

impl<'a> Asked<'a> {
    pub(super) fn of(definition: &'a Definition, question: &'a Question) -> Self {
        let bind = definition
            .binds
            .iter()
            .find(|bind| bind.nodeset == question.reference);
        let name = question.reference.rsplit('/').next().unwrap_or_default();
        Self {
            question,
            name,
            kind: bind.map_or("", |bind| bind.kind.as_str()),
            note: bind
                .and_then(|bind| bind.readonly.as_ref())
                .is_some_and(|readonly| readonly.text.trim() == "true()"),
            words: words(definition, question.label.as_ref()),
        }
    }

    /// The words of each language that has them.
    pub(super) fn said(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words
            .iter()
            .filter_map(|(language, words)| Some((language.as_str(), words.as_deref()?)))
    }

    /// What it is called in a sentence.
    pub(super) fn called(&self) -> String {
        format!("“{}”", self.name)
    }
}

fn words(definition: &Definition, label: Option<&Text>) -> Vec<(String, Option<String>)> {
    let texts = &definition.texts;
    match label {
        Some(Text::Inline(parts)) => {
            let language = texts.languages.first().cloned().unwrap_or_default();
            vec![(language, Some(plain(parts)))]
        }
        Some(Text::Itext(source)) => {
            let id = source.text.trim().trim_matches(['\'', '"']);
            let entries = texts.entries.get(id);
            let languages = texts.languages.iter().enumerate();
            languages
                .map(|(at, language)| {
                    let entry = entries.and_then(|entries| entries.get(at)?.as_ref());
                    let words = entry.and_then(|entry| entry.form("")).map(plain);
                    (language.clone(), words.filter(|words| words.trim() != "-"))
                })
                .collect()
        }
        Some(Text::Worked(_)) | None => Vec::new(),
    }
}

fn plain(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Said(words) => words.as_str(),
            // What is worked out stands for a word or a number.
            Part::Output(_) => "…",
        })
        .collect()
}
