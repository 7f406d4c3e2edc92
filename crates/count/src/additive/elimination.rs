//! Equations first: published sums are solved for hidden variables, so that what is left outside can only be hidden.

use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::unfinished::Unfinished;

impl Tableau {
    /// Solves every published row that still holds a hidden variable; shorter rows first.
    pub fn eliminate(&mut self) -> Result<(), Unfinished> {
        let mut order: Vec<(usize, Variable)> = self
            .rows
            .iter()
            .filter(|row| self.status(row.basic) == Status::Fixed)
            .map(|row| (self.hidden_terms(row).count(), row.basic))
            .collect();
        order.sort_unstable();
        for (_, basic) in order {
            self.eliminate_row(basic)?;
        }
        Ok(())
    }

    /// Solves one published row for its hidden variable that stands in the fewest rows.
    pub fn eliminate_row(&mut self, basic: Variable) -> Result<(), Unfinished> {
        let Some(place) = self.row_of(basic) else {
            return Ok(());
        };
        let hidden = self
            .row(place)
            .into_iter()
            .flat_map(|row| self.hidden_terms(row));
        let shortest = hidden
            .map(|(variable, _)| (self.column(variable).count(), variable))
            .min();
        let (published_as, below) = self.value_of(basic);
        match shortest {
            None => Ok(()),
            Some(_) if published_as % below != 0 => Err(Unfinished::Contradiction),
            Some((_, variable)) => self.pivot(place, variable, published_as / below),
        }
    }

    /// Brings every hidden variable outside down to its bound, or exchanges it for one that reaches its own first.
    pub fn settle(&mut self) -> Result<(), Unfinished> {
        for place in 0..self.variables() {
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
