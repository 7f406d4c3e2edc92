//! Files leave: to whom, whether advisers have read it, and the list of all that left before.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::Today;

/// What kind of reader a file is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// Anybody.
    Public,
    /// A partner organisation.
    Partner,
    /// Somebody who plans services.
    Planner,
}

impl Audience {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Public, Self::Partner, Self::Planner];
}

/// Whether advisers with lived experience have read it. Never in the way of anything, and printed in every file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Advisers {
    /// Nothing was said about it.
    NotSaid,
    /// They have.
    Read,
    /// The team has none yet.
    NoneYet,
    /// They could not meet in safety.
    CouldNotMeet,
    /// They have, and asked for changes.
    AskForChanges,
}

/// To whom a file is given.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// What kind of reader.
    pub audience: Audience,
    /// Which organisation; empty where the team does not say.
    pub organisation: String,
    /// In the team's own words; stays on the tablet.
    pub note: String,
}

/// What is to be written down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LeavingStep {
    /// Nothing: only what stands there is asked for.
    Look,
    /// What advisers say of this release.
    Advisers(Advisers),
    /// A file was saved or handed on.
    Record {
        /// Its name.
        name: String,
        /// To whom.
        to: Recipient,
        /// The local date.
        today: Today,
    },
}

/// What is written down.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// What advisers say of the release that was asked about.
    pub advisers: Advisers,
    /// Every file that left, of whatever round, the newest first.
    pub files: Vec<LeftFile>,
}

/// One file that left.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftFile {
    /// Its name.
    pub name: String,
    /// When.
    pub on: Today,
    /// To whom.
    pub to: Recipient,
    /// What was printed in it about advisers.
    pub advisers: Advisers,
}

/// What one kind of reader could work out from a release, in sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// Stable name.
    pub name: String,
    /// Who.
    pub who: String,
    /// What could be worked out.
    pub can: Vec<String>,
    /// What could not, and why.
    pub cannot: Vec<String>,
}

/// Silent: whom a team works with is the team's to show.
impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recipient(..)")
    }
}

impl fmt::Debug for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Left(..)")
    }
}

impl fmt::Debug for LeftFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LeftFile(..)")
    }
}
