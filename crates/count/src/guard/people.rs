//! Made-up people, one by one, whose answers agree with everything that is said: what a careful reader must hold
//! possible is shown by making it.
//!
//! Answers move from one person to another, or change within what their own table says, until the tables worked out
//! from them agree as well. What comes out is counted again from the people, so a world that is found is one; where
//! none is found there may still be one, and the guard hides more than it must.

use super::choices::Choices;
use super::dealing::{came, dealt};
use super::model::{Counts, Model, When, Wish};
use crate::worked_out::Cells;

/// So many moves, and so many for each person, without coming nearer than ever before end the search.
const STANDSTILL: usize = 300;
const STANDSTILL_EACH: usize = 20;

/// Some people and their answers.
pub(super) struct People<'m> {
    pub(super) model: &'m Model,
    /// For each table of the model, what is wished of it.
    pub(super) wishes: Vec<Vec<Wish<'m>>>,
    pub(super) many: usize,
    /// For each person, the first release at which she was there; those of the newest come after all earlier ones.
    came: Vec<usize>,
    /// For each source, the outcomes that read it.
    readers: Vec<Vec<usize>>,
    /// Person after person, her cells in each source.
    answers: Vec<Cells>,
    pub(super) sources: Vec<Counts>,
    /// For each outcome, the cells of each person.
    worked_out: Vec<Vec<Cells>>,
    pub(super) outcomes: Vec<Counts>,
    /// How far each outcome is from what is said and wished, and all of them.
    pub(super) far: Vec<i64>,
    pub(super) farther: i64,
    last: Move,
}

/// Two people and the answers they are given, or one of them twice.
pub(super) type Given = [(usize, Cells); 2];

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
        let patience = STANDSTILL + STANDSTILL_EACH * many;
        let (mut nearest, mut left) = (people.farther, patience);
        while people.farther > 0 && left > 0 {
            people.step(&mut choices);
            left -= 1;
            if people.farther < nearest {
                (nearest, left) = (people.farther, patience);
            }
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
        let (answers, sources) = dealt(model, many, &wishes, choices)?;
        let readers = (0..model.sources.len()).map(|source| {
            let outcomes = model.outcomes.iter().enumerate();
            let readers = outcomes.filter(|(_, outcome)| outcome.reads.contains(&source));
            readers.map(|(at, _)| at).collect()
        });
        let mut people = Self {
            model,
            wishes,
            many,
            came: came(model, many, choices)?,
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
        let Some(outcome) = self.model.outcomes.get(outcome) else {
            return 0;
        };
        if let When::At(time) = outcome.when
            && self.came.get(person).is_some_and(|came| *came > time)
        {
            return 0;
        }
        let touched = |source| own.get(source).copied().unwrap_or(0);
        outcome.how.cells(touched)
    }

    pub(super) fn far(&self, outcome: usize) -> i64 {
        let seat = self.model.outcomes.get(outcome);
        let Some((seat, counts)) = seat.zip(self.outcomes.get(outcome)) else {
            return 0;
        };
        let wishes = own(&self.wishes, self.model.sources.len() + outcome);
        seat.seat.saying.far(&counts.lines, counts.base) + counts.from(wishes)
    }

    /// How many outcomes read a source.
    pub(super) fn bearing(&self, source: usize) -> usize {
        self.readers.get(source).map_or(0, Vec::len)
    }

    fn place(&self, source: usize, person: usize) -> usize {
        person * self.model.sources.len() + source
    }

    pub(super) fn answer(&self, source: usize, person: usize) -> Cells {
        let own = self.answers.get(self.place(source, person));
        own.copied().unwrap_or(0)
    }

    /// How far one outcome would be if these people gave these answers.
    pub(super) fn far_if(&mut self, outcome: usize, source: usize, given: &Given) -> i64 {
        let model = self.model;
        let Some(seat) = model.outcomes.get(outcome).map(|outcome| &outcome.seat) else {
            return 0;
        };
        let before = given.map(|(person, _)| (person, self.answer(source, person)));
        self.write(source, given);
        let now = given.map(|(person, _)| self.cells(outcome, person));
        let each = self.worked_out.get(outcome);
        let own = |(person, _): (usize, Cells)| each.and_then(|each| each.get(person)).copied();
        let was = given.map(own).map(Option::unwrap_or_default);
        self.write(source, &before);
        // A person who is named twice changes once.
        let people = if given[0].0 == given[1].0 { 1 } else { 2 };
        let changes = || was.into_iter().zip(now).take(people);
        if changes().all(|(was, now)| was == now) {
            return self.far.get(outcome).copied().unwrap_or(0);
        }
        let count = |people: &mut Self, by: i64| {
            if let Some(counts) = people.outcomes.get_mut(outcome) {
                for (was, now) in changes() {
                    seat.count(counts, was, -by);
                    seat.count(counts, now, by);
                }
            }
        };
        count(self, 1);
        let far = self.far(outcome);
        count(self, -1);
        far
    }

    fn write(&mut self, source: usize, given: &Given) {
        for (person, answer) in given {
            let place = self.place(source, *person);
            if let Some(own) = self.answers.get_mut(place) {
                *own = *answer;
            }
        }
    }

    /// Gives these people these answers; what it was before is kept.
    pub(super) fn give(&mut self, source: usize, answers: &Given) {
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
    pub(super) fn take_back(&mut self) {
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

pub(super) fn own<'p, 'w>(wishes: &'p [Vec<Wish<'w>>], table: usize) -> &'p [Wish<'w>] {
    wishes.get(table).map_or(&[], Vec::as_slice)
}
