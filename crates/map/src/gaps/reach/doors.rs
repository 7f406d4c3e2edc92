//! Which doors are open to her: surely, or only if what is not known is kind; by points that may be known and by areas.

use std::collections::{BTreeMap, BTreeSet};

use super::Asked;
use crate::area::AreaId;
use crate::gaps::offers;
use crate::gaps::question::{Nearness, Question};
use crate::gaps::sure::World;
use crate::gaps::{At, Unlisted};
use crate::provider::Place;
use crate::publish::PublicDirectory;

/// Whether a door is open to her.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Open {
    Surely,
    Perhaps,
}

/// Doors for one question.
pub(super) struct Doors {
    /// Listed providers with an exact place, by number.
    pub(super) points: BTreeMap<u32, Open>,
    /// Areas in which somebody is whose place is not told: listed without one, or not listed.
    pub(super) areas: BTreeMap<AreaId, Open>,
}

impl Doors {
    pub(super) fn of(directory: &PublicDirectory, asked: Asked) -> Self {
        let question = Question {
            service: asked.service,
            who: asked.who,
            near: Nearness::ServesTheArea,
            at: asked.at,
        };
        let mut doors = Self {
            points: BTreeMap::new(),
            areas: BTreeMap::new(),
        };
        for offer in offers::everywhere(directory, asked.service, asked.who) {
            let open = if question.is_met(&offer, World::HARDEST) {
                Open::Surely
            } else if question.is_met(&offer, World::KINDEST) {
                Open::Perhaps
            } else {
                continue;
            };
            match offer.provider.place() {
                Place::Exact { .. } => better(&mut doors.points, offer.number(), open),
                Place::AreaOnly | Place::Hidden => {
                    for area in offer.provider.areas() {
                        better(&mut doors.areas, area.clone(), open);
                    }
                }
            }
        }
        for area in declared(directory) {
            let open = match offers::unlisted(directory, &area, asked.service, asked.who) {
                Unlisted::Nobody => continue,
                Unlisted::Somebody if asked.at == At::AnyTime => Open::Surely,
                Unlisted::Somebody | Unlisted::PerhapsNotForHer => Open::Perhaps,
            };
            better(&mut doors.areas, area, open);
        }
        doors
    }
}

/// Areas that somebody who is not listed declares.
fn declared(directory: &PublicDirectory) -> BTreeSet<AreaId> {
    let elsewhere = directory.elsewhere();
    elsewhere.map(|(area, _)| area.clone()).collect()
}

fn better<K: Ord>(doors: &mut BTreeMap<K, Open>, key: K, open: Open) {
    let known = doors.entry(key).or_insert(open);
    *known = open.min(*known);
}
