//! What is to be checked again, and when: "due this week".

use super::Directory;
use crate::day::{Day, Days};
use crate::provider::ProviderId;
use crate::taxonomy::ServiceId;

/// How a line stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Nobody ever made sure of it.
    Never,
    /// Not confirmed any more, and not counted, since that day.
    Since(Day),
    /// Still confirmed, up to and with that day.
    On(Day),
}

/// A line that needs a call or a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DueLine {
    pub due: Due,
    pub provider: ProviderId,
    pub service: ServiceId,
}

impl Directory {
    /// Lines that are not confirmed, or will not be within `ahead` days; those never checked first, then by day. For
    /// the tablet alone: it names hidden providers too, by number.
    pub fn due(&self, today: Day, ahead: Days) -> Vec<DueLine> {
        let mut due: Vec<DueLine> = self
            .providers()
            .flat_map(|provider| provider.lines().map(move |line| (provider.id, line)))
            .map(|(provider, line)| {
                let due = match line.check() {
                    None => Due::Never,
                    Some(check) if check.holds(today, self.fresh_for()) => {
                        Due::On(check.due(self.fresh_for()))
                    }
                    Some(check) => Due::Since(check.due(self.fresh_for())),
                };
                let service = line.service();
                DueLine {
                    due,
                    provider,
                    service,
                }
            })
            .filter(|line| !matches!(line.due, Due::On(day) if day > today.plus(ahead)))
            .collect();
        due.sort_unstable();
        due
    }
}
