//! The referral network: who sends women where, what the other side says, and where it breaks.

mod arcs;
mod breaks;
mod circles;
mod figures;
mod layout;
mod reach;

use std::collections::{BTreeMap, BTreeSet};

pub use arcs::Way;
pub use breaks::{NoWayIn, SinglePoint};
pub use circles::Circle;
pub use layout::{Drawn, Home, Layout, NETWORK_SIZE, Placed, Side, Stretch};

use crate::indicators::Scope;
use crate::inventory::{Agreement, Value, codes};
use crate::provider::{Link, OtherSide, Provider, Slot};
use crate::publish::PublicDirectory;
use crate::taxonomy::{Sector, ServiceId};

/// The confirmed providers of a directory and the live links between them. A link is live when both ends are
/// confirmed and the other side does not deny it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    nodes: BTreeMap<u32, Node>,
    /// Numbers of the providers that the scope is about; links may lead out of it.
    within: BTreeSet<u32>,
    links: Vec<Referral>,
}

/// A provider in the network, by its number in the published list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Node {
    sectors: BTreeSet<Sector>,
    /// Active services that are confirmed to be there.
    offers: BTreeSet<ServiceId>,
    /// Those among them that want a referral letter.
    by_letter: BTreeSet<ServiceId>,
}

/// One live link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Referral {
    pub from: u32,
    pub to: u32,
    pub service: ServiceId,
    pub stroke: Stroke,
    pub written: Written,
}

/// How a link is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stroke {
    /// Confirmed by both sides.
    Firm,
    /// Claimed by one.
    Dotted,
}

/// Whether an agreement is on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Written {
    Yes,
    No,
}

impl Network {
    /// The network of what an audience may see.
    pub fn of(directory: &PublicDirectory, scope: &Scope) -> Self {
        let everything = Scope::everything();
        let records: Vec<&Provider> = directory.confirmed(&everything).collect();
        let nodes = records.iter().map(|one| (one.id().0, node(directory, one)));
        let nodes: BTreeMap<u32, Node> = nodes.collect();
        let claimed: BTreeSet<(u32, u32)> = records
            .iter()
            .flat_map(|one| live(one).map(|(_, link)| (one.id().0, link.to.0)))
            .collect();
        let mut links: Vec<Referral> = records
            .iter()
            .flat_map(|one| {
                live(one).map(|(written, link)| referral(one.id().0, link, written, &claimed))
            })
            .filter(|link| nodes.contains_key(&link.to))
            .collect();
        links.sort_unstable();
        let within = directory.confirmed(scope).map(|one| one.id().0).collect();
        Self {
            nodes,
            within,
            links,
        }
    }

    /// Links that begin within the scope, by number.
    pub fn links(&self) -> impl Iterator<Item = &Referral> {
        self.links
            .iter()
            .filter(|link| self.within.contains(&link.from))
    }

    /// Whether an office belongs to the scope.
    pub fn is_within(&self, provider: u32) -> bool {
        self.within.contains(&provider)
    }

    /// How many offices belong to the scope.
    pub fn len(&self) -> usize {
        self.within.len()
    }

    pub fn is_empty(&self) -> bool {
        self.within.is_empty()
    }

    fn from(&self, provider: u32) -> impl Iterator<Item = &Referral> {
        // They are sorted, by where they begin first.
        let start = self.links.partition_point(|link| link.from < provider);
        let rest = self.links.iter().skip(start);
        rest.take_while(move |link| link.from == provider)
    }
}

fn node(directory: &PublicDirectory, provider: &Provider) -> Node {
    let letter = crate::inventory::Requirement::ReferralLetter;
    let lines: Vec<_> = directory.counting(provider).collect();
    let by_letter = lines.iter().filter(|line| line.requires(letter));
    Node {
        sectors: provider.sectors(),
        offers: lines.iter().map(|line| line.service()).collect(),
        by_letter: by_letter.map(|line| line.service()).collect(),
    }
}

/// Links that nobody denies, and whether each is on paper.
fn live(provider: &Provider) -> impl Iterator<Item = (Written, Link)> {
    let links = provider.links();
    links
        .filter(|(_, link)| link.other_side != OtherSide::Denies)
        .map(|(id, link)| {
            let agreed = provider.value(Slot::Link(id, codes::AGREEMENT));
            let agreed = agreed.and_then(Value::as_one).and_then(Agreement::of);
            let written = match agreed {
                Some(Agreement::Written) => Written::Yes,
                _ => Written::No,
            };
            (written, link)
        })
}

/// The other side confirms by saying so, or by a link back.
fn referral(from: u32, link: Link, written: Written, claimed: &BTreeSet<(u32, u32)>) -> Referral {
    let back = claimed.contains(&(link.to.0, from));
    let firm = back || link.other_side == OtherSide::Confirms;
    Referral {
        from,
        to: link.to.0,
        service: link.service,
        stroke: if firm { Stroke::Firm } else { Stroke::Dotted },
        written,
    }
}
