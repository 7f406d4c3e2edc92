//! What a release says of one table, as it bears on tables that are worked out from it or that it is worked out from.

use super::Told;
use super::onlooker::{Secret, View};
use super::points::Row;
use crate::band::SmallestGroup;
use crate::table::Class;

/// What is said of a table.
#[derive(Debug)]
pub(super) enum Saying {
    Lines {
        view: View,
        /// Of what indicators have said.
        rows: Vec<Row>,
        windows: Windows,
    },
    /// Its base is under this.
    TooFew(SmallestGroup),
    /// Its base is this or more, and nothing else.
    Nothing(SmallestGroup),
    /// Nothing at all: a group that is what is left of a table when the shown groups are taken away.
    Unsaid,
    /// That nobody is in it: whoever is asked a question has given the answer for which it is asked.
    Nobody,
}

/// A number that must stay open, and how many values it must be able to have, from none up.
#[derive(Debug)]
pub(super) struct Open {
    pub(super) what: What,
    pub(super) values: i64,
}

#[derive(Debug)]
pub(super) enum What {
    Base,
    Count(Secret),
}

impl What {
    pub(super) fn value(&self, counts: &[i64], base: i64) -> i64 {
        match self {
            Self::Base => base,
            Self::Count(secret) => secret.value(counts, base),
        }
    }
}

impl Saying {
    pub(super) fn of(told: &Told, expected: SmallestGroup) -> Self {
        match told {
            Told::TooFew => Self::TooFew(expected),
            Told::Nothing => Self::Nothing(expected),
            Told::Lines(view) => Self::Lines {
                rows: view.fact_rows(),
                windows: Windows::of(view),
                view: view.clone(),
            },
        }
    }

    /// What must stay open in a table of `lines` answers of this class.
    pub(super) fn open(&self, lines: usize, class: Class) -> Vec<Open> {
        let few = |class: Class| i64::from(class.few_below());
        let whole = |smallest: SmallestGroup| Open {
            what: What::Base,
            values: i64::from(smallest.people()),
        };
        let count = |(secret, class): (Secret, Class)| Open {
            what: What::Count(secret),
            values: few(class),
        };
        match self {
            Self::Lines { view, .. } => view.secrets().into_iter().map(count).collect(),
            Self::TooFew(smallest) => vec![whole(*smallest)],
            Self::Nothing(_) => (0..lines)
                .map(|line| count((Secret::In(vec![line]), class)))
                .collect(),
            Self::Unsaid | Self::Nobody => Vec::new(),
        }
    }

    /// How far these counts are from what is said, in people more or less; 0 if they agree.
    pub(super) fn far(&self, counts: &[i64], base: i64) -> i64 {
        match self {
            Self::Lines {
                view,
                rows,
                windows,
            } => {
                let lines = match windows.at(base) {
                    Some(windows) => counts
                        .iter()
                        .zip(windows)
                        .map(|(count, window)| beyond(*count, *window))
                        .sum::<i64>(),
                    None => counts
                        .iter()
                        .zip(&view.cells)
                        .map(|(count, said)| beyond(*count, view.cell(*said, base)))
                        .sum(),
                };
                let rows = rows.iter().map(|row| row.beyond(counts));
                beyond(base, windows.band) + lines + rows.sum::<i64>()
            }
            Self::TooFew(smallest) => beyond(base, (0, i64::from(smallest.people()) - 1)),
            Self::Nothing(smallest) => beyond(base, (i64::from(smallest.people()), i64::MAX)),
            Self::Unsaid => 0,
            Self::Nobody => base,
        }
    }

    /// Bases to try, the most ordinary first, none over `people`.
    pub(super) fn bases(&self, people: i64) -> Vec<i64> {
        let (least, most) = match self {
            Self::Lines { view, .. } => {
                let possible = view.bases();
                (*possible.start(), *possible.end())
            }
            Self::TooFew(smallest) => (0, i64::from(smallest.people()) - 1),
            Self::Nothing(smallest) => (i64::from(smallest.people()), people),
            Self::Unsaid => (0, people),
            Self::Nobody => (0, 0),
        };
        let most = most.min(people);
        let middle = (least + most) / 2;
        let mut bases: Vec<i64> = (least..=most).collect();
        bases.sort_by_key(|base| (base - middle).abs());
        bases
    }
}

/// What each line may count, by the base.
#[derive(Debug)]
pub(super) struct Windows {
    band: (i64, i64),
    lines: usize,
    each: Vec<(i64, i64)>,
}

impl Windows {
    fn of(view: &View) -> Self {
        let possible = view.bases();
        let band = (*possible.start(), *possible.end());
        let bases = 0..=band.1.min(MOST_WINDOWS);
        Self {
            band,
            lines: view.cells.len(),
            each: bases.flat_map(|base| view.boxes(base)).collect(),
        }
    }

    fn at(&self, base: i64) -> Option<&[(i64, i64)]> {
        let first = usize::try_from(base).ok()?.checked_mul(self.lines)?;
        self.each.get(first..first + self.lines)
    }
}

/// For larger bases they are worked out each time.
const MOST_WINDOWS: i64 = 600;

fn beyond(value: i64, (low, high): (i64, i64)) -> i64 {
    (low - value).max(value - high).max(0)
}

impl Row {
    /// By how much counts break it.
    fn beyond(&self, counts: &[i64]) -> i64 {
        let term = |(cell, factor): &(usize, i64)| factor * counts.get(*cell).copied().unwrap_or(0);
        (self.terms.iter().map(term).sum::<i64>() - self.at_most).max(0)
    }
}
