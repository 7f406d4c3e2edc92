//! RAAM: everybody weighs the way against the crowd, moves while that helps, and pays what is left
//! of both.
//!
//! Saxon and Snow 2020. The iteration, its steps and its whole people are those of PySAL `access`
//! 1.1.10 (`raam.py`), for the result is where the steps end, not a limit: another way of stepping
//! gives another third digit.

mod choice;
mod crowd;

use std::fmt;

use super::Scores;
use super::amounts::Amounts;
use super::costs::{Costs, Limit};
use crate::access::watch::{Stopped, Watch, tell};
use crowd::Crowd;

/// Rounds of moving.
const CYCLES: usize = 150;
/// The part of a place that moves at first, at last at least, and the cycles in which the part
/// halves.
const FIRST_STEP: f64 = 0.2;
const LEAST_STEP: f64 = 0.005;
const HALF_LIFE: f64 = 50.0;
/// In so many first cycles no provider may be mobbed.
const CAREFUL: usize = 20;

/// The cost of travel that is as bad as the mean crowd, in the unit of the costs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tau(f64);

impl Tau {
    pub fn new(tau: f64) -> Option<Self> {
        (tau.is_finite() && tau > 0.0).then_some(Self(tau))
    }
}

/// Why there are no scores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRaam {
    /// Nothing is offered, or nobody needs it.
    Nothing,
    Stopped,
}

/// What help costs at each place, travel over tau and crowding over the mean: lower is better.
///
/// A place without demand has no score, nor has one that no provider is in reach of.
pub fn raam(
    costs: &Costs,
    limit: Limit,
    demand: &Amounts,
    supply: &Amounts,
    tau: Tau,
    watch: &mut Watch<'_>,
) -> Result<Scores, BadRaam> {
    if demand.total() <= 0.0 || supply.total() <= 0.0 {
        return Err(BadRaam::Nothing);
    }
    let rho = demand.total() / supply.total();
    let mut crowd = Crowd::new(costs, limit, demand, supply, tau.0, rho);
    for cycle in 0..CYCLES {
        tell(watch, cycle, CYCLES)?;
        let step = FIRST_STEP * 0.5_f64.powf(cycle as f64 / HALF_LIFE);
        let mut moves = crowd.moves(step.max(LEAST_STEP));
        if cycle < CAREFUL {
            crowd.hold_back(&mut moves);
        }
        crowd.apply(&moves);
    }
    Ok(crowd.scores(demand.len()))
}

impl From<Stopped> for BadRaam {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

impl fmt::Display for BadRaam {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => out.write_str("nothing is offered, or nobody needs it"),
            Self::Stopped => Stopped.fmt(out),
        }
    }
}
