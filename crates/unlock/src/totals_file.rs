//! The file by which a tablet's sealed totals travel to the first tablet of their round.

use core::fmt;

use waymark_count::PlanHash;
use waymark_keep::RoundTag;

use crate::UnlockError;
use crate::round_pictures::{PICTURES_COMPARED, pictures_for};
use crate::whole::{NotWhole, closed, hash, inside};

/// Layout: version, round (16), plan (32), the totals as sealed to the round's key, SHA-256 over all before it.
const FILE_VERSION: u8 = 1;

/// So that no other hash of ours can be taken for this file's, nor its pictures for a round's.
const FILE_PURPOSE: &[u8] = b"waymark totals file\0";
const PICTURES_PURPOSE: &[u8] = b"waymark totals pictures\0";

/// Sealed totals and what they belong to. There is no word in it, and nothing that opens here.
#[derive(Clone, PartialEq, Eq)]
pub struct TotalsFile {
    /// The round they were collected for.
    pub round: RoundTag,
    /// The plan they were counted by.
    pub plan: PlanHash,
    /// As [`crate::seal_totals`] makes them.
    pub sealed: Vec<u8>,
}

/// Why a file is not one of totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TotalsFileError {
    /// No such file, or cut, or changed.
    Damaged,
    /// Whole, and written by a newer program.
    Newer,
}

impl TotalsFile {
    /// The file's bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let file = [
            [FILE_VERSION].as_slice(),
            &self.round.to_bytes(),
            &self.plan.0,
            &self.sealed,
        ]
        .concat();
        closed(file, FILE_PURPOSE)
    }

    /// Reads [`TotalsFile::to_bytes`].
    ///
    /// # Errors
    /// `Damaged` when it is no such file, was cut or changed in any byte; `Newer` when a newer program wrote it whole.
    pub fn from_bytes(file: &[u8]) -> Result<Self, TotalsFileError> {
        let damaged = TotalsFileError::Damaged;
        let rest = inside(file, FILE_VERSION, FILE_PURPOSE).map_err(|why| match why {
            NotWhole::Damaged => damaged,
            NotWhole::Newer => TotalsFileError::Newer,
        })?;
        let (round, rest) = rest.split_first_chunk::<16>().ok_or(damaged)?;
        let (plan, sealed) = rest.split_first_chunk::<32>().ok_or(damaged)?;
        Ok(Self {
            round: RoundTag::from_bytes(*round),
            plan: PlanHash(*plan),
            sealed: sealed.to_vec(),
        })
    }

    /// Four pictures, each a number below 36, by which two teams see on two screens that the file is the same: anybody
    /// who has the round's file could seal made-up totals to its key.
    ///
    /// # Errors
    /// `OutOfMemory` when the tablet cannot spare the memory.
    pub fn pictures(&self) -> Result<[u8; PICTURES_COMPARED], UnlockError> {
        pictures_for(&hash(PICTURES_PURPOSE, &self.to_bytes()))
    }
}

impl fmt::Debug for TotalsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotalsFile(..)")
    }
}

impl fmt::Display for TotalsFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "this is no file of totals, or it was cut or changed on the way",
            Self::Newer => "this file of totals was made by a newer version of this program",
        })
    }
}

impl core::error::Error for TotalsFileError {}
