//! Labels, hints, messages and media: back to a plain column, or one column a language.

use super::cells::Row;
use super::column::{Looked, Of};
use super::reference::{In, back, only};
use super::tree::Known;
use super::unsaid;
use crate::definition::{Entry, Part, Problem, Text};

/// What the language is called that nobody named.
const UNNAMED: &str = "default";

/// What the reader puts where a language lacks words.
const MISSING: &str = "-";

/// Writes a text of a node into its row.
pub(super) fn put(
    known: &Known<'_>,
    text: Option<&Text>,
    of: Of,
    context: &str,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) {
    match text {
        None => {}
        Some(Text::Inline(parts)) => {
            if let Some(column) = of.column("") {
                row.put(&column, said(known, parts, context, problems).trim());
            }
        }
        Some(Text::Itext(id)) => {
            let id = id.text.trim().trim_matches(['\'', '"']);
            entry(known, id, of, context, row, problems);
        }
        Some(Text::Worked(source)) => {
            let sentence = format!(
                "A text of {context} is worked out by \"{}\"; XLSForm has words only.",
                source.text
            );
            problems.push(unsaid("text-worked-out", &sentence));
        }
    }
}

/// Writes an entry, one column a form and language.
pub(super) fn entry(
    known: &Known<'_>,
    id: &str,
    of: Of,
    context: &str,
    row: &mut Row,
    problems: &mut Vec<Problem>,
) {
    let texts = &known.definition.texts;
    let Some(versions) = texts.entries.get(id) else {
        let sentence = format!("The words \"{id}\" that {context} shows are not in the form.");
        problems.push(unsaid("text-missing", &sentence));
        return;
    };
    let plain = texts.languages.as_slice() == [UNNAMED] && is_looked_up_anyway(versions, of);
    for (language, version) in texts.languages.iter().zip(versions) {
        for (form, parts) in version.iter().flat_map(|entry| &entry.forms) {
            let Some(column) = of.column(form) else {
                let sentence = format!("The form \"{form}\" of the words \"{id}\" has no column.");
                problems.push(unsaid("text-form", &sentence));
                continue;
            };
            if is_filler(parts, form, versions) {
                continue;
            }
            let words = said(known, parts, context, problems);
            let words = if column.starts_with("media") {
                words
                    .split_once("://")
                    .and_then(|(_, it)| it.split_once('/'))
                    .map_or("", |it| it.1)
            } else {
                words.as_str()
            };
            let heading = if plain {
                column
            } else {
                format!("{column}::{language}")
            };
            row.put(&heading, words);
        }
    }
}

/// Whether the reader looks these words up even when they stand in plain columns.
fn is_looked_up_anyway(versions: &[Option<Entry>], of: Of) -> bool {
    let mut forms = versions.iter().flatten().flat_map(|entry| &entry.forms);
    match of {
        Of::Choice(looked) => looked == Looked::Up,
        Of::Label | Of::Hint => forms.any(|(form, _)| !form.is_empty()),
        Of::ConstraintMessage | Of::RequiredMessage => forms
            .flat_map(|(_, parts)| parts)
            .any(|part| matches!(part, Part::Output(_))),
    }
}

/// Whether it is what the reader puts in by itself, because another language has words.
fn is_filler(parts: &[Part], form: &str, versions: &[Option<Entry>]) -> bool {
    let is_missing = |parts: &[Part]| matches!(parts, [Part::Said(words)] if words == MISSING);
    let mut others = versions
        .iter()
        .flatten()
        .filter_map(|entry| entry.form(form));
    is_missing(parts) && others.any(|other| !is_missing(other))
}

/// Words with references in them.
pub(super) fn said(
    known: &Known<'_>,
    parts: &[Part],
    context: &str,
    problems: &mut Vec<Problem>,
) -> String {
    let mut words = String::new();
    for part in parts {
        match part {
            Part::Said(said) => words.push_str(said),
            Part::Output(source) => match only(known, &source.text, context) {
                Some(name) => words.push_str(&format!("${{{name}}}")),
                None if source.text.contains("instance(") => {
                    words.push_str(&back(known, &source.text, context, In::Rule));
                }
                None => {
                    let sentence = format!(
                        "In a text of {context}, \"{}\" is more than a reference. Work it out in a \
                         calculate row of its own.",
                        source.text.trim()
                    );
                    problems.push(unsaid("output", &sentence));
                }
            },
        }
    }
    words
}
