//! Who is left when every provider has taken as many as it can.

use super::amounts::Amounts;
use super::costs::{Costs, Limit};

/// People taken and left, in the order of the places and the providers.
#[derive(Clone, PartialEq)]
pub struct Served {
    /// People left at each place.
    pub unserved: Vec<f64>,
    /// What each provider has left.
    pub spare: Vec<f64>,
    /// People left who had no provider in reach at all.
    pub out_of_reach: f64,
}

impl Served {
    pub fn total_unserved(&self) -> f64 {
        self.unserved.iter().sum()
    }
}

/// Whoever is nearest to a provider is taken first, until it is full; places at the same cost in
/// their order.
///
/// `capacity` is in people, over the same time as `demand`.
pub fn served(costs: &Costs, limit: Limit, demand: &Amounts, capacity: &Amounts) -> Served {
    let mut unserved = demand.as_slice().to_vec();
    let mut spare = capacity.as_slice().to_vec();
    let mut ways: Vec<(f64, usize, usize)> = Vec::new();
    let mut out_of_reach = 0.0;
    for (place, row) in costs.rows().enumerate() {
        let before = ways.len();
        let reached = row
            .iter()
            .enumerate()
            .filter(|(_, cost)| limit.holds(**cost));
        ways.extend(reached.map(|(provider, cost)| (*cost, place, provider)));
        if ways.len() == before {
            out_of_reach += unserved.get(place).copied().unwrap_or_default();
        }
    }
    ways.sort_by(|one, other| {
        let by_cost = one.0.total_cmp(&other.0);
        by_cost.then(one.1.cmp(&other.1)).then(one.2.cmp(&other.2))
    });
    for (_, place, provider) in ways {
        let (Some(people), Some(room)) = (unserved.get_mut(place), spare.get_mut(provider)) else {
            continue;
        };
        let taken = people.min(*room);
        *people -= taken;
        *room -= taken;
    }
    Served {
        unserved,
        spare,
        out_of_reach,
    }
}
