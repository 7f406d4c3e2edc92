//! Which entities a form says it makes or changes.

use super::super::heading::ENTITIES;
use super::super::names::is_name;
use super::super::problems::Problems;
use super::super::row::Row;
use super::super::table::{self, Spaces, Table};
use super::super::{Workbook, reference, sheets};
use crate::definition::{Place, Source};

/// An entity, by the list it belongs to.
#[derive(Clone, Debug)]
pub(in super::super) struct Declared {
    pub(in super::super) list: String,
    pub(in super::super) place: Place,
    pub(super) id: Option<Source>,
    pub(super) create_if: Option<Source>,
    pub(super) update_if: Option<Source>,
    pub(super) label: Option<Source>,
}

impl Declared {
    /// The questions that its row names, each once.
    pub(super) fn named(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for source in [&self.id, &self.create_if, &self.update_if, &self.label]
            .into_iter()
            .flatten()
        {
            for found in reference::all(&source.text) {
                if !names.contains(&found.name) {
                    names.push(found.name);
                }
            }
        }
        names
    }
}

/// Reads the sheet.
pub(in super::super) fn read(
    workbook: &Workbook,
    problems: &mut Problems,
) -> (Vec<Declared>, Table) {
    let sheet = sheets::find(workbook, "entities").filter(|sheet| sheet.rows.len() > 1);
    let Some(sheet) = sheet else {
        sheets::report_near(workbook, "entities", problems);
        return (Vec::new(), Table::default());
    };
    let table = table::read(sheet, &ENTITIES, Spaces::Keep, problems);
    check_headings(&table, problems);
    let mut declared: Vec<Declared> = Vec::new();
    for row in table.rows.iter().filter(|row| !row.cells.is_empty()) {
        let entity = declare(row, problems);
        if declared.iter().any(|known| known.list == entity.list) && !entity.list.is_empty() {
            let sentence = format!("The list \"{}\" is there twice. Rename one.", entity.list);
            problems.refuse(&row.place(&["dataset"]), "entity-twice", &sentence);
            continue;
        }
        declared.push(entity);
    }
    (declared, table)
}

fn check_headings(table: &Table, problems: &mut Problems) {
    for (column, path) in table.headings.iter().enumerate() {
        let Some(heading) = path.first() else {
            continue;
        };
        if ENTITIES.known.contains(&heading.as_str()) {
            continue;
        }
        let place = Place {
            sheet: table.sheet.clone(),
            row: 1,
            column: column + 1,
        };
        let sentence =
            format!("The sheet entities has no column \"{heading}\". Remove or rename it.");
        problems.refuse(&place, "entity-column-unknown", &sentence);
    }
}

fn declare(row: &Row, problems: &mut Problems) -> Declared {
    let entity = Declared {
        list: row.text("dataset").unwrap_or_default().to_owned(),
        place: row.place(&["dataset"]),
        id: row.source(&["entity_id"]),
        create_if: row.source(&["create_if"]),
        update_if: row.source(&["update_if"]),
        label: row.source(&["label"]),
    };
    check_list(&entity, problems);
    let (id, create, update) = (
        entity.id.is_some(),
        entity.create_if.is_some(),
        entity.update_if.is_some(),
    );
    let missing = if !id && update {
        "An entity that is changed needs its entity_id. Fill it in."
    } else if id && create && !update {
        "With an entity_id and a create_if an update_if is needed too. Fill it in."
    } else if !id && entity.label.is_none() {
        "An entity that is made needs a label. Fill it in."
    } else {
        return entity;
    };
    problems.refuse(&row.whole(), "entity-incomplete", missing);
    entity
}

fn check_list(entity: &Declared, problems: &mut Problems) {
    let list = &entity.list;
    let wrong = if list.is_empty() {
        "An entity needs the name of its list. Fill in list_name."
    } else if list.starts_with("__") {
        "The name of an entity's list must not begin with two underscores. Rename it."
    } else if list.contains('.') {
        "The name of an entity's list must have no full stop. Rename it."
    } else if !is_name(list) {
        "The name of an entity's list begins with a letter and goes on with letters, digits and _ only."
    } else {
        return;
    };
    problems.refuse(&entity.place, "entity-list-name", wrong);
}
