//! Words in all languages while they are gathered, and what is missing in one of them.

use std::collections::BTreeMap;

use super::super::problems::Problems;
use super::texts::MEDIA;
use crate::definition::{Entry, Part, Place, Texts};

/// What stands where a language lacks words, so that nobody takes silence for a question.
const MISSING: &str = "-";

/// Most missing translations that are named one by one.
const MOST_SINGLE: usize = 20;

/// Words by form.
type Forms = Vec<(String, Vec<Part>)>;

/// An entry's words by language, and where the first of them stand.
struct Gathering {
    place: Place,
    by_language: BTreeMap<usize, Forms>,
}

impl Gathering {
    /// Whether it has words, but none in this language.
    fn lacks(&self, language: usize) -> bool {
        let has_words = |forms: &Forms| forms.iter().any(|(form, _)| form.is_empty());
        self.by_language.values().any(has_words)
            && !self.by_language.get(&language).is_some_and(has_words)
    }
}

/// Entries by id, languages in the order in which they came.
#[derive(Default)]
pub(super) struct Gathered {
    languages: Vec<String>,
    entries: BTreeMap<String, Gathering>,
}

impl Gathered {
    /// Puts words in.
    pub(super) fn put(
        &mut self,
        id: &str,
        language: &str,
        form: &str,
        parts: Vec<Part>,
        place: &Place,
    ) {
        let known = self.languages.iter().position(|known| known == language);
        let number = known.unwrap_or_else(|| {
            self.languages.push(language.to_owned());
            self.languages.len() - 1
        });
        let entry = self
            .entries
            .entry(id.to_owned())
            .or_insert_with(|| Gathering {
                place: place.clone(),
                by_language: BTreeMap::new(),
            });
        let forms = entry.by_language.entry(number).or_default();
        forms.retain(|(known, _)| known != form);
        forms.push((form.to_owned(), parts));
    }

    /// Says what is not translated, and which language has no code, from which its direction is known.
    pub(super) fn report(&self, problems: &mut Problems) {
        for (number, language) in self.languages.iter().enumerate() {
            self.report_missing(number, language, problems);
        }
        for language in self.languages.iter().filter(|name| !has_code(name)) {
            let sentence = format!(
                "The language \"{language}\" has no code. Write it behind the name in every heading, \
                 such as Arabic (ar)."
            );
            problems.notice(&survey(), "language-without-code", &sentence);
        }
    }

    /// What one language lacks: each text by its cell, or their number where there are many.
    fn report_missing(&self, number: usize, language: &str, problems: &mut Problems) {
        let missing: Vec<&Gathering> = self
            .entries
            .values()
            .filter(|entry| entry.lacks(number))
            .collect();
        if missing.len() > MOST_SINGLE {
            let sentence = format!(
                "{} of {} texts have no words in \"{language}\". Translate them, or leave it out.",
                missing.len(),
                self.entries.len()
            );
            problems.notice(&survey(), "translation-missing", &sentence);
            return;
        }
        for entry in missing {
            let sentence = format!("These words are missing in \"{language}\". Translate them.");
            problems.notice(&entry.place, "translation-missing", &sentence);
        }
    }

    /// The default language first, each entry with the same forms in all languages.
    pub(super) fn finished(self, default: &str) -> Texts {
        let mut order: Vec<usize> = (0..self.languages.len()).collect();
        order.sort_by_key(|number| self.languages.get(*number).is_none_or(|it| it != default));
        let entries = self.entries.into_iter().map(|(id, mut entry)| {
            let mut wanted: Vec<String> = Vec::new();
            for (form, _) in entry.by_language.values().flatten() {
                if !wanted.contains(form) && !MEDIA.contains(&form.as_str()) {
                    wanted.push(form.clone());
                }
            }
            let versions = order.iter().map(|number| {
                let mut forms = entry.by_language.remove(number).unwrap_or_default();
                for form in &wanted {
                    if !forms.iter().any(|(known, _)| known == form) {
                        forms.push((form.clone(), vec![Part::Said(MISSING.to_owned())]));
                    }
                }
                (!forms.is_empty()).then_some(Entry { forms })
            });
            (id, versions.collect())
        });
        let languages = &self.languages;
        Texts {
            entries: entries.collect(),
            languages: order
                .iter()
                .filter_map(|at| languages.get(*at).cloned())
                .collect(),
        }
    }
}

/// The headings of the survey.
fn survey() -> Place {
    Place {
        sheet: "survey".to_owned(),
        row: 1,
        column: 0,
    }
}

/// Whether a language has its code behind its name, or is one; the unnamed one needs none.
fn has_code(name: &str) -> bool {
    let is_code = |code: &str| {
        let mut parts = code.split('-');
        parts
            .next()
            .is_some_and(|first| matches!(first.len(), 2 | 3))
            && code
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let behind = name
        .rsplit_once('(')
        .and_then(|(_, behind)| behind.strip_suffix(')'));
    name == "default" || is_code(behind.unwrap_or(name).trim())
}
