//! When a door is open next, at the hard and at the kind end of what is not known.

use crate::gaps::{Pace, Walk};
use crate::hours::{Hours, Moment};

const MINUTES: u32 = 7 * 24 * 60;
/// Doors are tried every quarter of an hour.
const QUARTER: u32 = 15;
const QUARTERS: u32 = MINUTES / QUARTER;

/// The two ends between which everything is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// Slow, far, and what is not known is shut.
    Hard,
    Kind,
}

impl End {
    pub(super) fn minutes(self, walk: Walk) -> u32 {
        match self {
            Self::Hard => Pace::Slow.minutes(walk.longest()).get(),
            Self::Kind => Pace::Fast.minutes(walk.shortest()).get(),
        }
    }
}

/// The week of a door: the hours of all that it offers at one step.
pub(super) struct Week<'a> {
    hours: Vec<Option<&'a Hours>>,
    end: End,
    /// From each quarter of the week, how many more pass until one at which it is open; none where it never is.
    waits: Vec<Option<u32>>,
}

impl<'a> Week<'a> {
    pub(super) fn of(hours: Vec<Option<&'a Hours>>, end: End) -> Self {
        let mut week = Self {
            hours,
            end,
            waits: Vec::new(),
        };
        // Twice around, backwards: what opens on Monday is what Sunday waits for.
        let mut wait: Option<u32> = None;
        let mut waits: Vec<Option<u32>> = (0..2 * QUARTERS)
            .rev()
            .map(|quarter| {
                wait = match week.is_open(quarter * QUARTER) {
                    true => Some(0),
                    false => wait.map(|wait| wait + 1),
                };
                wait
            })
            .collect();
        waits.reverse();
        week.waits = waits;
        week
    }

    fn is_open(&self, minute: u32) -> bool {
        let of_week = minute % MINUTES;
        let (day, of_day) = (of_week / (24 * 60), of_week % (24 * 60));
        self.hours.iter().any(|known| {
            let said = known.map_or(Moment::Unknown, |known| {
                let day = usize::try_from(day).unwrap_or_default();
                known.at(day, u16::try_from(of_day).unwrap_or_default())
            });
            said == Moment::Open || said == Moment::Unknown && self.end == End::Kind
        })
    }

    /// The minute at which somebody who arrives is let in.
    pub(super) fn lets_in(&self, arrival: u32) -> Option<u32> {
        if self.is_open(arrival) {
            return Some(arrival);
        }
        let quarter = arrival.div_ceil(QUARTER);
        let at = usize::try_from(quarter % QUARTERS).ok()?;
        let wait = self.waits.get(at).copied().flatten()?;
        Some((quarter + wait) * QUARTER)
    }
}
