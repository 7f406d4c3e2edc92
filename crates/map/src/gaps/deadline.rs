//! The chain against the clock: from each hour of the week, whether all steps are reached in time,
//! opening hours included.

use std::collections::BTreeMap;

use super::chain::Found;
use super::{Pace, Pathway, Step, Travel, Walk, Who, offers};
use crate::area::AreaId;
use crate::hours::{Hours, Moment};
use crate::publish::PublicDirectory;

/// Hours of a week: she may set out at any of them.
const STARTS: u32 = 7 * 24;
const WEEK: u32 = STARTS * 60;
/// Doors are tried every quarter of an hour.
const QUARTER: u32 = 15;

/// Within how many hours, and how many minutes each visit takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    pub hours: u32,
    pub visit_minutes: u32,
}

/// Of the hours of a week at which she may set out, those from which she arrives at every step in
/// time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InTime {
    /// Surely: slow, far, and doors of unknown hours shut.
    pub surely: u32,
    /// Only if what is not known is kind.
    pub perhaps: u32,
    pub of: u32,
}

/// The two ends between which everything is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Hard,
    Kind,
}

impl Deadline {
    /// The window of post-rape care: three days, an hour for each visit.
    pub const SEVENTY_TWO_HOURS: Self = Self {
        hours: 72,
        visit_minutes: 60,
    };

    pub fn of(
        self,
        directory: &PublicDirectory,
        travel: &Travel,
        area: &AreaId,
        pathway: &Pathway,
        who: Who,
    ) -> InTime {
        let steps: Vec<Doors<'_>> = pathway
            .steps()
            .map(|step| Doors::of(directory, travel, area, step, who))
            .collect();
        let mut found = InTime {
            of: STARTS,
            ..InTime::default()
        };
        for start in 0..STARTS {
            let arrives = |end| self.arrives(travel, area, &steps, start * 60, end);
            if arrives(End::Hard) {
                found.surely += 1;
            } else if arrives(End::Kind) {
                found.perhaps += 1;
            }
        }
        found
    }

    /// Arriving earlier is never worse, so the earliest time at each door is all that has to be
    /// kept.
    fn arrives(
        self,
        travel: &Travel,
        area: &AreaId,
        steps: &[Doors<'_>],
        start: u32,
        end: End,
    ) -> bool {
        let limit = start.saturating_add(self.hours.saturating_mul(60));
        let mut layer: BTreeMap<u32, u32> = BTreeMap::new();
        for (at, doors) in steps.iter().enumerate() {
            let mut next = BTreeMap::new();
            for (door, hours) in &doors.hours {
                let arrival = if at == 0 {
                    doors
                        .home(*door)
                        .map(|walk| start.saturating_add(end.minutes(walk)))
                } else {
                    let ways = layer.iter().filter_map(|(from, left)| {
                        let leg = travel.leg(area, *from, *door)?;
                        Some(left.saturating_add(end.minutes(leg)))
                    });
                    ways.min()
                };
                let in_at = arrival.and_then(|arrival| end.opens(hours, arrival, limit));
                if let Some(in_at) = in_at {
                    next.insert(*door, in_at.saturating_add(self.visit_minutes));
                }
            }
            layer = next;
        }
        !layer.is_empty()
    }
}

/// The providers of one step: their walks from home, and their hours for its services.
struct Doors<'a> {
    found: Found,
    hours: BTreeMap<u32, Vec<Option<&'a Hours>>>,
}

impl<'a> Doors<'a> {
    fn of(
        directory: &'a PublicDirectory,
        travel: &Travel,
        area: &'a AreaId,
        step: &Step,
        who: Who,
    ) -> Self {
        let mut hours: BTreeMap<u32, Vec<Option<&'a Hours>>> = BTreeMap::new();
        for service in step.services() {
            for offer in offers::counting(directory, area, *service, who) {
                let known = hours.entry(offer.number()).or_default();
                known.push(offer.line.hours());
            }
        }
        Self {
            found: Found::of(directory, travel, area, step, who),
            hours,
        }
    }

    fn home(&self, door: u32) -> Option<Walk> {
        self.found.listed.get(&door).copied().flatten()
    }
}

impl End {
    fn minutes(self, walk: Walk) -> u32 {
        match self {
            Self::Hard => Pace::Slow.minutes(walk.longest()).get(),
            Self::Kind => Pace::Fast.minutes(walk.shortest()).get(),
        }
    }

    /// The first quarter of an hour, from `arrival` to `limit`, at which a door is open.
    fn opens(self, hours: &[Option<&Hours>], arrival: u32, limit: u32) -> Option<u32> {
        let is_open = |minute: u32| {
            let of_week = minute % WEEK;
            let (day, of_day) = (of_week / (24 * 60), of_week % (24 * 60));
            hours.iter().any(|known| {
                let said = known.map_or(Moment::Unknown, |known| {
                    let day = usize::try_from(day).unwrap_or_default();
                    known.at(day, u16::try_from(of_day).unwrap_or_default())
                });
                said == Moment::Open || said == Moment::Unknown && self == Self::Kind
            })
        };
        if arrival > limit {
            return None;
        }
        let first = arrival.next_multiple_of(QUARTER);
        let later = (first..=limit).step_by(QUARTER as usize);
        let mut minutes = core::iter::once(arrival).chain(later);
        minutes.find(|minute| is_open(*minute))
    }
}
