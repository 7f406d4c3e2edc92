//! The rounds that were closed: what may still be looked at of each, and whether the next may follow.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};
use crate::RoundTag;

const PAST_V1: u8 = 1;

/// Closed rounds kept, oldest dropped first: ten years of quarters, and with all their results far
/// below what a stored value may be.
pub const MOST_PAST_ROUNDS: usize = 40;

/// One closed round.
#[derive(Clone, PartialEq, Eq)]
pub struct PastRound {
    /// Its name of sixteen random bytes.
    pub round: RoundTag,
    /// The id of the form that was asked.
    pub form: String,
    /// What the team called it.
    pub label: String,
    /// The area asked about.
    pub area: String,
    /// The local date it was opened on, in days since 1970-01-01.
    pub opened_on: u32,
    /// The local date it was closed on.
    pub closed_on: u32,
    /// Whether enough had answered for the next to follow at once.
    pub reached: Reached,
    /// Its last release; empty when nothing was ever shown.
    pub release: Vec<u8>,
}

/// Whether a round reached as many people as let the next follow at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reached {
    /// It did.
    Enough,
    /// It did not: the next waits.
    Fewer,
}

/// Silent: names of places are the team's to show.
impl fmt::Debug for PastRound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PastRound(..)")
    }
}

/// The closed rounds, in the order in which they were closed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PastRounds(Vec<PastRound>);

#[derive(Serialize, Deserialize)]
struct PastV1 {
    round: [u8; 16],
    form: String,
    label: String,
    area: String,
    opened_on: u32,
    closed_on: u32,
    reached: Reached,
    release: Vec<u8>,
}

impl PastRounds {
    /// Each of them, the oldest first.
    pub fn all(&self) -> &[PastRound] {
        &self.0
    }

    /// The last round of an area that was closed before the one at `place` and has results; with `place` beyond the last,
    /// before the one that is open.
    pub fn earlier(&self, area: &str, place: usize) -> Option<&PastRound> {
        let mut before = self.0.iter().take(place);
        before.rfind(|round| round.area == area && !round.release.is_empty())
    }

    /// With one more; the oldest goes when there are too many.
    #[must_use]
    pub fn with(mut self, round: PastRound) -> Self {
        self.0.push(round);
        let surplus = self.0.len().saturating_sub(MOST_PAST_ROUNDS);
        self.0.drain(..surplus);
        self
    }

    /// Version byte, then postcard.
    pub fn to_bytes(&self) -> Vec<u8> {
        let rounds: Vec<PastV1> = self.0.iter().cloned().map(PastV1::of).collect();
        write(PAST_V1, &rounds)
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (PAST_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        let rounds: Vec<PastV1> = read(rest)?;
        Ok(Self(rounds.into_iter().map(PastV1::round).collect()))
    }
}

impl PastV1 {
    fn of(past: PastRound) -> Self {
        Self {
            round: past.round.to_bytes(),
            form: past.form,
            label: past.label,
            area: past.area,
            opened_on: past.opened_on,
            closed_on: past.closed_on,
            reached: past.reached,
            release: past.release,
        }
    }

    fn round(self) -> PastRound {
        PastRound {
            round: RoundTag::from_bytes(self.round),
            form: self.form,
            label: self.label,
            area: self.area,
            opened_on: self.opened_on,
            closed_on: self.closed_on,
            reached: self.reached,
            release: self.release,
        }
    }
}
