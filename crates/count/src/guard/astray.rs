//! Whoever is asked a question gave the answer for which it is asked: the same, person by person.

use std::rc::Rc;

use super::model::{How, Model, Outcome, Seat, When};
use super::saying::Saying;
use crate::worked_out::Cells;

impl Model {
    /// Whoever gave one of these answers of a source gave one of the others as well.
    pub(super) fn frame(&mut self, table: usize, answers: Cells, of: Vec<(usize, Cells)>) {
        let mut reads: Vec<usize> = of.iter().map(|(other, _)| *other).chain([table]).collect();
        reads.sort_unstable();
        reads.dedup();
        let mut needed = 0;
        if let Some(source) = self.sources.get_mut(table) {
            source.asked.push((answers, of.clone()));
            needed = source.seat.least(answers);
        }
        // One answer of one table alone must have been given by as many; of several any may have been.
        if let [(other, cells)] = of.as_slice()
            && let Some(other) = self.sources.get_mut(*other)
        {
            let lines = (0..)
                .zip(&other.seat.lines)
                .filter(|(_, line)| *line & cells != 0);
            let lines: Vec<usize> = lines.map(|(at, _)| at).collect();
            other.needs.push((lines, needed));
        }
        self.outcomes.push(Outcome {
            seat: Rc::new(Seat::new(Saying::Nobody, Vec::new(), vec![1])),
            how: How::Astray(table, answers, of),
            reads,
            when: When::Now,
        });
    }
}
