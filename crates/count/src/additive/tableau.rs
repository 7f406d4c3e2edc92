//! The attacker's tableau: every variable is either outside, at a known value, or a combination of those outside.

use super::index::{at, put};
use super::row::{ONE, Row};
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

/// Whether columns of published variables are kept, to see what each of them costs an attacker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    Kept,
    /// They are added up into the constant, which is faster.
    Folded,
}

/// A basic solution in whole numbers.
#[derive(Clone)]
pub struct Tableau {
    pub(super) rows: Vec<Row>,
    /// The row of a variable, or [`OUTSIDE`], or [`UNWATCHED`].
    row_of: Vec<u32>,
    /// The first variables are inner cells; the others are sums of them.
    inner: usize,
    sums: Vec<Vec<Variable>>,
    /// The hidden sum whose row is kept: a sum stops no move, so its row is made when it is pushed.
    watched: Option<Variable>,
    /// Rows to be used again.
    vacant: Vec<usize>,
    pub(super) status: Vec<Status>,
    /// The value of a variable that is outside.
    pub(super) value: Vec<i64>,
    /// Rows that may hold a variable; never too few, swept when read.
    columns: Vec<Vec<u32>>,
    folding: Columns,
    /// How many pivots were made.
    pub pivots: u64,
}

const OUTSIDE: u32 = u32::MAX;
const UNWATCHED: u32 = u32::MAX - 1;

impl Tableau {
    /// Every sum as a row over the inner variables, at the true values.
    pub fn new(system: &System, status: Vec<Status>, folding: Columns) -> Result<Self, Unfinished> {
        let variables = system.value.len();
        let mut tableau = Self {
            rows: Vec::with_capacity(system.sums.len()),
            row_of: vec![OUTSIDE; variables],
            inner: system.inner,
            sums: system.sums.clone(),
            watched: None,
            vacant: Vec::new(),
            status,
            value: system.value.clone(),
            columns: vec![Vec::new(); variables],
            folding,
            pivots: 0,
        };
        for place in system.inner..variables {
            let basic = name(place)?;
            if tableau.status(basic) == Status::Free {
                put(&mut tableau.row_of, place, UNWATCHED);
            } else {
                let row = tableau.row_of_sum(basic)?;
                tableau.insert(tableau.rows.len(), row)?;
            }
        }
        Ok(tableau)
    }

    fn insert(&mut self, place: usize, mut row: Row) -> Result<(), Unfinished> {
        row.numerator = self.numerator(&row)?;
        let named = name(place)?;
        put(&mut self.row_of, row.basic as usize, named);
        for (variable, _) in &row.terms {
            self.note(*variable, named);
        }
        if place < self.rows.len() {
            put(&mut self.rows, place, row);
        } else {
            self.rows.push(row);
        }
        Ok(())
    }

    fn note(&mut self, variable: Variable, row: u32) {
        if let Some(column) = self.columns.get_mut(variable as usize) {
            column.push(row);
        }
    }

    /// Adds published variables up into the constant, where they are not kept.
    fn fold(&self, terms: &mut Vec<(Variable, i64)>) -> Result<(), Unfinished> {
        if self.folding == Columns::Kept {
            return Ok(());
        }
        let mut constant = Some(0_i64);
        terms.retain(|(variable, coefficient)| {
            let published = *variable == ONE || self.status(*variable) == Status::Fixed;
            if published {
                let part = coefficient.checked_mul(self.outside(*variable));
                constant = constant.zip(part).and_then(|(sum, part)| sum.checked_add(part));
            }
            !published
        });
        match constant.ok_or(Unfinished::Overflow)? {
            0 => {}
            constant => terms.push((ONE, constant)),
        }
        Ok(())
    }

    pub fn status(&self, variable: Variable) -> Status {
        if variable == ONE {
            return Status::Fixed;
        }
        at(&self.status, variable as usize)
    }

    /// The value of a variable outside.
    fn outside(&self, variable: Variable) -> i64 {
        if variable == ONE {
            return 1;
        }
        at(&self.value, variable as usize)
    }

    /// The members of a sum.
    fn members(&self, sum: Variable) -> &[Variable] {
        let place = (sum as usize).checked_sub(self.inner);
        let members = place.and_then(|place| self.sums.get(place));
        members.map_or(&[], Vec::as_slice)
    }

    /// A sum over what its members are at the moment.
    fn row_of_sum(&self, sum: Variable) -> Result<Row, Unfinished> {
        let members = self.members(sum);
        let mut row = Row {
            basic: sum,
            denominator: 1,
            numerator: 0,
            terms: members.iter().map(|member| (*member, 1)).collect(),
        };
        let mut new = Vec::new();
        for member in members {
            if let Some(known) = self.row_of(*member).and_then(|place| self.row(place)) {
                row = row.with(known, &mut new)?;
            }
        }
        self.fold(&mut row.terms)?;
        Ok(row)
    }

    /// Makes the row of a hidden sum, so that it can be pushed.
    pub fn watch(&mut self, variable: Variable) -> Result<(), Unfinished> {
        self.watched = (self.status(variable) == Status::Free).then_some(variable);
        if at(&self.row_of, variable as usize) == UNWATCHED {
            let row = self.row_of_sum(variable)?;
            let place = self.vacant.pop().unwrap_or(self.rows.len());
            self.insert(place, row)?;
        }
        Ok(())
    }

    /// Forgets the row again.
    pub fn unwatch(&mut self) {
        let watched = self.watched.take();
        let watched = watched.filter(|watched| self.status(*watched) == Status::Free);
        let place = watched.and_then(|watched| self.row_of(watched));
        if let (Some(watched), Some(place)) = (watched, place) {
            self.vacate(watched, place);
        }
    }

    fn vacate(&mut self, sum: Variable, place: usize) {
        put(&mut self.row_of, sum as usize, UNWATCHED);
        if let Some(row) = self.rows.get_mut(place) {
            row.terms = Vec::new();
        }
        self.vacant.push(place);
    }

    /// Publishes a variable that stands at its true value.
    pub fn fix(&mut self, variable: Variable) {
        self.set_status(variable, Status::Fixed);
    }

    pub fn set_status(&mut self, variable: Variable, status: Status) {
        put(&mut self.status, variable as usize, status);
    }

    /// Drops the row of a sum that is hidden now.
    pub fn forget(&mut self, sum: Variable, place: usize) {
        self.vacate(sum, place);
    }

    pub fn row_of(&self, variable: Variable) -> Option<usize> {
        match at(&self.row_of, variable as usize) {
            OUTSIDE | UNWATCHED => None,
            row => Some(row as usize),
        }
    }

    pub fn is_outside(&self, variable: Variable) -> bool {
        at(&self.row_of, variable as usize) == OUTSIDE
    }

    pub fn row(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// The value of a variable as numerator and positive denominator.
    pub fn value_of(&self, variable: Variable) -> (i64, i64) {
        match self.row_of(variable).and_then(|place| self.row(place)) {
            Some(row) => (row.numerator, row.denominator),
            None => (self.outside(variable), 1),
        }
    }

    fn numerator(&self, row: &Row) -> Result<i64, Unfinished> {
        let mut sum = 0_i64;
        for (variable, coefficient) in &row.terms {
            let part = coefficient.checked_mul(self.outside(*variable));
            sum = part
                .and_then(|part| sum.checked_add(part))
                .ok_or(Unfinished::Overflow)?;
        }
        Ok(sum)
    }

    /// The rows that hold a variable, ascending.
    pub fn column(&mut self, variable: Variable) -> Vec<(usize, i64)> {
        let Some(column) = self.columns.get_mut(variable as usize) else {
            return Vec::new();
        };
        let mut column = std::mem::take(column);
        column.sort_unstable();
        column.dedup();
        let mut held = Vec::with_capacity(column.len());
        column.retain(|place| {
            let row = self.rows.get(*place as usize);
            let coefficient = row.map_or(0, |row| row.coefficient(variable));
            if coefficient != 0 {
                held.push((*place as usize, coefficient));
            }
            coefficient != 0
        });
        if let Some(slot) = self.columns.get_mut(variable as usize) {
            *slot = column;
        }
        held
    }

    /// Moves a variable outside to another value; every row that holds it follows.
    pub fn shift(&mut self, variable: Variable, to: i64) -> Result<(), Unfinished> {
        let by = to - self.outside(variable);
        for (place, coefficient) in self.column(variable) {
            if let Some(row) = self.rows.get_mut(place) {
                let change = coefficient.checked_mul(by);
                row.numerator = change
                    .and_then(|change| row.numerator.checked_add(change))
                    .ok_or(Unfinished::Overflow)?;
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
        let Some(old) = self.rows.get(place) else {
            return Err(Unfinished::Contradiction);
        };
        let leaving = old.basic;
        let mut solved = old.solved_for(entering).ok_or(Unfinished::Contradiction)?;
        let held = self.column(entering);
        self.pivots += 1;
        put(&mut self.value, leaving as usize, leaves_at);
        put(&mut self.row_of, leaving as usize, OUTSIDE);
        self.fold(&mut solved.terms)?;
        let mut new = Vec::new();
        for (other, _) in held.into_iter().filter(|(other, _)| *other != place) {
            let Some(row) = self.rows.get(other) else {
                continue;
            };
            new.clear();
            let mut replaced = row.with(&solved, &mut new)?;
            replaced.numerator = self.numerator(&replaced)?;
            put(&mut self.rows, other, replaced);
            for variable in &new {
                self.note(*variable, name(other)?);
            }
        }
        if self.status(entering) == Status::Free && self.watched != Some(entering) {
            self.vacate(entering, place);
            return Ok(());
        }
        self.insert(place, solved)
    }
}

fn name(place: usize) -> Result<u32, Unfinished> {
    u32::try_from(place).map_err(|_| Unfinished::TooLong)
}
