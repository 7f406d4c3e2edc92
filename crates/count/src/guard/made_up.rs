//! Made-up tables of one question: as few people as can be, or as many.

use super::onlooker::{Limits, View};
use super::points::Row;
use super::primary;
use crate::table::Shape;
use crate::worked_out::Cells;

/// Which small numbers a sparing table keeps as small as can be before others: a sum of them may have to be carried by
/// some, and each must be free of it once.
#[derive(Clone, Copy)]
pub(super) enum Spared {
    All,
    Even,
    Odd,
}

pub(super) const SPARED: [Spared; 3] = [Spared::All, Spared::Even, Spared::Odd];

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
pub(super) struct Table {
    pub(super) lines: Vec<i64>,
    pub(super) base: i64,
}

#[derive(Clone, Copy)]
pub(super) enum Sparing<'n> {
    Yes(Spared),
    /// As many as can be of those for whose answers others are asked.
    No(&'n [(Cells, i64)]),
}

/// A table of a question within limits that agrees with all that is said of it.
pub(super) fn found(
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
