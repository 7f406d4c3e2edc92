//! Somebody there, by weekday and hour: open, closed, or not known, and never a guess.

use super::Who;
use super::offers;
use crate::area::AreaId;
use crate::hours::Moment;
use crate::provider::Line;
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

const HOURS: usize = 24;
const DAYS: usize = 7;
/// A line that opens at half past does not cover the hour; spans are said to the quarter.
const QUARTERS: [u16; 4] = [0, 15, 30, 45];

/// One service of one area over a week, Monday first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    hours: [[Moment; HOURS]; DAYS],
    /// Lines that count.
    pub lines: u32,
    /// Of those, the ones of which no hours are known at all.
    pub without_hours: u32,
}

/// A part of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    Week,
    /// 22 to 6, each day.
    Night,
    /// The sixth and seventh day; where the weekend is another, read the table by weekday.
    Weekend,
}

/// Hours of a band.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    pub open: u32,
    pub unknown: u32,
    pub of: u32,
}

impl Clock {
    /// An hour is open when at every quarter of it somebody is there, closed when at one of them
    /// surely nobody is, and otherwise not known. Hours of unlisted providers are not known.
    pub fn of(directory: &PublicDirectory, area: &AreaId, service: ServiceId, who: Who) -> Self {
        let offers: Vec<_> = offers::counting(directory, area, service, who).collect();
        let lines: Vec<Line<'_>> = offers.iter().map(|offer| offer.line).collect();
        let hidden = offers::unlisted(directory, area, service, who) != super::Unlisted::Nobody;
        let floor = if hidden {
            Moment::Unknown
        } else {
            Moment::Closed
        };
        let hour = |day: usize, hour: usize| {
            let start = u16::try_from(hour * 60).unwrap_or_default();
            let quarters = QUARTERS.map(|quarter| at(&lines, floor, day, start + quarter));
            least(&quarters)
        };
        let without = lines.iter().filter(|line| line.hours().is_none()).count();
        Self {
            hours: core::array::from_fn(|day| core::array::from_fn(|each| hour(day, each))),
            lines: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            without_hours: u32::try_from(without).unwrap_or(u32::MAX),
        }
    }

    /// Weekday 0 is Monday; closed beyond the clock.
    pub fn at(&self, weekday: usize, hour: usize) -> Moment {
        let day = self.hours.get(weekday);
        let found = day.and_then(|day| day.get(hour));
        found.copied().unwrap_or(Moment::Closed)
    }

    pub fn coverage(&self, band: Band) -> Coverage {
        let mut found = Coverage::default();
        for (weekday, day) in self.hours.iter().enumerate() {
            let hours = day.iter().enumerate();
            for (_, moment) in hours.filter(|(hour, _)| band.has(weekday, *hour)) {
                found.of += 1;
                found.open += u32::from(*moment == Moment::Open);
                found.unknown += u32::from(*moment == Moment::Unknown);
            }
        }
        found
    }
}

impl Band {
    pub const ALL: [Self; 3] = [Self::Week, Self::Night, Self::Weekend];

    const fn has(self, weekday: usize, hour: usize) -> bool {
        match self {
            Self::Week => true,
            Self::Night => hour >= 22 || hour < 6,
            Self::Weekend => weekday >= 5,
        }
    }
}

fn at(lines: &[Line<'_>], floor: Moment, day: usize, minute: u16) -> Moment {
    let said = lines.iter().map(|line| match line.hours() {
        Some(hours) => hours.at(day, minute),
        None => Moment::Unknown,
    });
    let said: Vec<Moment> = said.chain([floor]).collect();
    [Moment::Open, Moment::Unknown]
        .into_iter()
        .find(|one| said.contains(one))
        .unwrap_or(Moment::Closed)
}

fn least(quarters: &[Moment]) -> Moment {
    [Moment::Closed, Moment::Unknown]
        .into_iter()
        .find(|one| quarters.contains(one))
        .unwrap_or(Moment::Open)
}
