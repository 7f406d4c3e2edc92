//! The cheapest choice of variables to hide that satisfies every cut.

use super::cuts::Cut;
use super::system::Variable;
use super::task::Task;

/// Longer searches, in cuts looked at in all turns together, are given up; the caller then protects without a proof of fewness.
const MOST_STEPS: usize = 300_000;

/// Candidates are bits of one word.
pub const MOST_CANDIDATES: usize = 64;

/// The search for the cheapest cover, exact.
pub struct Cover {
    candidates: Vec<Variable>,
    cost: Vec<u64>,
    cuts: Vec<Vec<(usize, i128)>>,
    needed: Vec<i128>,
    best: Option<(u64, u64)>,
    steps: usize,
}

/// How a search ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Covered {
    /// These, and nothing is cheaper.
    Cheapest(Vec<Variable>),
    /// Even everything together does not satisfy every cut.
    Never,
    /// It took too long.
    GivenUp,
}

impl Cover {
    /// A search among everything that may be hidden; none where that is too much.
    pub fn new(task: &Task<'_>) -> Option<Self> {
        let hideable = (0..)
            .zip(&task.cost)
            .filter_map(|(variable, cost)| cost.map(|cost| (variable, cost)));
        let (candidates, cost): (Vec<Variable>, Vec<u64>) = hideable.unzip();
        (candidates.len() <= MOST_CANDIDATES).then_some(Self {
            candidates,
            cost,
            cuts: Vec::new(),
            needed: Vec::new(),
            best: None,
            steps: 0,
        })
    }

    /// One more inequality; whether it was new.
    pub fn add(&mut self, cut: &Cut) -> bool {
        let place = |(variable, weight): &(Variable, i128)| {
            let place = self.candidates.binary_search(variable).ok()?;
            Some((place, *weight))
        };
        let mut weights: Vec<(usize, i128)> = cut.weights.iter().filter_map(place).collect();
        weights.sort_unstable_by_key(|(place, weight)| (-weight, *place));
        let known = self.cuts.iter().zip(&self.needed);
        if known
            .clone()
            .any(|(cut_, needed)| *cut_ == weights && *needed == cut.needed)
        {
            return false;
        }
        self.cuts.push(weights);
        self.needed.push(cut.needed);
        true
    }

    /// The cheapest choice.
    pub fn cheapest(&mut self) -> Covered {
        self.best = None;
        self.look(0, 0, 0);
        if self.steps > MOST_STEPS {
            return Covered::GivenUp;
        }
        match self.best {
            None => Covered::Never,
            Some((_, chosen)) => {
                let places = (0..).zip(&self.candidates);
                let chosen = places.filter(|(place, _)| chosen & bit(*place) != 0);
                Covered::Cheapest(chosen.map(|(_, variable)| *variable).collect())
            }
        }
    }

    fn look(&mut self, chosen: u64, shut: u64, spent: u64) {
        self.steps += self.cuts.len();
        if self.steps > MOST_STEPS {
            return;
        }
        let Some((least, tightest)) = self.least_to_spend(chosen, shut) else {
            return;
        };
        if self.best.is_some_and(|(best, _)| spent + least >= best) {
            return;
        }
        let Some(tightest) = tightest else {
            self.best = Some((spent, chosen));
            return;
        };
        let cut = self.cuts.get(tightest).cloned().unwrap_or_default();
        let mut shut = shut;
        for (place, _) in cut {
            if (chosen | shut) & bit(place) != 0 {
                continue;
            }
            let cost = self.cost.get(place).copied().unwrap_or_default();
            self.look(chosen | bit(place), shut, spent + cost);
            shut |= bit(place);
        }
    }

    /// The least that is still to be spent, by cuts that share nothing, and the open cut with the fewest ways;
    /// none where a cut cannot be satisfied any more.
    fn least_to_spend(&self, chosen: u64, shut: u64) -> Option<(u64, Option<usize>)> {
        let mut open: Vec<(usize, usize, u64, u64)> = Vec::new();
        for (place, (cut, needed)) in self.cuts.iter().zip(&self.needed).enumerate() {
            let mut missing = *needed;
            let mut ways = 0_u64;
            let mut reach = 0_i128;
            let mut cheapest = u64::MAX;
            let mut most = 0_i128;
            for (candidate, weight) in cut {
                if chosen & bit(*candidate) != 0 {
                    missing -= weight;
                } else if shut & bit(*candidate) == 0 {
                    ways |= bit(*candidate);
                    reach += weight;
                    most = most.max(*weight);
                    let cost = self.cost.get(*candidate).copied().unwrap_or_default();
                    cheapest = cheapest.min(cost);
                }
            }
            if missing <= 0 {
                continue;
            }
            if reach < missing {
                return None;
            }
            let fewest = u64::try_from((missing + most - 1) / most.max(1)).unwrap_or(1);
            open.push((ways.count_ones() as usize, place, ways, fewest * cheapest));
        }
        open.sort_unstable();
        let tightest = open.first().map(|(_, place, _, _)| *place);
        let (mut least, mut used) = (0, 0_u64);
        for (_, _, ways, cost) in open {
            if ways & used == 0 {
                used |= ways;
                least += cost;
            }
        }
        Some((least, tightest))
    }
}

const fn bit(place: usize) -> u64 {
    1 << (place % 64)
}
