//! 3SFCA: people first choose among providers, so that a second one nearby does not count its
//! people twice.

use super::Scores;
use super::amounts::Amounts;
use super::costs::{Costs, Limit};
use super::decay::Decay;
use super::two_step::two_step;
use super::weights::Weights;

/// Supply for one of demand, at each place.
///
/// A provider is chosen in proportion to its weight among all that have one, those beyond the limit
/// included: so does PySAL, and it matters only where the limit is below the reach of the weights.
pub fn three_step(
    costs: &Costs,
    decay: &Decay,
    limit: Limit,
    demand: &Amounts,
    supply: &Amounts,
) -> Scores {
    let all: Vec<f64> = costs
        .rows()
        .map(|row| {
            let ways = row.iter().filter(|cost| cost.is_finite());
            ways.map(|cost| decay.weight(*cost)).sum()
        })
        .collect();
    let weights = Weights::new(costs, decay, limit).scaled(|place, row| {
        let sum: f64 = all.get(place).copied().unwrap_or_default();
        for weight in row.iter_mut().filter(|_| sum > 0.0) {
            *weight *= *weight / sum;
        }
    });
    two_step(&weights, demand, supply)
}
