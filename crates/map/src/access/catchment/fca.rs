//! FCA: what is offered within reach of a place, over the people within reach of it.

use super::Scores;
use super::amounts::Amounts;
use super::weights::Weights;

/// Supply for one of demand. `among` are the weights between the places of demand themselves.
///
/// A place with nobody in reach has no score; one with people and no provider in reach has 0, as in
/// PySAL.
pub fn fca(weights: &Weights, among: &Weights, demand: &Amounts, supply: &Amounts) -> Scores {
    let offered = weights.gather(supply.as_slice());
    let people = among.gather(demand.as_slice());
    let ratio = |(offered, people): (&Option<f64>, &Option<f64>)| {
        let people = (*people).filter(|it| *it > 0.0)?;
        Some(offered.unwrap_or_default() / people)
    };
    offered.iter().zip(&people).map(ratio).collect()
}
