//! Questions that are asked of some alone, weighed together with the answers for which they are asked.
//!
//! A question cannot have more people than gave the answer for which it is asked, nor that answer fewer. So each small
//! number must stay open beside all that is said of both. Two made-up tables of every question show it: a sparing one
//! with as few people as can be, and a generous one. Any table of a question that fits between the generous tables above
//! it and the sparing ones below is part of a whole that agrees with every word.

use std::cmp::Reverse;
use std::rc::Rc;

use super::Told;
use super::linked::{Round, Said};
use super::model::{How, Model, Outcome, Seat, When};
use super::onlooker::{Limits, View};
use super::points::Row;
use super::primary;
use super::saying::Saying;
use crate::frame::Framed;
use crate::table::Shape;
use crate::worked_out::Cells;

/// Times all tables are looked at before those that still do not fit are kept back.
const MOST_ROUNDS: usize = 4;

/// Which small numbers a sparing table keeps as small as can be before others: a sum of them may have to be carried by
/// some, and each must be free of it once.
#[derive(Clone, Copy)]
enum Spared {
    All,
    Even,
    Odd,
}

const SPARED: [Spared; 3] = [Spared::All, Spared::Even, Spared::Odd];

impl Spared {
    fn has(self, line: usize) -> bool {
        match self {
            Self::All => true,
            Self::Even => line.is_multiple_of(2),
            Self::Odd => !line.is_multiple_of(2),
        }
    }
}

/// Sums of all small numbers that are tried for a sparing table, before any will do.
const FEWEST: [i64; 4] = [0, 1, 2, 4];

/// Counts of the lines, where they are known, and the base.
#[derive(Clone, Default)]
struct Table {
    lines: Vec<i64>,
    base: i64,
}

impl Round<'_> {
    /// Says of every framed question what may be said beside the others.
    pub(super) fn keep_frames(&self, said: &mut [Said]) {
        for _ in 0..MOST_ROUNDS {
            let each = SPARED.map(|spared| self.limits(said, spared));
            let mut same = true;
            for at in (0..said.len()).filter(|at| self.is_framed(*at)) {
                let limits = each.iter().filter_map(|each| each.get(at)?.clone());
                let limits: Vec<Limits> = limits.collect();
                let now = self.within(at, &limits);
                // Too few stay too few: that says nothing to anybody who looks from outside.
                if let Some(own) = said.get_mut(at).filter(|own| !own.told.is_too_few()) {
                    same &= own.told.says_as(&now.told);
                    *own = now;
                }
            }
            if same {
                return;
            }
        }
        for frame in self.tables.frames_looked_up() {
            for at in frame
                .of
                .iter()
                .map(|(table, _)| *table)
                .chain([frame.table])
            {
                if let Some(own) = said.get_mut(at)
                    && matches!(own.told, Told::Lines(_))
                {
                    *own = self.nothing(at);
                }
            }
        }
    }

    /// What is said of a table that has to keep one of these limits; nothing where there is no table within any.
    fn within(&self, at: usize, limits: &[Limits]) -> Said {
        if limits.is_empty() {
            return self.nothing(at);
        }
        self.with(at, |counted, table| {
            counted.told(table, self.terms, self.past.of(table), limits.to_vec())
        })
    }

    /// What the made-up tables of the other questions leave to each framed one.
    fn limits(&self, said: &[Said], spared: Spared) -> Vec<Option<Limits>> {
        let frames = self.tables.frames_looked_up();
        let many = said.len();
        let mut needs: Vec<Vec<(Cells, i64)>> = vec![Vec::new(); many];
        let mut generous: Vec<Option<Table>> = vec![None; many];
        let people = i64::from(*self.band.possible(self.terms.smallest_group).end());
        for at in (0..many).rev().filter(|at| self.is_framed(*at)) {
            let low = Limits {
                most: people,
                ..self.rows(at, needs.get(at).map_or(&[], Vec::as_slice), &[])
            };
            let own = self.table(at, said, &low, Sparing::Yes(spared));
            for frame in frames.iter().filter(|frame| frame.table == at) {
                let needed = own
                    .as_ref()
                    .map_or(0, |own| self.sum(at, own, frame.answers));
                self.ask_above(frame, needed, (said, spared), &mut needs);
            }
        }
        let mut limits = vec![None; many];
        for at in (0..many).filter(|at| self.is_framed(*at)) {
            let above: Vec<(Cells, i64)> = frames
                .iter()
                .filter(|frame| frame.table == at)
                .map(|frame| (frame.answers, self.room(frame, &generous)))
                .collect();
            let needs = needs.get(at).map_or(&[][..], Vec::as_slice);
            let own = Limits {
                most: people.min(self.most(at, &above)),
                ..self.rows(at, needs, &above)
            };
            let found = self.table(at, said, &own, Sparing::No(needs));
            let is_found = found.is_some();
            if let Some(place) = generous.get_mut(at) {
                *place = found;
            }
            if let Some(place) = limits.get_mut(at) {
                *place = is_found.then_some(own);
            }
        }
        limits
    }
}

#[derive(Clone, Copy)]
enum Sparing<'n> {
    Yes(Spared),
    /// As many as can be of those for whose answers others are asked.
    No(&'n [(Cells, i64)]),
}

impl Round<'_> {
    /// So many people are needed by a question below. Tables above that have them anyway come first, then those with the
    /// most room, so that small numbers need not grow for it.
    fn ask_above(
        &self,
        frame: &Framed,
        needed: i64,
        (said, spared): (&[Said], Spared),
        needs: &mut [Vec<(Cells, i64)>],
    ) {
        let mut above: Vec<(i64, i64, usize, Cells)> = frame
            .of
            .iter()
            .map(|(at, cells)| {
                let (least, most) = self.between(*at, *cells, said);
                (least, most, *at, *cells)
            })
            .collect();
        let mut left = needed;
        let mut parts = vec![0; above.len()];
        above.sort_by_key(|(_, most, at, _)| (Reverse(*most), *at));
        for (part, (least, ..)) in parts.iter_mut().zip(&above) {
            *part = left.min(*least);
            left -= *part;
        }
        for (part, (least, most, at, cells)) in parts.iter_mut().zip(&above) {
            let own = needs.get(*at).map_or(&[][..], Vec::as_slice);
            let more = self.bears(
                *at,
                *cells,
                (*least, left.min(most - least).max(0)),
                (said, spared),
                own,
            );
            *part += more;
            left -= more;
        }
        for (part, (_, _, at, cells)) in parts.into_iter().zip(above) {
            // Even where none is needed: a generous table has as many of these as it can.
            if let Some(place) = needs.get_mut(at) {
                place.push((cells, part));
            }
        }
    }

    /// How many beyond so many of these answers a table can have beside its other needs, and no more than are wanted.
    fn bears(
        &self,
        at: usize,
        cells: Cells,
        (least, wanted): (i64, i64),
        (said, spared): (&[Said], Spared),
        needs: &[(Cells, i64)],
    ) -> i64 {
        let can = |more: &i64| {
            let all = [needs, &[(cells, least + more)]].concat();
            let limits = self.rows(at, &all, &[]);
            *more == 0
                || self
                    .table(at, said, &limits, Sparing::Yes(spared))
                    .is_some()
        };
        (0..=wanted).rev().find(can).unwrap_or(0)
    }

    /// How many people gave one of these answers, at least and at most, as far as the table itself says.
    fn between(&self, at: usize, cells: Cells, said: &[Said]) -> (i64, i64) {
        let people = i64::from(*self.band.possible(self.terms.smallest_group).end());
        let whole = self.is_all(at, cells);
        match said.get(at).map(|said| &said.told) {
            Some(Told::Lines(view)) => {
                let (few, many) = (*view.bases().start(), *view.bases().end());
                let lines = self.lines(at);
                let sum = |base: i64, end: fn((i64, i64)) -> i64| -> i64 {
                    let boxes = view.boxes(base).into_iter().zip(&lines);
                    let chosen = boxes.filter(|(_, line)| *line & cells != 0);
                    chosen.map(|(own, _)| end(own)).sum::<i64>().min(base)
                };
                let least = if whole {
                    few
                } else {
                    sum(few, |(least, _)| least)
                };
                (least, sum(many, |(_, most)| most).max(least))
            }
            Some(Told::TooFew) => (0, i64::from(self.expected(at)) - 1),
            _ => (0, people),
        }
    }

    /// How many of a made-up table gave one of these answers, at most: of several answers each may be another woman's.
    fn sum(&self, at: usize, table: &Table, cells: Cells) -> i64 {
        if table.lines.is_empty() || self.is_all(at, cells) {
            return table.base;
        }
        let lines = table.lines.iter().zip(self.lines(at));
        let given = lines.filter(|(_, line)| line & cells != 0);
        given.map(|(count, _)| *count).sum::<i64>().min(table.base)
    }

    fn is_framed(&self, at: usize) -> bool {
        let mut frames = self.tables.frames_looked_up().iter();
        frames.any(|frame| frame.table == at || frame.of.iter().any(|(table, _)| *table == at))
    }

    fn is_all(&self, at: usize, cells: Cells) -> bool {
        self.lines(at).iter().all(|line| line & cells != 0)
    }

    /// How many may be asked where the tables above are generous.
    fn room(&self, frame: &Framed, generous: &[Option<Table>]) -> i64 {
        let above = frame.of.iter().filter_map(|(table, cells)| {
            let table_above = generous.get(*table)?.as_ref()?;
            Some(self.sum(*table, table_above, *cells))
        });
        above.sum()
    }

    /// The largest base under frames of all answers.
    fn most(&self, at: usize, above: &[(Cells, i64)]) -> i64 {
        let whole = above.iter().filter(|(cells, _)| self.is_all(at, *cells));
        whole.map(|(_, room)| *room).min().unwrap_or(i64::MAX)
    }

    /// Needs from below and room from above, as rows over the lines.
    fn rows(&self, at: usize, needs: &[(Cells, i64)], above: &[(Cells, i64)]) -> Limits {
        let lines = self.lines(at);
        let places = |cells: Cells| -> Vec<usize> {
            let lines = lines.iter().enumerate();
            lines
                .filter(|(_, line)| **line & cells != 0)
                .map(|(at, _)| at)
                .collect()
        };
        let least = needs
            .iter()
            .map(|(cells, need)| Row::at_least(&places(*cells), *need));
        let part = above.iter().filter(|(cells, _)| !self.is_all(at, *cells));
        let most = part.map(|(cells, room)| Row::at_most(&places(*cells), *room));
        Limits {
            least: needs.iter().map(|(_, need)| *need).max().unwrap_or(0),
            most: i64::MAX,
            rows: least.chain(most).collect(),
        }
    }

    /// A table within limits that agrees with all that is said of it alone.
    fn table(
        &self,
        at: usize,
        said: &[Said],
        limits: &Limits,
        sparing: Sparing<'_>,
    ) -> Option<Table> {
        let smallest = i64::from(self.expected(at));
        let (least, most) = match said.get(at).map(|said| &said.told)? {
            Told::TooFew => (0, smallest - 1),
            Told::Nothing => (smallest, i64::MAX),
            Told::Lines(view) => {
                let shape = self.tables.tables().get(at)?.shape;
                return found(view, limits, sparing, shape, &self.lines(at));
            }
        };
        let (least, most) = (least.max(limits.least), most.min(limits.most));
        let base = match sparing {
            Sparing::Yes(_) => least,
            Sparing::No(_) => most,
        };
        (least <= most).then_some(Table {
            lines: Vec::new(),
            base,
        })
    }
}

fn found(
    view: &View,
    limits: &Limits,
    sparing: Sparing<'_>,
    shape: Shape,
    lines: &[Cells],
) -> Option<Table> {
    let with = |base: i64, rows: &[(Vec<usize>, i64)]| {
        let lines = view.counts_within(base, limits, &[], rows)?;
        Some(Table { lines, base })
    };
    let needs = match sparing {
        // Small numbers least of all: whoever is asked for them needs few.
        Sparing::Yes(spared) => {
            let few = (0..)
                .zip(&view.cells)
                .filter(|(_, said)| **said == primary::Said::Few);
            let few = few.map(|(at, _)| at).filter(|at| spared.has(*at));
            let few: Vec<usize> = few.collect();
            let first = FEWEST.into_iter().find_map(|most| {
                let rows = limits.rows.iter().cloned();
                let fewer = Limits {
                    rows: rows.chain([Row::at_most(&few, most)]).collect(),
                    ..*limits
                };
                let found = |base| view.counts_within(base, &fewer, &[], &[]);
                view.bases_within(limits)
                    .find_map(|base| found(base).map(|lines| Table { lines, base }))
            });
            return first.or_else(|| view.bases_within(limits).find_map(|base| with(base, &[])));
        }
        Sparing::No(needs) => needs,
    };
    let mut table = view
        .bases_within(limits)
        .rev()
        .find_map(|base| with(base, &[]))?;
    let mut rows: Vec<(Vec<usize>, i64)> = Vec::new();
    for (cells, need) in needs {
        let places = (0..).zip(lines).filter(|(_, line)| *line & cells != 0);
        let places: Vec<usize> = places.map(|(at, _)| at).collect();
        // The largest number that can be had beside what was had before, by halves.
        let (mut low, mut high) = (
            *need,
            match shape {
                Shape::Single => table.base,
                Shape::Multiple => table.base * i64::try_from(places.len()).ok()?,
            },
        );
        while low < high {
            let middle = low + (high - low + 1) / 2;
            let more = [rows.clone(), vec![(places.clone(), middle)]].concat();
            match with(table.base, &more) {
                Some(better) => (table, low) = (better, middle),
                None => high = middle - 1,
            }
        }
        rows.push((places, low));
    }
    Some(table)
}

impl Told {
    fn is_too_few(&self) -> bool {
        matches!(self, Self::TooFew)
    }

    /// Whether it leaves the same open, so that a made-up table of one is a table of the other.
    fn says_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Lines(one), Self::Lines(two)) => {
                one.cells == two.cells && one.facts.len() == two.facts.len()
            }
            (Self::TooFew, Self::TooFew) | (Self::Nothing, Self::Nothing) => true,
            _ => false,
        }
    }
}

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
