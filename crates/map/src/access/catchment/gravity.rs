//! Gravity: what is offered in reach, weighted by how near it is. Nobody competes for it.

use super::Scores;
use super::amounts::Amounts;
use super::weights::Weights;

/// Supply in reach of each place, weighted; in the unit of the supply.
pub fn gravity(weights: &Weights, supply: &Amounts) -> Scores {
    weights.gather(supply.as_slice())
}
