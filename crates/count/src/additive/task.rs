//! What is to be protected: the table as variables, which of them are small, which may be hidden, and what that costs.

use super::attacker::statuses;
use super::index::{at, put};
use super::pattern::Pattern;
use super::primary::{is_small, primary};
use super::rule::{Least, Threshold, Zeros};
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
}

/// One hidden cell weighs more than all their sizes together, so fewest cells come first and small counts second.
const ONE_CELL: u64 = 1 << 12;

impl<'a> Task<'a> {
    pub fn new(
        table: &'a AdditiveTable,
        threshold: Threshold,
        zeros: Zeros,
        least: Least,
    ) -> Result<Self, Unfinished> {
        let none: Vec<bool> = table
            .cells()
            .iter()
            .map(|cell| cell.value() == 0 && zeros == Zeros::Public)
            .collect();
        let system = System::new(table, &none)?;
        let is_small = |value: i64| {
            u64::try_from(value).is_ok_and(|value| is_small(value, threshold, zeros))
        };
        let mut small = Vec::new();
        let mut cost = Vec::new();
        let everybody: i64 = system.value.iter().take(system.inner).sum();
        let pairs = system.value.iter().zip(&system.shown_by);
        for (variable, (value, shown)) in (0..).zip(pairs) {
            if is_small(*value) && *shown > 0 {
                small.push(variable);
            }
            // The total of all is never hidden, unless it is small itself.
            let may_be = *shown > 0 && !is_small(*value) && *value < everybody;
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
        })
    }

    /// Which variables are hidden when these are, beside the small ones and those no table shows.
    pub fn hidden(&self, others: &[Variable]) -> Vec<bool> {
        let mut hidden: Vec<bool> = self.system.shown_by.iter().map(|shown| *shown == 0).collect();
        for variable in self.small.iter().chain(others) {
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
        let least = |inner: &Variable| match self.least {
            Least::None => 0,
            Least::One => at(&self.system.value, *inner as usize).min(1),
        };
        match (variable as usize).checked_sub(self.system.inner) {
            None => value - least(&variable),
            Some(sum) => {
                let members = self.system.sums.get(sum).map_or(&[][..], Vec::as_slice);
                value - members.iter().map(least).sum::<i64>()
            }
        }
    }
}
