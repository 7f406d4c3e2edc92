//! The chain against the clock: from each hour of the week, whether all steps are reached in time,
//! opening hours included.

mod search;
mod week;

use super::{Pathway, Travel, Who};
use crate::area::AreaId;
use crate::publish::PublicDirectory;
use search::{Search, Steps};
use week::End;

/// Hours of a week: she may set out at any of them.
const STARTS: u32 = 7 * 24;

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
        let steps = Steps::of(directory, travel, area, pathway, who);
        let [mut hard, mut kind] =
            [End::Hard, End::Kind].map(|end| Search::of(&steps, end, self.visit_minutes));
        let mut found = InTime {
            of: STARTS,
            ..InTime::default()
        };
        for start in (0..STARTS).map(|hour| hour * 60) {
            let limit = start.saturating_add(self.hours.saturating_mul(60));
            let arrives = |search: &mut Search<'_>| {
                let at_the_last = search.last_door(start);
                at_the_last.is_some_and(|minute| minute <= limit)
            };
            if arrives(&mut hard) {
                found.surely += 1;
            } else if arrives(&mut kind) {
                found.perhaps += 1;
            }
        }
        found
    }
}
