//! Why a service is missing, or does not work well enough to rely on: each reason by itself, never
//! a score.

use std::collections::BTreeSet;

use super::offers;
use super::{Presence, Verdict, Who};
use crate::area::AreaId;
use crate::inventory::{Choice, Cost, Met, Requirement, Status, Value, codes};
use crate::provider::{Line, Provider};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// One reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Nobody who is listed offers it here.
    Nobody,
    /// It should be there, and is not now.
    NotNow,
    /// Somebody offers it, and does not take her.
    NotForHer,
    /// Nobody made sure of it in time.
    Unconfirmed,
    StatusUnknown,
    /// It is not known whether she is let in.
    NotAskedIfForHer,
    /// Only some of it is there.
    Partly,
    Fee,
    CostNotAsked,
    NoPrivateRoom,
    RoomNotAsked,
    PoliceReportFirst,
    FamilyConsent,
    RequirementsNotAsked,
    /// What the provider itself names (PR-27): a choice of the list of reasons.
    Named(Choice),
}

/// What keeps a line that is there from working (I-02); nothing when it works.
pub(super) fn hindrances(provider: &Provider, line: Line<'_>) -> BTreeSet<Why> {
    let mut found = BTreeSet::new();
    if line.status() != Status::Full {
        found.insert(Why::Partly);
    }
    match line.cost() {
        Some(Cost::Free | Cost::Waivable) => {}
        Some(Cost::Fee) => drop(found.insert(Why::Fee)),
        None => drop(found.insert(Why::CostNotAsked)),
    }
    match provider.own_choice(codes::PRIVATE_ROOM).and_then(Met::of) {
        Some(Met::Seen | Met::Told) => {}
        Some(Met::No) => drop(found.insert(Why::NoPrivateRoom)),
        None => drop(found.insert(Why::RoomNotAsked)),
    }
    if !line.requirements_are_known() {
        found.insert(Why::RequirementsNotAsked);
    }
    if line.requires(Requirement::PoliceReport) {
        found.insert(Why::PoliceReportFirst);
    }
    if line.requires(Requirement::FamilyConsent) {
        found.insert(Why::FamilyConsent);
    }
    found
}

/// Every reason that keeps women of an area from a service; nothing where somebody works, or only
/// an unlisted provider is there, of whom no more is told.
pub fn why(
    directory: &PublicDirectory,
    area: &AreaId,
    service: ServiceId,
    who: Who,
) -> BTreeSet<Why> {
    let presence = Presence::of(directory, area, service, who);
    if presence.working > 0 {
        return BTreeSet::new();
    }
    let mut found: BTreeSet<Why> = [
        (presence.not_now, Why::NotNow),
        (presence.refused, Why::NotForHer),
        (presence.unconfirmed, Why::Unconfirmed),
    ]
    .into_iter()
    .filter_map(|(lines, why)| (lines > 0).then_some(why))
    .collect();
    for offer in offers::lines(directory, area, service, who) {
        match offer.line.status() {
            Status::NotOffered => continue,
            Status::Unknown => drop(found.insert(Why::StatusUnknown)),
            Status::Full | Status::Partly if offer.counts() => {
                found.extend(hindrances(offer.provider, offer.line));
            }
            Status::Full | Status::Partly if offer.admits == super::Admits::NotAsked => {
                found.insert(Why::NotAskedIfForHer);
            }
            _ => {}
        }
        found.extend(named(offer.line));
    }
    if found.is_empty() && presence.verdict() == Verdict::Absent {
        found.insert(Why::Nobody);
    }
    found
}

/// The reasons a provider gives (at most two), where the audience may see them.
fn named(line: Line<'_>) -> Vec<Why> {
    match line.value(codes::REASONS) {
        Some(Value::Many(choices)) => choices.iter().copied().map(Why::Named).collect(),
        _ => Vec::new(),
    }
}
