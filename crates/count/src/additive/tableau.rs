//! The attacker's tableau: every variable is either outside, at a known value, or a combination of those outside.

use super::index::{at, put};
use super::row::Row;
use super::system::{System, Variable};
use super::unfinished::Unfinished;

/// What is known about a variable beforehand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Status {
    /// Published: it has its value.
    #[default]
    Fixed,
    /// Hidden, and at least this much.
    AtLeast(i64),
    /// Hidden, and bounded by its members alone.
    Free,
}

/// Whether slots of published variables are kept, to see what each of them costs an attacker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    Kept,
    /// They become part of the constants, which is faster.
    Folded,
}

/// Where a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
enum Place {
    /// Outside, in this slot.
    Slot(usize),
    /// A combination, in this row.
    Row(usize),
    /// Published, and part of the constants.
    #[default]
    Constant,
    /// A hidden sum whose row nobody needs: it stops no move.
    Unwatched,
}

/// A basic solution in whole numbers.
#[derive(Clone)]
pub struct Tableau {
    pub(super) rows: Vec<Row>,
    place: Vec<Place>,
    /// The variable of each slot.
    slots: Vec<Variable>,
    status: Vec<Status>,
    /// The value of a variable that is outside or constant.
    value: Vec<i64>,
    /// The first variables are inner cells; the others are sums of them.
    inner: usize,
    sums: Vec<Vec<Variable>>,
    /// The hidden sum whose row is kept for the moment.
    watched: Option<Variable>,
    columns: Columns,
    /// How many exchanges were made.
    pub pivots: u64,
}

impl Tableau {
    /// Every sum as a row over the inner variables, at the true values.
    pub fn new(system: &System, status: Vec<Status>, columns: Columns) -> Result<Self, Unfinished> {
        let mut tableau = Self {
            rows: Vec::new(),
            place: vec![Place::Constant; system.value.len()],
            slots: Vec::new(),
            status,
            value: system.value.clone(),
            inner: system.inner,
            sums: system.sums.clone(),
            watched: None,
            columns,
            pivots: 0,
        };
        for inner in 0..name(system.inner)? {
            if columns == Columns::Kept || tableau.status(inner) != Status::Fixed {
                let slot = tableau.slots.len();
                put(&mut tableau.place, inner as usize, Place::Slot(slot));
                tableau.slots.push(inner);
            }
        }
        for sum in name(system.inner)?..name(system.value.len())? {
            if tableau.status(sum) == Status::Free {
                put(&mut tableau.place, sum as usize, Place::Unwatched);
            } else {
                tableau.add_sum(sum)?;
            }
        }
        Ok(tableau)
    }

    /// How many variables there are.
    pub fn variables(&self) -> usize {
        self.status.len()
    }

    pub fn status(&self, variable: Variable) -> Status {
        at(&self.status, variable as usize)
    }

    pub fn is_hidden(&self, variable: Variable) -> bool {
        self.status(variable) != Status::Fixed
    }

    pub fn set_status(&mut self, variable: Variable, status: Status) {
        put(&mut self.status, variable as usize, status);
    }

    pub fn row_of(&self, variable: Variable) -> Option<usize> {
        match at(&self.place, variable as usize) {
            Place::Row(row) => Some(row),
            _ => None,
        }
    }

    fn slot_of(&self, variable: Variable) -> Option<usize> {
        match at(&self.place, variable as usize) {
            Place::Slot(slot) => Some(slot),
            _ => None,
        }
    }

    pub fn is_outside(&self, variable: Variable) -> bool {
        self.slot_of(variable).is_some()
    }

    pub fn row(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// What a row is made of.
    pub fn terms<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (Variable, i64)> + 'a {
        let slots = self.slots.iter().copied();
        slots
            .zip(row.coefficients.iter().copied())
            .filter(|(_, coefficient)| *coefficient != 0)
    }

    /// The hidden part of a row.
    pub fn hidden_terms<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (Variable, i64)> + 'a {
        self.terms(row)
            .filter(|(variable, _)| self.status(*variable) != Status::Fixed)
    }

    /// The part that a variable outside has in a row.
    pub fn coefficient(&self, row: &Row, variable: Variable) -> i64 {
        let slot = self.slot_of(variable);
        slot.map_or(0, |slot| at(&row.coefficients, slot))
    }

    /// A variable that was published where it stands becomes part of the constants.
    pub fn settle_published(&mut self, variable: Variable) {
        if let (Columns::Folded, Some(slot)) = (self.columns, self.slot_of(variable)) {
            self.fold(slot);
        }
    }

    /// The rows that hold a variable outside.
    pub fn column(&self, variable: Variable) -> impl Iterator<Item = (usize, i64)> + '_ {
        let slot = self.slot_of(variable).unwrap_or(usize::MAX);
        let rows = self.rows.iter().enumerate();
        rows.filter_map(move |(place, row)| {
            let coefficient = row.coefficients.get(slot).copied().unwrap_or(0);
            (coefficient != 0).then_some((place, coefficient))
        })
    }

    /// The value of a variable as numerator and positive denominator; a sum must be watched.
    pub fn value_of(&self, variable: Variable) -> (i64, i64) {
        match self.row_of(variable).and_then(|place| self.row(place)) {
            Some(row) => (row.numerator, row.denominator),
            None => (at(&self.value, variable as usize), 1),
        }
    }

    /// Moves a variable outside to another value; every row that holds it follows.
    pub fn shift(&mut self, variable: Variable, to: i64) -> Result<(), Unfinished> {
        let by = to - at(&self.value, variable as usize);
        if let Some(slot) = self.slot_of(variable) {
            for row in &mut self.rows {
                row.shift(slot, by)?;
            }
        }
        put(&mut self.value, variable as usize, to);
        Ok(())
    }

    /// Exchanges the basic variable of a row, which goes outside at the value `leaves_at`, for one that is outside.
    pub fn pivot(
        &mut self,
        place: usize,
        entering: Variable,
        leaves_at: i64,
    ) -> Result<(), Unfinished> {
        let (Some(slot), Some(row)) = (self.slot_of(entering), self.rows.get_mut(place)) else {
            return Err(Unfinished::Contradiction);
        };
        let mut pivot = std::mem::take(row);
        let leaving = pivot.basic;
        let entered_at = at(&self.value, entering as usize);
        pivot
            .exchange(slot, entering, entered_at, leaves_at)
            .ok_or(Unfinished::Contradiction)??;
        self.pivots += 1;
        put(&mut self.value, leaving as usize, leaves_at);
        for row in &mut self.rows {
            if row.coefficients.get(slot).is_some_and(|held| *held != 0) {
                row.replace(slot, entered_at, &pivot)?;
            }
        }
        put(&mut self.rows, place, pivot);
        put(&mut self.place, entering as usize, Place::Row(place));
        put(&mut self.place, leaving as usize, Place::Slot(slot));
        put(&mut self.slots, slot, leaving);
        if self.columns == Columns::Folded && self.status(leaving) == Status::Fixed {
            self.fold(slot);
        }
        if self.status(entering) == Status::Free && self.watched != Some(entering) {
            self.forget(entering);
        }
        Ok(())
    }

    /// Makes what stands in a slot part of the constants.
    fn fold(&mut self, slot: usize) {
        if slot >= self.slots.len() {
            return;
        }
        let folded = self.slots.swap_remove(slot);
        put(&mut self.place, folded as usize, Place::Constant);
        if let Some(moved) = self.slots.get(slot) {
            put(&mut self.place, *moved as usize, Place::Slot(slot));
        }
        for row in &mut self.rows {
            row.coefficients.swap_remove(slot);
        }
    }

    /// Adds the row of a sum over what its members are at the moment.
    fn add_sum(&mut self, sum: Variable) -> Result<(), Unfinished> {
        let place = (sum as usize).checked_sub(self.inner);
        let members = place.and_then(|place| self.sums.get(place));
        let members = members.cloned().unwrap_or_default();
        // One slot more than there are, for one member after the other.
        let spare = self.slots.len();
        let mut row = Row::new(sum, 0, vec![0; spare + 1]);
        for member in members {
            let mut known = match self.row_of(member).and_then(|place| self.row(place)) {
                Some(known) => known.clone(),
                None => {
                    let mut coefficients = vec![0; spare];
                    if let Some(slot) = self.slot_of(member) {
                        put(&mut coefficients, slot, 1);
                    }
                    Row::new(member, at(&self.value, member as usize), coefficients)
                }
            };
            known.coefficients.push(0);
            row.add(spare, &known)?;
        }
        row.coefficients.pop();
        put(&mut self.place, sum as usize, Place::Row(self.rows.len()));
        self.rows.push(row);
        Ok(())
    }

    /// Makes the row of a hidden sum, so that it can be pushed.
    pub fn watch(&mut self, variable: Variable) -> Result<(), Unfinished> {
        self.watched = (self.status(variable) == Status::Free).then_some(variable);
        if at(&self.place, variable as usize) == Place::Unwatched {
            self.add_sum(variable)?;
        }
        Ok(())
    }

    /// Forgets the row again.
    pub fn unwatch(&mut self) {
        if let Some(watched) = self.watched.take()
            && self.status(watched) == Status::Free
        {
            self.forget(watched);
        }
    }

    /// Drops the row of a hidden sum.
    pub fn forget(&mut self, sum: Variable) {
        let Some(place) = self.row_of(sum) else {
            return;
        };
        self.rows.swap_remove(place);
        put(&mut self.place, sum as usize, Place::Unwatched);
        if let Some(moved) = self.rows.get(place).map(|row| row.basic) {
            put(&mut self.place, moved as usize, Place::Row(place));
        }
    }
}

fn name(place: usize) -> Result<u32, Unfinished> {
    u32::try_from(place).map_err(|_| Unfinished::TooLong)
}
