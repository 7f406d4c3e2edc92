//! Tables worked out from answers: said only beside all that is said of those answers, or not at all.
//!
//! A measure gives way to the questions it is made of, and a breakdown is shown whole or not (rule D3).

use super::model::{How, Model, Outcome, Seat, Source};
use super::onlooker::Secret;
use super::past::Past;
use super::saying::{Open, Saying, What};
use super::{Counted, Told, indicate, primary};
use crate::band::Band;
use crate::measure::Measure;
use crate::release::ReleasedIndicator;
use crate::table::CategoryRole;
use crate::tables::Tables;
use crate::terms::Terms;
use crate::worked_out::Cells;

/// A round with more people than this is looked at as if it had so many: fewer worlds only make the guard careful.
const MOST_PEOPLE: u32 = 600;

/// What comes out for one table.
pub(super) struct Said {
    pub(super) told: Told,
    pub(super) figures: Vec<ReleasedIndicator>,
}

/// Everything that is decided about the tables of a round.
pub(super) struct Round<'a> {
    pub(super) tables: &'a Tables,
    pub(super) terms: &'a Terms,
    pub(super) band: Band,
    pub(super) counted: &'a [Counted],
    pub(super) past: &'a Past<'a>,
}

impl Round<'_> {
    /// What is said of one table by itself.
    pub(super) fn alone(&self, at: usize) -> Said {
        self.with(at, |counted, table| {
            counted.told(table, self.terms, self.past.of(table))
        })
    }

    fn nothing(&self, at: usize) -> Said {
        self.with(at, |_, _| Told::Nothing)
    }

    fn with(&self, at: usize, told: impl Fn(&Counted, &crate::Table) -> Told) -> Said {
        let found = self.counted.get(at).zip(self.tables.tables().get(at));
        let Some((counted, table)) = found else {
            return Said {
                told: Told::Nothing,
                figures: Vec::new(),
            };
        };
        let mut told = told(counted, table);
        let figures = indicate::all(self.tables, table, counted, &mut told, self.terms);
        Said { told, figures }
    }

    /// What is said of every table, in the order of the plan.
    pub(super) fn said(&self) -> Vec<Said> {
        let tables = self.tables.tables();
        let each = tables.iter().enumerate().map(|(at, table)| {
            if table.measure.is_worked_out() {
                self.nothing(at)
            } else {
                self.alone(at)
            }
        });
        let mut said: Vec<Said> = each.collect();
        let units = self.units();
        let fit: Vec<Vec<usize>> = units
            .into_iter()
            .filter(|unit| self.may_be_shown(unit))
            .collect();
        self.accept(&fit, &mut said);
        said
    }

    /// Tables that are said together or not at all: each measure by itself, all groups of a breakdown.
    fn units(&self) -> Vec<Vec<usize>> {
        let mut units: Vec<Vec<usize>> = Vec::new();
        for (at, table) in self.tables.tables().iter().enumerate() {
            let Some(how) = self.tables.worked_out(at) else {
                continue;
            };
            let whole = how.broken_down();
            let same = |unit: &&mut Vec<usize>| {
                let first = unit
                    .first()
                    .and_then(|first| self.tables.worked_out(*first));
                whole.is_some() && first.and_then(|first| first.broken_down()) == whole
            };
            match units.iter_mut().find(same) {
                Some(unit) => unit.push(at),
                None if table.measure.is_worked_out() => units.push(vec![at]),
                None => {}
            }
        }
        units
    }

    /// Whether every table of a unit has enough people and, in a breakdown, the rest beside it has as well.
    fn may_be_shown(&self, unit: &[usize]) -> bool {
        unit.iter().all(|at| {
            let smallest = self.expected(*at);
            let base = self.base(*at);
            let whole = self
                .tables
                .worked_out(*at)
                .and_then(|how| how.broken_down());
            let rest = whole.map(|(of, _)| self.base(of).saturating_sub(base));
            base >= smallest
                && rest.is_none_or(|rest| rest >= smallest)
                && matches!(self.alone(*at).told, Told::Lines(_))
        })
    }

    fn expected(&self, at: usize) -> u32 {
        let table = self.tables.tables().get(at);
        let smallest = self.terms.smallest_group;
        table
            .map_or(smallest, |table| table.expected(smallest))
            .people()
    }

    fn base(&self, at: usize) -> u32 {
        self.counted.get(at).map_or(0, |counted| counted.base)
    }

    /// Says as many of these as may be said beside everything else, the first before the later ones.
    fn accept(&self, units: &[Vec<usize>], said: &mut [Said]) {
        if units.is_empty() {
            return;
        }
        let tables = || units.iter().flatten().copied();
        for at in tables() {
            if let Some(own) = said.get_mut(at) {
                *own = self.alone(at);
            }
        }
        if self.all_kept_open(said) {
            return;
        }
        for at in tables() {
            if let Some(own) = said.get_mut(at) {
                *own = self.nothing(at);
            }
        }
        if units.len() > 1 {
            let (first, second) = units.split_at(units.len() / 2);
            self.accept(first, said);
            self.accept(second, said);
        }
    }

    /// Whether everything that is said, with the tables worked out, leaves open what must stay open.
    fn all_kept_open(&self, said: &[Said]) -> bool {
        let possible = self.band.possible(self.terms.smallest_group);
        let (least, most) = (*possible.start(), (*possible.end()).min(MOST_PEOPLE));
        let sizes =
            [(least + most) / 2, most, least].map(|people| usize::try_from(people).unwrap_or(0));
        self.components(said)
            .iter()
            .all(|component| self.model(component, said).keeps_open(&sizes))
    }

    /// Worked-out tables that are said, those with a common source together.
    fn components(&self, said: &[Said]) -> Vec<Vec<usize>> {
        let mut components: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
        for (at, said) in said.iter().enumerate() {
            let Some(how) = self.tables.worked_out(at) else {
                continue;
            };
            if !matches!(said.told, Told::Lines(_)) {
                continue;
            }
            let (mut own, mut sources) = (vec![at], how.sources.clone());
            components.retain_mut(|(tables, read)| {
                let apart = !read.iter().any(|source| how.sources.contains(source));
                if !apart {
                    own.append(tables);
                    sources.append(read);
                }
                apart
            });
            own.sort_unstable();
            components.push((own, sources));
        }
        components.into_iter().map(|(tables, _)| tables).collect()
    }

    fn model(&self, outcomes: &[usize], said: &[Said]) -> Model<'_> {
        let how = |at: &usize| self.tables.worked_out(*at);
        let mut read: Vec<usize> = outcomes
            .iter()
            .filter_map(how)
            .flat_map(|how| how.sources.clone())
            .collect();
        read.sort_unstable();
        read.dedup();
        let number = |table: &usize| read.iter().position(|source| source == table);
        let mut model = Model {
            places: (0..self.tables.tables().len())
                .map(|table| number(&table))
                .collect(),
            sources: Vec::new(),
            outcomes: Vec::new(),
        };
        for at in &read {
            let Some(table) = self.tables.tables().get(*at) else {
                continue;
            };
            let answers = table.with_role(CategoryRole::is_answer);
            let none = answers.iter().position(|cell| {
                let cell = table.categories.get(*cell);
                cell.is_some_and(|cell| cell.role == CategoryRole::NoneOfThese)
            });
            model.sources.push(Source {
                seat: self.seat(*at, said),
                shape: table.shape,
                none,
                everybody: table.measure == Measure::Round
                    && table.categories.iter().all(|cell| cell.role.is_answer()),
            });
        }
        for at in outcomes {
            let Some(how) = how(at) else { continue };
            model.outcomes.push(Outcome {
                seat: self.seat(*at, said),
                how: How::Of(how),
                reads: how.sources.iter().filter_map(number).collect(),
            });
        }
        let mut wholes: Vec<(usize, usize)> = outcomes
            .iter()
            .filter_map(how)
            .filter_map(|how| how.broken_down())
            .collect();
        wholes.dedup();
        for whole in wholes {
            let groups: Vec<usize> = outcomes
                .iter()
                .copied()
                .filter(|at| how(at).and_then(|how| how.broken_down()) == Some(whole))
                .collect();
            let Some(of) = number(&whole.0) else { continue };
            model.outcomes.push(Outcome {
                seat: self.rest(whole.0, &groups),
                how: How::Rest(of, groups.iter().filter_map(how).collect()),
                reads: [Some(of), number(&whole.1)].into_iter().flatten().collect(),
            });
        }
        model
    }

    fn lines(&self, at: usize) -> Vec<Cells> {
        let table = self.tables.tables().get(at);
        let answers = table.map(|table| table.with_role(CategoryRole::is_answer));
        answers
            .unwrap_or_default()
            .into_iter()
            .map(|cell| 1 << cell)
            .collect()
    }

    fn seat(&self, at: usize, said: &[Said]) -> Seat {
        let found = said.get(at).zip(self.tables.tables().get(at));
        let saying = found.map_or(Saying::Unsaid, |(said, table)| {
            Saying::of(&said.told, table.expected(self.terms.smallest_group))
        });
        let lines = self.lines(at);
        let open = found.map(|(_, table)| saying.open(lines.len(), table.sensitivity));
        Seat {
            saying,
            open: open.unwrap_or_default(),
            lines,
        }
    }

    /// What is left of a table when its groups are taken away. It is never said, and whoever subtracts learns no
    /// small number of it.
    fn rest(&self, of: usize, groups: &[usize]) -> Seat {
        let counts = |at: usize| self.counted.get(at).map(|counted| counted.answers.clone());
        let mut left = counts(of).unwrap_or_default();
        for group in groups {
            let own = counts(*group).unwrap_or_default();
            left.iter_mut()
                .zip(own)
                .for_each(|(left, own)| *left = left.saturating_sub(own));
        }
        let grouped = groups
            .iter()
            .fold(0, |sum: u32, at| sum.saturating_add(self.base(*at)));
        let base = self.base(of).saturating_sub(grouped);
        let smallest = self.expected(of);
        let class = self.tables.tables().get(of).map(|table| table.sensitivity);
        let mut open = Vec::new();
        if base < smallest {
            open.push(Open {
                what: What::Base,
                values: i64::from(smallest),
            });
        } else if let Some(class) = class {
            let values = i64::from(class.few_below());
            for (line, count) in left.into_iter().enumerate() {
                let secret = match primary::said(count, base, class) {
                    primary::Said::Few => Secret::In(vec![line]),
                    primary::Said::MoreThanHalf => Secret::NotIn(line),
                    _ => continue,
                };
                open.push(Open {
                    what: What::Count(secret),
                    values,
                });
            }
        }
        Seat {
            saying: Saying::Unsaid,
            open,
            lines: self.lines(of),
        }
    }
}
