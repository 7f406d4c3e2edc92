//! Changing one record. What was checked is not what is written any more once it changes, and a shelter hides.

use super::{Change, Refusal, Stamp, Verified, What};
use crate::inventory::{Status, Value, codes};
use crate::provider::{Check, Link, OtherSide, Place, Provider, ProviderId, ShelterWord, Slot};
use crate::taxonomy::ServiceId;
use crate::visibility::Visibility;

/// Whether a change fits the record itself.
pub(super) fn fits(provider: &Provider, change: &Change, by: Stamp) -> Result<(), Refusal> {
    let when = |holds: bool, refusal| if holds { Ok(()) } else { Err(refusal) };
    match change {
        Change::Place(place) => when(
            *place == Place::Hidden || may_be_shown(provider),
            Refusal::ShelterIsHidden,
        ),
        Change::Visibility(visibility) => when(
            *visibility == Visibility::Hidden || may_be_shown(provider),
            Refusal::ShelterIsHidden,
        ),
        Change::AddLink(link, to, _) => {
            when(*to != provider.id, Refusal::LinkToItself)?;
            when(!provider.links.contains_key(link), Refusal::LinkIsThere)
        }
        Change::RemoveLink(link) | Change::OtherSide(link, _) => {
            when(provider.links.contains_key(link), Refusal::NoSuchLink)
        }
        Change::RemoveService(service) | Change::Verify(Verified::Line(service), _)
            if provider.line(*service).is_none() =>
        {
            Err(Refusal::NoSuchLine)
        }
        Change::Verify(_, check) => when(check.on <= by.on, Refusal::CheckInTheFuture),
        _ => Ok(()),
    }
}

fn may_be_shown(provider: &Provider) -> bool {
    !provider.is_shelter() || provider.shelter != ShelterWord::NotGiven
}

/// Makes a change that fits.
pub(super) fn make(provider: &mut Provider, change: &Change) -> What {
    match change {
        Change::Set(slot, value) => return set(provider, *slot, value),
        Change::Clear(Slot::Service(service, field)) if *field == codes::STATUS => {
            return remove_service(provider, *service);
        }
        Change::Clear(slot) => {
            provider.values.remove(slot);
            unverify(provider, *slot);
            return What::Value(*slot);
        }
        Change::RemoveService(service) => return remove_service(provider, *service),
        Change::Place(place) => {
            provider.place = place.clone();
            return What::Place;
        }
        Change::Visibility(visibility) => provider.visibility = *visibility,
        Change::FieldVisibility(field, visibility) => {
            provider.fields.insert(*field, *visibility);
        }
        Change::ShelterMayBeShown(agreed) => provider.shelter = ShelterWord::MayBeShown(*agreed),
        Change::HideShelter => {
            provider.shelter = ShelterWord::NotGiven;
            provider.hide();
        }
        Change::AddLink(..) | Change::RemoveLink(_) | Change::OtherSide(..) => {
            link(provider, change);
            return What::Link;
        }
        Change::Verify(what, check) => {
            verify(provider, *what, *check);
            return What::Verified;
        }
    }
    What::Visibility
}

fn set(provider: &mut Provider, slot: Slot, value: &Value) -> What {
    let status = |provider: &Provider, service| {
        provider
            .line(service)
            .map_or(Status::Unknown, |line| line.status())
    };
    let Slot::Service(service, field) = slot else {
        replace(provider, slot, value);
        return What::Value(slot);
    };
    let before = status(provider, service);
    replace(provider, slot, value);
    if provider.is_shelter() && provider.shelter == ShelterWord::NotGiven {
        provider.hide();
    }
    if field == codes::STATUS {
        return What::Status(service, before, status(provider, service));
    }
    What::Value(slot)
}

/// The same value again changes nothing, so its check stands.
fn replace(provider: &mut Provider, slot: Slot, value: &Value) {
    if provider.values.insert(slot, value.clone()).as_ref() != Some(value) {
        unverify(provider, slot);
    }
}

/// Another status is no longer what was checked; another phone, and nothing is.
fn unverify(provider: &mut Provider, slot: Slot) {
    match slot {
        Slot::Service(service, field) if field == codes::STATUS => {
            provider.checks.remove(&service);
        }
        Slot::Own(field) if field == codes::PHONE => provider.checks.clear(),
        _ => {}
    }
}

fn remove_service(provider: &mut Provider, gone: ServiceId) -> What {
    let before = provider.line(gone).map(|line| line.status());
    let of_it = |slot: &Slot| matches!(slot, Slot::Service(service, _) if *service == gone);
    provider.values.retain(|slot, _| !of_it(slot));
    provider.checks.remove(&gone);
    What::Status(gone, before.unwrap_or(Status::Unknown), Status::NotOffered)
}

fn link(provider: &mut Provider, change: &Change) {
    match change {
        Change::AddLink(id, to, service) => {
            let link = Link {
                to: *to,
                service: *service,
                other_side: OtherSide::NotAsked,
            };
            provider.links.insert(*id, link);
        }
        Change::RemoveLink(id) => {
            provider.links.remove(id);
            provider
                .values
                .retain(|slot, _| !matches!(slot, Slot::Link(link, _) if link == id));
        }
        Change::OtherSide(id, word) => {
            if let Some(link) = provider.links.get_mut(id) {
                link.other_side = *word;
            }
        }
        _ => {}
    }
}

fn verify(provider: &mut Provider, what: Verified, check: Check) {
    let lines: Vec<ServiceId> = match what {
        Verified::Line(service) => vec![service],
        Verified::EveryLine => provider.lines().map(|line| line.service()).collect(),
    };
    provider
        .checks
        .extend(lines.into_iter().map(|line| (line, check)));
}

/// Takes every mention of a removed provider away.
pub(super) fn forget(provider: &mut Provider, gone: ProviderId) {
    let links = provider.links();
    let dead: Vec<_> = links.filter(|(_, link)| link.to == gone).collect();
    for (id, _) in dead {
        link(provider, &Change::RemoveLink(id));
    }
    let together = Slot::Own(codes::TOGETHER_WITH);
    if let Some(Value::Providers(named)) = provider.values.get_mut(&together) {
        named.remove(&gone);
    }
}
