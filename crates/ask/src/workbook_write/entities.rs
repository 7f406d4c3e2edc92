//! The sheet entities: what a form says it would make or change elsewhere.

use super::cells::Row;
use super::grid::Grid;
use super::reference::{In, back};
use super::tree::Known;
use crate::tree::{NodeId, Tree};
use crate::xlsform::Sheet;

/// Columns, and where in an entity their expression stands.
const COLUMNS: &[(&str, &str)] = &[
    ("entity_id", "@id"),
    ("create_if", "@create"),
    ("update_if", "@update"),
    ("label", "label"),
];

/// Writes the sheet; nothing when the form has no entities.
pub(super) fn sheet(known: &Known<'_>) -> Option<Sheet> {
    let tree = &known.definition.primary;
    let mut found: Vec<(String, NodeId)> = Vec::new();
    below(tree, NodeId::DOCUMENT, "", &mut found);
    let mut rows: Vec<Row> = Vec::new();
    for (path, entity) in found {
        let mut row = Row::default();
        row.put(
            "list_name",
            tree.attribute(entity, "dataset").unwrap_or_default(),
        );
        for (column, part) in COLUMNS {
            let path = format!("{path}/{part}");
            let source = known.bind(&path).and_then(|bind| bind.calculate.as_ref());
            if let Some(source) = source {
                row.put(column, &back(known, &source.text, &path, In::Rule));
            }
        }
        rows.push(row);
    }
    let grid = Grid {
        rows,
        order: &[],
        languages: Vec::new(),
    };
    (!grid.rows.is_empty()).then(|| grid.sheet("entities"))
}

/// All entities, each once whatever repeats it stands in.
fn below(tree: &Tree, node: NodeId, path: &str, found: &mut Vec<(String, NodeId)>) {
    for child in tree.elements(node) {
        let path = format!("{path}/{}", tree.name(child).written());
        if path.ends_with("/meta/entity") && !found.iter().any(|(known, _)| *known == path) {
            found.push((path.clone(), child));
        }
        below(tree, child, &path, found);
    }
}
