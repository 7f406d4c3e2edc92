//! Texts in the languages of a workbook: `label::English (en)`, or plain `label` where there is one language.

use super::columns::Columns;
use super::finding::{Finding, Findings, letters};
use super::row::Row;
use crate::form::{Language, MAX_LANGUAGES, MAX_TEXT, TextStatus};

/// Name and tag of `English (en)`.
pub(super) fn language(written: &str) -> Language {
    let (name, tag) = match written
        .trim()
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('))
    {
        Some((name, tag)) => (name.trim(), tag.trim()),
        None => (written.trim(), ""),
    };
    Language {
        name: name.to_owned(),
        tag: tag.to_owned(),
        status: TextStatus::Draft,
    }
}

/// The place of a written language among the known ones, without regard to case.
fn place(languages: &[Language], written: &str) -> Option<usize> {
    let wanted = language(written);
    let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    languages
        .iter()
        .position(|known| same(&known.name, &wanted.name) && same(&known.tag, &wanted.tag))
}

/// Adds the languages of a sheet's texts to those known.
pub(super) fn gather(columns: &Columns<'_>, names: &[&str], languages: &mut Vec<Language>) {
    for name in names {
        for (_, written) in columns.languages_of(name) {
            if place(languages, &written).is_none() && languages.len() < MAX_LANGUAGES {
                languages.push(language(&written));
            }
        }
    }
}

/// A text in every language, as far as it is there.
pub(super) fn texts(
    row: &Row<'_>,
    columns: &Columns<'_>,
    name: &str,
    languages: &[Language],
) -> Vec<String> {
    let mut texts = vec![String::new(); languages.len()];
    if let Some(first) = texts.first_mut() {
        *first = row.cell(name).to_owned();
    }
    for (column, written) in columns.languages_of(name) {
        let text = place(languages, &written).and_then(|at| texts.get_mut(at));
        if let Some(text) = text.filter(|_| !row.at(column).is_empty()) {
            *text = row.at(column).to_owned();
        }
    }
    if texts.iter().all(String::is_empty) {
        Vec::new()
    } else {
        texts
    }
}

/// Complains about translations into a language that the settings do not know.
pub(super) fn check(
    columns: &Columns<'_>,
    names: &[&str],
    languages: &[Language],
    findings: &mut Findings,
) {
    for name in names {
        for (column, written) in columns.languages_of(name) {
            if place(languages, &written).is_none() {
                findings.push(Finding {
                    sheet: columns.sheet_name().to_owned(),
                    row: 1,
                    column: letters(column),
                    message: format!("no question is written in “{written}”"),
                });
            }
        }
    }
}

impl Row<'_> {
    /// Complains about a label that is missing in a language: she would suddenly meet another one.
    pub(super) fn check_labels(
        &self,
        columns: &Columns<'_>,
        labels: &[String],
        languages: &[Language],
        findings: &mut Findings,
    ) {
        for (at, language) in languages.iter().enumerate() {
            let label = labels.get(at).map_or("", String::as_str);
            let written = columns.languages_of("label").into_iter();
            let column = written.map(|(column, _)| column).nth(at);
            let complaint = match label.len() {
                0 => format!("the label is missing in {}", language.name),
                length if length > MAX_TEXT => "the label is too long".to_owned(),
                _ => continue,
            };
            let mut finding = self.finding("label", &complaint);
            finding.column = column.map_or(finding.column, letters);
            findings.push(finding);
        }
    }
}
