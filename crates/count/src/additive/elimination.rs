//! Equations first: published sums are solved for hidden variables, so that what is left outside can only be hidden.

use super::row::Row;
use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::unfinished::Unfinished;

impl Tableau {
    /// Solves every published row that still holds a hidden variable; shorter rows first.
    pub fn eliminate(&mut self) -> Result<(), Unfinished> {
        let mut order: Vec<(usize, usize)> = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| self.status(row.basic) == Status::Fixed)
            .map(|(place, row)| (row.terms.len(), place))
            .collect();
        order.sort_unstable();
        for (_, place) in order {
            self.eliminate_row(place)?;
        }
        Ok(())
    }

    /// Solves one published row for its hidden variable that stands in the fewest rows.
    pub fn eliminate_row(&mut self, place: usize) -> Result<(), Unfinished> {
        let Some(row) = self.row(place) else {
            return Ok(());
        };
        let (basic, hidden) = (row.basic, self.hidden_terms(row));
        let (published_as, below) = self.value_of(basic);
        let mut best: Option<(usize, Variable)> = None;
        for variable in hidden {
            let length = self.column(variable).len();
            if best.is_none_or(|best| (length, variable) < best) {
                best = Some((length, variable));
            }
        }
        if let Some((_, variable)) = best {
            if published_as % below != 0 {
                return Err(Unfinished::Contradiction);
            }
            self.pivot(place, variable, published_as / below)?;
        }
        Ok(())
    }

    /// The hidden variables in a row.
    pub fn hidden_terms(&self, row: &Row) -> Vec<Variable> {
        let terms = row.terms.iter().map(|(variable, _)| *variable);
        terms
            .filter(|variable| self.status(*variable) != Status::Fixed)
            .collect()
    }

    /// Brings every hidden variable outside down to its bound, or exchanges it for one that reaches its own first.
    pub fn settle(&mut self) -> Result<(), Unfinished> {
        for place in 0..self.status.len() {
            let variable = Variable::try_from(place).map_err(|_| Unfinished::TooLong)?;
            self.settle_one(variable)?;
        }
        Ok(())
    }

    /// The same for one variable.
    pub fn settle_one(&mut self, variable: Variable) -> Result<(), Unfinished> {
        if !self.is_outside(variable) {
            return Ok(());
        }
        let down = self.value_of(variable).0;
        let blocked = self.blocked(variable, -1);
        match (self.status(variable), blocked) {
            (Status::Fixed, _) | (Status::Free, None) => Ok(()),
            (Status::Free, Some(block)) => self.pivot(block.row, variable, block.leaves_at),
            (Status::AtLeast(least), block) => match block {
                Some(block) if block.sooner_than(down - least) => {
                    self.pivot(block.row, variable, block.leaves_at)
                }
                _ => self.shift(variable, least),
            },
        }
    }
}
