//! Who is asked a question: only those who gave certain answers before.
//!
//! A reader knows the form, so she knows this too, and adds and subtracts tables by it.

use crate::table::Table;
use crate::worked_out::{Cells, answers_of};

/// Whoever gave one of these answers of a table gave one of others as well, in tables before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub table: String,
    /// Codes; none means every answer.
    pub answers: Vec<String>,
    /// Tables and codes of their answers, none meaning every answer; one of them all is enough.
    pub of: Vec<(String, Vec<String>)>,
}

/// A frame with its tables and answers looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Framed {
    pub(crate) table: usize,
    pub(crate) answers: Cells,
    /// Whether these are all its answers.
    pub(crate) whole: bool,
    pub(crate) of: Vec<(usize, Cells)>,
}

impl Framed {
    /// Looks everything up. Nothing if a table or answer is not there, is worked out, or does not come before.
    pub(crate) fn of(frame: &Frame, tables: &[Table]) -> Option<Self> {
        let find = |id: &str, answers: &[String]| -> Option<(usize, Cells)> {
            let at = tables.iter().position(|table| table.id == id)?;
            let table = tables.get(at)?;
            let readable = !table.measure.is_worked_out() && table.categories.len() <= 64;
            if !readable || answers.is_empty() {
                return readable.then(|| (at, answers_of(table)));
            }
            let mut cells = 0;
            for answer in answers {
                cells |= 1 << table.position(answer)?;
            }
            // Who was only noted as not knowing gave no answer.
            (cells & !answers_of(table) == 0).then_some((at, cells))
        };
        let (table, answers) = find(&frame.table, &frame.answers)?;
        let of = frame.of.iter().map(|(id, answers)| find(id, answers));
        let of: Vec<(usize, Cells)> = of.collect::<Option<_>>()?;
        let before = !of.is_empty() && of.iter().all(|(other, _)| *other < table);
        before.then(|| Self {
            table,
            answers,
            whole: tables.get(table).map(answers_of) == Some(answers),
            of,
        })
    }
}
