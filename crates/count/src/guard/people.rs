//! Made-up people, one by one, whose answers agree with everything that is said: what a careful reader must hold
//! possible is shown by making it.
//!
//! Answers move from one person to another, or change within what their own table says, until the tables worked out
//! from them agree as well. What comes out is counted again from the people, so a world that is found is one; where
//! none is found there may still be one, and the guard hides more than it must.

use super::choices::Choices;
use super::model::{Counts, Model, Wish};
use crate::table::Shape;
use crate::worked_out::Cells;

/// Moves tried for one world: so many, and so many for each person.
const MOVES: usize = 1_500;
const MOVES_EACH: usize = 60;

/// One move in so many may make things worse, so that the search does not stand still.
const UPHILL: usize = 60;

/// Some people and their answers.
pub(super) struct People<'m> {
    model: &'m Model,
    /// For each table of the model, what is wished of it.
    wishes: Vec<Vec<Wish<'m>>>,
    many: usize,
    /// For each source, the outcomes that read it.
    readers: Vec<Vec<usize>>,
    /// Person after person, her cells in each source.
    answers: Vec<Cells>,
    sources: Vec<Counts>,
    /// For each outcome, the cells of each person.
    worked_out: Vec<Vec<Cells>>,
    outcomes: Vec<Counts>,
    /// How far each outcome is from what is said and wished, and all of them.
    far: Vec<i64>,
    farther: i64,
    last: Move,
}

/// What the last move changed, as it was before.
#[derive(Default)]
struct Move {
    source: usize,
    answers: Vec<(usize, Cells)>,
    /// Outcome, person and her cells.
    worked_out: Vec<(usize, usize, Cells)>,
    far: Vec<(usize, i64)>,
}

impl<'m> People<'m> {
    /// `many` people with these wishes fulfilled, if any are found; every table as counted from them.
    pub(super) fn find(
        model: &'m Model,
        many: usize,
        wishes: &[Wish<'m>],
    ) -> Option<(Vec<Counts>, Vec<Counts>)> {
        let mut choices = Choices::new(u64::try_from(many).unwrap_or(0));
        let mut people = Self::begin(model, many, wishes, &mut choices)?;
        for _ in 0..MOVES + MOVES_EACH * many {
            if people.farther == 0 {
                break;
            }
            people.step(&mut choices);
        }
        people
            .count_again()
            .then_some((people.sources, people.outcomes))
    }

    fn begin(
        model: &'m Model,
        many: usize,
        wishes: &[Wish<'m>],
        choices: &mut Choices,
    ) -> Option<Self> {
        let tables = model.sources.len() + model.outcomes.len();
        let wishes: Vec<Vec<Wish<'m>>> = (0..tables).map(|table| about(wishes, table)).collect();
        let mut answers = vec![0; many * model.sources.len()];
        let mut sources = Vec::new();
        for (at, source) in model.sources.iter().enumerate() {
            let counts = source.start(many, own(&wishes, at))?;
            let mut each = source.dealt(&counts);
            // Whoever is asked one question is mostly asked the others too: the same people, in another order.
            for place in (1..each.len()).rev() {
                each.swap(place, choices.under(place + 1));
            }
            let own = answers.iter_mut().skip(at).step_by(model.sources.len());
            own.zip(each).for_each(|(own, cells)| *own = cells);
            sources.push(counts);
        }
        let readers = (0..model.sources.len()).map(|source| {
            let outcomes = model.outcomes.iter().enumerate();
            let readers = outcomes.filter(|(_, outcome)| outcome.reads.contains(&source));
            readers.map(|(at, _)| at).collect()
        });
        let mut people = Self {
            model,
            wishes,
            many,
            readers: readers.collect(),
            answers,
            sources,
            worked_out: Vec::new(),
            outcomes: Vec::new(),
            far: Vec::new(),
            farther: 0,
            last: Move::default(),
        };
        people.work_out();
        Some(people)
    }

    fn work_out(&mut self) {
        let cells = |outcome: usize| -> Vec<Cells> {
            (0..self.many)
                .map(|person| self.cells(outcome, person))
                .collect()
        };
        self.worked_out = (0..self.model.outcomes.len()).map(cells).collect();
        let outcomes = self.model.outcomes.iter().zip(&self.worked_out);
        let counts = outcomes.map(|(outcome, cells)| outcome.seat.counts(cells.iter().copied()));
        self.outcomes = counts.collect();
        self.far = (0..self.outcomes.len()).map(|at| self.far(at)).collect();
        self.farther = self.far.iter().sum();
    }

    fn cells(&self, outcome: usize, person: usize) -> Cells {
        let many = self.model.sources.len();
        let own = self.answers.get(person * many..).unwrap_or_default();
        let outcome = self.model.outcomes.get(outcome);
        outcome.map_or(0, |outcome| {
            outcome
                .how
                .cells(|source| own.get(source).copied().unwrap_or(0))
        })
    }

    fn far(&self, outcome: usize) -> i64 {
        let seat = self.model.outcomes.get(outcome);
        let Some((seat, counts)) = seat.zip(self.outcomes.get(outcome)) else {
            return 0;
        };
        let wishes = own(&self.wishes, self.model.sources.len() + outcome);
        seat.seat.saying.far(&counts.lines, counts.base) + counts.from(wishes)
    }

    /// One move, taken back when it leads away.
    fn step(&mut self, choices: &mut Choices) {
        let wrong = || (0_usize..).zip(&self.far).filter(|(_, far)| **far > 0);
        let chosen = wrong().nth(choices.under(wrong().count()));
        let Some(outcome) = chosen.and_then(|(at, _)| self.model.outcomes.get(at)) else {
            return;
        };
        let Some(source) = outcome
            .reads
            .get(choices.under(outcome.reads.len()))
            .copied()
        else {
            return;
        };
        let (one, two) = (choices.under(self.many), choices.under(self.many));
        let (first, second) = (self.answer(source, one), self.answer(source, two));
        let before = self.farther;
        if choices.under(2) == 0 {
            if first == second {
                return;
            }
            self.give(source, &[(one, second), (two, first)]);
        } else {
            let Some(changed) = self.changed(source, first, choices) else {
                return;
            };
            self.give(source, &[(one, changed)]);
        }
        if self.farther > before && choices.under(UPHILL) > 0 {
            self.take_back();
        }
    }

    fn place(&self, source: usize, person: usize) -> usize {
        person * self.model.sources.len() + source
    }

    fn answer(&self, source: usize, person: usize) -> Cells {
        let own = self.answers.get(self.place(source, person));
        own.copied().unwrap_or(0)
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

    /// Gives these people these answers; what it was before is kept.
    fn give(&mut self, source: usize, answers: &[(usize, Cells)]) {
        let model = self.model;
        self.last.source = source;
        self.last.answers.clear();
        self.last.worked_out.clear();
        self.last.far.clear();
        for (person, answer) in answers {
            let before = self.put(source, *person, *answer);
            self.last.answers.push((*person, before));
        }
        let readers = self.readers.get(source).map_or(0, Vec::len);
        for reader in 0..readers {
            let own = self.readers.get(source).and_then(|own| own.get(reader));
            let Some(at) = own.copied() else { return };
            let mut same = true;
            for (person, _) in answers {
                let now = self.cells(at, *person);
                let before = self.put_worked_out(at, *person, now);
                if before != now {
                    same = false;
                    self.last.worked_out.push((at, *person, before));
                }
            }
            if same || model.outcomes.get(at).is_none() {
                continue;
            }
            let far = self.far(at);
            if let Some(own) = self.far.get_mut(at) {
                self.last.far.push((at, *own));
                self.farther += far - *own;
                *own = far;
            }
        }
    }

    /// Undoes what was given last.
    fn take_back(&mut self) {
        let last = core::mem::take(&mut self.last);
        // Backwards, because one person may have been given two answers.
        for (person, before) in last.answers.iter().rev() {
            self.put(last.source, *person, *before);
        }
        for (outcome, person, before) in last.worked_out.iter().rev() {
            self.put_worked_out(*outcome, *person, *before);
        }
        for (outcome, before) in &last.far {
            if let Some(own) = self.far.get_mut(*outcome) {
                self.farther += before - *own;
                *own = *before;
            }
        }
        self.last = last;
    }

    /// What she answered before.
    fn put(&mut self, source: usize, person: usize, answer: Cells) -> Cells {
        let place = self.place(source, person);
        let seat = self.model.sources.get(source).map(|source| &source.seat);
        let (Some(seat), Some(own), Some(counts)) = (
            seat,
            self.answers.get_mut(place),
            self.sources.get_mut(source),
        ) else {
            return answer;
        };
        seat.count(counts, *own, -1);
        seat.count(counts, answer, 1);
        core::mem::replace(own, answer)
    }

    fn put_worked_out(&mut self, outcome: usize, person: usize, cells: Cells) -> Cells {
        let seat = self
            .model
            .outcomes
            .get(outcome)
            .map(|outcome| &outcome.seat);
        let each = self.worked_out.get_mut(outcome);
        let own = each.and_then(|each| each.get_mut(person));
        let (Some(seat), Some(own), Some(counts)) = (seat, own, self.outcomes.get_mut(outcome))
        else {
            return cells;
        };
        if *own != cells {
            seat.count(counts, *own, -1);
            seat.count(counts, cells, 1);
        }
        core::mem::replace(own, cells)
    }

    /// Counts everything from the people alone; whether all of it is as said and wished.
    fn count_again(&mut self) -> bool {
        let many = self.model.sources.len();
        let sources = self.model.sources.iter().enumerate();
        let counts = sources.map(|(at, source)| {
            let own = self.answers.iter().skip(at).step_by(many);
            source.seat.counts(own.copied())
        });
        self.sources = counts.collect();
        self.work_out();
        let agrees = |(at, counts): (usize, &Counts)| {
            self.model.sources.get(at).is_some_and(|source| {
                let everybody = i64::try_from(self.many) == Ok(counts.base);
                source.seat.saying.far(&counts.lines, counts.base) == 0
                    && counts.from(own(&self.wishes, at)) == 0
                    && (everybody || !source.everybody)
            })
        };
        self.farther == 0 && self.sources.iter().enumerate().all(agrees)
    }
}

/// Wishes about one table, by its number in the model.
fn about<'w>(wishes: &[Wish<'w>], table: usize) -> Vec<Wish<'w>> {
    wishes
        .iter()
        .filter(|wish| wish.table == table)
        .copied()
        .collect()
}

fn own<'p, 'w>(wishes: &'p [Vec<Wish<'w>>], table: usize) -> &'p [Wish<'w>] {
    wishes.get(table).map_or(&[], Vec::as_slice)
}
