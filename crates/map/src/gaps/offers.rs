//! The lines that could serve a woman of an area with one service: the one place where providers
//! are picked.

use super::{Admits, Unlisted, Who};
use crate::area::AreaId;
use crate::provider::{Line, Provider};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// One line, with what is asked of every line.
#[derive(Clone, Copy)]
pub(super) struct Offer<'a> {
    pub(super) provider: &'a Provider,
    pub(super) line: Line<'a>,
    /// Made sure of in time (K9).
    pub(super) confirmed: bool,
    pub(super) admits: Admits,
}

impl<'a> Offer<'a> {
    fn of(
        directory: &PublicDirectory,
        provider: &'a Provider,
        service: ServiceId,
        who: Who,
    ) -> Option<Self> {
        let line = provider.line(service)?;
        Some(Self {
            provider,
            line,
            confirmed: directory.confirms(line),
            admits: who.admitted(provider, line),
        })
    }

    /// The number under which the provider is listed.
    pub(super) const fn number(&self) -> u32 {
        self.provider.id().0
    }

    /// Confirmed, fully or partly there, and open to her.
    pub(super) fn counts(&self) -> bool {
        self.confirmed && self.line.is_there() && self.admits == Admits::Yes
    }
}

/// Lines of listed providers who serve the area, whatever their status. None for a service that is
/// switched off.
pub(super) fn lines<'a>(
    directory: &'a PublicDirectory,
    area: &'a AreaId,
    service: ServiceId,
    who: Who,
) -> impl Iterator<Item = Offer<'a>> {
    let active = directory.active().contains(service);
    let records = directory.providers().iter().map(|one| one.record());
    records
        .filter(move |provider| active && provider.serves(area))
        .filter_map(move |provider| Offer::of(directory, provider, service, who))
}

/// Lines of all listed providers, wherever they serve. None for a service that is switched off.
pub(super) fn everywhere<'a>(
    directory: &'a PublicDirectory,
    service: ServiceId,
    who: Who,
) -> impl Iterator<Item = Offer<'a>> {
    let active = directory.active().contains(service);
    let records = directory.providers().iter().map(|one| one.record());
    records
        .filter(move |_| active)
        .filter_map(move |provider| Offer::of(directory, provider, service, who))
}

/// Those of them that count (I-01).
pub(super) fn counting<'a>(
    directory: &'a PublicDirectory,
    area: &'a AreaId,
    service: ServiceId,
    who: Who,
) -> impl Iterator<Item = Offer<'a>> {
    lines(directory, area, service, who).filter(Offer::counts)
}

/// Whether an unlisted provider declares the area.
pub(super) fn unlisted(
    directory: &PublicDirectory,
    area: &AreaId,
    service: ServiceId,
    who: Who,
) -> Unlisted {
    let active = directory.active().contains(service);
    match (directory.has_elsewhere(area, service) && active, who) {
        (false, _) => Unlisted::Nobody,
        (true, Who::AnyWoman) => Unlisted::Somebody,
        (true, _) => Unlisted::PerhapsNotForHer,
    }
}

impl PublicDirectory {
    fn has_elsewhere(&self, area: &AreaId, service: ServiceId) -> bool {
        self.elsewhere()
            .any(|(where_, what)| where_ == area && what == service)
    }
}
