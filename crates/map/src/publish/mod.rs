//! From the directory to what an audience may see: the one door, and the rules for hidden places.

mod directory;
mod redact;

use std::collections::{BTreeMap, BTreeSet};

pub use directory::{PublicDirectory, PublicProvider};

use crate::area::AreaId;
use crate::day::Day;
use crate::directory::Directory;
use crate::provider::{Line, Place, Provider, ProviderId};
use crate::taxonomy::ServiceId;
use crate::visibility::Audience;

/// What `audience` may see of `directory` as of the day `on`. Nothing else makes a [`PublicDirectory`].
///
/// Of a record that is not for the audience nothing remains but this: in the areas it declares, its confirmed and
/// active services exist. A hidden place keeps its areas, and loses whatever else stands beside the place: its days on
/// the road, whom it shares a house with, and every link to it and from it.
pub fn publish(directory: &Directory, audience: Audience, on: Day) -> PublicDirectory {
    let listed = listed(directory, audience);
    let numbers: BTreeMap<ProviderId, ProviderId> = listed
        .iter()
        .zip(1..)
        .map(|(provider, number)| (provider.id(), ProviderId(number)))
        .collect();
    let named = |provider: &&Provider| *provider.place() != Place::Hidden;
    let nameable: BTreeMap<ProviderId, ProviderId> = listed
        .iter()
        .copied()
        .filter(named)
        .filter_map(|provider| Some((provider.id(), *numbers.get(&provider.id())?)))
        .collect();
    let sees = redact::Eyes {
        inventory: directory.inventory(),
        audience,
        nameable: &nameable,
    };
    let providers: Vec<PublicProvider> = listed
        .iter()
        .filter_map(|provider| Some(sees.redacted(provider, *numbers.get(&provider.id())?)))
        .map(PublicProvider)
        .collect();
    let shown = offered(directory, on, providers.iter().map(PublicProvider::record));
    let unlisted = directory.providers();
    let unlisted = unlisted.filter(|provider| !numbers.contains_key(&provider.id()));
    let unlisted: Vec<&Provider> = unlisted.collect();
    let elsewhere = offered(directory, on, unlisted.iter().copied());
    PublicDirectory {
        audience,
        on,
        fresh_for: directory.fresh_for(),
        taxonomy: directory.taxonomy().clone(),
        active: directory.active().clone(),
        areas: directory.areas().cloned().collect(),
        providers,
        held: held(directory, on, audience, &unlisted),
        elsewhere: elsewhere.difference(&shown).cloned().collect(),
    }
}

/// The records for an audience, by the name it sees: the order in which they were entered tells nothing any more. A
/// record without a name for it is not listed.
fn listed(directory: &Directory, audience: Audience) -> Vec<&Provider> {
    let mut named: Vec<(&str, &Provider)> = directory
        .providers()
        .filter(|provider| audience.sees(provider.visibility()))
        .filter_map(|provider| {
            let name = redact::name(directory.inventory(), audience, provider)?;
            Some((name, provider))
        })
        .collect();
    named.sort_by_key(|(name, provider)| (*name, provider.id()));
    named.into_iter().map(|(_, provider)| provider).collect()
}

/// How many places unlisted providers hold, by area and service: for the coordination body alone, which must know
/// whether there are enough; no position and no number of providers is in it.
fn held(
    directory: &Directory,
    on: Day,
    audience: Audience,
    unlisted: &[&Provider],
) -> BTreeMap<(AreaId, ServiceId), u32> {
    let mut held = BTreeMap::new();
    if audience != Audience::Coordination {
        return held;
    }
    for provider in unlisted {
        for line in counting(directory, on, provider) {
            for area in provider.areas() {
                let places = held.entry((area.clone(), line.service())).or_insert(0_u32);
                *places = places.saturating_add(line.capacity().unwrap_or(0).into());
            }
        }
    }
    held
}

/// Active services that are confirmed to be there, by area served.
fn offered<'a>(
    directory: &Directory,
    on: Day,
    providers: impl Iterator<Item = &'a Provider>,
) -> BTreeSet<(AreaId, ServiceId)> {
    let mut offered = BTreeSet::new();
    for provider in providers {
        for line in counting(directory, on, provider) {
            let areas = provider.areas().cloned();
            offered.extend(areas.map(|area| (area, line.service())));
        }
    }
    offered
}

/// The lines of a provider that count on a day (K9).
fn counting<'a>(
    directory: &Directory,
    on: Day,
    provider: &'a Provider,
) -> impl Iterator<Item = Line<'a>> {
    provider.lines().filter(move |line| {
        line.is_there()
            && line.is_confirmed(on, directory.fresh_for())
            && directory.active().contains(line.service())
    })
}
