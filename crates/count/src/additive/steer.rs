//! Steering: one variable is brought to a given value, all statements kept, and published there.

use super::ratio::Ratio;
use super::simplex::{End, PATIENCE, Reach};
use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::unfinished::Unfinished;

impl Tableau {
    /// Publishes a hidden variable at a value; false, and nothing is published, where the statements do not allow it.
    pub fn publish(&mut self, variable: Variable, value: i64) -> Result<bool, Unfinished> {
        self.watch(variable)?;
        let reached = self.steer(variable, value)?;
        if reached {
            self.set_status(variable, Status::Fixed);
            self.settle_published(variable);
        }
        self.unwatch();
        Ok(reached)
    }

    /// Brings a hidden sum to a value at least, and keeps it there from now on; false where that cannot be.
    pub fn require(&mut self, sum: Variable, least: i64) -> Result<bool, Unfinished> {
        self.watch(sum)?;
        let enough = |here: Ratio| here.exceeds_by(Ratio::whole(0), least);
        let reached = !matches!(self.push_watched(sum, End::High, enough)?, Reach::Ends(_));
        if reached {
            self.set_status(sum, Status::AtLeast(least));
            self.settle_one(sum)?;
        }
        self.unwatch();
        Ok(reached)
    }

    /// Brings a watched variable to a value and, where it can vary, outside.
    fn steer(&mut self, variable: Variable, value: i64) -> Result<bool, Unfinished> {
        let mut still = 0_u32;
        loop {
            let (above, below) = self.value_of(variable);
            let distance = i128::from(value) * i128::from(below) - i128::from(above);
            let end = if distance < 0 { End::Low } else { End::High };
            let Some(place) = self.row_of(variable) else {
                match self.blocked(variable, end.sign()) {
                    _ if distance == 0 => return Ok(true),
                    Some(block) if block.sooner_than(value.abs_diff(above).cast_signed()) => {
                        self.pivot(block.row, variable, block.leaves_at)?;
                        continue;
                    }
                    _ => return self.shift(variable, value).map(|()| true),
                }
            };
            let entering = match (distance, self.row(place)) {
                (0, Some(row)) => {
                    let any = self.hidden_terms(row).map(|(other, _)| (other, 1)).min();
                    if any.is_none() {
                        return Ok(true);
                    }
                    any
                }
                _ => self.entering(variable, end, still > PATIENCE),
            };
            let Some((entering, direction)) = entering else {
                return Ok(false);
            };
            let rate = self
                .row(place)
                .map_or(0, |row| self.coefficient(row, entering));
            let block = self.blocked(entering, direction);
            if block.is_none_or(|block| !block.sooner_than_ratio(distance, rate)) {
                self.pivot(place, entering, value)?;
                return Ok(true);
            }
            if let Some(block) = block {
                self.pivot(block.row, entering, block.leaves_at)?;
            }
            still = if self.value_of(variable) == (above, below) {
                still + 1
            } else {
                0
            };
        }
    }
}
