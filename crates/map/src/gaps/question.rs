//! What "served" means: which service, for whom, how near, and when; and the answer in one possible
//! world.

use super::offers::{self, Offer};
use super::sure::World;
use super::{Admits, Because, Travel, Unlisted, Walk, Who};
use crate::access::units::Minutes;
use crate::area::AreaId;
use crate::hours::{Hours, Moment};
use crate::inventory::Status;
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// One service asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub service: ServiceId,
    pub who: Who,
    pub near: Nearness,
    pub at: At,
}

/// How near it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// It serves the area, wherever it is.
    ServesTheArea,
    /// So many minutes on foot, the last one included.
    Within(Minutes),
}

/// When it must be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    AnyTime,
    DayAndNight,
    /// Weekday 0 is Monday; minutes after midnight.
    Moment {
        weekday: usize,
        minute: u16,
    },
}

/// What is known of one service in one area, looked up once for all worlds.
pub(super) struct Known<'a> {
    listed: Vec<(Offer<'a>, Option<Walk>)>,
    unlisted: Unlisted,
    anywhere: Option<Walk>,
}

impl<'a> Known<'a> {
    pub(super) fn of(
        directory: &'a PublicDirectory,
        travel: &Travel,
        area: &'a AreaId,
        question: Question,
    ) -> Self {
        let lines = offers::lines(directory, area, question.service, question.who);
        let listed = lines.map(|offer| (offer, travel.to(area, offer.number())));
        Self {
            listed: listed.collect(),
            unlisted: offers::unlisted(directory, area, question.service, question.who),
            anywhere: travel.anywhere_in(area),
        }
    }
}

impl Question {
    /// Somebody serves the area, at any time, for any woman: what I-01 asks.
    pub const fn of(service: ServiceId) -> Self {
        Self {
            service,
            who: Who::AnyWoman,
            near: Nearness::ServesTheArea,
            at: At::AnyTime,
        }
    }

    /// Whether the area is served if everything that is not known is as `world` has it.
    pub(super) fn is_served(self, known: &Known<'_>, world: World) -> bool {
        let mut listed = known.listed.iter();
        listed.any(|(offer, walk)| self.is_met(offer, world) && self.is_near(*walk, world))
            || self.by_an_unlisted_one(known, world)
    }

    fn by_an_unlisted_one(self, known: &Known<'_>, world: World) -> bool {
        let takes_her = match known.unlisted {
            Unlisted::Nobody => return false,
            Unlisted::Somebody => true,
            Unlisted::PerhapsNotForHer => world.has(Because::NotAsked),
        };
        let open = self.at == At::AnyTime || world.has(Because::UnknownHours);
        takes_her && open && self.is_near(known.anywhere, world)
    }

    pub(super) fn is_met(self, offer: &Offer<'_>, world: World) -> bool {
        let there = match offer.line.status() {
            Status::Full | Status::Partly => offer.confirmed || world.has(Because::Unconfirmed),
            Status::NotNow => !offer.confirmed && world.has(Because::Unconfirmed),
            Status::Unknown => world.has(Because::NotAsked),
            Status::NotOffered => false,
        };
        let takes_her = match offer.admits {
            Admits::Yes => true,
            Admits::NotAsked => world.has(Because::NotAsked),
            Admits::No => false,
        };
        let open = match offer
            .line
            .hours()
            .map_or(Moment::Unknown, |it| self.at.of(it))
        {
            Moment::Open => true,
            Moment::Unknown => self.at == At::AnyTime || world.has(Because::UnknownHours),
            Moment::Closed => false,
        };
        there && takes_her && open
    }

    fn is_near(self, walk: Option<Walk>, world: World) -> bool {
        match (self.near, walk) {
            (Nearness::ServesTheArea, _) => true,
            (Nearness::Within(_), None) => world.has(Because::CoarsePlace),
            (Nearness::Within(most), Some(walk)) => {
                let metres = match world.has(Because::CoarsePlace) {
                    true => walk.shortest(),
                    false => walk.longest(),
                };
                world.pace().minutes(metres) <= most
            }
        }
    }
}

impl At {
    /// What is known of these hours.
    fn of(self, hours: &Hours) -> Moment {
        match self {
            Self::AnyTime => Moment::Open,
            Self::Moment { weekday, minute } => hours.at(weekday, minute),
            Self::DayAndNight => {
                let week = (0..7).flat_map(|day| (0..24 * 4).map(move |at| (day, at * 15)));
                let week: Vec<Moment> = week.map(|(day, minute)| hours.at(day, minute)).collect();
                [Moment::Closed, Moment::Unknown]
                    .into_iter()
                    .find(|one| week.contains(one))
                    .unwrap_or(Moment::Open)
            }
        }
    }
}
