//! Of whom a figure speaks: an area, a sector, a kind of provider, or any of these together.

use crate::area::AreaId;
use crate::inventory::{ProviderType, codes};
use crate::provider::{Line, Provider};
use crate::publish::PublicDirectory;
use crate::taxonomy::{Sector, ServiceId};

/// A selection of providers and services. Everything until it is narrowed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    area: Option<AreaId>,
    sector: Option<Sector>,
    kind: Option<ProviderType>,
}

impl Scope {
    pub fn everything() -> Self {
        Self::default()
    }

    /// Providers that serve the area.
    #[must_use]
    pub fn in_area(self, area: AreaId) -> Self {
        Self {
            area: Some(area),
            ..self
        }
    }

    /// Services of the sector, and providers of it.
    #[must_use]
    pub fn of_sector(self, sector: Sector) -> Self {
        Self {
            sector: Some(sector),
            ..self
        }
    }

    #[must_use]
    pub fn of_type(self, kind: ProviderType) -> Self {
        Self {
            kind: Some(kind),
            ..self
        }
    }

    pub(crate) fn has_service(&self, service: ServiceId) -> bool {
        self.sector.is_none_or(|sector| service.sector() == sector)
    }

    /// Area and kind, whatever the sector.
    pub(crate) fn has_place_and_kind(&self, provider: &Provider) -> bool {
        let kind = provider.own_choice(codes::TYPE).and_then(ProviderType::of);
        self.area.as_ref().is_none_or(|area| provider.serves(area))
            && self.kind.is_none_or(|wanted| kind == Some(wanted))
    }

    pub(crate) fn has(&self, provider: &Provider) -> bool {
        let mine = |sector: Sector| provider.sectors().contains(&sector);
        self.has_place_and_kind(provider) && self.sector.is_none_or(mine)
    }

    /// Whether something that an unlisted provider offers in `area` belongs here; its kind is not told.
    pub(crate) fn has_unlisted(&self, area: &AreaId) -> bool {
        self.kind.is_none() && self.area.as_ref().is_none_or(|wanted| wanted == area)
    }
}

impl PublicDirectory {
    /// Lines that count: active, there, and verified recently enough (K9).
    pub(crate) fn counting<'a>(&'a self, provider: &'a Provider) -> impl Iterator<Item = Line<'a>> {
        let there = provider.lines().filter(|line| line.is_there());
        there.filter(|line| self.active().contains(line.service()) && self.confirms(*line))
    }

    pub(crate) fn confirms(&self, line: Line<'_>) -> bool {
        line.is_confirmed(self.on(), self.fresh_for())
    }

    /// Providers of a scope with any line that is confirmed, whatever its status.
    pub(crate) fn confirmed<'a>(&'a self, scope: &'a Scope) -> impl Iterator<Item = &'a Provider> {
        let records = self.providers().iter().map(|one| one.record());
        records
            .filter(|provider| scope.has(provider))
            .filter(|provider| provider.lines().any(|line| self.confirms(line)))
    }
}
