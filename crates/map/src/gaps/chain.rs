//! The pathway of one area: how far each step is, which is the weakest, and how long the whole
//! chain takes on foot.

use std::collections::BTreeMap;

use super::offers;
use super::{Pathway, Range, Step, Travel, Unlisted, Walk, Who};
use crate::access::units::Minutes;
use crate::area::AreaId;
use crate::publish::PublicDirectory;

/// One step as seen from the area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Nobody offers it here.
    Missing,
    /// Somebody does, and how far it is cannot be said.
    NotTold,
    /// To the nearest.
    Walk(Range),
}

/// Where the pathway breaks first; steps count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weakest {
    /// These steps are missing altogether.
    Missing(Vec<usize>),
    /// Nothing is missing; how far this step is cannot be said.
    NotTold(usize),
    /// The farthest.
    Farthest(usize, Range),
}

/// A pathway walked by women of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    pub links: Vec<Link>,
    pub weakest: Weakest,
    /// From home along all steps by the shortest way; `NotTold` as soon as one of them is,
    /// `Missing` when one is.
    pub whole: Link,
}

impl Chain {
    pub fn of(
        directory: &PublicDirectory,
        travel: &Travel,
        area: &AreaId,
        pathway: &Pathway,
        who: Who,
    ) -> Self {
        let found: Vec<Found> = pathway
            .steps()
            .map(|step| Found::of(directory, travel, area, step, who))
            .collect();
        let links: Vec<Link> = found.iter().map(Found::link).collect();
        Self {
            weakest: weakest(&links),
            whole: whole(travel, area, &found),
            links,
        }
    }
}

/// Who offers a step.
pub(super) struct Found {
    /// Listed providers with their walk from home, where it is known.
    pub(super) listed: BTreeMap<u32, Option<Walk>>,
    pub(super) unlisted: Unlisted,
}

impl Found {
    pub(super) fn of(
        directory: &PublicDirectory,
        travel: &Travel,
        area: &AreaId,
        step: &Step,
        who: Who,
    ) -> Self {
        let mut found = Self {
            listed: BTreeMap::new(),
            unlisted: Unlisted::Nobody,
        };
        for service in step.services() {
            for offer in offers::counting(directory, area, *service, who) {
                let walk = travel.to(area, offer.number());
                found.listed.insert(offer.number(), walk);
            }
            if offers::unlisted(directory, area, *service, who) == Unlisted::Somebody {
                found.unlisted = Unlisted::Somebody;
            }
        }
        found
    }

    fn link(&self) -> Link {
        let walks = self.listed.values().flatten().map(|walk| walk.range());
        let ranges: Vec<Range> = walks.collect();
        let least = ranges.iter().map(|range| range.least).min();
        let most = ranges.iter().map(|range| range.most).min();
        match (least, most) {
            (Some(least), Some(most)) => Link::Walk(Range { most, least }),
            _ if self.is_empty() => Link::Missing,
            _ => Link::NotTold,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.listed.is_empty() && self.unlisted == Unlisted::Nobody
    }
}

fn weakest(links: &[Link]) -> Weakest {
    let at = |wanted: Link| {
        let links = links.iter().enumerate();
        let found = links.filter(move |(_, link)| **link == wanted);
        found.map(|(step, _)| step).collect::<Vec<usize>>()
    };
    let missing = at(Link::Missing);
    if !missing.is_empty() {
        return Weakest::Missing(missing);
    }
    if let Some(step) = at(Link::NotTold).first() {
        return Weakest::NotTold(*step);
    }
    let mut far = Weakest::NotTold(0);
    for (step, link) in links.iter().enumerate() {
        if let Link::Walk(range) = link {
            match far {
                Weakest::Farthest(_, before) if before >= *range => {}
                _ => far = Weakest::Farthest(step, *range),
            }
        }
    }
    far
}

/// The shortest way through one provider of each step, layer by layer; least and most by
/// themselves.
fn whole(travel: &Travel, area: &AreaId, found: &[Found]) -> Link {
    if found.iter().any(Found::is_empty) {
        return Link::Missing;
    }
    let through = |minutes: fn(Walk) -> Minutes| -> Option<u32> {
        let mut layer: BTreeMap<u32, u32> = BTreeMap::new();
        for (step, found) in found.iter().enumerate() {
            let arrive = |to: u32, home: Option<Walk>| -> Option<u32> {
                if step == 0 {
                    return home.map(|walk| minutes(walk).get());
                }
                let before = layer.iter();
                let ways = before.filter_map(|(from, spent)| {
                    let leg = travel.leg(area, *from, to)?;
                    Some(spent.saturating_add(minutes(leg).get()))
                });
                ways.min()
            };
            let next = found.listed.iter();
            layer = next
                .filter_map(|(to, home)| Some((*to, arrive(*to, *home)?)))
                .collect();
        }
        layer.values().min().copied()
    };
    let (least, most) = (
        through(|walk| walk.range().least),
        through(|walk| walk.range().most),
    );
    match (least, most) {
        (Some(least), Some(most)) => Link::Walk(Range {
            most: Minutes::new(most),
            least: Minutes::new(least),
        }),
        _ => Link::NotTold,
    }
}
