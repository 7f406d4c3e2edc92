//! Guesses at how a round may have gone, to be tested by whoever asked.
//!
//! With the base of every release fixed, the counts of a single table through time are a flow: new women come in at each
//! time and stay. So a few bases are tried, spread over what is possible, and the flow says the rest. Of a multiple table
//! the answers go their own ways, each as high as it can or as late as it can. A guess that is wrong costs time only.

use super::flow::Network;
use super::onlooker::{Secret, View};
use crate::table::Shape;

/// Bases tried at each time, and in all.
const BASES_AT_A_TIME: usize = 5;
const GUESSES: usize = 100;

/// Least and most of each cell at one time, and the base.
#[derive(Clone)]
struct Moment {
    base: i64,
    cells: Vec<(i64, i64)>,
}

/// What is possible at each time by itself.
pub(super) struct Ways {
    shape: Shape,
    times: Vec<Vec<Moment>>,
}

impl Ways {
    pub(super) fn of(times: &[&View]) -> Self {
        let shape = times.first().map_or(Shape::Single, |view| view.shape);
        let moments = times.iter().map(|view| {
            let possible = view.bases();
            let moments = possible.map(|base| Moment {
                base,
                cells: view.boxes(base),
            });
            moments.filter(|now| now.adds_up(shape)).collect()
        });
        Self {
            shape,
            times: moments.collect(),
        }
    }

    /// Cells and base of each time, guess by guess, with this value of the small number at that time.
    pub(super) fn guesses(
        &self,
        at: usize,
        secret: &Secret,
        value: i64,
    ) -> impl Iterator<Item = Vec<i64>> {
        let shape = self.shape;
        let times = self.times.iter().enumerate().map(|(time, moments)| {
            if time == at {
                let held = moments.iter().filter_map(|now| now.with(secret, value));
                spread(&held.filter(|now| now.adds_up(shape)).collect::<Vec<_>>())
            } else {
                spread(moments)
            }
        });
        Choices::of(times.collect())
            .take(GUESSES)
            .flat_map(move |ways| match shape {
                Shape::Single => vec![flowing(&ways)],
                Shape::Multiple => vec![as_high(&ways), as_late(&ways)],
            })
            .flatten()
    }
}

impl Moment {
    fn adds_up(&self, shape: Shape) -> bool {
        let least: i64 = self.cells.iter().map(|(least, _)| least).sum();
        let most: i64 = self.cells.iter().map(|(_, most)| most).sum();
        self.cells.iter().all(|(least, most)| least <= most)
            && most >= self.base
            && (shape == Shape::Multiple || least <= self.base)
    }

    /// The same with the small number known. Of several cells together only the first is held; the rest is chance.
    fn with(&self, secret: &Secret, value: i64) -> Option<Self> {
        let (cell, value) = match secret {
            Secret::In(cells) => (*cells.first()?, value),
            Secret::NotIn(cell) => (*cell, self.base - value),
        };
        let mut held = self.clone();
        let (least, most) = held.cells.get_mut(cell)?;
        (*least, *most) = ((*least).max(value), (*most).min(value));
        Some(held)
    }
}

/// A few of them, evenly spread, the middle first.
fn spread(moments: &[Moment]) -> Vec<Moment> {
    let last = moments.len().saturating_sub(1);
    let mut places: Vec<usize> = [2, 1, 3, 0, 4]
        .into_iter()
        .take(BASES_AT_A_TIME)
        .map(|step| step * last / 4)
        .collect();
    let mut seen = Vec::new();
    places.retain(|place| {
        let fresh = !seen.contains(place);
        seen.push(*place);
        fresh
    });
    places
        .iter()
        .filter_map(|place| moments.get(*place).cloned())
        .collect()
}

/// Every choice of one moment a time.
struct Choices {
    moments: Vec<Vec<Moment>>,
    next: usize,
}

impl Choices {
    fn of(moments: Vec<Vec<Moment>>) -> Self {
        Self { moments, next: 0 }
    }
}

impl Iterator for Choices {
    type Item = Vec<Moment>;

    fn next(&mut self) -> Option<Vec<Moment>> {
        let mut left = self.next;
        let mut chosen = Vec::with_capacity(self.moments.len());
        for moments in &self.moments {
            let at = left.checked_rem(moments.len())?;
            chosen.push(moments.get(at)?.clone());
            left /= moments.len();
        }
        self.next += 1;
        (left == 0).then_some(chosen)
    }
}

/// Women come in at each time, go to an answer and stay there.
fn flowing(ways: &[Moment]) -> Option<Vec<i64>> {
    let cells = ways.first()?.cells.len();
    let (door, answer) = (
        |time: usize| time,
        |time: usize, cell: usize| ways.len() + time * cells + cell,
    );
    let end = answer(ways.len(), 0);
    let mut network = Network::default();
    let mut before = 0;
    for (time, now) in ways.iter().enumerate() {
        for (cell, bounds) in now.cells.iter().enumerate() {
            let next = if time + 1 < ways.len() {
                answer(time + 1, cell)
            } else {
                end
            };
            network.edge(answer(time, cell), next, *bounds);
            network.edge(door(time), answer(time, cell), (0, now.base));
        }
        network.add(door(time), now.base - before);
        before = now.base;
    }
    network.add(end, -before);
    let run = network.flow()?;
    let mut counts = run.into_iter().step_by(2);
    let mut point = Vec::new();
    for now in ways {
        point.extend(counts.by_ref().take(cells));
        point.push(now.base);
    }
    Some(point)
}

/// Every answer as high as it can be at every time.
fn as_high(ways: &[Moment]) -> Option<Vec<i64>> {
    let mut high = ways.to_vec();
    for time in 1..high.len() {
        let (before, after) = high.split_at_mut(time);
        let (before, now) = (before.last()?, after.first_mut()?);
        let new = now.base - before.base;
        for (cell, (_, most)) in now.cells.iter_mut().enumerate() {
            *most = (*most).min(before.cells.get(cell)?.1 + new);
        }
    }
    for time in (1..high.len()).rev() {
        let (before, after) = high.split_at_mut(time);
        let (before, now) = (before.last_mut()?, after.first()?);
        for (cell, (_, most)) in before.cells.iter_mut().enumerate() {
            *most = (*most).min(now.cells.get(cell)?.1);
        }
    }
    Some(point(&high, |(_, most)| most))
}

/// Every answer as high as it can be at the end, and before that as low as it can.
fn as_late(ways: &[Moment]) -> Option<Vec<i64>> {
    let mut low = ways.to_vec();
    if let Some(end) = low.last_mut() {
        for bounds in &mut end.cells {
            bounds.0 = bounds.1;
        }
    }
    for time in (1..low.len()).rev() {
        let (before, after) = low.split_at_mut(time);
        let (before, now) = (before.last_mut()?, after.first()?);
        let new = now.base - before.base;
        for (cell, (least, most)) in before.cells.iter_mut().enumerate() {
            let after = now.cells.get(cell)?.0;
            *least = (*least).max(after - new).min(*most);
        }
    }
    Some(point(&low, |(least, _)| least))
}

fn point(ways: &[Moment], of: impl Fn((i64, i64)) -> i64) -> Vec<i64> {
    let mut point = Vec::new();
    for now in ways {
        point.extend(now.cells.iter().map(|bounds| of(*bounds)));
        point.push(now.base);
    }
    point
}
