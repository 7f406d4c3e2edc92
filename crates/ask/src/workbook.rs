//! Any XLSForm as tables: a workbook in, a definition and its problems out.
//!
//! Takes what the reference converter takes (pyxform 4.5, by its behaviour) and refuses what it refuses, but
//! never stops at the first problem: everything that can be read is read, and the form opens for preview.

mod builder;
mod checked;
mod element;
mod entities;
mod heading;
mod identifying;
mod kinds;
mod limits;
mod lists;
mod markdown;
mod names;
mod near;
mod parameters;
mod paths;
mod problems;
mod reference;
mod row;
mod said;
mod scan;
mod settings;
mod sheets;
mod survey;
mod table;
mod types;
mod write;

pub use limits::{MAX_DEPTH, MAX_PROBLEMS};
pub use markdown::markdown;

use crate::definition::{Definition, Problem};
use crate::xlsform::Sheet;

/// Sheets of text cells, wherever they came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workbook {
    /// All sheets, in order; those of other names are passed by.
    pub sheets: Vec<Sheet>,
    /// The name of the root of the answers; `data` when empty.
    pub root: String,
    /// The file's name without its ending, which stands in for a missing `form_id`; `data` when empty.
    pub stem: String,
}

impl Workbook {
    /// A workbook of these sheets, its names the usual ones.
    #[must_use]
    pub fn of(sheets: Vec<Sheet>) -> Self {
        Self {
            sheets,
            ..Self::default()
        }
    }
}

/// Reads a workbook. The definition holds whatever could be understood; a problem of the weight `Refusal`
/// says that it cannot be used for a round yet.
#[must_use]
pub fn read(workbook: &Workbook) -> (Definition, Vec<Problem>) {
    let mut problems = problems::Problems::default();
    let definition = builder::build(workbook, &mut problems);
    (definition, problems.into_list())
}
