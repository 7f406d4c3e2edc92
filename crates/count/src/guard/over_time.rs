//! What a careful reader can work out who has every release of a round: one model of one table at all times.
//!
//! A round only grows. From one release to the next no answer becomes less, and of the women who came in between each gave
//! one answer to a single question, and one at least to a multiple one. So each release is a block of cells with its base,
//! and the blocks are tied to one another. The base is a cell like any other here, which keeps every row linear: within a
//! band shares have one step.

use super::onlooker::{Limits, Secret, View};
use super::points::{self, Bounds, Row};
use super::primary::Said;
use super::ways::Ways;
use crate::table::Shape;

/// Whether every small number of every release keeps its whole range, the newest included.
pub(super) fn keeps_every_secret(newest: &View) -> bool {
    let times: Vec<&View> = newest.before.iter().chain([newest]).collect();
    let ways = Ways::of(&times);
    let models = newest.ways().iter().map(|limits| Model::of(&times, limits));
    let models: Vec<Model> = models.collect();
    times.iter().enumerate().all(|(time, view)| {
        view.secrets().into_iter().all(|(secret, class)| {
            let values = 0..i64::from(class.few_below());
            values.into_iter().all(|value| {
                let mut models = models.iter();
                models.any(|model| model.may_be(&ways, time, &secret, value))
            })
        })
    })
}

struct Model {
    bounds: Bounds,
    rows: Vec<Row>,
    /// Cells of a release; its base comes after them.
    cells: usize,
}

impl Model {
    /// The newest release keeps these limits.
    fn of(times: &[&View], limits: &Limits) -> Self {
        let cells = times.iter().map(|view| view.cells.len()).max();
        let mut model = Self {
            bounds: Vec::new(),
            rows: Vec::new(),
            cells: cells.unwrap_or(0),
        };
        for (time, view) in times.iter().enumerate() {
            let (newest, none) = (time + 1 == times.len(), Limits::NONE);
            model.say(time, view, if newest { limits } else { &none });
        }
        for (time, view) in times.iter().enumerate().skip(1) {
            model.grow(time, view);
        }
        model
    }

    fn at(&self, time: usize, cell: usize) -> usize {
        time * (self.cells + 1) + cell
    }

    fn base(&self, time: usize) -> usize {
        self.at(time, self.cells)
    }

    fn row(&mut self, terms: &[(usize, i64)], at_most: i64) {
        let terms = terms.to_vec();
        self.rows.push(Row { terms, at_most });
    }

    /// Everything one release says by itself.
    fn say(&mut self, time: usize, view: &View, limits: &Limits) {
        let possible = view.bases_within(limits);
        let people = (*possible.start(), *possible.end());
        self.bounds
            .extend(core::iter::repeat_n((0, people.1), self.cells));
        self.bounds.push(people);
        for (cell, said) in view.cells.iter().enumerate() {
            self.say_cell(time, view, cell, *said);
        }
        self.adds_up(time, view);
        for row in view.fact_rows().iter().chain(&limits.rows) {
            let terms = row.terms.iter();
            let terms = terms.map(|(cell, factor)| (self.at(time, *cell), *factor));
            let terms: Vec<(usize, i64)> = terms.collect();
            self.row(&terms, row.at_most);
        }
    }

    fn say_cell(&mut self, time: usize, view: &View, cell: usize, said: Said) {
        let (x, n) = (self.at(time, cell), self.base(time));
        let limit = i64::from(view.class.few_below());
        let step = i64::from(view.base.step());
        self.row(&[(x, 1), (n, -1)], 0);
        match said {
            Said::Few => self.row(&[(x, 1)], limit - 1),
            Said::MoreThanHalf => self.row(&[(n, 1), (x, -1)], limit - 1),
            Said::Share(percent) => {
                let percent = i64::from(percent.value());
                self.row(&[(n, 2 * percent - step), (x, -200)], 0);
                self.row(&[(x, 200), (n, -(2 * percent + step))], -1);
            }
            // The smallest share goes first, so what is kept back is no larger than anything still shown.
            Said::Withheld => {
                for shown in &view.cells {
                    if let Said::Share(percent) = shown {
                        let percent = i64::from(percent.value());
                        self.row(&[(x, 200), (n, -(2 * percent + step))], -1);
                    }
                }
            }
        }
        if matches!(said, Said::Share(_) | Said::Withheld) {
            self.row(&[(x, -1)], -limit);
            self.row(&[(x, 1), (n, -1)], -limit);
        }
    }

    /// Single answers are everybody's; of several, everybody in the base gave one, and "none of these" alone.
    fn adds_up(&mut self, time: usize, view: &View) {
        let all = |factor: i64| (0..view.cells.len()).map(move |cell| (cell, factor));
        let sum = |model: &Self, factor: i64, base: i64| {
            let mut terms: Vec<(usize, i64)> = all(factor)
                .map(|(cell, f)| (model.at(time, cell), f))
                .collect();
            terms.push((model.base(time), base));
            terms
        };
        let at_least = sum(self, -1, 1);
        self.row(&at_least, 0);
        if view.shape == Shape::Single {
            let at_most = sum(self, 1, -1);
            self.row(&at_most, 0);
        }
        for none in &view.none_of_these {
            for other in (0..view.cells.len()).filter(|other| other != none) {
                let terms = [
                    (self.at(time, *none), 1),
                    (self.at(time, other), 1),
                    (self.base(time), -1),
                ];
                self.row(&terms, 0);
            }
        }
    }

    /// The women who came since the release before: they add up as well.
    fn grow(&mut self, time: usize, view: &View) {
        let new = |model: &Self, cell: usize, factor: i64| {
            [
                (model.at(time, cell), factor),
                (model.at(time - 1, cell), -factor),
            ]
        };
        let people = |factor: i64| new(self, self.cells, factor);
        let (more, fewer) = (people(1), people(-1));
        self.row(&fewer, 0);
        let mut everybody: Vec<(usize, i64)> = more.to_vec();
        for cell in 0..view.cells.len() {
            let less = new(self, cell, -1);
            self.row(&less, 0);
            everybody.extend(less);
            let within = [new(self, cell, 1), fewer].concat();
            self.row(&within, 0);
        }
        self.row(&everybody, 0);
        for none in &view.none_of_these {
            for other in (0..view.cells.len()).filter(|other| other != none) {
                let apart = [new(self, *none, 1), new(self, other, 1), fewer].concat();
                self.row(&apart, 0);
            }
        }
    }

    /// Whether the whole round may have gone so that this number was `value` at that time.
    fn may_be(&self, ways: &Ways, time: usize, secret: &Secret, value: i64) -> bool {
        let (terms, value): (Vec<(usize, i64)>, i64) = match secret {
            Secret::In(cells) => (
                cells.iter().map(|cell| (self.at(time, *cell), 1)).collect(),
                value,
            ),
            Secret::NotIn(cell) => (
                vec![(self.base(time), 1), (self.at(time, *cell), -1)],
                value,
            ),
        };
        let against = terms
            .iter()
            .map(|(cell, factor)| (*cell, -factor))
            .collect();
        let mut rows = self.rows.clone();
        rows.push(Row {
            terms,
            at_most: value,
        });
        rows.push(Row {
            terms: against,
            at_most: -value,
        });
        let guessed = ways
            .guesses(time, secret, value)
            .any(|point| points::is_one(&point, &self.bounds, &rows));
        guessed || points::find(&self.bounds, &rows).is_some()
    }
}
