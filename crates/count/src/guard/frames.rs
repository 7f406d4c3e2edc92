//! Questions that are asked of some alone, weighed together with the answers for which they are asked.
//!
//! A question cannot have more people than gave the answer for which it is asked, nor that answer fewer. So each small
//! number must stay open beside all that is said of both. Two made-up tables of every question show it: a sparing one
//! with as few people as can be, and a generous one. Any table of a question that fits between the generous tables above
//! it and the sparing ones below is part of a whole that agrees with every word.

use std::cmp::Reverse;

use super::Told;
use super::linked::{Round, Said};
use super::made_up::{SPARED, Spared, Sparing, Table, found};
use super::onlooker::Limits;
use super::points::Row;
use crate::frame::Framed;
use crate::worked_out::Cells;

/// Times all tables are looked at before those that still do not fit are kept back.
const MOST_ROUNDS: usize = 4;

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
