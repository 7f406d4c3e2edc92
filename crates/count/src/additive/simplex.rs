//! The exact simplex: one variable is pushed up or down as far as the statements allow, from wherever the last ended.

use super::ratio::Ratio;
use super::system::Variable;
use super::tableau::{Status, Tableau};
use super::unfinished::Unfinished;

/// Which end of the interval is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    Low,
    High,
}

impl End {
    pub const fn sign(self) -> i64 {
        match self {
            Self::Low => -1,
            Self::High => 1,
        }
    }
}

/// How far a push came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This far and no further.
    Ends(Ratio),
    /// At least this far, which was enough.
    Enough(Ratio),
    /// There is no end.
    Unbounded,
}

/// The row that stops a variable from moving on.
#[derive(Clone, Copy)]
pub struct Block {
    pub row: usize,
    /// The value at which the row's variable leaves.
    pub leaves_at: i64,
    slack: i64,
    rate: i64,
}

impl Block {
    /// Whether the block comes before a move of this size is complete.
    pub fn sooner_than(&self, size: i64) -> bool {
        i128::from(self.slack) < i128::from(size) * i128::from(self.rate)
    }

    /// The same for a move of size `distance / rate`, signs aside.
    pub fn sooner_than_ratio(&self, distance: i128, rate: i64) -> bool {
        i128::from(self.slack) * i128::from(rate.unsigned_abs())
            < distance.abs() * i128::from(self.rate)
    }

    /// How far the move goes, roughly.
    pub fn length(&self) -> f64 {
        self.slack as f64 / self.rate.max(1) as f64
    }

    fn before(&self, other: &Self) -> bool {
        i128::from(self.slack) * i128::from(other.rate)
            < i128::from(other.slack) * i128::from(self.rate)
    }
}

/// After so many pivots without a move, the lowest name is taken (Bland), which cannot go round in circles.
pub const PATIENCE: u32 = 24;

impl Tableau {
    /// Pushes a variable towards an end, and stops early where `enough` is passed.
    pub fn push(
        &mut self,
        pushed: Variable,
        end: End,
        enough: impl Fn(Ratio) -> bool,
    ) -> Result<Reach, Unfinished> {
        self.watch(pushed)?;
        let reach = self.push_watched(pushed, end, enough);
        self.unwatch();
        reach
    }

    /// The same for a variable that is watched already.
    pub fn push_watched(
        &mut self,
        pushed: Variable,
        end: End,
        enough: impl Fn(Ratio) -> bool,
    ) -> Result<Reach, Unfinished> {
        let mut still = 0_u32;
        let mut here = self.ratio_of(pushed)?;
        loop {
            if enough(here) {
                return Ok(Reach::Enough(here));
            }
            let Some((entering, direction)) = self.entering(pushed, end, still > PATIENCE) else {
                return Ok(Reach::Ends(here));
            };
            let Some(block) = self.blocked(entering, direction) else {
                return Ok(Reach::Unbounded);
            };
            self.pivot(block.row, entering, block.leaves_at)?;
            let there = self.ratio_of(pushed)?;
            still = if there == here { still + 1 } else { 0 };
            here = there;
        }
    }

    pub fn ratio_of(&self, variable: Variable) -> Result<Ratio, Unfinished> {
        let (above, below) = self.value_of(variable);
        Ratio::new(above, below)
    }

    /// The variable outside whose move helps most, and its direction.
    pub fn entering(&self, pushed: Variable, end: End, bland: bool) -> Option<(Variable, i64)> {
        let Some(row) = self.row_of(pushed).and_then(|place| self.row(place)) else {
            return match (self.status(pushed), end) {
                (Status::Fixed, _) | (Status::AtLeast(_), End::Low) => None,
                _ => Some((pushed, end.sign())),
            };
        };
        let mut best: Option<(Variable, i64)> = None;
        for (variable, coefficient) in self.terms(row) {
            let gain = coefficient * end.sign();
            let helps = match self.status(variable) {
                Status::Fixed => false,
                Status::AtLeast(_) => gain > 0,
                Status::Free => true,
            };
            let better = best.is_none_or(|(name, most)| match bland {
                true => variable < name,
                false => (gain.abs(), name) > (most.abs(), variable),
            });
            if helps && better {
                best = Some((variable, gain));
            }
        }
        best.map(|(variable, gain)| (variable, gain.signum()))
    }

    /// The first row that stops a variable outside from moving in a direction.
    pub fn blocked(&self, entering: Variable, direction: i64) -> Option<Block> {
        let mut first: Option<(Block, Variable)> = None;
        for (place, coefficient) in self.column(entering) {
            let Some(row) = self.row(place) else {
                continue;
            };
            let rate = -coefficient * direction;
            // A published row that still holds something hidden stops every move.
            let (slack, rate, leaves_at) = match self.status(row.basic) {
                Status::Free => continue,
                Status::Fixed => (0, rate.abs(), row.numerator / row.denominator),
                Status::AtLeast(_) if rate <= 0 => continue,
                Status::AtLeast(least) => (row.numerator - least * row.denominator, rate, least),
            };
            let block = Block {
                row: place,
                leaves_at,
                slack,
                rate,
            };
            let sooner = first.is_none_or(|(best, name)| {
                block.before(&best) || (!best.before(&block) && row.basic < name)
            });
            if sooner {
                first = Some((block, row.basic));
            }
        }
        first.map(|(block, _)| block)
    }
}
