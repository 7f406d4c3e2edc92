//! One move in the search for people: an answer that goes to another person, or becomes another answer.

use super::choices::Choices;
use super::people::{Given, People, own};
use crate::table::Shape;
use crate::worked_out::Cells;

/// Changes looked at for one move; the first that helps the table in question is made.
const TRIES: usize = 12;

/// One change in so many is made although it does not help that table, and of those that make things worse on the whole
/// one in so many stays, so that the search does not stand still.
const DRIFT: usize = 12;
const UPHILL: usize = 60;

impl People<'_> {
    /// One move, taken back when it leads away.
    pub(super) fn step(&mut self, choices: &mut Choices) {
        let wrong = || (0_usize..).zip(&self.far).filter(|(_, far)| **far > 0);
        let chosen = wrong().nth(choices.under(wrong().count()));
        let Some((outcome, far)) = chosen.map(|(at, far)| (at, *far)) else {
            return;
        };
        let found = (0..TRIES).find_map(|_| {
            let (source, given) = self.change(outcome, choices)?;
            let helps = self.far_if(outcome, source, &given) < far;
            (helps || choices.under(DRIFT) == 0).then_some((source, given))
        });
        let Some((source, given)) = found else { return };
        let before = self.farther;
        self.give(source, &given);
        if self.farther > before && choices.under(UPHILL) > 0 {
            self.take_back();
        }
    }

    /// A change that may bear on an outcome.
    fn change(&mut self, outcome: usize, choices: &mut Choices) -> Option<(usize, Given)> {
        let reads = &self.model.outcomes.get(outcome)?.reads;
        // Of two the one on which less depends: passing the practice questions bears on a dozen tables at once.
        let any = |choices: &mut Choices| reads.get(choices.under(reads.len())).copied();
        let two = [any(choices)?, any(choices)?];
        let source = two.into_iter().min_by_key(|one| self.bearing(*one))?;
        let (one, two) = (choices.under(self.many), choices.under(self.many));
        let (first, second) = (self.answer(source, one), self.answer(source, two));
        if choices.under(2) == 0 {
            return (first != second).then_some((source, [(one, second), (two, first)]));
        }
        let changed = self.changed(source, first, choices)?;
        Some((source, [(one, changed), (one, changed)]))
    }

    /// Another answer, if the table of the question still says and is all it must.
    fn changed(&mut self, source: usize, answer: Cells, choices: &mut Choices) -> Option<Cells> {
        let asked = self.model.sources.get(source)?;
        let lines = &asked.seat.lines;
        let at = choices.under(lines.len() + 1);
        let none = asked
            .none
            .and_then(|none| lines.get(none))
            .copied()
            .unwrap_or(0);
        let changed = match (lines.get(at).copied(), asked.shape) {
            (Some(line), Shape::Single) => line,
            (Some(line), Shape::Multiple) if line == none => line,
            (Some(line), Shape::Multiple) => (answer ^ line) & !none,
            (None, _) => 0,
        };
        if changed == answer || (asked.everybody && changed == 0) {
            return None;
        }
        let counts = self.sources.get_mut(source)?;
        asked.seat.count(counts, answer, -1);
        asked.seat.count(counts, changed, 1);
        let agrees = asked.seat.saying.far(&counts.lines, counts.base) == 0
            && counts.from(own(&self.wishes, source)) == 0;
        asked.seat.count(counts, changed, -1);
        asked.seat.count(counts, answer, 1);
        agrees.then_some(changed)
    }
}
