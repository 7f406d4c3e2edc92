//! Service × area and sector × area: every cell with its count, every zero with its name.

use std::collections::BTreeMap;

use super::offers;
use super::{Presence, Verdict, Who};
use crate::area::AreaId;
use crate::indicators::Share;
use crate::publish::PublicDirectory;
use crate::taxonomy::{Sector, ServiceId};

/// All active services in all areas, for one kind of woman.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    who: Who,
    areas: Vec<AreaId>,
    services: Vec<ServiceId>,
    cells: BTreeMap<(AreaId, ServiceId), Presence>,
    providers: BTreeMap<(AreaId, Sector), u32>,
}

/// One sector in one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectorCell {
    /// Listed providers with a line of the sector that counts.
    pub providers: u32,
    /// Services present of services active.
    pub present: Share,
    /// Services of which nothing is there, confirmed or not.
    pub absent: usize,
}

impl Matrix {
    pub fn of(directory: &PublicDirectory, who: Who) -> Self {
        let areas: Vec<AreaId> = directory.areas().iter().map(|one| one.id.clone()).collect();
        let services: Vec<ServiceId> = directory.active().iter().collect();
        let mut cells = BTreeMap::new();
        let mut providers = BTreeMap::new();
        for area in &areas {
            for service in &services {
                let presence = Presence::of(directory, area, *service, who);
                cells.insert((area.clone(), *service), presence);
            }
            for sector in Sector::ALL {
                let count = providers_of(directory, area, sector, who);
                providers.insert((area.clone(), sector), count);
            }
        }
        Self {
            who,
            areas,
            services,
            cells,
            providers,
        }
    }

    pub const fn who(&self) -> Who {
        self.who
    }

    pub fn areas(&self) -> &[AreaId] {
        &self.areas
    }

    pub fn services(&self) -> &[ServiceId] {
        &self.services
    }

    /// Nothing for an area or a service that is not in it.
    pub fn cell(&self, area: &AreaId, service: ServiceId) -> Presence {
        let cell = self.cells.get(&(area.clone(), service));
        cell.copied().unwrap_or_default()
    }

    pub fn sector(&self, area: &AreaId, sector: Sector) -> SectorCell {
        let services = self.services.iter().filter(|id| id.sector() == sector);
        let verdicts: Vec<Verdict> = services
            .map(|service| self.cell(area, *service).verdict())
            .collect();
        let providers = self.providers.get(&(area.clone(), sector));
        SectorCell {
            providers: providers.copied().unwrap_or_default(),
            present: Share::of_list(&verdicts, |one| *one == Verdict::Present),
            absent: verdicts
                .iter()
                .filter(|one| **one == Verdict::Absent)
                .count(),
        }
    }

    /// The cells of which something is said, by area and then in the order of print.
    pub fn with(&self, verdict: Verdict) -> impl Iterator<Item = (&AreaId, ServiceId)> {
        let cells = self.cells.iter();
        cells
            .filter(move |(_, cell)| cell.verdict() == verdict)
            .map(|((area, service), _)| (area, *service))
    }

    /// The named zeros.
    pub fn zeros(&self) -> impl Iterator<Item = (&AreaId, ServiceId)> {
        self.with(Verdict::Absent)
    }
}

fn providers_of(directory: &PublicDirectory, area: &AreaId, sector: Sector, who: Who) -> u32 {
    let services = directory.active().of_sector(sector);
    let mut numbers: Vec<u32> = services
        .flat_map(|service| {
            let offers = offers::counting(directory, area, service, who);
            offers.map(|offer| offer.number()).collect::<Vec<_>>()
        })
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    u32::try_from(numbers.len()).unwrap_or(u32::MAX)
}
