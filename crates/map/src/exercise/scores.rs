//! How groups score services on eight lines of stones: the middle of what several groups laid.

use std::collections::BTreeMap;

use super::layers::LEAST_GROUPS;
use super::{Median, Said, Session, SessionId};
use crate::area::AreaId;
use crate::inventory::Choice;

/// The middle of the groups' middles for one service and one line. For the coordination body: where one office alone
/// offers a service, it reads as a verdict on that office (D9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Score {
    /// Of the list `picture`.
    pub service: Choice,
    /// Of the list `spoke`.
    pub spoke: Choice,
    pub middle: Median,
    pub groups: u16,
}

/// The scores of an area, where at least [`LEAST_GROUPS`] groups laid stones. Of an even number of groups, the lower of
/// the two in the middle: a score is not rounded up.
pub fn scores(sessions: &[Session], area: &AreaId) -> Vec<Score> {
    let mut laid: BTreeMap<(Choice, Choice), BTreeMap<SessionId, Median>> = BTreeMap::new();
    for session in sessions.iter().filter(|one| one.area() == area) {
        for (_, said) in session.said() {
            let Said::Medians(heaps) = said else {
                continue;
            };
            for (pair, heap) in heaps {
                laid.entry(*pair).or_default().insert(session.id(), *heap);
            }
        }
    }
    let several = laid
        .into_iter()
        .filter(|(_, groups)| groups.len() >= LEAST_GROUPS);
    let scored = several.filter_map(|((service, spoke), groups)| {
        let mut heaps: Vec<Median> = groups.into_values().collect();
        heaps.sort_unstable();
        Some(Score {
            service,
            spoke,
            middle: *heaps.get((heaps.len() - 1) / 2)?,
            groups: u16::try_from(heaps.len()).unwrap_or(u16::MAX),
        })
    });
    scored.collect()
}
