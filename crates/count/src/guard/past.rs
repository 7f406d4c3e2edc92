//! What a round has said so far, as a reader who kept every release has it before her.

use super::onlooker::View;
use super::primary::Said;
use super::{Told, indicate};
use crate::ledger::Ledger;
use crate::release::{self, Release, ReleasedTable};
use crate::statement::Statement;
use crate::table::{CategoryRole, Table};
use crate::tables::Tables;

/// Every earlier release of a round, oldest first.
pub(super) struct Past<'a> {
    tables: &'a Tables,
    releases: Vec<Release>,
}

/// The earlier releases of the tables' round; nothing if not all of them were kept or can be read.
pub(super) fn read<'a>(ledger: &Ledger, tables: &'a Tables) -> Option<Past<'a>> {
    let said = ledger.said(tables.plan())?;
    let releases = said.into_iter().map(|bytes| release::decode(bytes).ok());
    let releases: Option<Vec<Release>> = releases.collect();
    releases.map(|releases| Past { tables, releases })
}

impl Past<'_> {
    /// What was said about a table, oldest first. A table about which nothing was said is not among them: "too few" then
    /// leaves everything open now.
    pub(super) fn of(&self, table: &Table) -> Vec<View> {
        let views = self.releases.iter().filter_map(|release| {
            let released = release
                .tables()
                .iter()
                .find(|known| known.id() == table.id)?;
            view(release, released, table, self.tables)
        });
        views.collect()
    }
}

impl Past<'_> {
    /// Least and most people at each earlier release, oldest first.
    pub(super) fn times(&self) -> Vec<(i64, i64)> {
        let times = self.releases.iter().map(|release| {
            let possible = release.band().possible(release.terms().smallest_group);
            (i64::from(*possible.start()), i64::from(*possible.end()))
        });
        times.collect()
    }

    /// What was said of a table at one of them; nothing where it was not told whether its base was too small.
    pub(super) fn told(&self, time: usize, table: &Table) -> Option<Told> {
        let release = self.releases.get(time)?;
        let mut tables = release.tables().iter();
        let released = tables.find(|known| known.id() == table.id)?;
        if let Some(view) = view(release, released, table, self.tables) {
            return Some(Told::Lines(view));
        }
        match released.lines().first()?.statement() {
            Statement::TooFew => Some(Told::TooFew),
            // A table worked out is kept back whether or not it has enough people.
            _ if table.measure.is_worked_out() => None,
            _ => Some(Told::Nothing),
        }
    }
}

fn view(
    release: &Release,
    released: &ReleasedTable,
    table: &Table,
    tables: &Tables,
) -> Option<View> {
    let lines = released.lines();
    let none = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.role == CategoryRole::NoneOfThese);
    let mut view = View {
        shape: released.shape(),
        class: released.class(),
        smallest: table.expected(release.terms().smallest_group),
        base: released.base()?,
        cells: lines.iter().map(|line| said(line.statement())).collect(),
        none_of_these: none.map(|(at, _)| at).collect(),
        facts: Vec::new(),
        limits: Vec::new(),
        before: Vec::new(),
    };
    view.facts = indicate::facts(release, table, tables, &view);
    Some(view)
}

/// What a line said, in the guard's own words.
pub(super) fn said(statement: &Statement) -> Said {
    match statement {
        Statement::Share(percent) => Said::Share(*percent),
        Statement::Few { .. } => Said::Few,
        Statement::MoreThanHalf => Said::MoreThanHalf,
        Statement::Withheld
        | Statement::TooFew
        | Statement::Median { .. }
        | Statement::NotAsked => Said::Withheld,
    }
}
