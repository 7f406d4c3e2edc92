//! What goes with one provider: the services nobody else listed offers in an area, and how many
//! women live there.

use std::collections::BTreeMap;

use super::offers;
use super::{Unlisted, Who};
use crate::area::{AreaId, Women};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// One provider thought away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// Its number in the published list.
    pub provider: u32,
    pub lost: Vec<Lost>,
}

/// What one area would lose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    pub area: AreaId,
    pub services: Vec<ServiceId>,
    pub women: Women,
}

/// Single points of failure by area, in the order of the list. Only listed providers are thought
/// away, and a service that an unlisted one is said to offer is not lost.
pub fn losses(directory: &PublicDirectory, who: Who) -> Vec<Loss> {
    let mut losses: BTreeMap<u32, Vec<Lost>> = BTreeMap::new();
    for area in directory.areas() {
        let mut of_area: BTreeMap<u32, Vec<ServiceId>> = BTreeMap::new();
        for service in directory.active().iter() {
            let mut offers = offers::counting(directory, &area.id, service, who);
            let (Some(only), None) = (offers.next(), offers.next()) else {
                continue;
            };
            let hidden = offers::unlisted(directory, &area.id, service, who);
            if hidden == Unlisted::Nobody {
                of_area.entry(only.number()).or_default().push(service);
            }
        }
        for (provider, services) in of_area {
            losses.entry(provider).or_default().push(Lost {
                area: area.id.clone(),
                services,
                women: area.women.clone(),
            });
        }
    }
    losses
        .into_iter()
        .map(|(provider, lost)| Loss { provider, lost })
        .collect()
}
