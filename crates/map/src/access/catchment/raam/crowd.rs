//! Who goes where at the moment, and who would rather go elsewhere.

use super::super::Scores;
use super::super::amounts::Amounts;
use super::super::costs::{Costs, Limit};
use super::choice::cheapest;

/// Places with demand and a provider in reach, providers with supply.
pub struct Crowd {
    places: Vec<Place>,
    /// Supply in people: scaled so that the mean crowd is 1.
    supply: Vec<f64>,
    /// Demand over supply at each provider when it was last looked at.
    congestion: Vec<f64>,
}

struct Place {
    index: usize,
    people: f64,
    /// Cost of travel over tau, infinite where there is no way.
    travel: Vec<f64>,
    /// Provider and people who go there.
    goes: Vec<(usize, f64)>,
}

/// People of one place who go to another provider from now on.
pub struct Move {
    from: usize,
    to: usize,
    people: f64,
}

impl Crowd {
    /// At first everybody goes to the nearest.
    pub fn new(
        costs: &Costs,
        limit: Limit,
        demand: &Amounts,
        supply: &Amounts,
        tau: f64,
        rho: f64,
    ) -> Self {
        let offers = |column: &usize| supply.as_slice().get(*column).is_some_and(|it| *it > 0.0);
        let kept: Vec<usize> = (0..costs.cols()).filter(offers).collect();
        let mut places = Vec::new();
        for (index, (row, people)) in costs.rows().zip(demand.as_slice()).enumerate() {
            let cost = |column: &usize| row.get(*column).copied().unwrap_or(f64::INFINITY);
            let in_reach = |cost: f64| {
                if limit.holds(cost) {
                    cost / tau
                } else {
                    f64::INFINITY
                }
            };
            let travel: Vec<f64> = kept.iter().map(|it| in_reach(cost(it))).collect();
            if *people > 0.0 && travel.iter().any(|it| it.is_finite()) {
                let nearest = cheapest(&travel, &vec![0.0; travel.len()]);
                places.push(Place {
                    index,
                    people: *people,
                    travel,
                    goes: vec![(nearest, *people)],
                });
            }
        }
        let scaled = |column: &usize| supply.as_slice().get(*column).map_or(0.0, |it| it * rho);
        Self {
            places,
            supply: kept.iter().map(scaled).collect(),
            congestion: Vec::new(),
        }
    }

    /// From the dearest provider each place goes to, to the cheapest it could go to: as many whole
    /// people as make both cost the same, but no larger part of the place than `step`.
    pub fn moves(&mut self, step: f64) -> Vec<Move> {
        let mut load = vec![0.0; self.supply.len()];
        for (provider, people) in self.places.iter().flat_map(|place| &place.goes) {
            if let Some(load) = load.get_mut(*provider) {
                *load += people;
            }
        }
        let crowds = load.iter().zip(&self.supply);
        self.congestion = crowds.map(|(load, supply)| load / supply).collect();
        self.places
            .iter()
            .map(|place| self.move_of(place, &load, step))
            .collect()
    }

    fn move_of(&self, place: &Place, load: &[f64], step: f64) -> Move {
        let at =
            |values: &[f64], provider: usize| values.get(provider).copied().unwrap_or(f64::NAN);
        let cost = |provider: usize| at(&place.travel, provider) + at(&self.congestion, provider);
        let to = cheapest(&place.travel, &self.congestion);
        let mut from = to;
        let mut dearest = f64::NEG_INFINITY;
        for (provider, _) in &place.goes {
            let here = cost(*provider);
            if here > dearest || (here == dearest && *provider < from) {
                (from, dearest) = (*provider, here);
            }
        }
        if from == to {
            let people = 0.0;
            return Move { from, to, people };
        }
        let goes = |provider: usize| {
            let there = place.goes.iter().find(|(other, _)| *other == provider);
            there.map_or(0.0, |(_, people)| *people)
        };
        let (here, there) = (goes(from), goes(to));
        let (others_here, others_there) = (at(load, from) - here, at(load, to) - there);
        let (supply_here, supply_there) = (at(&self.supply, from), at(&self.supply, to));
        let even = ((supply_there * supply_here) / (supply_there + supply_here))
            * ((at(&place.travel, from) - at(&place.travel, to))
                + (there + here + others_here) / supply_here
                - others_there / supply_there);
        let people = (even - there).min(here).min(step * place.people).trunc();
        Move { from, to, people }
    }

    /// No provider takes more newcomers in one cycle than it has room for.
    pub fn hold_back(&self, moves: &mut [Move]) {
        let mut newcomers = vec![0.0; self.supply.len()];
        for one in moves.iter() {
            if let Some(sum) = newcomers.get_mut(one.to) {
                *sum += one.people;
            }
        }
        for one in moves {
            let sum = newcomers.get(one.to).copied().unwrap_or_default();
            let room = self.supply.get(one.to).copied().unwrap_or(f64::NAN);
            one.people = (one.people / (sum / room).max(1.0)).round_ties_even();
        }
    }

    pub fn apply(&mut self, moves: &[Move]) {
        for (place, one) in self.places.iter_mut().zip(moves) {
            if one.people == 0.0 {
                continue;
            }
            match place
                .goes
                .iter_mut()
                .find(|(provider, _)| *provider == one.to)
            {
                Some((_, people)) => *people += one.people,
                None => place.goes.push((one.to, one.people)),
            }
            for (_, people) in place.goes.iter_mut().filter(|(it, _)| *it == one.from) {
                *people -= one.people;
            }
            place.goes.retain(|(_, people)| *people != 0.0);
        }
    }

    /// The mean cost of those who come from each of `count` places, at the crowd of the last
    /// cycle's beginning.
    pub fn scores(&self, count: usize) -> Scores {
        let mut scores = vec![None; count];
        for place in &self.places {
            let cost = |(provider, people): &(usize, f64)| {
                let travel = place.travel.get(*provider)?;
                let crowd = self.congestion.get(*provider)?;
                Some((crowd + travel) * people)
            };
            let paid: f64 = place.goes.iter().filter_map(cost).sum();
            let people: f64 = place.goes.iter().map(|(_, people)| people).sum();
            if let Some(score) = scores.get_mut(place.index) {
                *score = Some(paid / people);
            }
        }
        scores
    }
}
