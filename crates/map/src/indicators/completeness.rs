//! Which of the essential services there are (I-01), evenly (I-01b), well enough to rely on (I-02), and at night (I-03).

use std::collections::BTreeSet;

use super::{Scope, Share};
use crate::inventory::{Cost, Met, Requirement, Status, codes};
use crate::provider::{Line, Provider};
use crate::publish::PublicDirectory;
use crate::taxonomy::{Sector, ServiceId};

/// Active services with a confirmed provider, fully or partly, serving the scope; those of unlisted providers too.
pub fn present(directory: &PublicDirectory, scope: &Scope) -> BTreeSet<ServiceId> {
    let mut present = offered_by(directory, scope, |_, _| true);
    let unlisted = directory
        .elsewhere()
        .filter(|(area, service)| scope.has_unlisted(area) && scope.has_service(*service));
    present.extend(unlisted.map(|(_, service)| service));
    present
}

/// Active services that nobody confirmed offers: what is missing.
pub fn missing(directory: &PublicDirectory, scope: &Scope) -> BTreeSet<ServiceId> {
    let present = present(directory, scope);
    active(directory, scope)
        .filter(|service| !present.contains(service))
        .collect()
}

/// I-01, package completeness: services present of services active.
pub fn completeness(directory: &PublicDirectory, scope: &Scope) -> Share {
    let present = present(directory, scope).len();
    Share::new(present, active(directory, scope).count())
}

/// I-01b, balanced completeness: the mean of the three sectors' ratios.
pub fn balanced_completeness(directory: &PublicDirectory, scope: &Scope) -> Share {
    Share::mean(&Sector::ALL.map(|sector| {
        let scope = scope.clone().of_sector(sector);
        completeness(directory, &scope)
    }))
}

/// I-02, working completeness: full, free or waivable, a private room seen or told, and nobody's leave needed: neither
/// the consent of a husband or family nor a report to the police.
pub fn working_completeness(directory: &PublicDirectory, scope: &Scope) -> Share {
    let working = offered_by(directory, scope, works);
    Share::new(working.len(), active(directory, scope).count())
}

/// I-03, round-the-clock cover: of the active urgent services, those with a provider who is there day and night.
pub fn round_the_clock(directory: &PublicDirectory, scope: &Scope) -> Share {
    let urgent: BTreeSet<ServiceId> = directory
        .taxonomy()
        .urgent()
        .map(|service| service.id)
        .filter(|id| directory.active().contains(*id) && scope.has_service(*id))
        .collect();
    let always = offered_by(directory, scope, |_, line| {
        line.hours().is_some_and(|hours| hours.is_round_the_clock())
    });
    Share::new(urgent.intersection(&always).count(), urgent.len())
}

fn works(provider: &Provider, line: Line<'_>) -> bool {
    let room = provider.own_choice(codes::PRIVATE_ROOM).and_then(Met::of);
    let needs = [Requirement::FamilyConsent, Requirement::PoliceReport];
    line.status() == Status::Full
        && matches!(line.cost(), Some(Cost::Free | Cost::Waivable))
        && matches!(room, Some(Met::Seen | Met::Told))
        // Not asked is not known, and what is not known cannot be relied on.
        && line.requirements_are_known()
        && !needs.into_iter().any(|need| line.requires(need))
}

fn offered_by(
    directory: &PublicDirectory,
    scope: &Scope,
    fits: impl Fn(&Provider, Line<'_>) -> bool,
) -> BTreeSet<ServiceId> {
    let records = directory.providers().iter().map(|one| one.record());
    let mut offered = BTreeSet::new();
    for provider in records.filter(|provider| scope.has_place_and_kind(provider)) {
        let lines = directory.counting(provider);
        let lines = lines.filter(|line| fits(provider, *line));
        offered.extend(lines.map(|line| line.service()));
    }
    offered.retain(|service| scope.has_service(*service));
    offered
}

fn active<'a>(
    directory: &'a PublicDirectory,
    scope: &'a Scope,
) -> impl Iterator<Item = ServiceId> + 'a {
    let active = directory.active().iter();
    active.filter(|service| scope.has_service(*service))
}
