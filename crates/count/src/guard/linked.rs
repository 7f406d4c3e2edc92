//! Tables worked out from answers: said only beside all that is said of those answers, or not at all.
//!
//! A measure gives way to the questions it is made of, and a breakdown is shown whole or not (rule D3).

use std::collections::BTreeMap;
use std::rc::Rc;

use super::model::Seat;
use super::past::Past;
use super::{Counted, Told, indicate};
use crate::band::Band;
use crate::release::ReleasedIndicator;
use crate::tables::Tables;
use crate::terms::Terms;

/// A round with more people than this is looked at as if it had so many: fewer worlds only make the guard careful.
const MOST_PEOPLE: u32 = 600;

/// What comes out for one table.
#[derive(Clone)]
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
            counted.told(table, self.terms, self.past.of(table), Vec::new())
        })
    }

    pub(super) fn nothing(&self, at: usize) -> Said {
        self.with(at, |_, _| Told::Nothing)
    }

    pub(super) fn with(&self, at: usize, told: impl Fn(&Counted, &crate::Table) -> Told) -> Said {
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
        let mut asked = Asked::default();
        if !self.tables.frames_looked_up().is_empty() {
            self.keep_frames(&mut said);
        }
        let units = self.units().into_iter();
        let fit: Vec<Vec<usize>> = units
            .filter(|unit| self.may_be_shown(unit, &mut asked))
            .collect();
        self.accept(&fit, &mut said, &mut asked);
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
    fn may_be_shown(&self, unit: &[usize], asked: &mut Asked) -> bool {
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
                && matches!(asked.alone(self, *at).told, Told::Lines(_))
        })
    }

    pub(super) fn expected(&self, at: usize) -> u32 {
        let table = self.tables.tables().get(at);
        let smallest = self.terms.smallest_group;
        table
            .map_or(smallest, |table| table.expected(smallest))
            .people()
    }

    pub(super) fn base(&self, at: usize) -> u32 {
        self.counted.get(at).map_or(0, |counted| counted.base)
    }

    /// Says as many of these as may be said beside everything else, the first before the later ones.
    fn accept(&self, units: &[Vec<usize>], said: &mut [Said], asked: &mut Asked) {
        if units.is_empty() {
            return;
        }
        let tables = || units.iter().flatten().copied();
        for at in tables() {
            if let Some(own) = said.get_mut(at) {
                *own = asked.alone(self, at);
            }
        }
        if self.all_kept_open(said, asked) {
            return;
        }
        for at in tables() {
            if let Some(own) = said.get_mut(at) {
                *own = self.nothing(at);
            }
        }
        if units.len() > 1 {
            let (first, second) = units.split_at(units.len() / 2);
            self.accept(first, said, asked);
            self.accept(second, said, asked);
        }
    }

    /// Numbers of people to try, the most ordinary first.
    pub(super) fn sizes(&self) -> [usize; 3] {
        let possible = self.band.possible(self.terms.smallest_group);
        let (least, most) = (*possible.start(), (*possible.end()).min(MOST_PEOPLE));
        [(least + most) / 2, most, least].map(|people| usize::try_from(people).unwrap_or(0))
    }

    /// Whether everything that is said, with the tables worked out, leaves open what must stay open.
    fn all_kept_open(&self, said: &[Said], asked: &mut Asked) -> bool {
        let sizes = self.sizes();
        self.components(said).into_iter().all(|component| {
            if let Some(known) = asked.open.get(&component) {
                return *known;
            }
            let model = self.model(&component, said, asked);
            let open = model.closed(&sizes).is_none();
            asked.open.insert(component, open);
            open
        })
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
}

/// What has been found out already. A table worked out is said as if it stood alone or not at all, and the questions stay
/// as they are, so the same tables together have the same answer every time.
#[derive(Default)]
pub(super) struct Asked {
    alone: BTreeMap<usize, Said>,
    /// Whether these tables, with all they read, leave open what must stay open.
    open: BTreeMap<Vec<usize>, bool>,
    seats: BTreeMap<usize, Rc<Seat>>,
}

impl Asked {
    fn alone(&mut self, round: &Round<'_>, at: usize) -> Said {
        let said = self.alone.entry(at);
        said.or_insert_with(|| round.alone(at)).clone()
    }

    /// What is said of a table and must stay open of it.
    pub(super) fn seat(&mut self, round: &Round<'_>, at: usize, said: &[Said]) -> Rc<Seat> {
        let seat = self.seats.entry(at);
        Rc::clone(seat.or_insert_with(|| Rc::new(round.seat(at, said))))
    }
}
