//! The table as an attacker sees it: cells that must be equal are one variable, and what is publicly none is gone.

use std::collections::BTreeMap;

use super::index::{at, put};
use super::rule::Least;
use super::standing::Standing;
use super::table::AdditiveTable;
use super::tableau::Status;
use super::unfinished::Unfinished;

/// A place among the variables; the first are inner cells, the others sums of them.
pub type Variable = u32;

/// Variables with their true values and what each is a sum of.
pub struct System {
    /// How many of the variables are inner cells.
    pub inner: usize,
    /// The true value of each variable.
    pub value: Vec<i64>,
    /// For each sum, beginning with variable `inner`, the inner variables it adds.
    pub sums: Vec<Vec<Variable>>,
    /// For each cell of the table its variable; none where every member is publicly none.
    pub variable_of: Vec<Option<Variable>>,
    /// For each variable, how many cells show it. An inner cell that no table shows has none.
    pub shown_by: Vec<u32>,
}

impl System {
    /// The system of a table in which the cells marked `none` are published as none.
    pub fn new(table: &AdditiveTable, none: &[bool]) -> Result<Self, Unfinished> {
        let mut gone = vec![false; table.inner().len()];
        for (cell, _) in table.cells().iter().zip(none).filter(|(_, none)| **none) {
            for member in cell.members() {
                put(&mut gone, *member as usize, true);
            }
        }
        let mut system = Self {
            inner: 0,
            value: Vec::new(),
            sums: Vec::new(),
            variable_of: Vec::new(),
            shown_by: Vec::new(),
        };
        let mut renamed = vec![0; gone.len()];
        for (place, count) in table.inner().iter().enumerate() {
            if !at(&gone, place) {
                put(&mut renamed, place, name(system.value.len())?);
                system
                    .value
                    .push(i64::try_from(*count).map_err(|_| Unfinished::Overflow)?);
            }
        }
        system.inner = system.value.len();
        system.shown_by = vec![0; system.inner];
        let mut known: BTreeMap<Vec<Variable>, Variable> = BTreeMap::new();
        for cell in table.cells() {
            let members = cell.members().iter().map(|member| *member as usize);
            let members: Vec<Variable> = members
                .filter(|member| !at(&gone, *member))
                .map(|member| at(&renamed, member))
                .collect();
            let variable = system.variable(&mut known, members)?;
            system.variable_of.push(variable);
        }
        Ok(system)
    }

    /// The variable of these members, a new one where there is none yet; shown by one cell more.
    pub fn variable(
        &mut self,
        known: &mut BTreeMap<Vec<Variable>, Variable>,
        members: Vec<Variable>,
    ) -> Result<Option<Variable>, Unfinished> {
        let variable = match (members.as_slice(), known.get(&members)) {
            ([], _) => return Ok(None),
            ([one], _) => *one,
            (_, Some(same)) => *same,
            _ => {
                let new = name(self.value.len())?;
                let values = members
                    .iter()
                    .map(|member| at(&self.value, *member as usize));
                let value = values.sum();
                self.value.push(value);
                self.shown_by.push(0);
                self.sums.push(members.clone());
                known.insert(members, new);
                new
            }
        };
        if let Some(shown) = self.shown_by.get_mut(variable as usize) {
            *shown += 1;
        }
        Ok(Some(variable))
    }

    /// The least that everybody knows a hidden variable to be.
    pub fn known_least(&self, variable: Variable, least: Least) -> i64 {
        let value = |variable: Variable| at(&self.value, variable as usize);
        let shown = |variable: Variable| at(&self.shown_by, variable as usize) > 0;
        // A cell that no table shows may be none, whatever is said about zeros.
        let own = |variable: Variable| match least {
            Least::One if shown(variable) => value(variable).min(1),
            _ => 0,
        };
        let members: i64 = self
            .members(variable)
            .iter()
            .map(|member| own(*member))
            .sum();
        own(variable).max(members)
    }

    /// What is known about a variable when it is hidden. A sum is bounded by its members, mostly.
    pub fn status_if_hidden(&self, variable: Variable, least: Least) -> Status {
        let known = self.known_least(variable, least);
        let members = self.members(variable);
        let through_members = members
            .iter()
            .map(|member| self.known_least(*member, least));
        if !members.is_empty() && through_members.sum::<i64>() == known {
            Status::Free
        } else {
            Status::AtLeast(known)
        }
    }

    /// What a sum adds; nothing for an inner variable.
    pub fn members(&self, variable: Variable) -> &[Variable] {
        let sum = (variable as usize).checked_sub(self.inner);
        let members = sum.and_then(|sum| self.sums.get(sum));
        members.map_or(&[], Vec::as_slice)
    }

    /// For each variable whether a cell that shows it stands so.
    pub fn any(&self, standing: &[Standing], so: Standing) -> Vec<bool> {
        let mut any = vec![false; self.value.len()];
        for (variable, standing) in self.variable_of.iter().zip(standing) {
            if let (Some(variable), true) = (variable, *standing == so) {
                put(&mut any, *variable as usize, true);
            }
        }
        any
    }

    /// For each variable whether it is hidden: no cell that shows it is published.
    pub fn hidden(&self, is_hidden: impl Fn(usize) -> bool) -> Vec<bool> {
        let mut hidden = vec![true; self.value.len()];
        for (cell, variable) in self.variable_of.iter().enumerate() {
            if let (Some(variable), false) = (variable, is_hidden(cell)) {
                put(&mut hidden, *variable as usize, false);
            }
        }
        hidden
    }
}

fn name(place: usize) -> Result<Variable, Unfinished> {
    let name = Variable::try_from(place).map_err(|_| Unfinished::TooLong)?;
    // The last names stand for the constant and for nothing.
    if name < Variable::MAX - 1 {
        Ok(name)
    } else {
        Err(Unfinished::TooLong)
    }
}
