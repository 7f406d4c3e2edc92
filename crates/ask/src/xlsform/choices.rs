//! The sheet `choices`: lists of answers.

use std::sync::Arc;

use super::columns::Columns;
use super::finding::Findings;
use super::languages::{check, texts};
use super::row::Row;
use super::settings::Settings;
use super::sheet::Sheet;
use crate::form::{Choice, MAX_CHOICES, MAX_TEXT, Meaning, is_choice_name};

/// The lists by name.
pub(super) struct Lists(Vec<(String, Arc<[Choice]>)>);

impl Lists {
    pub(super) fn find(&self, name: &str) -> Option<Arc<[Choice]>> {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, list)| list.clone())
    }
}

pub(super) fn read(sheet: &Sheet, settings: &Settings, findings: &mut Findings) -> Lists {
    let columns = Columns::of(sheet, findings);
    check(&columns, &["label"], &settings.languages, findings);
    let mut lists: Vec<(String, Vec<Choice>)> = Vec::new();
    for row in columns.rows() {
        let list_name = list_name(&row);
        if list_name.is_empty() {
            findings.push(row.finding("list_name", "which list does this choice belong to?"));
            continue;
        }
        let choice = choice(&row, &columns, settings, findings);
        let known = lists.iter_mut().find(|(name, _)| name == list_name);
        let Some((_, list)) = known else {
            lists.push((list_name.to_owned(), choice.into_iter().collect()));
            continue;
        };
        let Some(choice) = choice else { continue };
        if list.iter().any(|other| other.name() == choice.name()) {
            let message = format!("the list {list_name} has “{}” already", choice.name());
            findings.push(row.finding("name", &message));
        } else if list.len() >= MAX_CHOICES {
            findings.push(row.finding("list_name", "a list has at most 64 choices"));
        } else {
            list.push(choice);
        }
    }
    Lists(
        lists
            .into_iter()
            .map(|(name, list)| (name, list.into()))
            .collect(),
    )
}

/// Excel users write it with a space as well.
fn list_name<'a>(row: &Row<'a>) -> &'a str {
    match row.cell("list_name") {
        "" => row.cell("list name"),
        name => name,
    }
}

fn choice(
    row: &Row<'_>,
    columns: &Columns<'_>,
    settings: &Settings,
    findings: &mut Findings,
) -> Option<Choice> {
    let name = row.cell("name");
    let labels = texts(row, columns, "label", &settings.languages);
    let sound = is_choice_name(name) && name.len() <= MAX_TEXT;
    if !sound {
        findings.push(row.finding("name", "a choice needs a name without spaces"));
    }
    row.check_labels(columns, &labels, &settings.languages, findings);
    let known = Meaning::ALL.map(|meaning| (meaning.name(), meaning));
    let meaning = row.one_of("meaning", &known, findings)?;
    sound.then(|| Choice {
        name: name.to_owned(),
        labels,
        meaning,
        picture: row.cell("picture").to_owned(),
    })
}
