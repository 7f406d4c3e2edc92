//! Lists of choices, by name.

use super::heading::LISTS;
use super::names::is_name;
use super::problems::Problems;
use super::row::Row;
use super::said::Said;
use super::settings::{Duplicates, Settings};
use super::table::{self, Spaces, Table};
use super::{Workbook, reference, sheets};
use crate::definition::Place;

/// A choice.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) label: Said,
    pub(super) media: Vec<(String, Said)>,
    /// Further columns, which filters look at.
    pub(super) further: Vec<(String, String)>,
    pub(super) place: Place,
}

/// A list.
#[derive(Clone, Debug)]
pub(super) struct List {
    pub(super) name: String,
    pub(super) choices: Vec<Choice>,
    /// Its choices stand in the questions that search a file.
    pub(super) searched: Searched,
}

/// Whether a list is used by `search()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Searched {
    No,
    Yes,
}

impl List {
    /// Whether its labels are looked up: they are translated, have media or refer to answers.
    pub(super) fn needs_texts(&self) -> bool {
        self.choices.iter().any(|choice| {
            !choice.media.is_empty()
                || choice.label.is_translated()
                || choice
                    .label
                    .sources()
                    .iter()
                    .any(|source| reference::has(&source.text))
        })
    }
}

/// All lists of a sheet.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub(super) list: Vec<List>,
    /// For references in it.
    pub(super) table: Table,
}

impl Lists {
    /// A list.
    pub(super) fn get(&self, name: &str) -> Option<&List> {
        self.list.iter().find(|list| list.name == name)
    }

    /// The same, to be changed.
    pub(super) fn get_mut(&mut self, name: &str) -> Option<&mut List> {
        self.list.iter_mut().find(|list| list.name == name)
    }
}

/// Lists of a sheet, without judging them.
pub(super) fn read(
    workbook: &Workbook,
    sheet: &str,
    settings: &Settings,
    problems: &mut Problems,
) -> Lists {
    let Some(sheet) = sheets::find(workbook, sheet) else {
        return Lists::default();
    };
    let table = table::read(sheet, &LISTS, Spaces::Keep, problems);
    let mut lists: Vec<List> = Vec::new();
    for row in &table.rows {
        let Some(name) = row.text("list name") else {
            report_without_list(row, problems);
            continue;
        };
        let choice = choice(row, &settings.default_language);
        match lists.iter_mut().find(|list| list.name == name) {
            Some(list) => list.choices.push(choice),
            None => lists.push(List {
                name: name.to_owned(),
                choices: vec![choice],
                searched: Searched::No,
            }),
        }
    }
    Lists { list: lists, table }
}

fn report_without_list(row: &Row, problems: &mut Problems) {
    if row.has("name") || row.has("label") {
        let sentence = "This choice belongs to no list, so it is left out. Fill in list_name.";
        problems.notice(&row.whole(), "choice-without-list", sentence);
    }
}

fn choice(row: &Row, default_language: &str) -> Choice {
    let further = row
        .cells
        .iter()
        .filter(|cell| cell.path.len() == 1)
        .filter_map(|cell| Some((cell.path.first()?.clone(), cell.value.clone())))
        .filter(|(heading, _)| {
            !matches!(heading.as_str(), "name" | "label" | "list name" | "media")
        })
        .filter(|(heading, _)| !heading.contains(' '))
        .collect();
    Choice {
        name: row.text("name").unwrap_or_default().to_owned(),
        label: row.said(&["label"], default_language),
        media: row
            .below("media")
            .into_iter()
            .map(|medium| {
                (
                    medium.clone(),
                    row.said(&["media", &medium], default_language),
                )
            })
            .collect(),
        further,
        place: row.place(&["name"]),
    }
}

/// Judges the lists of the choices sheet.
pub(super) fn check(lists: &Lists, duplicates: Duplicates, problems: &mut Problems) {
    for heading in lists.table.headings.iter().filter_map(|path| path.first()) {
        if heading.contains(' ') && heading != "list name" {
            let sentence = format!("The column \"{heading}\" has a space, so it is left out.");
            let place = Place {
                sheet: lists.table.sheet.clone(),
                row: 1,
                column: 0,
            };
            problems.notice(&place, "heading-with-space", &sentence);
        }
    }
    for list in &lists.list {
        let mut seen = std::collections::HashSet::new();
        for choice in &list.choices {
            if choice.name.is_empty() {
                let sentence = format!(
                    "A choice of the list \"{}\" has no name. Give it one.",
                    list.name
                );
                problems.refuse(&choice.place, "choice-without-name", &sentence);
            } else if !seen.insert(choice.name.as_str()) && duplicates == Duplicates::Refused {
                let sentence = format!(
                    "The list \"{}\" holds \"{}\" twice. Rename one, or set allow_choice_duplicates \
                     to yes in the settings.",
                    list.name, choice.name
                );
                problems.refuse(&choice.place, "choice-twice", &sentence);
            }
            if choice.label.is_nothing() {
                let sentence = format!("The choice \"{}\" has no label to be read.", choice.name);
                problems.notice(&choice.place, "choice-without-label", &sentence);
            }
            for (heading, _) in choice
                .further
                .iter()
                .filter(|(heading, _)| !is_name(heading))
            {
                let sentence = format!(
                    "The column \"{heading}\" cannot be read in filters: its name is not allowed."
                );
                problems.notice(&choice.place, "heading-not-allowed", &sentence);
            }
        }
    }
}
