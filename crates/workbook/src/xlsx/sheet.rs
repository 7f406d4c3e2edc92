//! The cells of one sheet.

use waymark_ask::definition::Problem;

use super::Shared;
use super::name;
use super::strings::{Words, unescaped};
use crate::gather::{Flow, Gathered};
use crate::refusal::{cell, notice, of_cell, sheet};
use crate::value::{shown, truth};
use crate::xml::{Seen, Start, Tags};

/// A cell while it is read.
#[derive(Default)]
struct Cell {
    kind: String,
    style: usize,
    /// What stands in `v`.
    value: String,
    /// What stands in `is`.
    words: Words,
    formula: bool,
    row: usize,
    column: usize,
}

/// Which child of a cell is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Sheet,
    Cell,
    Value,
    Words,
}

/// Fills the sheet that was begun.
pub(super) fn read(
    text: &str,
    shared: &Shared,
    gathered: &mut Gathered,
) -> Result<(), Box<Problem>> {
    let mut tags = Tags::of(text);
    let (mut row, mut column) = (0_usize, 0_usize);
    let (mut within, mut now) = (Within::Sheet, Cell::default());
    loop {
        let Ok(seen) = tags.next() else {
            return damaged(gathered);
        };
        match seen {
            Seen::Start(start) => match (within, start.name()) {
                (Within::Sheet, "row") => {
                    if let Some(number) = start.attribute("r").and_then(|it| it.parse().ok()) {
                        row = usize::saturating_sub(number, 1);
                    }
                    column = 0;
                }
                (Within::Sheet, "c") => {
                    now = begun(&start, row, column);
                    (row, column) = (now.row, now.column);
                    within = Within::Cell;
                }
                (Within::Cell, "v") => within = Within::Value,
                (Within::Cell, "is") => within = Within::Words,
                (Within::Cell, "f") => now.formula = true,
                (Within::Words, inner) => now.words.start(inner),
                _ => {}
            },
            Seen::Words(words) => match within {
                Within::Value => now.value.push_str(&words),
                Within::Words => now.words.add(&words),
                _ => {}
            },
            Seen::End(ended) => match (within, ended.as_str()) {
                (Within::Value, "v") | (Within::Words, "is") => within = Within::Cell,
                (Within::Words, inner) => now.words.end(inner),
                (Within::Cell, "c") => {
                    within = Within::Sheet;
                    column = column.saturating_add(1);
                    if put(&mut now, shared, gathered)? == Flow::LeaveSheet {
                        return Ok(());
                    }
                }
                (Within::Sheet, "row") => row = row.saturating_add(1),
                (Within::Sheet, "sheetData") => return Ok(()),
                _ => {}
            },
            Seen::Over => return damaged(gathered),
        }
    }
}

fn begun(start: &Start<'_>, row: usize, column: usize) -> Cell {
    let named = start.attribute("r").and_then(|it| name::cell(&it));
    let (row, column) = named.unwrap_or((row, column));
    Cell {
        kind: start.attribute("t").unwrap_or_default(),
        style: start
            .attribute("s")
            .and_then(|it| it.parse().ok())
            .unwrap_or(0),
        row,
        column,
        ..Cell::default()
    }
}

fn put(now: &mut Cell, shared: &Shared, gathered: &mut Gathered) -> Result<Flow, Box<Problem>> {
    let place = cell(gathered.name(), now.row, now.column);
    let words = match now.kind.as_str() {
        "s" if now.value.is_empty() => String::new(),
        "s" => {
            let found = now.value.trim().parse::<usize>().ok();
            match found.and_then(|at| shared.strings.get(at)) {
                Some(words) => words.clone(),
                None => {
                    return Err(of_cell(
                        place,
                        "damaged",
                        "The words of this cell are lost.",
                    ));
                }
            }
        }
        "inlineStr" => now.words.take(),
        "str" => unescaped(&now.value),
        "d" => now.value.clone(),
        "b" => match now.value.trim() {
            "" => String::new(),
            value => truth(value != "0" && value != "false").to_owned(),
        },
        "e" => now.value.clone(),
        _ => match now.value.trim().parse::<f64>() {
            Ok(value) => shown(value, shared.styles.shown(now.style), shared.styles.epoch),
            Err(_) => now.value.clone(),
        },
    };
    if now.kind == "e" && gathered.is_form() {
        let sentence = format!("This cell shows {words}: its formula does not work. Mend it.");
        gathered.notice(notice(place.clone(), "formula-error", &sentence));
    }
    if now.formula && now.kind.is_empty() && words.is_empty() && gathered.is_form() {
        let sentence = "This cell holds a formula without a value. Open the file in a spreadsheet \
                        program and save it.";
        gathered.notice(notice(place, "formula-without-value", sentence));
    }
    gathered.put(now.row, now.column, &words)
}

fn damaged(gathered: &mut Gathered) -> Result<(), Box<Problem>> {
    let why = "This sheet is damaged.";
    if gathered.is_form() {
        let sentence = format!("{why} Open the file in a spreadsheet program and save it again.");
        return Err(of_cell(sheet(gathered.name()), "damaged", &sentence));
    }
    gathered.leave_last("It is no sheet of a form's, so it is left out.", why);
    Ok(())
}
