//! What is to be protected: the table as variables, which of them are small, which may be hidden, and what that costs.

use super::attacker::statuses;
use super::index::{at, put};
use super::pattern::Pattern;
use super::primary::{is_small, primary};
use super::rule::{Least, Threshold, Zeros};
use super::standing::Standing;
use super::system::{System, Variable};
use super::table::AdditiveTable;
use super::tableau::{Columns, Status, Tableau};
use super::unfinished::Unfinished;

/// A table with the rules it is protected under.
pub struct Task<'a> {
    pub table: &'a AdditiveTable,
    pub system: System,
    pub threshold: Threshold,
    pub least: Least,
    /// Small cells, in the order of the table.
    pub primary: Vec<bool>,
    /// Small variables, ascending.
    pub small: Vec<Variable>,
    /// What hiding a variable costs; none where it must not be hidden.
    pub cost: Vec<Option<u64>>,
    /// Variables that earlier releases hid.
    pub kept_hidden: Vec<Variable>,
}

/// One hidden cell weighs more than all their sizes together, so fewest cells come first and small counts second.
const ONE_CELL: u64 = 1 << 12;

impl<'a> Task<'a> {
    pub fn new(
        table: &'a AdditiveTable,
        standing: &[Standing],
        threshold: Threshold,
        zeros: Zeros,
        least: Least,
    ) -> Result<Self, Unfinished> {
        let cells = table.cells().iter().zip(standing);
        let none: Vec<bool> = cells
            .map(|(cell, standing)| match (cell.value(), standing) {
                (0, Standing::New) => zeros == Zeros::Public,
                (0, Standing::Published) => true,
                _ => false,
            })
            .collect();
        let system = System::new(table, &none)?;
        let published = system.any(standing, Standing::Published);
        let kept = system.any(standing, Standing::Hidden);
        let is_small =
            |value: i64| u64::try_from(value).is_ok_and(|value| is_small(value, threshold, zeros));
        let mut small = Vec::new();
        let mut cost = Vec::new();
        let everybody: i64 = system.value.iter().take(system.inner).sum();
        let pairs = system.value.iter().zip(&system.shown_by);
        for (variable, (value, shown)) in (0..).zip(pairs) {
            let was_published = at(&published, variable as usize);
            if is_small(*value) && *shown > 0 && !was_published {
                small.push(variable);
            }
            // The total of all is never hidden, unless it is small itself.
            let decided = was_published || at(&kept, variable as usize);
            let may_be = *shown > 0 && !decided && !is_small(*value) && *value < everybody;
            let size = u64::from((value.unsigned_abs() + 1).ilog2());
            cost.push(may_be.then(|| u64::from(*shown) * (ONE_CELL + size)));
        }
        Ok(Self {
            table,
            system,
            threshold,
            least,
            primary: primary(table, threshold, zeros),
            small,
            cost,
            kept_hidden: (0..)
                .zip(kept)
                .filter(|(_, kept)| *kept)
                .map(|(name, _)| name)
                .collect(),
        })
    }

    /// A pattern to be looked at: nothing more may be hidden, and small is what the pattern says is small.
    pub fn of_pattern(
        table: &'a AdditiveTable,
        pattern: &Pattern,
        threshold: Threshold,
        least: Least,
    ) -> Result<Self, Unfinished> {
        let cells = table.cells().iter().enumerate();
        let none: Vec<bool> = cells
            .map(|(place, cell)| cell.value() == 0 && !pattern.is_hidden(place))
            .collect();
        let system = System::new(table, &none)?;
        let places = 0..table.cells().len();
        let primary: Vec<bool> = places.map(|cell| pattern.is_primary(cell)).collect();
        let hidden = system.hidden(|cell| pattern.is_hidden(cell));
        let variables = system.variable_of.iter().zip(&primary);
        let small = variables.filter_map(|(variable, small)| variable.filter(|_| *small));
        let mut small: Vec<Variable> = small.collect();
        small.sort_unstable();
        small.dedup();
        Ok(Self {
            table,
            threshold,
            least,
            primary,
            small,
            cost: vec![None; system.value.len()],
            kept_hidden: (0..)
                .zip(hidden)
                .filter(|(_, hidden)| *hidden)
                .map(|(name, _)| name)
                .collect(),
            system,
        })
    }

    /// Which variables are hidden when these are, beside the small ones, those no table shows and
    /// those that earlier releases hid.
    pub fn hidden(&self, others: &[Variable]) -> Vec<bool> {
        let mut hidden: Vec<bool> = self
            .system
            .shown_by
            .iter()
            .map(|shown| *shown == 0)
            .collect();
        for variable in self.small.iter().chain(others).chain(&self.kept_hidden) {
            put(&mut hidden, *variable as usize, true);
        }
        hidden
    }

    /// The pattern over the cells of the table.
    pub fn pattern(&self, hidden: &[bool]) -> Result<Pattern, Unfinished> {
        let cells = self.system.variable_of.iter();
        let hidden = cells
            .map(|variable| variable.is_some_and(|variable| at(hidden, variable as usize)))
            .collect();
        let pattern = Pattern::new(self.table, self.primary.clone(), hidden);
        pattern.ok_or(Unfinished::Contradiction)
    }

    /// What the attacker knows of each variable.
    pub fn statuses(&self, hidden: &[bool]) -> Vec<Status> {
        statuses(&self.system, hidden, self.least)
    }

    /// The attacker's tableau for a pattern, at a corner.
    pub fn tableau(&self, hidden: &[bool], columns: Columns) -> Result<Tableau, Unfinished> {
        let mut tableau = Tableau::new(&self.system, self.statuses(hidden), columns)?;
        tableau.eliminate()?;
        tableau.settle()?;
        Ok(tableau)
    }

    /// How far down a variable could go if it were hidden: to the least of its members.
    pub fn room_below(&self, variable: Variable) -> i64 {
        let value = at(&self.system.value, variable as usize);
        value - self.system.known_least(variable, self.least)
    }
}
