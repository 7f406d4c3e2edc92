//! The sheet `settings`: one row about the form as a whole, and the languages it is written in.

use super::columns::Columns;
use super::finding::{Finding, Findings};
use super::languages::{check, gather, language, texts};
use super::row::Row;
use super::sheet::Sheet;
use crate::form::{Language, TextStatus};

/// Spans of time a woman can be asked about, in months; 0 where nothing is recalled.
const WINDOWS: [(&str, u8); 4] = [("", 0), ("6", 6), ("12", 12), ("24", 24)];

/// What the sheet says.
pub(super) struct Settings {
    pub id: String,
    pub version: String,
    pub titles: Vec<String>,
    pub languages: Vec<Language>,
    pub window_months: u8,
}

pub(super) fn read(sheet: &Sheet, survey: &Sheet, findings: &mut Findings) -> Option<Settings> {
    let columns = Columns::of(sheet, findings);
    let Some(row) = columns.rows().next() else {
        findings.push(Finding::of_sheet(
            "settings",
            "there is no row below the headings",
        ));
        return None;
    };
    for extra in columns.rows().skip(1) {
        findings.push(extra.finding("", "settings have one row"));
    }
    let mut languages = languages(&row, survey);
    if languages.is_empty() {
        findings.push(row.finding(
            "default_language",
            "say which language this is: English (en)",
        ));
        return None;
    }
    check(&columns, &["form_title", "status"], &languages, findings);
    statuses(&row, &columns, &mut languages, findings);
    let titles = texts(&row, &columns, "form_title", &languages);
    for (column, missing) in [
        ("form_id", row.cell("form_id").is_empty()),
        ("form_title", titles.is_empty()),
    ] {
        if missing {
            findings.push(row.finding(column, &format!("{column} is missing")));
        }
    }
    Some(Settings {
        id: row.cell("form_id").to_owned(),
        version: row.cell("version").to_owned(),
        titles,
        window_months: row.one_of("window_months", &WINDOWS, findings)?,
        languages,
    })
}

/// The default language first, then those that questions are written in.
fn languages(row: &Row<'_>, survey: &Sheet) -> Vec<Language> {
    let default = row.cell("default_language");
    let mut languages = Vec::new();
    if !default.is_empty() {
        languages.push(language(default));
    }
    // Two columns of one name are complained about where the sheet itself is read.
    let columns = Columns::of(survey, &mut Findings::default());
    gather(&columns, &["label"], &mut languages);
    languages
}

fn statuses(
    row: &Row<'_>,
    columns: &Columns<'_>,
    languages: &mut [Language],
    findings: &mut Findings,
) {
    let known = TextStatus::ALL.map(|status| (status.name(), status));
    let written = texts(row, columns, "status", languages);
    for (language, text) in languages.iter_mut().zip(written) {
        let text = text.to_lowercase().replace('-', "_");
        match known.iter().find(|(name, _)| *name == text) {
            Some((_, status)) => language.status = *status,
            None if text.is_empty() => {}
            None => {
                findings.push(row.finding("status", "a status is draft, reviewed or field_tested"))
            }
        }
    }
}
