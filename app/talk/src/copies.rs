//! Copies of the work and what opens them.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, Secret, Today};

/// What a copy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CopyFor {
    /// In case this tablet is lost; the results are made here as before.
    Keeping,
    /// The work moves to another tablet: from now on results of the round are made there, not here.
    Moving,
}

/// A copy, ready to be saved.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyMade {
    /// The file.
    pub file: ContentBytes,
    /// How much of the totals is in it.
    pub totals: TotalsCopied,
}

/// How much of the totals a copy holds. Two copies that differ by a few women would tell what those few said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TotalsCopied {
    /// There is nothing to count yet.
    Nobody,
    /// The totals as they are now.
    All,
    /// Too few women since the last copy: the totals as that copy had them.
    AsLastTime,
    /// Too few women altogether: no totals.
    TooFew,
}

/// What opens a copy.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CopyKey {
    /// The passphrase of the time when it was made; it becomes this tablet's.
    Passphrase(Secret),
    /// The printed recovery key, with a passphrase for this tablet.
    Recovery {
        /// As typed from paper.
        key: Secret,
        /// The new passphrase.
        passphrase: Secret,
    },
}

/// What came back from a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restored {
    /// When the copy was made.
    pub made_on: Today,
    /// What of the round came back.
    pub round: RoundBack,
    /// How much of the totals came back.
    pub totals: TotalsCopied,
}

/// What of a round came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundBack {
    /// No round was open.
    None,
    /// It takes answers; results are made on the tablet it came from.
    MergesOnly,
    /// It takes answers and makes results: the work was moved here.
    Whole,
}

/// Silent: the team's work, sealed.
impl fmt::Debug for CopyMade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CopyMade")
            .field("totals", &self.totals)
            .finish_non_exhaustive()
    }
}
