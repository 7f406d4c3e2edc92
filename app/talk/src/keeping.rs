//! How the work is kept: the last copy, the second way in, the end, and where results are made.

use serde::{Deserialize, Serialize};

use crate::Today;

/// How the work is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Keeping {
    /// The last copy, if one was made under this passphrase.
    pub last_copy: Option<Today>,
    /// Whether there is a second way in.
    pub recovery: RecoveryIs,
    /// When the study ends.
    pub ends: StudyEnd,
    /// Where new results of the open round are made.
    pub results: ResultsMade,
}

/// Whether there is a recovery key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RecoveryIs {
    /// None was made.
    Missing,
    /// On paper, somewhere.
    Made,
}

/// When the work on this tablet is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StudyEnd {
    /// No day was set.
    Open,
    /// On this day the team is asked to export and to destroy.
    On(Today),
}

/// Which tablet makes new results of the open round. There is only one: two would each leave out the other's women.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ResultsMade {
    /// This one.
    Here,
    /// The one that holds the newest list of results.
    Elsewhere,
}
