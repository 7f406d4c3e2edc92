//! Totals of shared rounds that were closed, waiting to be put together with those of the other tablets.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};
use crate::RoundTag;

const TOTALS_V1: u8 = 1;

/// Closed shared rounds whose totals wait, oldest dropped first: each comes with its plan, and all of them together
/// stay below what a stored value may be.
const MOST_WAITING: usize = 12;

/// One round's totals, sealed to the round's key.
#[derive(Clone, PartialEq, Eq)]
pub struct ClosedTotals {
    /// Which round.
    pub round: RoundTag,
    /// The plan they were counted by.
    pub plan: Vec<u8>,
    /// As `unlock` seals them; opens only where the round was opened.
    pub sealed: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
struct TotalsV1 {
    round: [u8; 16],
    plan: Vec<u8>,
    sealed: Vec<u8>,
}

impl ClosedTotals {
    /// All of them as bytes: version byte, then postcard.
    pub fn list_to_bytes(all: &[ClosedTotals]) -> Vec<u8> {
        let surplus = all.len().saturating_sub(MOST_WAITING);
        let kept = all.iter().skip(surplus).map(|totals| TotalsV1 {
            round: totals.round.to_bytes(),
            plan: totals.plan.clone(),
            sealed: totals.sealed.clone(),
        });
        write(TOTALS_V1, &kept.collect::<Vec<TotalsV1>>())
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn list_from_bytes(bytes: &[u8]) -> Result<Vec<ClosedTotals>, Damaged> {
        let (TOTALS_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        let all: Vec<TotalsV1> = read(rest)?;
        Ok(all
            .into_iter()
            .map(|totals| ClosedTotals {
                round: RoundTag::from_bytes(totals.round),
                plan: totals.plan,
                sealed: totals.sealed,
            })
            .collect())
    }
}

impl fmt::Debug for ClosedTotals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClosedTotals(..)")
    }
}
