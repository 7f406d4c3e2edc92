//! The only way from counts to a release.
//!
//! In order: is the round open ([`opening`]); may each number be told ([`primary`]); how coarsely ([`rounding`]);
//! what else must stay back ([`secondary`], which asks [`onlooker`] what a careful reader could work out, who in
//! turn searches [`points`]). Tables worked out from others are [`linked`] to them: a [`model`] of both is searched
//! for [`people`] who agree with every word.

mod astray;
mod choices;
mod dealing;
mod flow;
mod frames;
mod indicate;
mod linked;
mod made_up;
mod model;
mod moves;
mod onlooker;
mod opening;
mod over_time;
mod past;
mod people;
mod points;
mod primary;
pub(crate) mod rounding;
mod saying;
mod seats;
mod secondary;
mod ways;

use crate::hash::ReleaseHash;
use crate::ledger::{Entry, Ledger, Wording};
use crate::release::{self, Layout, Line, Measured, Release, ReleasedIndicator, ReleasedTable};
use crate::statement::{Statement, Unsure};
use crate::table::{Category, CategoryRole, Shape, Table};
use crate::tables::Tables;
use crate::tally::Tally;
use crate::terms::Terms;
use linked::Round;
use onlooker::{Limits, View};
use opening::Further;
use secondary::Protected;

pub use opening::{DAYS_TO_OPEN, NEW_PEOPLE, PEOPLE_TO_OPEN, WhyClosed};

/// What the guard answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guarded {
    /// A new release, and the ledger that must be kept in its place before the release is shown.
    Shown(Box<Release>, Ledger),
    /// Too little is new: the earlier release stands.
    Earlier(ReleaseHash),
    Closed(WhyClosed),
}

/// Turns a round's counts into what may be shown of them. Showing it on a screen is a release like any other.
#[must_use]
pub fn guard(tables: &Tables, tally: &Tally, terms: &Terms, ledger: &Ledger) -> Guarded {
    if tally.plan() != tables.plan() {
        return Guarded::Closed(WhyClosed::OtherPlan);
    }
    let band = match opening::opening(tally, terms.smallest_group) {
        Ok(band) => band,
        // What was shown before a small part came in stays; the sum with it waits.
        Err(why @ WhyClosed::TooFewBeyondAPart) => {
            let last = ledger.last(tally.plan()).map(Entry::release);
            return last.map_or(Guarded::Closed(why), Guarded::Earlier);
        }
        Err(why) => return Guarded::Closed(why),
    };
    let sequence = match opening::further(tally, ledger) {
        Further::Next(sequence) => sequence,
        Further::Earlier(release) => return Guarded::Earlier(release),
    };
    // What cannot be weighed is not added to.
    let Some(past) = past::read(ledger, tables) else {
        let last = ledger.last(tally.plan()).map(Entry::release);
        return last.map_or(Guarded::Closed(WhyClosed::OtherPlan), Guarded::Earlier);
    };
    let each = tables.tables().iter().enumerate();
    let counted: Vec<Counted> = each
        .map(|(at, table)| Counted::of(tables, tally, at, table))
        .collect();
    let round = Round {
        tables,
        terms,
        band,
        counted: &counted,
        past: &past,
    };
    let said = round.said();
    let each = tables.tables().iter().zip(&counted).zip(&said);
    let released = each
        .map(|((table, counted), said)| counted.released(table, &said.told))
        .collect();
    let mut indicators: Vec<ReleasedIndicator> =
        said.into_iter().flat_map(|said| said.figures).collect();
    // Worked out table by table, shown in the order of the plan.
    let rank = |id: &str| {
        tables
            .indicators()
            .iter()
            .position(|indicator| indicator.id == id)
    };
    indicators.sort_by_key(|indicator| rank(&indicator.id));
    let plan = tables.plan();
    let release = Release {
        layout: Layout::NEWEST,
        plan,
        sequence,
        terms: terms.clone(),
        band,
        tables: released,
        indicators,
    };
    let bytes = release.to_bytes();
    let entry = Entry {
        plan,
        release: release::hash(&bytes),
        people: tally.people(),
        sequence,
        said: Wording::Kept(bytes),
    };
    Guarded::Shown(Box::new(release), ledger.with(entry))
}

/// The counts of one table, as K1 wants them.
struct Counted {
    base: u32,
    /// One per line, in the order of the plan.
    answers: Vec<u32>,
    unsure: u32,
}

/// What came out of the rules for a table.
#[derive(Clone)]
enum Told {
    TooFew,
    Nothing,
    Lines(View),
}

impl Counted {
    fn of(tables: &Tables, tally: &Tally, at: usize, table: &Table) -> Self {
        let count = |category: usize| {
            tables
                .cell(at, category)
                .map_or(0, |cell| tally.count(cell))
        };
        let of_role = |wanted: fn(CategoryRole) -> bool| -> Vec<u32> {
            table.with_role(wanted).into_iter().map(count).collect()
        };
        let answers = of_role(CategoryRole::is_answer);
        let base = match table.shape {
            Shape::Single => answers
                .iter()
                .fold(0, |sum: u32, count| sum.saturating_add(*count)),
            Shape::Multiple => of_role(|role| role == CategoryRole::Base).into_iter().sum(),
        };
        let unsure = of_role(|role| role == CategoryRole::DontKnow)
            .into_iter()
            .sum();
        Self {
            base,
            answers,
            unsure,
        }
    }

    /// The table's own lines after the first and second rule.
    fn told(&self, table: &Table, terms: &Terms, before: Vec<View>, limits: Vec<Limits>) -> Told {
        let class = table.sensitivity;
        let smallest = table.expected(terms.smallest_group);
        let Some(base) = primary::base(self.base, smallest) else {
            return Told::TooFew;
        };
        let cells = self
            .answers
            .iter()
            .map(|count| primary::said(*count, self.base, class))
            .collect();
        let lines = table.with_role(CategoryRole::is_answer);
        let none = table.with_role(|role| role == CategoryRole::NoneOfThese);
        let none_of_these = none
            .iter()
            .filter_map(|at| lines.iter().position(|line| line == at))
            .collect();
        let shape = table.shape;
        let view = View {
            shape,
            class,
            smallest,
            base,
            cells,
            none_of_these,
            facts: Vec::new(),
            limits,
            before,
        };
        match secondary::protect(view) {
            Protected::Lines(view) => Told::Lines(view),
            Protected::Nothing => Told::Nothing,
        }
    }

    fn released(&self, table: &Table, told: &Told) -> ReleasedTable {
        let class = table.sensitivity;
        let statement = |line: usize| match told {
            Told::TooFew => Statement::TooFew,
            Told::Nothing => Statement::Withheld,
            Told::Lines(view) => view
                .cells
                .get(line)
                .map_or(Statement::Withheld, |said| said.statement(class)),
        };
        let labels = table
            .categories
            .iter()
            .filter(|category| category.role.is_answer());
        let line = |(at, category): (usize, &Category)| Line {
            code: category.code.clone(),
            role: category.role,
            label: category.label.clone(),
            statement: statement(at),
        };
        let lines = labels.enumerate().map(line).collect();
        let (base, unsure) = match told {
            Told::Lines(view) => (Some(view.base), self.unsure(table)),
            Told::TooFew | Told::Nothing => (None, Unsure::NotNoted),
        };
        let (id, title) = (table.id.clone(), table.title.clone());
        ReleasedTable {
            id,
            title,
            class,
            shape: table.shape,
            measured: Measured::of(&table.measure),
            base,
            unsure,
            lines,
        }
    }

    /// "Many were not sure": a fifth or more of those who gave an answer or did not know, and never a small number.
    fn unsure(&self, table: &Table) -> Unsure {
        let asked = u64::from(self.base) + u64::from(self.unsure);
        let many = 5 * u64::from(self.unsure) >= asked
            && self.unsure >= table.sensitivity.few_below().max(1);
        if many { Unsure::Many } else { Unsure::NotNoted }
    }
}
