//! The column `type`: what a row is, and which list of choices it has.

use std::sync::Arc;

use super::choices::Lists;
use super::finding::Findings;
use super::row::Row;
use crate::form::{Choice, Kind};

/// What a row is.
pub(super) enum RowKind {
    BeginGroup,
    EndGroup,
    Question(Kind, Arc<[Choice]>),
}

/// What the row is; a complaint when it is nothing that is known here.
pub(super) fn kind(row: &Row<'_>, lists: &Lists, findings: &mut Findings) -> Option<RowKind> {
    let cell = row.cell("type");
    let words: Vec<&str> = cell.split_whitespace().collect();
    match words.as_slice() {
        ["begin_group"] | ["begin", "group"] => return Some(RowKind::BeginGroup),
        ["end_group"] | ["end", "group"] => return Some(RowKind::EndGroup),
        ["note"] => return Some(RowKind::Question(Kind::Note, Arc::new([]))),
        ["calculate"] => return Some(RowKind::Question(Kind::Calculate, Arc::new([]))),
        ["select_one", list] | ["select", "one", list] => {
            return select(row, Kind::SelectOne, list, lists, findings);
        }
        ["select_multiple", list] | ["select", "multiple", list] => {
            return select(row, Kind::SelectMultiple, list, lists, findings);
        }
        [] => findings.push(row.finding("type", "what kind of row is this?")),
        ["select_one" | "select_multiple"] => {
            findings.push(row.finding("type", "the name of the list is missing"));
        }
        _ => findings.push(row.finding("type", &format!("“{cell}” is not supported yet"))),
    }
    None
}

fn select(
    row: &Row<'_>,
    kind: Kind,
    list: &str,
    lists: &Lists,
    findings: &mut Findings,
) -> Option<RowKind> {
    let choices = lists.find(list).filter(|choices| !choices.is_empty());
    if choices.is_none() {
        findings.push(row.finding("type", &format!("the sheet choices has no list “{list}”")));
    }
    choices.map(|choices| RowKind::Question(kind, choices))
}
