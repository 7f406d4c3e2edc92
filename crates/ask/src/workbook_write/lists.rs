//! The sheet choices: lists of the form, and choices that stood in the questions.

use std::collections::HashSet;

use super::cells::Row;
use super::choices::inline_list;
use super::column::{Looked, Of};
use super::grid::{Grid, LISTS};
use super::tree::Known;
use super::words;
use crate::definition::{Choices, Control, InlineChoice, Part, Problem, Question, Secondary};
use crate::tree::NodeId;
use crate::xlsform::Sheet;

/// Writes all lists; nothing when there are none.
pub(super) fn sheet(known: &Known<'_>, problems: &mut Vec<Problem>) -> Option<Sheet> {
    let definition = known.definition;
    let mut grid = Grid {
        rows: Vec::new(),
        order: LISTS,
        languages: definition.texts.languages.clone(),
    };
    for list in definition.secondary.iter().filter(|it| it.file.is_empty()) {
        of_list(known, list, &mut grid, problems);
    }
    let mut seen = HashSet::new();
    for (question, choices) in inline(&definition.body) {
        let list = inline_list(question, choices);
        if seen.insert(list.clone()) {
            for choice in choices {
                let mut row = begun(&list, &choice.value);
                let of = Of::Choice(looked_up(known, &list, choices.len()));
                words::put(
                    known,
                    choice.label.as_ref(),
                    of,
                    &known.root(),
                    &mut row,
                    problems,
                );
                grid.rows.push(row);
            }
        }
    }
    (!grid.rows.is_empty()).then(|| grid.sheet("choices"))
}

fn begun(list: &str, name: &str) -> Row {
    let mut row = Row::default();
    row.put("list_name", list);
    row.put("name", name);
    row
}

fn of_list(known: &Known<'_>, list: &Secondary, grid: &mut Grid, problems: &mut Vec<Problem>) {
    let tree = &list.tree;
    let items: Vec<NodeId> = tree
        .root()
        .map(|root| tree.elements(root).collect())
        .unwrap_or_default();
    let looked = looked_up(known, &list.id, items.len());
    for item in items {
        let mut row = begun(&list.id, "");
        for column in tree.elements(item) {
            let (name, value) = (tree.name(column).written(), tree.value(column));
            if name == "itextId" {
                let root = known.root();
                words::entry(known, &value, Of::Choice(looked), &root, &mut row, problems);
            } else {
                row.put(&name, &value);
            }
        }
        grid.rows.push(row);
    }
}

/// Whether a list's words are looked up even when they stand in plain columns: one of them has a picture or a
/// sound, or refers to an answer.
fn looked_up(known: &Known<'_>, list: &str, count: usize) -> Looked {
    let entries = &known.definition.texts.entries;
    let own = (0..count).filter_map(|at| entries.get(&format!("{list}-{at}")));
    let mut forms = own.flatten().flatten().flat_map(|entry| &entry.forms);
    let is_worked = |parts: &[Part]| parts.iter().any(|part| matches!(part, Part::Output(_)));
    if forms.any(|(form, parts)| !form.is_empty() || is_worked(parts)) {
        Looked::Up
    } else {
        Looked::Not
    }
}

/// Questions whose choices stand in them.
fn inline(controls: &[Control]) -> Vec<(&Question, &[InlineChoice])> {
    let mut found = Vec::new();
    for control in controls {
        match control {
            Control::Group(group) => found.extend(inline(&group.children)),
            Control::Repeat(repeat) => found.extend(inline(&repeat.children)),
            Control::Question(question) => {
                if let Choices::Inline(choices) = &question.choices {
                    found.push((question, choices));
                }
            }
        }
    }
    found
}
