//! What an audience may see of a directory. Only `publish` makes it, and it holds nothing else.

use core::fmt;
use std::collections::{BTreeMap, BTreeSet};

use crate::area::{Area, AreaId};
use crate::day::{Day, Days};
use crate::findings::names;
use crate::inventory::Value;
use crate::provider::{Line, Place, Position, Provider, Slot};
use crate::taxonomy::{ActiveServices, Sector, ServiceId, Taxonomy};
use crate::visibility::Audience;

/// A directory as one audience may see it, on one day. It has no constructor, no default and no reading back: lists,
/// maps, searches, files and figures that leave are made from it, so what it does not hold cannot leave.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicDirectory {
    pub(super) audience: Audience,
    pub(super) on: Day,
    pub(super) fresh_for: Days,
    pub(super) taxonomy: Taxonomy,
    pub(super) active: ActiveServices,
    pub(super) areas: Vec<Area>,
    pub(super) providers: Vec<PublicProvider>,
    pub(super) elsewhere: BTreeSet<(AreaId, ServiceId)>,
    /// Places that unlisted providers hold; empty but for the coordination body.
    pub(super) held: BTreeMap<(AreaId, ServiceId), u32>,
}

/// A record as that audience may see it. Its number is its place in the list and tells nothing else.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicProvider(pub(super) Provider);

impl PublicDirectory {
    pub const fn audience(&self) -> Audience {
        self.audience
    }

    /// The day it was published; lines are confirmed, or not, as of that day.
    pub const fn on(&self) -> Day {
        self.on
    }

    pub const fn fresh_for(&self) -> Days {
        self.fresh_for
    }

    pub const fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    pub const fn active(&self) -> &ActiveServices {
        &self.active
    }

    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// By name.
    pub fn providers(&self) -> &[PublicProvider] {
        &self.providers
    }

    /// Services that somebody who is not listed offers in an area, where nobody listed does: that there is one, not
    /// how many and not where. The area is as declared.
    pub fn elsewhere(&self) -> impl Iterator<Item = (&AreaId, ServiceId)> {
        self.elsewhere
            .iter()
            .map(|(area, service)| (area, *service))
    }

    /// Places (in units of the service) of unlisted providers who serve an area; none but for the coordination body.
    pub fn held_elsewhere(&self, area: &AreaId, service: ServiceId) -> u32 {
        let held = self.held.get(&(area.clone(), service));
        held.copied().unwrap_or_default()
    }

    /// Records whose names hold every word of `words`, however it is accented; all for no words.
    pub fn search(&self, words: &str) -> Vec<&PublicProvider> {
        let wanted = names::words(words);
        let found = self.providers.iter().filter(|one| {
            let name = names::folded(one.name());
            wanted.iter().all(|word| name.contains(word))
        });
        found.collect()
    }
}

impl PublicProvider {
    pub const fn number(&self) -> u32 {
        self.0.id().0
    }

    pub fn name(&self) -> &str {
        self.0.name()
    }

    /// None when the field was not asked or is not for this audience.
    pub fn value(&self, slot: Slot) -> Option<&Value> {
        self.0.value(slot)
    }

    /// Where it may be drawn on a map.
    pub const fn position(&self) -> Option<Position> {
        match self.0.place() {
            Place::Exact { position, .. } => Some(*position),
            Place::AreaOnly | Place::Hidden => None,
        }
    }

    /// The areas it serves.
    pub fn areas(&self) -> impl Iterator<Item = &AreaId> {
        self.0.areas()
    }

    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.0.lines()
    }

    pub fn sectors(&self) -> BTreeSet<Sector> {
        self.0.sectors()
    }

    /// Where it sends women: the number of another record, and for which service.
    pub fn links(&self) -> impl Iterator<Item = (u32, ServiceId)> {
        self.0.links().map(|(_, link)| (link.to.0, link.service))
    }

    pub(crate) const fn record(&self) -> &Provider {
        &self.0
    }
}

impl fmt::Debug for PublicDirectory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicDirectory(..)")
    }
}

impl fmt::Debug for PublicProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PublicProvider(..)")
    }
}
