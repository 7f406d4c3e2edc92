//! Which services a project counts: any may be switched off and on again, none renumbered.

use core::fmt;
use std::collections::BTreeSet;

use super::{Sector, ServiceId, Taxonomy};

/// The services that a project has switched on. Every figure divides by these, never by a literal 30.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveServices(BTreeSet<ServiceId>);

/// A number that has no service cannot be switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SwitchRefused(pub ServiceId);

impl fmt::Display for SwitchRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is reserved: there is no service of that number",
            self.0
        )
    }
}

impl core::error::Error for SwitchRefused {}

impl ActiveServices {
    /// Every service of the package.
    pub fn all(taxonomy: &Taxonomy) -> Self {
        Self(taxonomy.services().map(|service| service.id).collect())
    }

    /// # Errors
    /// When the number is reserved.
    pub fn switch_on(&mut self, taxonomy: &Taxonomy, id: ServiceId) -> Result<(), SwitchRefused> {
        let service = taxonomy.service(id).ok_or(SwitchRefused(id))?;
        self.0.insert(service.id);
        Ok(())
    }

    pub fn switch_off(&mut self, id: ServiceId) {
        self.0.remove(&id);
    }

    pub fn contains(&self, id: ServiceId) -> bool {
        self.0.contains(&id)
    }

    /// In the order of print.
    pub fn iter(&self) -> impl Iterator<Item = ServiceId> {
        self.0.iter().copied()
    }

    pub fn of_sector(&self, sector: Sector) -> impl Iterator<Item = ServiceId> {
        self.iter().filter(move |id| id.sector() == sector)
    }
}
