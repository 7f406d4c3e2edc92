//! Questions that are asked of some alone, weighed together with the answers for which they are asked.
//!
//! A row of the second question cannot have more people than gave that answer to the first, nor the first fewer. So
//! each small number must stay open beside all that is said of both.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::linked::{Asked, Round, Said};
use super::model::{How, Model, Outcome, Seat, When};
use super::saying::Saying;
use super::{Told, secondary};
use crate::worked_out::Cells;

/// Rounds of giving way before all framed tables are kept back.
const MOST_ROUNDS: usize = 200;

impl Round<'_> {
    /// Keeps back what would tell too much about who was asked, table by table.
    pub(super) fn keep_frames(&self, said: &mut [Said], known: &mut Asked) {
        let frames = self.tables.frames_looked_up();
        let whole = frames.iter().flat_map(|frame| {
            let of = frame.of.iter().map(|(table, _)| *table);
            of.chain([frame.table])
        });
        let read: Vec<usize> = whole.collect::<BTreeSet<usize>>().into_iter().collect();
        let sizes = self.sizes();
        let mut back: BTreeMap<usize, usize> = BTreeMap::new();
        for _ in 0..MOST_ROUNDS {
            let closed = self.questions(&read, said, known).closed(&sizes);
            let Some(at) = closed.map(|number| read.get(number).copied()) else {
                return;
            };
            let Some(at) = at.and_then(|at| self.gives_way(at, said)) else {
                break;
            };
            let times = back.entry(at).or_insert(0);
            *times += 1;
            if let Some(own) = said.get_mut(at) {
                *own = self.with_less(at, *times);
            }
            known.changed(at);
        }
        for at in read {
            let told = said.get(at).map(|said| &said.told);
            if matches!(told, Some(Told::Lines(_))) {
                said.get_mut(at)
                    .into_iter()
                    .for_each(|own| *own = self.nothing(at));
                known.changed(at);
            }
        }
    }

    /// The table itself, or else one that frames it or is framed by it, of which something is still said.
    fn gives_way(&self, at: usize, said: &[Said]) -> Option<usize> {
        let lines =
            |at: &usize| matches!(said.get(*at).map(|said| &said.told), Some(Told::Lines(_)));
        let frames = || self.tables.frames_looked_up().iter();
        let below = frames().filter(|frame| frame.of.iter().any(|(table, _)| *table == at));
        let above = frames().filter(|frame| frame.table == at);
        let above = above.flat_map(|frame| frame.of.iter().map(|(table, _)| *table));
        let near = below.map(|frame| frame.table).chain(above);
        [at].into_iter().chain(near).find(lines)
    }

    /// What is said of a table after its smallest shown answer was kept back so many times.
    fn with_less(&self, at: usize, times: usize) -> Said {
        self.with(at, |counted, table| {
            let told = counted.told(table, self.terms, self.past.of(table));
            let Told::Lines(mut view) = told else {
                return told;
            };
            let kept = (0..times).all(|_| secondary::keep_back_one(&mut view));
            if kept {
                Told::Lines(view)
            } else {
                Told::Nothing
            }
        })
    }
}

impl Model {
    /// Whoever gave one of these answers of a source gave one of the others as well.
    pub(super) fn frame(&mut self, table: usize, answers: Cells, of: Vec<(usize, Cells)>) {
        let reads: BTreeSet<usize> = of.iter().map(|(other, _)| *other).chain([table]).collect();
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
            reads: reads.into_iter().collect(),
            when: When::Now,
        });
    }
}
