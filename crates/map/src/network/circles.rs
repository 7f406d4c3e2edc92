//! Circles: for one service, providers who send a woman on to each other while none of them offers it.

use std::collections::{BTreeMap, BTreeSet};

use super::Network;
use crate::taxonomy::ServiceId;

/// Providers among whom she goes round.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Circle {
    pub service: ServiceId,
    pub providers: BTreeSet<u32>,
}

impl Network {
    /// Every circle that a provider of the scope is part of, by service.
    pub fn circles(&self) -> Vec<Circle> {
        let services: BTreeSet<ServiceId> = self.links.iter().map(|link| link.service).collect();
        let mut circles = BTreeSet::new();
        for service in services {
            let onward = self.onward(service);
            let reach: BTreeMap<u32, BTreeSet<u32>> = onward
                .keys()
                .map(|one| (*one, followed(&onward, *one)))
                .collect();
            let comes_back = |one: u32, from: u32| {
                let there = reach.get(&from).is_some_and(|reach| reach.contains(&one));
                there && reach.get(&one).is_some_and(|reach| reach.contains(&from))
            };
            for one in onward.keys().filter(|one| self.within.contains(one)) {
                let providers = onward
                    .keys()
                    .copied()
                    .filter(|other| comes_back(*one, *other));
                let providers: BTreeSet<u32> = providers.collect();
                if !providers.is_empty() {
                    circles.insert(Circle { service, providers });
                }
            }
        }
        circles.into_iter().collect()
    }

    /// Where each provider that does not offer the service sends her for it.
    fn onward(&self, service: ServiceId) -> BTreeMap<u32, Vec<u32>> {
        let lacks = |provider: &u32| {
            let node = self.nodes.get(provider);
            node.is_some_and(|node| !node.offers.contains(&service))
        };
        let mut onward: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for link in self.links.iter().filter(|link| link.service == service) {
            if lacks(&link.from) && lacks(&link.to) {
                onward.entry(link.from).or_default().push(link.to);
            }
        }
        onward
    }
}

/// Everything that is reached from one provider, itself only when a link leads back.
fn followed(onward: &BTreeMap<u32, Vec<u32>>, start: u32) -> BTreeSet<u32> {
    let mut seen = BTreeSet::new();
    let mut open = vec![start];
    while let Some(one) = open.pop() {
        for next in onward.get(&one).into_iter().flatten() {
            if seen.insert(*next) {
                open.push(*next);
            }
        }
    }
    seen
}
