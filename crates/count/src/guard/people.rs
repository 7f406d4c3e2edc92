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
    model: &'m Model<'m>,
    /// For each table of the model, what is wished of it.
    wishes: Vec<Vec<Wish<'m>>>,
    many: usize,
    /// For each source, the cells of each person.
    answers: Vec<Vec<Cells>>,
    sources: Vec<Counts>,
    /// For each outcome, the cells of each person.
    worked_out: Vec<Vec<Cells>>,
    outcomes: Vec<Counts>,
    /// How far each outcome is from what is said and wished.
    far: Vec<i64>,
}

impl<'m> People<'m> {
    /// `many` people with these wishes fulfilled, if any are found; every table as counted from them.
    pub(super) fn find(
        model: &'m Model<'m>,
        many: usize,
        wishes: &[Wish<'m>],
    ) -> Option<(Vec<Counts>, Vec<Counts>)> {
        let mut choices = Choices::new(u64::try_from(many).unwrap_or(0));
        let mut people = Self::begin(model, many, wishes, &mut choices)?;
        for _ in 0..MOVES + MOVES_EACH * many {
            if people.far.iter().all(|far| *far == 0) {
                break;
            }
            people.step(&mut choices);
        }
        people
            .count_again()
            .then_some((people.sources, people.outcomes))
    }

    fn begin(
        model: &'m Model<'m>,
        many: usize,
        wishes: &[Wish<'m>],
        choices: &mut Choices,
    ) -> Option<Self> {
        let tables = model.sources.len() + model.outcomes.len();
        let wishes: Vec<Vec<Wish<'m>>> = (0..tables).map(|table| about(wishes, table)).collect();
        let (mut answers, mut sources) = (Vec::new(), Vec::new());
        for (at, source) in model.sources.iter().enumerate() {
            let counts = source.start(many, own(&wishes, at))?;
            let mut each = source.dealt(&counts);
            // Whoever is asked one question is mostly asked the others too: the same people, in another order.
            for place in (1..each.len()).rev() {
                each.swap(place, choices.under(place + 1));
            }
            each.resize(many, 0);
            answers.push(each);
            sources.push(counts);
        }
        let mut people = Self {
            model,
            wishes,
            many,
            answers,
            sources,
            worked_out: Vec::new(),
            outcomes: Vec::new(),
            far: Vec::new(),
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
        let counts = outcomes.map(|(outcome, cells)| Counts::of(&outcome.seat.lines, cells));
        self.outcomes = counts.collect();
        self.far = (0..self.outcomes.len()).map(|at| self.far(at)).collect();
    }

    fn cells(&self, outcome: usize, person: usize) -> Cells {
        let touched = |source: usize| {
            let each = self.answers.get(source)?;
            each.get(person).copied()
        };
        self.model
            .cells(outcome, |source| touched(source).unwrap_or(0))
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
        let wrong: Vec<usize> = (0..self.far.len())
            .filter(|at| self.far.get(*at).is_some_and(|far| *far > 0))
            .collect();
        let chosen = wrong.get(choices.under(wrong.len()));
        let Some(outcome) = chosen.and_then(|at| self.model.outcomes.get(*at)) else {
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
        let before: i64 = self.far.iter().sum();
        let (change, back) = if choices.under(2) == 0 {
            if first == second {
                return;
            }
            (
                vec![(one, second), (two, first)],
                vec![(one, first), (two, second)],
            )
        } else {
            let Some(changed) = self.changed(source, first, choices) else {
                return;
            };
            (vec![(one, changed)], vec![(one, first)])
        };
        self.give(source, &change);
        let after: i64 = self.far.iter().sum();
        if after > before && choices.under(UPHILL) > 0 {
            self.give(source, &back);
        }
    }

    fn answer(&self, source: usize, person: usize) -> Cells {
        let each = self.answers.get(source);
        each.and_then(|each| each.get(person)).copied().unwrap_or(0)
    }

    /// Another answer, if the table of the question still says and is all it must.
    fn changed(&self, source: usize, answer: Cells, choices: &mut Choices) -> Option<Cells> {
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
        let mut counts = self.sources.get(source)?.clone();
        counts.take(lines, answer);
        counts.add(lines, changed);
        let everybody = !asked.everybody || changed != 0;
        let agrees = asked.seat.saying.far(&counts.lines, counts.base) == 0;
        let wished = || counts.from(own(&self.wishes, source)) == 0;
        (changed != answer && everybody && agrees && wished()).then_some(changed)
    }

    fn give(&mut self, source: usize, answers: &[(usize, Cells)]) {
        let model = self.model;
        let Some(asked) = model.sources.get(source) else {
            return;
        };
        for (person, answer) in answers {
            let each = self.answers.get_mut(source);
            let (Some(own), Some(counts)) = (
                each.and_then(|each| each.get_mut(*person)),
                self.sources.get_mut(source),
            ) else {
                return;
            };
            counts.take(&asked.seat.lines, *own);
            counts.add(&asked.seat.lines, *answer);
            *own = *answer;
        }
        for (at, outcome) in model.outcomes.iter().enumerate() {
            if !outcome.reads.contains(&source) {
                continue;
            }
            for (person, _) in answers {
                let now = self.cells(at, *person);
                let each = self.worked_out.get_mut(at);
                let own = each.and_then(|each| each.get_mut(*person));
                if let (Some(own), Some(counts)) = (own, self.outcomes.get_mut(at)) {
                    counts.take(&outcome.seat.lines, *own);
                    counts.add(&outcome.seat.lines, now);
                    *own = now;
                }
            }
            let far = self.far(at);
            if let Some(own) = self.far.get_mut(at) {
                *own = far;
            }
        }
    }

    /// Counts everything from the people alone; whether all of it is as said and wished.
    fn count_again(&mut self) -> bool {
        let sources = self.model.sources.iter().zip(&self.answers);
        self.sources = sources
            .map(|(source, cells)| Counts::of(&source.seat.lines, cells))
            .collect();
        self.work_out();
        let agrees = |(at, counts): (usize, &Counts)| {
            self.model.sources.get(at).is_some_and(|source| {
                let everybody = i64::try_from(self.many) == Ok(counts.base);
                source.seat.saying.far(&counts.lines, counts.base) == 0
                    && counts.from(own(&self.wishes, at)) == 0
                    && (everybody || !source.everybody)
            })
        };
        self.far.iter().all(|far| *far == 0) && self.sources.iter().enumerate().all(agrees)
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
