//! The cells of one sheet.

use waymark_ask::definition::Problem;

use super::globals::Globals;
use super::records::{Record, Records};
use super::strings::{Count, Pieces};
use crate::bytes::{float, four, place, two};
use crate::gather::{Flow, Gathered};
use crate::refusal::{cell, notice, of_cell};
use crate::value::{shown, truth};

/// Fills the sheet that was begun, from its first record to its last.
pub(super) fn read(
    stream: &[u8],
    globals: &Globals,
    gathered: &mut Gathered,
) -> Result<(), Box<Problem>> {
    // Drawings hold sheets of their own inside.
    let mut depth = 0_usize;
    // The cell whose formula gives the string in the next record.
    let mut waiting = None;
    for record in Records::of(stream) {
        match record.kind {
            0x0809 => depth += 1,
            0x000A if depth <= 1 => return Ok(()),
            0x000A => depth -= 1,
            _ if depth != 1 => {}
            0x0207 => {
                let words = Pieces::of(&record.pieces, 0).string(Count::Two);
                if let (Some((row, column)), Some(words)) = (waiting.take(), words)
                    && gathered.put(row, column, &words)? == Flow::LeaveSheet
                {
                    return Ok(());
                }
            }
            _ => {
                if record.kind == 0x0006 {
                    waiting = string_to_come(record.first());
                }
                for (row, column, words) in cells(&record, globals, gathered)? {
                    if gathered.put(row, column, &words)? == Flow::LeaveSheet {
                        return Ok(());
                    }
                }
            }
        }
    }
    let sentence = "This sheet ends too early. Open the file in a spreadsheet program and save it \
                    as .xlsx.";
    Err(of_cell(
        crate::refusal::sheet(gathered.name()),
        "damaged",
        sentence,
    ))
}

type Filled = Vec<(usize, usize, String)>;

/// The cells of a record; none for a record of another kind, or one that is too short.
fn cells(
    record: &Record<'_>,
    globals: &Globals,
    gathered: &mut Gathered,
) -> Result<Filled, Box<Problem>> {
    let data = record.first();
    let (Some(row), Some(column), style) = (two(data, 0), two(data, 2), two(data, 4)) else {
        return Ok(Filled::new());
    };
    let number = |value, style| shown(value, globals.shown(style), globals.epoch);
    let style = style.unwrap_or(0);
    let words = match record.kind {
        0x0203 => float(data, 6).map(|value| number(value, style)),
        0x027E => four(data, 6).map(|short| number(unpacked(short), style)),
        0x00BD => {
            let pairs = data.get(4..).unwrap_or(&[]).chunks_exact(6).enumerate();
            let filled = pairs.filter_map(|(at, pair)| {
                let words = number(unpacked(four(pair, 2)?), two(pair, 0)?);
                Some((row, column.saturating_add(at), words))
            });
            return Ok(filled.collect());
        }
        0x00FD => {
            let words = place(data, 6)
                .and_then(|at| globals.strings.get(at))
                .cloned();
            if words.is_none() {
                let place = cell(gathered.name(), row, column);
                return Err(of_cell(
                    place,
                    "damaged",
                    "The words of this cell are lost.",
                ));
            }
            words
        }
        0x0204 | 0x00D6 => Pieces::of(&record.pieces, 6).string(Count::Two),
        0x0205 => match (data.get(6), data.get(7)) {
            (Some(value), Some(0)) => Some(truth(*value != 0).to_owned()),
            (Some(code), Some(_)) => Some(error(*code, row, column, gathered)),
            _ => None,
        },
        0x0006 => match (data.get(6), data.get(8), two(data, 12)) {
            (Some(1), Some(value), Some(0xFFFF)) => Some(truth(*value != 0).to_owned()),
            (Some(2), Some(code), Some(0xFFFF)) => Some(error(*code, row, column, gathered)),
            (_, _, Some(0xFFFF)) => None,
            _ => float(data, 6).map(|value| number(value, style)),
        },
        _ => None,
    };
    Ok(words
        .map(|words| (row, column, words))
        .into_iter()
        .collect())
}

/// Row and column of a formula whose value is a string.
fn string_to_come(data: &[u8]) -> Option<(usize, usize)> {
    let is_string = data.get(6) == Some(&0) && two(data, 12) == Some(0xFFFF);
    is_string.then_some((two(data, 0)?, two(data, 2)?))
}

/// A number in four bytes ([MS-XLS] 2.5.217): a whole one of 30 bits or the upper half of a float; either
/// may be a hundred times too large.
fn unpacked(short: u32) -> f64 {
    let value = if short & 2 == 0 {
        f64::from_bits(u64::from(short & !3) << 32)
    } else {
        f64::from(short.cast_signed() >> 2)
    };
    if short & 1 == 0 { value } else { value / 100.0 }
}

fn error(code: u8, row: usize, column: usize, gathered: &mut Gathered) -> String {
    let words = match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
    if gathered.is_form() {
        let sentence = format!("This cell shows {words}: its formula does not work. Mend it.");
        let place = cell(gathered.name(), row, column);
        gathered.notice(notice(place, "formula-error", &sentence));
    }
    words.to_owned()
}
