//! Where the network breaks: providers on whom everything hangs, and doors that open only to a letter nobody writes.

use std::collections::BTreeSet;

use super::Network;
use super::reach::Without;
use crate::taxonomy::ServiceId;

/// A provider whose loss would take something away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinglePoint {
    pub provider: u32,
    /// Services that nobody else within the scope offers.
    pub only_here: BTreeSet<ServiceId>,
    /// Pairs of another provider and a service still offered elsewhere that it would no longer reach.
    pub cut_off: usize,
}

/// A service that wants a referral letter from a provider to whom nobody refers for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWayIn {
    pub provider: u32,
    pub service: ServiceId,
}

impl Network {
    /// Single points of failure, those that take most away first.
    pub fn single_points(&self) -> Vec<SinglePoint> {
        let within = self.within.iter().copied();
        let mut points: Vec<SinglePoint> = within
            .map(|provider| {
                let only_here = self.only_here(provider);
                SinglePoint {
                    provider,
                    cut_off: self.cut_off(provider, &only_here),
                    only_here,
                }
            })
            .filter(|point| !point.only_here.is_empty() || point.cut_off > 0)
            .collect();
        points.sort_by_key(|point| {
            let taken = point.only_here.len() + point.cut_off;
            (core::cmp::Reverse(taken), point.provider)
        });
        points
    }

    fn only_here(&self, provider: u32) -> BTreeSet<ServiceId> {
        let others = self.within.iter().filter(|one| **one != provider);
        let others: BTreeSet<ServiceId> = others
            .filter_map(|one| self.nodes.get(one))
            .flat_map(|node| node.offers.iter().copied())
            .collect();
        let own = self.nodes.get(&provider).map(|node| node.offers.clone());
        own.unwrap_or_default()
            .difference(&others)
            .copied()
            .collect()
    }

    fn cut_off(&self, gone: u32, only_there: &BTreeSet<ServiceId>) -> usize {
        let others = self.within.iter().filter(|one| **one != gone);
        others
            .map(|one| {
                let left = self.reach_without(*one, Without::Provider(gone));
                let lost = self.reach(*one);
                let lost = lost.difference(&left);
                lost.filter(|service| !only_there.contains(service)).count()
            })
            .sum()
    }

    /// Services by letter alone to which nobody refers.
    pub fn no_way_in(&self) -> Vec<NoWayIn> {
        let mut closed = Vec::new();
        for (provider, node) in &self.nodes {
            for service in node.by_letter.iter().copied() {
                let leads_here =
                    |link: &super::Referral| link.to == *provider && link.service == service;
                if self.within.contains(provider) && !self.links.iter().any(leads_here) {
                    closed.push(NoWayIn {
                        provider: *provider,
                        service,
                    });
                }
            }
        }
        closed
    }
}
