//! The tables of answers and the tables worked out from them, put together with what is said of each.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::linked::{Asked, Round, Said};
use super::model::{How, Model, Outcome, Seat, Source, When};
use super::onlooker::Secret;
use super::saying::{Open, Saying, What};
use super::{Told, primary};
use crate::measure::Measure;
use crate::table::{CategoryRole, Class};
use crate::worked_out::{Cells, WorkedOut};

/// Fewer than so many who are in no group of a breakdown are never told from none, whatever was asked.
const FEW_LEFT: u32 = 3;

impl Round<'_> {
    /// These worked-out tables with every table they read.
    pub(super) fn model(&self, outcomes: &[usize], said: &[Said], asked: &mut Asked) -> Model {
        let how = |at: &usize| self.tables.worked_out(*at);
        let read = outcomes.iter().filter_map(how);
        let read: BTreeSet<usize> = read.flat_map(|how| how.sources.clone()).collect();
        let read: Vec<usize> = read.into_iter().collect();
        let number = |table: &usize| read.iter().position(|source| source == table);
        let renumbered = |how: &WorkedOut| how.renumbered(|table| number(&table));
        let mut model = self.questions(&read, said, asked);
        for at in outcomes {
            let Some(own) = how(at).and_then(renumbered) else {
                continue;
            };
            model.outcomes.push(Outcome {
                when: When::Now,
                seat: asked.seat(self, *at, said),
                reads: own.sources.clone(),
                how: How::Of(own),
            });
        }
        self.add_earlier(&mut model, &read, outcomes);
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
                when: When::Now,
                seat: Rc::new(self.rest(whole.0, &groups)),
                how: How::Rest(
                    of,
                    groups
                        .iter()
                        .filter_map(how)
                        .filter_map(renumbered)
                        .collect(),
                ),
                reads: [Some(of), number(&whole.1)].into_iter().flatten().collect(),
            });
        }
        model
    }

    /// What earlier releases said of the same tables, each about those who were there by then.
    fn add_earlier(&self, model: &mut Model, read: &[usize], outcomes: &[usize]) {
        model.times = self.past.times();
        let own = model
            .outcomes
            .iter()
            .filter(|outcome| matches!(outcome.how, How::Of(_)));
        let own: Vec<(How, Vec<usize>)> = own
            .map(|outcome| (outcome.how.clone(), outcome.reads.clone()))
            .collect();
        let sources = read.iter().enumerate();
        let sources = sources.map(|(number, at)| (*at, How::Same(number), vec![number]));
        let outcomes = outcomes.iter().zip(own);
        let outcomes = outcomes.map(|(at, (how, reads))| (*at, how, reads));
        let tables: Vec<(usize, How, Vec<usize>)> = sources.chain(outcomes).collect();
        for time in 0..model.times.len() {
            for (at, how, reads) in &tables {
                let table = self.tables.tables().get(*at);
                let told = table.and_then(|table| Some((table, self.past.told(time, table)?)));
                let Some((table, told)) = told else { continue };
                let saying = Saying::of(&told, table.expected(self.terms.smallest_group));
                let lines = self.lines(*at);
                // That a table had too few people is old news; how few they were then need not stay open for ever.
                let open = match told {
                    Told::TooFew => Vec::new(),
                    Told::Nothing | Told::Lines(_) => saying.open(lines.len(), table.sensitivity),
                };
                model.outcomes.push(Outcome {
                    seat: Rc::new(Seat::new(saying, open, lines)),
                    how: how.clone(),
                    reads: reads.clone(),
                    when: When::At(time),
                });
            }
        }
    }

    /// These questions, and who is asked them.
    fn questions(&self, read: &[usize], said: &[Said], known: &mut Asked) -> Model {
        let mut model = Model {
            sources: Vec::new(),
            outcomes: Vec::new(),
            times: Vec::new(),
        };
        for at in read {
            let Some(table) = self.tables.tables().get(*at) else {
                continue;
            };
            let answers = table.with_role(CategoryRole::is_answer);
            let none = answers.iter().position(|cell| {
                let cell = table.categories.get(*cell);
                cell.is_some_and(|cell| cell.role == CategoryRole::NoneOfThese)
            });
            model.sources.push(Source {
                seat: known.seat(self, *at, said),
                shape: table.shape,
                none,
                asked: Vec::new(),
                needs: Vec::new(),
                everybody: table.measure == Measure::Round
                    && table.categories.iter().all(|cell| cell.role.is_answer()),
            });
        }
        let number = |table: usize| read.iter().position(|source| *source == table);
        for frame in self.tables.frames_looked_up() {
            let of = frame
                .of
                .iter()
                .map(|(table, cells)| Some((number(*table)?, *cells)));
            if let (Some(table), Some(of)) = (number(frame.table), of.collect()) {
                model.frame(table, frame.answers, of);
            }
        }
        model
    }

    pub(super) fn lines(&self, at: usize) -> Vec<Cells> {
        let table = self.tables.tables().get(at);
        let answers = table.map(|table| table.with_role(CategoryRole::is_answer));
        answers
            .unwrap_or_default()
            .into_iter()
            .map(|cell| 1 << cell)
            .collect()
    }

    pub(super) fn seat(&self, at: usize, said: &[Said]) -> Seat {
        let found = said.get(at).zip(self.tables.tables().get(at));
        let saying = found.map_or(Saying::Unsaid, |(said, table)| {
            Saying::of(&said.told, table.expected(self.terms.smallest_group))
        });
        let lines = self.lines(at);
        let open = found.map(|(_, table)| saying.open(lines.len(), table.sensitivity));
        Seat::new(saying, open.unwrap_or_default(), lines)
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
        let few = class.map_or(0, Class::few_below).max(FEW_LEFT);
        if base < smallest {
            // Nearly everybody is in a group as a rule. Whether anybody is left must stay open, not that it may be nine.
            let values = if base < few { few } else { smallest };
            open.push(Open {
                what: What::Base,
                values: i64::from(values),
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
        Seat::new(Saying::Unsaid, open, self.lines(of))
    }
}
