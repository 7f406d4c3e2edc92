//! Words in all languages, by id.

use std::collections::BTreeMap;

use super::super::element::{Element, SURVEY};
use super::super::lists::{Choice, Searched};
use super::super::problems::Problems;
use super::super::said::Said;
use super::super::{reference, scan};
use super::Written;
use crate::definition::{Entry, Part, Source, Text, Texts};

/// What stands where a language lacks words, so that nobody takes silence for a question.
const MISSING: &str = "-";

/// Media that a label may have.
const MEDIA: &[&str] = &["image", "big-image", "audio", "video"];

/// Entries as they are gathered: by id, language and form.
#[derive(Default)]
struct Gathered {
    languages: Vec<String>,
    entries: BTreeMap<String, BTreeMap<usize, Vec<(String, Vec<Part>)>>>,
}

impl Gathered {
    fn put(&mut self, id: &str, language: &str, form: &str, parts: Vec<Part>) {
        let number = self
            .languages
            .iter()
            .position(|known| known == language)
            .unwrap_or_else(|| {
                self.languages.push(language.to_owned());
                self.languages.len() - 1
            });
        let forms = self
            .entries
            .entry(id.to_owned())
            .or_default()
            .entry(number)
            .or_default();
        forms.retain(|(known, _)| known != form);
        forms.push((form.to_owned(), parts));
    }
}

/// Gathers everything that is translated, has media, or is a hint with guidance.
pub(super) fn all(written: &Written, problems: &mut Problems) -> Texts {
    let mut gathered = Gathered::default();
    for list in written.lists.list.iter().filter(|list| list.needs_texts()) {
        for (number, choice) in list.choices.iter().enumerate() {
            of_choice(
                written,
                choice,
                &format!("{}-{number}", list.name),
                &mut gathered,
                problems,
            );
        }
    }
    for number in written.elements.in_order() {
        if let Some(element) = written
            .elements
            .get(number)
            .filter(|element| element.is_named())
        {
            of_element(written, number, element, &mut gathered, problems);
        }
    }
    finished(gathered, &written.settings.default_language)
}

fn of_choice(
    written: &Written,
    choice: &Choice,
    id: &str,
    gathered: &mut Gathered,
    problems: &mut Problems,
) {
    for (language, source) in choice.label.versions(&written.settings.default_language) {
        gathered.put(id, &language, "", parts(written, SURVEY, &source));
    }
    of_media(written, SURVEY, &choice.media, id, gathered, problems);
}

fn of_element(
    written: &Written,
    number: usize,
    element: &Element,
    gathered: &mut Gathered,
    problems: &mut Problems,
) {
    let default = &written.settings.default_language;
    let path = written.paths.path(number);
    for (rule, said) in &element.bind {
        if matches!(rule.as_str(), "jr:constraintMsg" | "jr:requiredMsg") && is_looked_up(said) {
            for (language, source) in said.versions(default) {
                let parts = parts(written, number, &source);
                gathered.put(&format!("{path}:{rule}"), &language, "", parts);
            }
        }
    }
    if needs_label(element) {
        for (language, source) in element.label.versions(default) {
            gathered.put(
                &format!("{path}:label"),
                &language,
                "",
                parts(written, number, &source),
            );
        }
    }
    let hinted = element.hint.is_translated() || !element.guidance.is_nothing();
    for (form, said) in [("", &element.hint), ("guidance", &element.guidance)] {
        let versions = if hinted {
            said.versions(default)
        } else {
            Vec::new()
        };
        for (language, source) in versions {
            let parts = parts(written, number, &source);
            gathered.put(&format!("{path}:hint"), &language, form, parts);
        }
    }
    let id = format!("{path}:label");
    of_media(written, number, &element.media, &id, gathered, problems);
}

fn of_media(
    written: &Written,
    context: usize,
    media: &[(String, Said)],
    id: &str,
    gathered: &mut Gathered,
    problems: &mut Problems,
) {
    for (medium, said) in media {
        if !MEDIA.contains(&medium.as_str()) {
            if let Some(source) = said.sources().first() {
                let sentence = format!(
                    "There is no medium \"{medium}\". Use image, big-image, audio or video."
                );
                problems.refuse(&source.place, "medium-unknown", &sentence);
            }
            continue;
        }
        let folder = if medium.ends_with("image") {
            "images"
        } else {
            medium
        };
        for (language, source) in said.versions(&written.settings.default_language) {
            let mut address = vec![Part::Said(format!("jr://{folder}/"))];
            address.extend(parts(written, context, &source));
            gathered.put(id, &language, medium, joined(address));
        }
    }
}

/// The default language first, each entry with the same forms in all languages.
fn finished(gathered: Gathered, default: &str) -> Texts {
    let mut order: Vec<usize> = (0..gathered.languages.len()).collect();
    order.sort_by_key(|number| {
        gathered
            .languages
            .get(*number)
            .is_none_or(|it| it != default)
    });
    let entries = gathered.entries.into_iter().map(|(id, mut by_language)| {
        let mut wanted: Vec<String> = Vec::new();
        for (form, _) in by_language.values().flatten() {
            if !wanted.contains(form) && !MEDIA.contains(&form.as_str()) {
                wanted.push(form.clone());
            }
        }
        let versions = order.iter().map(|number| {
            let mut forms = by_language.remove(number).unwrap_or_default();
            for form in &wanted {
                if !forms.iter().any(|(known, _)| known == form) {
                    forms.push((form.clone(), vec![Part::Said(MISSING.to_owned())]));
                }
            }
            (!forms.is_empty()).then_some(Entry { forms })
        });
        (id, versions.collect())
    });
    Texts {
        entries: entries.collect(),
        languages: order
            .iter()
            .filter_map(|at| gathered.languages.get(*at).cloned())
            .collect(),
    }
}

/// Whether its label is looked up rather than standing in the body.
fn needs_label(element: &Element) -> bool {
    element.label.is_translated() || !element.media.is_empty()
}

fn is_looked_up(said: &Said) -> bool {
    said.is_translated()
        || said
            .sources()
            .iter()
            .any(|source| reference::has(&source.text))
}

/// A message of a rule.
pub(super) fn message(written: &Written, number: usize, rule: &str, said: &Said) -> Text {
    match said.sources().first() {
        Some(source) if !is_looked_up(said) => Text::Inline(parts(written, number, source)),
        _ => itext(written, number, rule, said),
    }
}

/// The label that an element shows.
pub(super) fn label(written: &Written, number: usize, element: &Element) -> Option<Text> {
    if needs_label(element) {
        return Some(itext(written, number, "label", &element.label));
    }
    let source = element.label.sources().first().copied();
    source.map(|source| Text::Inline(parts(written, number, source)))
}

/// The hint that it shows.
pub(super) fn hint(written: &Written, number: usize, element: &Element) -> Option<Text> {
    if element.hint.is_translated() || !element.guidance.is_nothing() {
        return Some(itext(written, number, "hint", &element.hint));
    }
    let source = element.hint.sources().first().copied();
    source.map(|source| Text::Inline(parts(written, number, source)))
}

fn itext(written: &Written, number: usize, part: &str, said: &Said) -> Text {
    let id = format!("'{}:{part}'", written.paths.path(number));
    let place = said
        .sources()
        .first()
        .map(|source| source.place.clone())
        .unwrap_or_default();
    Text::Itext(Source::new(&id, place))
}

/// The label of an inline choice of a searched list.
pub(super) fn of_inline(written: &Written, list: &str, at: usize, choice: &Choice) -> Option<Text> {
    let list = written
        .lists
        .get(list)
        .filter(|list| list.searched == Searched::Yes)?;
    if list.needs_texts() {
        let id = format!("'{}-{at}'", list.name);
        return Some(Text::Itext(Source::new(&id, choice.place.clone())));
    }
    let source = choice.label.sources().first().copied()?;
    Some(Text::Inline(parts(written, SURVEY, source)))
}

/// Words with what is worked out in them: references, and lookups in other instances.
pub(super) fn parts(written: &Written, context: usize, source: &Source) -> Vec<Part> {
    let letters: Vec<char> = source.text.chars().collect();
    let mut parts = Vec::new();
    let mut at = 0;
    let lookups = if source.text.contains("instance(") {
        scan::lookups(&letters)
    } else {
        Vec::new()
    };
    for (from, to) in lookups {
        let between = letters
            .get(at..from)
            .unwrap_or(&[])
            .iter()
            .collect::<String>();
        parts.extend(with_references(written, context, &between, source));
        let lookup = letters
            .get(from..to)
            .unwrap_or(&[])
            .iter()
            .collect::<String>();
        let lookup = Source::new(&lookup, source.place.clone());
        parts.push(Part::Output(written.paths.source(&lookup, context)));
        at = to;
    }
    let rest = letters.get(at..).unwrap_or(&[]).iter().collect::<String>();
    parts.extend(with_references(written, context, &rest, source));
    joined(parts)
}

fn with_references(written: &Written, context: usize, text: &str, source: &Source) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = 0;
    for found in reference::all(text) {
        parts.push(Part::Said(
            text.get(at..found.from).unwrap_or("").to_owned(),
        ));
        let output = Source::new(
            text.get(found.from..found.to).unwrap_or(""),
            source.place.clone(),
        );
        parts.push(Part::Output(written.paths.source(&output, context)));
        at = found.to;
    }
    parts.push(Part::Said(text.get(at..).unwrap_or("").to_owned()));
    parts
}

/// Neighbouring words as one.
fn joined(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (_, Part::Said(words)) if words.is_empty() => {}
            (Some(Part::Said(before)), Part::Said(words)) => before.push_str(&words),
            (_, part) => joined.push(part),
        }
    }
    joined
}
