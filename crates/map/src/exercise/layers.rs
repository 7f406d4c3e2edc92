//! What a map may show of the exercises: marks of several groups laid over one another, by audience.

use std::collections::{BTreeMap, BTreeSet};

use super::{Feel, Session, SessionId, Spot};
use crate::inventory::Choice;
use crate::visibility::Audience;

/// So many groups must have marked the same before anybody but the coordination body is told (DOMAIN 3.5).
pub const LEAST_GROUPS: usize = 3;

/// The marks of one kind of place. [`layers`] alone makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layer {
    place: Choice,
    feel: Feel,
    spots: Vec<(Spot, Groups)>,
}

/// How many groups marked a spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Groups {
    /// All that others are told: the exact number would tell what a new group has marked.
    ThreeOrMore,
    /// For the coordination body.
    Number(u16),
}

/// The layers that `audience` may see. What is unsafe, or safe only at times, is for the coordination body alone; what
/// is safe is for others where at least [`LEAST_GROUPS`] marked the same spot. A session that is there twice counts once.
pub fn layers(sessions: &[Session], audience: Audience) -> Vec<Layer> {
    let mut marked: BTreeMap<(Choice, Feel), BTreeMap<&Spot, BTreeSet<SessionId>>> =
        BTreeMap::new();
    for session in sessions {
        for (place, feel, spots) in session.drawn().marks() {
            let layer = marked.entry((place, feel)).or_default();
            for spot in spots {
                layer.entry(spot).or_default().insert(session.id());
            }
        }
    }
    let layers = marked.into_iter().map(|((place, feel), spots)| Layer {
        place,
        feel,
        spots: spots
            .into_iter()
            .filter_map(|(spot, groups)| Some((spot.clone(), told(groups.len(), feel, audience)?)))
            .collect(),
    });
    layers.filter(|layer| !layer.spots.is_empty()).collect()
}

fn told(groups: usize, feel: Feel, audience: Audience) -> Option<Groups> {
    match audience {
        Audience::Coordination => Some(Groups::Number(u16::try_from(groups).unwrap_or(u16::MAX))),
        Audience::Public | Audience::Professionals => {
            (feel == Feel::Safe && groups >= LEAST_GROUPS).then_some(Groups::ThreeOrMore)
        }
    }
}

impl Layer {
    pub const fn place(&self) -> Choice {
        self.place
    }

    pub const fn feel(&self) -> Feel {
        self.feel
    }

    pub fn spots(&self) -> &[(Spot, Groups)] {
        &self.spots
    }
}
