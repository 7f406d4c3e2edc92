//! The directory: who helps where. Changed by edits alone, each checked, none half made.

mod apply;
mod change;
mod due;
mod edit;
mod log;
mod refusal;
mod snapshot;
mod together;

use core::fmt;
use std::collections::BTreeMap;

pub use due::{Due, DueLine};
pub use edit::{Change, Edit, Stamp, Switch, Verified};
pub(crate) use log::Log;
pub use log::{Entry, What};
pub use refusal::Refusal;
pub use together::RefusedAt;

use crate::area::{Area, AreaId};
use crate::day::{Days, FRESH_FOR};
use crate::inventory::Inventory;
use crate::provider::{Provider, ProviderId};
use crate::taxonomy::{ActiveServices, Taxonomy};
use crate::visibility::Visibility;

/// Every provider of a project, its areas and its settings. Keeps silent in logs: it knows hidden places.
#[derive(Clone, PartialEq, Eq)]
pub struct Directory {
    taxonomy: Taxonomy,
    inventory: Inventory,
    active: ActiveServices,
    areas: BTreeMap<AreaId, Area>,
    fresh_for: Days,
    providers: BTreeMap<ProviderId, Provider>,
    log: Log,
}

/// Which records: those that are hidden stand on a screen of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    ToSomebody,
    ToNobody,
}

impl Directory {
    /// No provider, every service switched on, checks that hold for 90 days.
    pub fn empty() -> Self {
        let taxonomy = Taxonomy::of_the_package();
        Self {
            active: ActiveServices::all(&taxonomy),
            taxonomy,
            inventory: Inventory::standard(),
            areas: BTreeMap::new(),
            fresh_for: FRESH_FOR,
            providers: BTreeMap::new(),
            log: Log::default(),
        }
    }

    pub const fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    pub const fn inventory(&self) -> &Inventory {
        &self.inventory
    }

    pub const fn active(&self) -> &ActiveServices {
        &self.active
    }

    pub fn areas(&self) -> impl Iterator<Item = &Area> {
        self.areas.values()
    }

    pub const fn fresh_for(&self) -> Days {
        self.fresh_for
    }

    /// One record, hidden or not, to be edited on this tablet. Lists are drawn from what `publish` gives.
    pub fn provider(&self, id: ProviderId) -> Option<&Provider> {
        self.providers.get(&id)
    }

    /// The records to be edited on this tablet: those that somebody outside it may see, or those that nobody may. For the
    /// screens of the team alone; what leaves is made from what `publish` gives.
    pub fn to_edit(&self, which: Shown) -> impl Iterator<Item = &Provider> {
        self.providers().filter(move |provider| {
            let hidden = provider.visibility() == Visibility::Hidden;
            hidden == (which == Shown::ToNobody)
        })
    }

    pub(crate) fn providers(&self) -> impl Iterator<Item = &Provider> {
        self.providers.values()
    }

    /// What was changed, oldest first.
    pub fn log(&self) -> &[Entry] {
        self.log.entries()
    }

    pub(crate) fn set_log(&mut self, log: Log) {
        self.log = log;
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Directory(..)")
    }
}
