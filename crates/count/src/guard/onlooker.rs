//! What a careful reader can work out about one table: every count that fits all that was said about it.
//!
//! She knows the plan, the smallest group, the rules of D1, D2 and D4 and which answer is kept back first. She is
//! right to hold every whole-number table possible that agrees with every statement; nothing here looks at the
//! true counts.

use core::ops::RangeInclusive;

use super::over_time;
use super::points::{self, Bounds, Row};
use super::primary::Said;
use super::rounding;
use crate::band::{Band, SmallestGroup};
use crate::table::{Class, Shape};

/// What is public about the answers of one table. Cells are numbered 0.. in the order of its lines.
#[derive(Clone, Debug)]
pub(super) struct View {
    pub(super) shape: Shape,
    pub(super) class: Class,
    pub(super) smallest: SmallestGroup,
    pub(super) base: Band,
    pub(super) cells: Vec<Said>,
    /// The cell of "none of these", in a multiple table that has one.
    pub(super) none_of_these: Vec<usize>,
    /// What indicators over the table have said as well.
    pub(super) facts: Vec<Fact>,
    /// What other questions leave to it, in one way or another; none where they leave everything.
    pub(super) limits: Vec<Limits>,
    /// What earlier releases of the round said about the table, oldest first; these have nothing before them.
    pub(super) before: Vec<View>,
}

/// What a table must keep so that those of other questions still fit beside it.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    /// Least and most people in the base.
    pub(super) least: i64,
    pub(super) most: i64,
    pub(super) rows: Vec<Row>,
}

impl Limits {
    pub(super) const NONE: Self = Self {
        least: 0,
        most: i64::MAX,
        rows: Vec::new(),
    };
}

/// A statement about several cells at once.
#[derive(Clone, Debug)]
pub(super) enum Fact {
    /// `part` of `whole`, whose size is said as a band; `class` is the indicator's.
    Share {
        part: Vec<usize>,
        whole: Vec<usize>,
        base: Band,
        said: Said,
        class: Class,
    },
    /// Fewer than the smallest group in `whole`.
    TooFew { whole: Vec<usize> },
    /// The middle of `ordered` is the cell at position `middle` of that list.
    Median {
        ordered: Vec<usize>,
        middle: usize,
        base: Band,
    },
}

/// A small number that must stay unknown: how many are in these cells, or not in this one.
#[derive(Clone, Debug)]
pub(super) enum Secret {
    In(Vec<usize>),
    NotIn(usize),
}

impl Secret {
    /// Its value in a table of these counts.
    pub(super) fn value(&self, counts: &[i64], base: i64) -> i64 {
        let count = |cell: &usize| counts.get(*cell).copied().unwrap_or(0);
        match self {
            Self::In(cells) => cells.iter().map(count).sum(),
            Self::NotIn(cell) => base - count(cell),
        }
    }

    /// The rows that give it a value.
    fn rows(&self, value: i64, base: i64) -> [Row; 2] {
        let (cells, value) = match self {
            Self::In(cells) => (cells.clone(), value),
            Self::NotIn(cell) => (vec![*cell], base - value),
        };
        [Row::at_most(&cells, value), Row::at_least(&cells, value)]
    }
}

impl View {
    /// Whether every small number keeps its whole range, 0 up to just under the limit, for a reader who has every
    /// release of the round.
    pub(super) fn keeps_every_secret(&self) -> bool {
        self.keeps_its_own() && (self.before.is_empty() || over_time::keeps_every_secret(self))
    }

    fn keeps_its_own(&self) -> bool {
        self.secrets().into_iter().all(|(secret, class)| {
            (0..class.few_below()).all(|value| self.may_be(&secret, i64::from(value)))
        })
    }

    /// Its small numbers, each with the class that says how small.
    pub(super) fn secrets(&self) -> Vec<(Secret, Class)> {
        let own = self
            .cells
            .iter()
            .enumerate()
            .filter_map(|(cell, said)| match said {
                Said::Few => Some((Secret::In(vec![cell]), self.class)),
                Said::MoreThanHalf => Some((Secret::NotIn(cell), self.class)),
                Said::Share(_) | Said::Withheld => None,
            });
        let joint = self.facts.iter().filter_map(|fact| match fact {
            Fact::Share {
                part,
                said: Said::Few,
                class,
                ..
            } => Some((Secret::In(part.clone()), *class)),
            Fact::Share {
                part,
                whole,
                said: Said::MoreThanHalf,
                class,
                ..
            } => {
                let others = whole.iter().copied().filter(|cell| !part.contains(cell));
                Some((Secret::In(others.collect()), *class))
            }
            _ => None,
        });
        own.chain(joint).collect()
    }

    /// Whether some table that agrees with everything said has this value there.
    fn may_be(&self, secret: &Secret, value: i64) -> bool {
        self.ways().iter().any(|limits| {
            self.bases_within(limits).any(|base| {
                let (bounds, mut rows) = self.world(base, limits);
                rows.extend(secret.rows(value, base));
                points::exist(&bounds, &rows)
            })
        })
    }

    /// The limits of which one must be kept.
    pub(super) fn ways(&self) -> &[Limits] {
        const NONE: &[Limits] = &[Limits::NONE];
        if self.limits.is_empty() {
            NONE
        } else {
            &self.limits
        }
    }

    /// The numbers of people the base may have.
    pub(super) fn bases(&self) -> RangeInclusive<i64> {
        self.bases_within(&Limits::NONE)
    }

    pub(super) fn bases_within(&self, limits: &Limits) -> RangeInclusive<i64> {
        let possible = self.base.possible(self.smallest);
        let (least, most) = (i64::from(*possible.start()), i64::from(*possible.end()));
        least.max(limits.least)..=most.min(limits.most)
    }

    /// What each cell may be of exactly `base` people.
    pub(super) fn boxes(&self, base: i64) -> Bounds {
        self.cells
            .iter()
            .map(|said| self.cell(*said, base))
            .collect()
    }

    /// Counts of a table of `base` people that agrees with everything said and has these values.
    /// In each list of lines of `needs` are so many people or more.
    pub(super) fn counts(
        &self,
        base: i64,
        wanted: &[(&Secret, i64)],
        needs: &[(Vec<usize>, i64)],
    ) -> Option<Vec<i64>> {
        self.counts_within(base, &Limits::NONE, wanted, needs)
    }

    /// The same within limits.
    pub(super) fn counts_within(
        &self,
        base: i64,
        limits: &Limits,
        wanted: &[(&Secret, i64)],
        needs: &[(Vec<usize>, i64)],
    ) -> Option<Vec<i64>> {
        let (bounds, mut rows) = self.world(base, limits);
        rows.extend(
            needs
                .iter()
                .map(|(lines, people)| Row::at_least(lines, *people)),
        );
        rows.extend(
            wanted
                .iter()
                .flat_map(|(secret, value)| secret.rows(*value, base)),
        );
        points::find(&bounds, &rows)
    }

    /// Rows of what indicators have said, whatever the base.
    pub(super) fn fact_rows(&self) -> Vec<Row> {
        let rows = self.facts.iter().map(|fact| fact.rows(self.smallest));
        rows.flatten().collect()
    }

    /// Bounds and rows of the tables with exactly `base` people.
    fn world(&self, base: i64, limits: &Limits) -> (Bounds, Vec<Row>) {
        let bounds = self.boxes(base);
        let all: Vec<usize> = (0..self.cells.len()).collect();
        let mut rows = match self.shape {
            Shape::Single => vec![Row::at_most(&all, base), Row::at_least(&all, base)],
            // Everybody in the base chose something.
            Shape::Multiple => vec![Row::at_least(&all, base)],
        };
        for none in &self.none_of_these {
            let others = all.iter().filter(|other| *other != none);
            rows.extend(others.map(|other| Row::at_most(&[*none, *other], base)));
        }
        for fact in &self.facts {
            rows.extend(fact.rows(self.smallest));
        }
        rows.extend(limits.rows.iter().cloned());
        (bounds, rows)
    }

    /// The counts of one cell that would have been said like this.
    pub(super) fn cell(&self, said: Said, base: i64) -> (i64, i64) {
        let limit = i64::from(self.class.few_below());
        match said {
            Said::Share(percent) => {
                let (low, high) = window(i64::from(percent.value()), base);
                (low.max(limit), high.min(base - limit))
            }
            Said::Few => (0, limit - 1),
            Said::MoreThanHalf => (base - limit + 1, base),
            // The smallest share goes first, so what is kept back is no larger than anything still shown.
            Said::Withheld => (limit, (base - limit).min(self.smallest_shown(base))),
        }
    }

    fn smallest_shown(&self, base: i64) -> i64 {
        let shown = self.cells.iter().filter_map(|said| match said {
            Said::Share(percent) => Some(window(i64::from(percent.value()), base).1),
            _ => None,
        });
        shown.min().unwrap_or(base)
    }
}

/// Smallest and largest count of `base` people that round to `percent`.
fn window(percent: i64, base: i64) -> (i64, i64) {
    let step = i64::from(rounding::step(u32::try_from(base).unwrap_or(0)));
    let low = ((2 * percent - step) * base + 199).div_euclid(200);
    let high = ((2 * percent + step) * base - 1).div_euclid(200);
    (low.max(0), high.min(base))
}

impl Fact {
    pub(super) fn rows(&self, smallest: SmallestGroup) -> Vec<Row> {
        match self {
            Self::Share {
                part,
                whole,
                base,
                said,
                class,
            } => {
                let mut rows = in_band(whole, *base, smallest);
                let others: Vec<usize> = whole
                    .iter()
                    .copied()
                    .filter(|cell| !part.contains(cell))
                    .collect();
                let limit = i64::from(class.few_below());
                match said {
                    Said::Share(percent) => {
                        let (percent, step) = (
                            i64::from(percent.value()),
                            i64::from(rounding::step(base.least())),
                        );
                        rows.push(scaled(whole, 2 * percent - step, part, -200, 0));
                        rows.push(scaled(whole, -(2 * percent + step), part, 200, -1));
                        rows.push(Row::at_least(part, limit));
                        rows.push(Row::at_least(&others, limit));
                    }
                    Said::Few => rows.push(Row::at_most(part, limit - 1)),
                    Said::MoreThanHalf => rows.push(Row::at_most(&others, limit - 1)),
                    Said::Withheld => {}
                }
                rows
            }
            Self::TooFew { whole } => vec![Row::at_most(whole, i64::from(smallest.people()) - 1)],
            Self::Median {
                ordered,
                middle,
                base,
            } => {
                let mut rows = in_band(ordered, *base, smallest);
                let before: Vec<usize> = ordered.iter().copied().take(*middle).collect();
                let up_to: Vec<usize> = ordered.iter().copied().take(*middle + 1).collect();
                rows.push(scaled(&before, 2, ordered, -1, -1));
                rows.push(scaled(&up_to, -2, ordered, 1, 0));
                rows
            }
        }
    }
}

fn in_band(whole: &[usize], base: Band, smallest: SmallestGroup) -> Vec<Row> {
    let possible = base.possible(smallest);
    let mut rows = vec![Row::at_least(whole, i64::from(*possible.start()))];
    rows.extend(base.most().map(|most| Row::at_most(whole, i64::from(most))));
    rows
}

/// `a · sum(first) + b · sum(second) ≤ at_most`, each cell named once.
fn scaled(first: &[usize], a: i64, second: &[usize], b: i64, at_most: i64) -> Row {
    let mut terms: Vec<(usize, i64)> = first.iter().map(|cell| (*cell, a)).collect();
    for cell in second {
        match terms.iter_mut().find(|(known, _)| known == cell) {
            Some((_, factor)) => *factor += b,
            None => terms.push((*cell, b)),
        }
    }
    Row { terms, at_most }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_the_inverse_of_the_rounding() {
        for base in 10_u32..260 {
            for count in 0..=base {
                let percent = i64::from(rounding::share(count, base).unwrap().value());
                let (low, high) = window(percent, i64::from(base));
                assert!((low..=high).contains(&i64::from(count)));
                for end in [low, high] {
                    let back = rounding::share(u32::try_from(end).unwrap(), base).unwrap();
                    assert_eq!(i64::from(back.value()), percent);
                }
            }
        }
    }
}
