//! How far a woman gets: from one door, over two links at most.

use std::collections::BTreeSet;

use super::Network;
use crate::taxonomy::ServiceId;

/// Links she can be expected to follow (I-37): she is sent on twice, not three times.
const STEPS: usize = 2;

/// A provider to think away, to see what breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Without {
    Nobody,
    Provider(u32),
}

impl Network {
    /// Services that a woman reaches from `provider` within two links, its own included.
    pub fn reach(&self, provider: u32) -> BTreeSet<ServiceId> {
        self.reach_without(provider, Without::Nobody)
    }

    pub(super) fn reach_without(&self, provider: u32, gone: Without) -> BTreeSet<ServiceId> {
        let mut seen = BTreeSet::from([provider]);
        let mut edge = vec![provider];
        for _ in 0..STEPS {
            let next = edge.iter().flat_map(|one| self.from(*one));
            let next: BTreeSet<u32> = next
                .map(|link| link.to)
                .filter(|to| gone != Without::Provider(*to))
                .collect();
            edge = next.difference(&seen).copied().collect();
            seen.extend(&edge);
        }
        let reached = seen.iter().filter_map(|one| self.nodes.get(one));
        reached
            .flat_map(|node| node.offers.iter().copied())
            .collect()
    }

    /// Services that somebody within the scope offers.
    pub fn available(&self) -> BTreeSet<ServiceId> {
        let within = self.within.iter().filter_map(|one| self.nodes.get(one));
        within
            .flat_map(|node| node.offers.iter().copied())
            .collect()
    }

    /// Providers that send women nowhere.
    pub fn dead_ends(&self) -> Vec<u32> {
        let ends = self.within.iter().copied();
        ends.filter(|one| self.from(*one).next().is_none())
            .collect()
    }
}
