//! 2SFCA: each provider is divided among those in its reach, then each place adds up the shares in
//! its own.

use super::Scores;
use super::amounts::Amounts;
use super::weights::Weights;

/// Supply for one of demand, at each place.
///
/// A provider that nobody can reach is divided among nobody and counts for nobody.
pub fn two_step(weights: &Weights, demand: &Amounts, supply: &Amounts) -> Scores {
    let reached = weights.scatter(demand.as_slice());
    let shares: Vec<f64> = supply
        .as_slice()
        .iter()
        .zip(&reached)
        .map(|(supply, people)| if *people > 0.0 { supply / people } else { 0.0 })
        .collect();
    weights.gather(&shares)
}
