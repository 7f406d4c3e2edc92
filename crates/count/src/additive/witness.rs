//! Witnesses: whole tables that satisfy every published statement, among them two for each hidden cell that differ in it.
//!
//! They are worked out from the published statements alone, so they say nothing about the truth; anybody can check
//! them by adding.

use super::attacker::statuses;
use super::index::{at, put};
use super::parts::is_too_large;
use super::pattern::Pattern;
use super::rule::{Least, Threshold};
use super::simplex::{End, Reach};
use super::system::{System, Variable};
use super::table::AdditiveTable;
use super::tableau::{Columns, Status, Tableau};
use super::unfinished::Unfinished;

/// Whole tables and, for each hidden cell, which two of them differ in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witnesses {
    /// Each table as the counts of its inner cells.
    pub tables: Vec<Vec<i64>>,
    pub pairs: Vec<Pair>,
}

/// Two tables, by their places, that differ in a hidden cell by at least `difference`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub cell: usize,
    pub low: usize,
    pub high: usize,
    /// The threshold, or 1 where no two tables that far apart were found.
    pub difference: i64,
}

/// So many branchings are tried for one whole table.
const MOST_BRANCHES: u32 = 200;

/// The witnesses of a release: a function of its published cells and of which are hidden.
pub fn witnesses(
    table: &AdditiveTable,
    pattern: &Pattern,
    threshold: Threshold,
    least: Least,
) -> Result<Witnesses, Unfinished> {
    let mut public = Public::new(table, pattern, least)?;
    let mut pool = Pool::default();
    let mut pairs = Vec::new();
    for cell in (0..table.cells().len()).filter(|cell| pattern.is_hidden(*cell)) {
        let Some(variable) = at(&public.system.variable_of, cell) else {
            return Err(Unfinished::Unprotectable);
        };
        if pool.apart(variable).2 < threshold.width() {
            public.search(variable, threshold, &mut pool)?;
        }
        let (low, high, apart) = pool.apart(variable);
        if apart < 1 {
            return Err(Unfinished::Unprotectable);
        }
        let difference = if apart < threshold.width() {
            1
        } else {
            threshold.width()
        };
        pairs.push(Pair {
            cell,
            low,
            high,
            difference,
        });
    }
    let tables = pool
        .tables
        .iter()
        .map(|inner| public.whole(table, inner))
        .collect();
    Ok(Witnesses { tables, pairs })
}

/// The published statements as a tableau at some corner, found without the truth.
struct Public {
    system: System,
    tableau: Tableau,
    /// For each inner cell of the table its variable; none where it is publicly none.
    kept: Vec<bool>,
}

impl Public {
    fn new(table: &AdditiveTable, pattern: &Pattern, least: Least) -> Result<Self, Unfinished> {
        let cells = || table.cells().iter().enumerate();
        let none: Vec<bool> = cells()
            .map(|(place, cell)| cell.value() == 0 && !pattern.is_hidden(place))
            .collect();
        let mut kept = vec![true; table.inner().len()];
        for (_, cell) in cells().filter(|(place, _)| at(&none, *place)) {
            for member in cell.members() {
                put(&mut kept, *member as usize, false);
            }
        }
        let mut system = System::new(table, &none)?;
        if is_too_large(&system) {
            return Err(Unfinished::TooLong);
        }
        let hidden = system.hidden(|cell| pattern.is_hidden(cell));
        let published = system.value.clone();
        // From here on nothing hidden has a value any more, only what everybody knows of it.
        for (variable, _) in hidden.iter().enumerate().filter(|(_, hidden)| **hidden) {
            let shown = at(&system.shown_by, variable) > 0;
            let known = i64::from(least == Least::One && shown);
            put(&mut system.value, variable, known);
        }
        let mut status = statuses(&system, &hidden, least);
        let inner = system.inner;
        let known = status.clone();
        // What is said of sums is made true one after the other below.
        for slot in status.iter_mut().skip(inner) {
            *slot = Status::Free;
        }
        let mut tableau = Tableau::new(&system, status, Columns::Folded)?;
        let mut sums: Vec<(usize, usize)> = system
            .sums
            .iter()
            .zip(inner..)
            .filter(|(_, sum)| !at(&hidden, *sum))
            .map(|(members, sum)| (members.len(), sum))
            .collect();
        sums.sort_unstable();
        for (_, sum) in sums {
            let variable = Variable::try_from(sum).map_err(|_| Unfinished::TooLong)?;
            if !tableau.publish(variable, at(&published, sum))? {
                return Err(Unfinished::Contradiction);
            }
        }
        for (variable, status) in (0..).zip(known).skip(inner) {
            if let Status::AtLeast(least) = status
                && !tableau.require(variable, least)?
            {
                return Err(Unfinished::Contradiction);
            }
        }
        Ok(Self {
            system,
            tableau,
            kept,
        })
    }

    /// Looks for whole tables that differ in one variable.
    fn search(
        &mut self,
        variable: Variable,
        threshold: Threshold,
        pool: &mut Pool,
    ) -> Result<(), Unfinished> {
        let width = threshold.width();
        let low = match self.tableau.push(variable, End::Low, |_| false)? {
            Reach::Ends(low) => low,
            _ => return Err(Unfinished::Contradiction),
        };
        let first = low.numerator().div_euclid(low.denominator());
        let first = first + i64::from(low.denominator() > 1);
        self.try_values(variable, &[first, first + 1], pool)?;
        let enough = |high: super::ratio::Ratio| high.exceeds_by(low, 2 * width);
        let last = match self.tableau.push(variable, End::High, enough)? {
            Reach::Ends(high) | Reach::Enough(high) => {
                high.numerator().div_euclid(high.denominator())
            }
            Reach::Unbounded => first + 2 * width,
        };
        let wanted = [first + width, first + width + 1, last, last - 1];
        let wanted: Vec<i64> = wanted.into_iter().filter(|value| *value <= last).collect();
        self.try_values(variable, &wanted, pool)
    }

    /// Adds the first whole table in which the variable has one of these values.
    fn try_values(
        &self,
        variable: Variable,
        values: &[i64],
        pool: &mut Pool,
    ) -> Result<(), Unfinished> {
        for value in values {
            let mut tableau = self.tableau.clone();
            if !tableau.publish(variable, *value)? {
                continue;
            }
            let mut branches = 0;
            if let Some(inner) = self.whole_table(&tableau, &mut branches)? {
                pool.add(&self.system, inner);
                return Ok(());
            }
        }
        Ok(())
    }

    /// A whole table near a corner, by publishing broken counts at the nearest whole ones.
    fn whole_table(
        &self,
        tableau: &Tableau,
        branches: &mut u32,
    ) -> Result<Option<Vec<i64>>, Unfinished> {
        let mut inner = Vec::with_capacity(self.system.inner);
        let mut broken = None;
        for variable in 0..self.system.inner {
            let variable = Variable::try_from(variable).map_err(|_| Unfinished::TooLong)?;
            let (above, below) = tableau.value_of(variable);
            inner.push(above.div_euclid(below));
            if above % below != 0 {
                broken = broken.or(Some((variable, above.div_euclid(below), above, below)));
            }
        }
        let Some((variable, floor, above, below)) = broken else {
            return Ok(Some(inner));
        };
        let nearer = 2 * i128::from(above - floor * below) > i128::from(below);
        let [first, second] = if nearer {
            [floor + 1, floor]
        } else {
            [floor, floor + 1]
        };
        for value in [first, second] {
            *branches += 1;
            if *branches > MOST_BRANCHES {
                return Ok(None);
            }
            let mut next = tableau.clone();
            if next.publish(variable, value)?
                && let Some(whole) = self.whole_table(&next, branches)?
            {
                return Ok(Some(whole));
            }
        }
        Ok(None)
    }

    /// A table over all inner cells again.
    fn whole(&self, table: &AdditiveTable, inner: &[i64]) -> Vec<i64> {
        let mut values = inner.iter().copied();
        let places = 0..table.inner().len();
        places
            .map(|place| {
                if at(&self.kept, place) {
                    values.next().unwrap_or(0)
                } else {
                    0
                }
            })
            .collect()
    }
}

/// The tables found so far.
#[derive(Default)]
struct Pool {
    tables: Vec<Vec<i64>>,
    /// For each variable the places of the tables in which it is least and most, with its values there.
    ends: Vec<[(i64, usize); 2]>,
}

impl Pool {
    fn add(&mut self, system: &System, inner: Vec<i64>) {
        let place = self.tables.len();
        let mut values = inner.clone();
        for members in &system.sums {
            let members = members.iter().map(|member| at(&inner, *member as usize));
            values.push(members.sum());
        }
        if self.ends.is_empty() {
            self.ends = values.iter().map(|value| [(*value, place); 2]).collect();
        }
        let mut of_use = place == 0;
        for ([low, high], value) in self.ends.iter_mut().zip(values) {
            if value < low.0 {
                (*low, of_use) = ((value, place), true);
            }
            if value > high.0 {
                (*high, of_use) = ((value, place), true);
            }
        }
        if of_use {
            self.tables.push(inner);
        }
    }

    /// The two tables furthest apart in a variable, and how far.
    fn apart(&self, variable: Variable) -> (usize, usize, i64) {
        match self.ends.get(variable as usize) {
            Some([low, high]) => (low.1, high.1, high.0 - low.0),
            None => (0, 0, 0),
        }
    }
}
