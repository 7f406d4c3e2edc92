//! Indicators of the referral network: I-34 to I-38.

use super::{Network, Stroke, Written};
use crate::indicators::Share;
use crate::taxonomy::Sector;

impl Network {
    /// I-34, referral-link completeness: the mean over providers of the sectors other than their own to which they have
    /// a live link, confirmed or not. A provider of all three sectors needs no other and is left out.
    pub fn link_completeness(&self) -> Share {
        let shares: Vec<(usize, usize)> = self
            .within
            .iter()
            .filter_map(|one| {
                let own = &self.nodes.get(one)?.sectors;
                let others = Sector::ALL
                    .into_iter()
                    .filter(|sector| !own.contains(sector));
                let others: Vec<Sector> = others.collect();
                let linked = others.iter().filter(|sector| self.leads_to(*one, **sector));
                Some((linked.count(), others.len()))
            })
            .filter(|(_, others)| *others > 0)
            .collect();
        // Over two: whoever has one other sector weighs as much as whoever has two.
        let halves = shares.iter().map(|(linked, others)| linked * 2 / others);
        Share::new(halves.sum(), shares.len() * 2)
    }

    fn leads_to(&self, provider: u32, sector: Sector) -> bool {
        let ends = self
            .from(provider)
            .filter_map(|link| self.nodes.get(&link.to));
        ends.into_iter().any(|node| node.sectors.contains(&sector))
    }

    /// I-35, two-way confirmation: links that both sides confirm, of all live links.
    pub fn two_way(&self) -> Share {
        let links: Vec<_> = self.links().collect();
        Share::of_list(&links, |link| link.stroke == Stroke::Firm)
    }

    /// I-36, dead ends, of confirmed providers.
    pub fn dead_end_share(&self) -> Share {
        Share::new(self.dead_ends().len(), self.within.len())
    }

    /// I-37, two-step reach: the mean over providers of the services available here that are reached from them within
    /// two links.
    pub fn two_step_reach(&self) -> Share {
        let available = self.available();
        let reached = self.within.iter().map(|one| {
            let reach = self.reach(*one);
            reach.intersection(&available).count()
        });
        Share::new(reached.sum(), available.len() * self.within.len())
    }

    /// I-38, written referral protocol: links with an agreement on paper, of all live links.
    pub fn written_agreements(&self) -> Share {
        let links: Vec<_> = self.links().collect();
        Share::of_list(&links, |link| link.written == Written::Yes)
    }
}
