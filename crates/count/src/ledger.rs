//! The memory of what was released: without it a second look could be subtracted from the first.
//!
//! Every entry is chained to the ones before it, and what the newest round has said so far is kept word for word:
//! whatever is released next is weighed together with it.

mod stored;

use core::fmt;

use sha2::{Digest, Sha256};

use crate::hash::{LedgerHead, PlanHash, ReleaseHash};
use crate::release;

/// One release made. Holds an exact number of people, so it is never shown and prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    pub(crate) plan: PlanHash,
    pub(crate) release: ReleaseHash,
    pub(crate) people: u32,
    pub(crate) sequence: u16,
    pub(crate) said: Wording,
}

/// The bytes of a release, if they are still needed and were kept.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Wording {
    Kept(Vec<u8>),
    /// Of an earlier round, or from before ledgers kept them.
    Gone,
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

    /// The same ledger with the bytes of a release it knows, where an earlier version did not keep them. Other bytes change
    /// nothing.
    #[must_use]
    pub fn recalling(mut self, release: &[u8]) -> Self {
        let hash = release::hash(release);
        let gone = |entry: &&mut Entry| entry.release == hash && entry.said == Wording::Gone;
        if let Some(entry) = self.entries.iter_mut().find(gone) {
            entry.said = Wording::Kept(release.to_vec());
        }
        self
    }

    /// What this round has said so far, oldest first; nothing if any of it was not kept.
    pub(crate) fn said(&self, plan: PlanHash) -> Option<Vec<&[u8]>> {
        let own = self.entries.iter().filter(|entry| entry.plan == plan);
        own.map(|entry| match &entry.said {
            Wording::Kept(bytes) => Some(bytes.as_slice()),
            Wording::Gone => None,
        })
        .collect()
    }

    /// This ledger and one more release: only the guard writes. What earlier rounds said is needed no longer.
    pub(crate) fn with(&self, entry: Entry) -> Self {
        let mut entries = self.entries.clone();
        for earlier in entries.iter_mut().filter(|known| known.plan != entry.plan) {
            earlier.said = Wording::Gone;
        }
        entries.push(entry);
        Self { entries }
    }

    /// SHA-256 over every entry and all before it. Two workspaces with the same head have released the same things.
    #[must_use]
    pub fn head(&self) -> LedgerHead {
        let start = LedgerHead([0; 32]);
        self.entries.iter().fold(start, |head, entry| {
            let mut hash = Sha256::new();
            hash.update(head.0);
            hash.update(entry.plan.0);
            hash.update(entry.release.0);
            hash.update(entry.people.to_be_bytes());
            hash.update(entry.sequence.to_be_bytes());
            LedgerHead(hash.finalize().into())
        })
    }
}
