//! The ledger as bytes, in the form in which it is sealed.

use super::{Entry, Ledger, Wording};
use crate::bytes::{BytesError, Reader, Writer};
use crate::hash::{PlanHash, ReleaseHash};
use crate::release;

/// Entries alone.
const FIRST: u8 = 1;
/// With what the newest round said, and the head of the chain.
const SECOND: u8 = 2;

impl Ledger {
    /// The form in which it is sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(SECOND);
        out.count(self.entries.len());
        for entry in &self.entries {
            out.fixed(&entry.plan.0);
            out.fixed(&entry.release.0);
            out.u32(entry.people);
            out.u16(entry.sequence);
            match &entry.said {
                Wording::Gone => out.u8(0),
                Wording::Kept(bytes) => {
                    out.u8(1);
                    out.long(bytes);
                }
            }
        }
        out.fixed(&self.head().0);
        out.finish()
    }

    /// Reads [`Ledger::to_bytes`], of this version and of the one before.
    ///
    /// # Errors
    /// If the bytes are damaged, the entries could not have followed one another, or one does not fit the chain.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BytesError> {
        let (version, mut from) = Reader::versions(bytes)?;
        if ![FIRST, SECOND].contains(&version) {
            return Err(BytesError::UnknownVersion);
        }
        let entries = from.list(|from| entry(from, version))?;
        let ledger = Self { entries };
        if version == SECOND && from.fixed()? != ledger.head().0 {
            return Err(BytesError::Impossible);
        }
        from.end()?;
        if ledger.follows() {
            Ok(ledger)
        } else {
            Err(BytesError::Impossible)
        }
    }

    /// Whether each entry could have come after those before it.
    fn follows(&self) -> bool {
        (0..self.entries.len()).all(|at| {
            let (before, rest) = self.entries.split_at(at);
            let Some(entry) = rest.first() else {
                return true;
            };
            let last = before.iter().rev().find(|known| known.plan == entry.plan);
            let (sequence, people) = last.map_or((0, 0), |last| (last.sequence, last.people));
            entry.sequence.checked_sub(1) == Some(sequence) && entry.people >= people
        })
    }
}

fn entry(from: &mut Reader<'_>, version: u8) -> Result<Entry, BytesError> {
    let (plan, release) = (PlanHash(from.fixed()?), ReleaseHash(from.fixed()?));
    let (people, sequence) = (from.u32()?, from.u16()?);
    let said = match version {
        FIRST => Wording::Gone,
        _ => match from.u8()? {
            0 => Wording::Gone,
            1 => Wording::Kept(from.long()?.to_vec()),
            _ => return Err(BytesError::Impossible),
        },
    };
    let own = match &said {
        Wording::Kept(bytes) => release::hash(bytes) == release,
        Wording::Gone => true,
    };
    if own {
        Ok(Entry {
            plan,
            release,
            people,
            sequence,
            said,
        })
    } else {
        Err(BytesError::Impossible)
    }
}
