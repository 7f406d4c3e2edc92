//! Problems of the rooms below as the console is told them: a cell by its letters, a change with what was there.

use waymark_ask::definition::{Fix, Place, Problem, letters};
use waymark_talk::{CellPlace, Finding, FindingKind, ProposedFix};

use crate::file::FormFile;

/// A problem as it is told.
pub(crate) fn finding(problem: &Problem, kind: FindingKind, file: &FormFile) -> Finding {
    Finding {
        kind,
        place: told(&problem.place),
        code: problem.code.to_owned(),
        sentence: problem.sentence.clone(),
        fix: problem.fix.as_ref().map(|fix| ProposedFix {
            place: told(&fix.place),
            was: file.cell(&fix.place).to_owned(),
            becomes: fix.cell.clone(),
        }),
    }
}

/// A change that was made, and what its cell held before.
pub(crate) fn made((fix, was): (&Fix, &str)) -> ProposedFix {
    ProposedFix {
        place: told(&fix.place),
        was: was.to_owned(),
        becomes: fix.cell.clone(),
    }
}

pub(crate) fn told(place: &Place) -> CellPlace {
    let cell = match (place.sheet.is_empty(), place.row, place.column) {
        (true, _, _) | (_, 0, _) | (_, _, 0) => String::new(),
        (false, row, column) => format!("{}{row}", letters(column)),
    };
    CellPlace {
        sheet: place.sheet.clone(),
        row: u32::try_from(place.row).unwrap_or(u32::MAX),
        cell,
    }
}
