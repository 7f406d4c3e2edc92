//! What stood in the way most often, within one round and area (I-07). Obstacles are ranked; places never are.
//!
//! The order is read from the released shares alone. Equal shares share a place. An answer that is kept back or said only
//! as "fewer than" has no place: where it would stand is not said.

use crate::release::{Line, Release, ReleasedTable};
use crate::statement::Statement;
use crate::table::CategoryRole;

/// Item of the instrument that asks what got in the way.
pub const OBSTACLES: &str = "SF-03";

/// One answer and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked<'a> {
    place: usize,
    line: &'a Line,
}

impl<'a> Ranked<'a> {
    /// 1 for what was named most often; answers with the same rounded share have the same place.
    #[must_use]
    pub fn place(&self) -> usize {
        self.place
    }

    #[must_use]
    pub fn line(&self) -> &'a Line {
        self.line
    }
}

impl Release {
    /// The table of obstacles and its shown answers, the most named first. "Nothing" is no obstacle. Nothing where the
    /// round did not ask, where no share is shown, or in a release of the first layout, which has no codes.
    #[must_use]
    pub fn obstacles(&self) -> Option<(&ReleasedTable, Vec<Ranked<'_>>)> {
        let table = self.tables().iter().find(|table| table.id() == OBSTACLES)?;
        let mut shown: Vec<(u8, &Line)> = table
            .lines()
            .iter()
            .filter(|line| line.role == CategoryRole::Answer && !line.code().is_empty())
            .filter_map(|line| match line.statement() {
                Statement::Share(percent) => Some((percent.value(), line)),
                _ => None,
            })
            .collect();
        // A stable sort: equals stay in the order of the interview.
        shown.sort_by_key(|(percent, _)| core::cmp::Reverse(*percent));
        let place = |percent: u8| 1 + shown.iter().filter(|(other, _)| *other > percent).count();
        let ranked: Vec<Ranked<'_>> = shown
            .iter()
            .map(|(percent, line)| Ranked {
                place: place(*percent),
                line,
            })
            .collect();
        (!ranked.is_empty()).then_some((table, ranked))
    }
}
