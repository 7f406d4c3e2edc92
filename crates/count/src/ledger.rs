//! The memory of what was released: without it a second look could be subtracted from the first.

use core::fmt;

use crate::bytes::{BytesError, Reader, Writer};
use crate::hash::{PlanHash, ReleaseHash};

const VERSION: u8 = 1;

/// One release made. Holds an exact number of people, so it is never shown and prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    pub(crate) plan: PlanHash,
    pub(crate) release: ReleaseHash,
    pub(crate) people: u32,
    pub(crate) sequence: u16,
}

impl Entry {
    #[must_use]
    pub fn plan(&self) -> PlanHash {
        self.plan
    }

    #[must_use]
    pub fn release(&self) -> ReleaseHash {
        self.release
    }

    /// 1 for the first release of its round.
    #[must_use]
    pub fn sequence(&self) -> u16 {
        self.sequence
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry({}, …)", self.release)
    }
}

/// Every release of this workspace, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    entries: Vec<Entry>,
}

impl Ledger {
    /// Nothing released yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            entries: Vec::new(),
        }
    }

    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The latest release of a round.
    #[must_use]
    pub fn last(&self, plan: PlanHash) -> Option<&Entry> {
        self.entries.iter().rev().find(|entry| entry.plan == plan)
    }

    /// Whether this release was made here.
    #[must_use]
    pub fn knows(&self, release: ReleaseHash) -> bool {
        self.entries.iter().any(|entry| entry.release == release)
    }

    /// The ledger as it was before this release, so that the release can be made once more; nothing when it is not in here.
    #[must_use]
    pub fn before(&self, release: ReleaseHash) -> Option<Self> {
        let at = self
            .entries
            .iter()
            .position(|entry| entry.release == release)?;
        let entries = self.entries.iter().take(at).cloned().collect();
        Some(Self { entries })
    }

    /// This ledger and one more release: only the guard writes.
    pub(crate) fn with(&self, entry: Entry) -> Self {
        let mut entries = self.entries.clone();
        entries.push(entry);
        Self { entries }
    }

    /// The form in which it is sealed.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Writer::version(VERSION);
        out.count(self.entries.len());
        for entry in &self.entries {
            out.fixed(&entry.plan.0);
            out.fixed(&entry.release.0);
            out.u32(entry.people);
            out.u16(entry.sequence);
        }
        out.finish()
    }

    /// Reads [`Ledger::to_bytes`].
    ///
    /// # Errors
    /// If the bytes are damaged, or the entries could not have followed one another.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BytesError> {
        let mut from = Reader::version(bytes, VERSION)?;
        let read = from.list(|from| {
            let (plan, release) = (PlanHash(from.fixed()?), ReleaseHash(from.fixed()?));
            Ok(Entry {
                plan,
                release,
                people: from.u32()?,
                sequence: from.u16()?,
            })
        })?;
        from.end()?;
        let mut ledger = Self::empty();
        for entry in read {
            let before = ledger
                .last(entry.plan)
                .map_or((0, 0), |last| (last.sequence, last.people));
            if entry.sequence.checked_sub(1) != Some(before.0) || entry.people < before.1 {
                return Err(BytesError::Impossible);
            }
            ledger.entries.push(entry);
        }
        Ok(ledger)
    }
}
