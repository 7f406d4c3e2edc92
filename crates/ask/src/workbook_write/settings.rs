//! The settings sheet: one row about the form as a whole.

use std::collections::HashSet;

use super::cells::Row;
use super::grid::Grid;
use super::reference::{In, back};
use super::tree::Known;
use crate::xlsform::Sheet;

/// The name of the root that needs no setting.
const USUAL_ROOT: &str = "/data";

/// What fills in a record's number where nothing else is said.
const USUAL_NUMBER: &str = "uid";

/// What the language is called that nobody named.
const UNNAMED: &str = "default";

/// Writes the sheet; the others are looked at for what needs a setting.
pub(super) fn sheet(known: &Known<'_>, others: &[Sheet]) -> Sheet {
    let definition = known.definition;
    let root = known.root();
    let mut row = Row::default();
    row.put("form_title", &definition.title);
    row.put("form_id", &definition.id);
    row.put("version", &definition.version);
    if root != USUAL_ROOT {
        row.put("name", root.trim_start_matches('/'));
    }
    let languages = &definition.texts.languages;
    if let Some(first) = languages
        .first()
        .filter(|_| languages.iter().all(|it| it != UNNAMED))
    {
        row.put("default_language", first);
    }
    record(known, &root, &mut row);
    if others.iter().any(has_twice) {
        row.put("allow_choice_duplicates", "yes");
    }
    let survey = others.first().map_or(&[][..], |sheet| &sheet.rows);
    if survey.iter().flatten().any(|cell| cell.contains("  ")) {
        row.put("clean_text_values", "no");
    }
    let tree = &definition.primary;
    if let Some(root) = tree.root() {
        for attribute in tree.attributes(root) {
            let name = tree.name(attribute).written();
            if !matches!(name.as_str(), "id" | "version") {
                row.put(&format!("attribute::{name}"), tree.own_value(attribute));
            }
        }
    }
    let grid = Grid {
        rows: vec![row],
        order: &[],
        languages: Vec::new(),
    };
    grid.sheet("settings")
}

/// A record's number and name.
fn record(known: &Known<'_>, root: &str, row: &mut Row) {
    let number = known.bind(&format!("{root}/meta/instanceID"));
    match number {
        None => row.put("omit_instanceID", "yes"),
        Some(bind) => {
            let kind = bind
                .preload
                .as_ref()
                .map_or(USUAL_NUMBER, |it| it.kind.as_str());
            if kind != USUAL_NUMBER {
                row.put("instance_id", kind);
            }
        }
    }
    let path = format!("{root}/meta/instanceName");
    let name = known.bind(&path).and_then(|it| it.calculate.as_ref());
    if let Some(name) = name {
        row.put("instance_name", &back(known, &name.text, &path, In::Rule));
    }
}

/// Whether a list holds a name twice.
fn has_twice(sheet: &Sheet) -> bool {
    let mut rows = sheet.rows.iter();
    let headings = rows.next().map(Vec::as_slice).unwrap_or_default();
    let column = |name: &str| headings.iter().position(|it| it == name);
    let (Some(list), Some(name)) = (column("list_name"), column("name")) else {
        return false;
    };
    let mut seen = HashSet::new();
    !rows.all(|row| seen.insert((row.get(list), row.get(name))))
}
