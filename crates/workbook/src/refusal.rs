//! Problems of files as such: each says what the file or cell is, and what to do.

use waymark_ask::definition::{Place, Problem, Weight};

/// The file as a whole cannot be read.
pub(crate) fn of_file(code: &'static str, sentence: &str) -> Box<Problem> {
    problem(Place::default(), code, Weight::Refusal, sentence)
}

/// A sheet, a row or a cell cannot be read; rows and columns count from 1, 0 for the whole.
pub(crate) fn of_cell(place: Place, code: &'static str, sentence: &str) -> Box<Problem> {
    problem(place, code, Weight::Refusal, sentence)
}

/// Something worth knowing about a sheet, a row or a cell.
pub(crate) fn notice(place: Place, code: &'static str, sentence: &str) -> Problem {
    *problem(place, code, Weight::Notice, sentence)
}

/// A cell by its sheet, counting from 0 as programs do.
pub(crate) fn cell(sheet: &str, row: usize, column: usize) -> Place {
    Place {
        sheet: sheet.to_owned(),
        row: row.saturating_add(1),
        column: column.saturating_add(1),
    }
}

/// A sheet as a whole.
pub(crate) fn sheet(name: &str) -> Place {
    Place {
        sheet: name.to_owned(),
        ..Place::default()
    }
}

fn problem(place: Place, code: &'static str, weight: Weight, sentence: &str) -> Box<Problem> {
    Box::new(Problem {
        place,
        code,
        weight,
        sentence: sentence.to_owned(),
        fix: None,
    })
}
