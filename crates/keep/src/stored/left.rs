//! What left this tablet, when and to whom, and what advisers said of each release: the record of a team (L2.2.k, L2.6.g).

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};

const LEFT_V1: u8 = 1;

/// Files remembered, the oldest forgotten first: with the longest names and notes still far below what a stored value
/// may be.
pub const MOST_LEFT: usize = 500;

/// Letters of an organisation's name.
pub const LONGEST_NAME: usize = 80;
/// Letters of a note.
pub const LONGEST_NOTE: usize = 300;

/// What kind of reader a file was given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GivenTo {
    /// Anybody.
    Public,
    /// A partner organisation.
    Partner,
    /// Somebody who plans services.
    Planner,
}

/// Whether advisers with lived experience had read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AdvisersSay {
    /// Nothing was said about it.
    #[default]
    NotSaid,
    /// They had.
    Read,
    /// The team has none yet.
    NoneYet,
    /// They could not meet in safety.
    CouldNotMeet,
    /// They had, and asked for changes.
    AskForChanges,
}

/// One file that left.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftFile {
    /// Its name, which says round, area, release and kind.
    pub name: String,
    /// The local date, in days since 1970-01-01.
    pub on: u32,
    /// What kind of reader.
    pub given_to: GivenTo,
    /// Which organisation; empty where the team did not say.
    pub organisation: String,
    /// In the team's own words; never in any file but a copy of the work.
    pub note: String,
    /// What was printed in it about advisers.
    pub advisers: AdvisersSay,
}

/// Silent: whom a team works with is the team's to show.
impl fmt::Debug for LeftFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LeftFile(..)")
    }
}

/// The whole record. Releases by the name the ledger knows them by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    files: Vec<LeftFile>,
    advisers: Vec<([u8; 32], AdvisersSay)>,
}

#[derive(Serialize, Deserialize)]
struct LeftV1 {
    files: Vec<LeftFile>,
    advisers: Vec<([u8; 32], AdvisersSay)>,
}

impl Left {
    /// The oldest first.
    pub fn files(&self) -> &[LeftFile] {
        &self.files
    }

    /// What advisers say of a release.
    pub fn advisers(&self, release: [u8; 32]) -> AdvisersSay {
        let found = self.advisers.iter().find(|(of, _)| *of == release);
        found.map(|(_, said)| *said).unwrap_or_default()
    }

    /// With one more file; too long a name or note is cut, the oldest file goes when there are too many.
    #[must_use]
    pub fn with(mut self, file: LeftFile) -> Self {
        let cut = |text: &str, most| text.trim().chars().take(most).collect();
        self.files.push(LeftFile {
            organisation: cut(&file.organisation, LONGEST_NAME),
            note: cut(&file.note, LONGEST_NOTE),
            ..file
        });
        let surplus = self.files.len().saturating_sub(MOST_LEFT);
        self.files.drain(..surplus);
        self
    }

    /// With what advisers say of a release, in place of what was said before.
    #[must_use]
    pub fn with_advisers(mut self, release: [u8; 32], said: AdvisersSay) -> Self {
        self.advisers.retain(|(of, _)| *of != release);
        self.advisers.push((release, said));
        let surplus = self.advisers.len().saturating_sub(MOST_LEFT);
        self.advisers.drain(..surplus);
        self
    }

    /// Version byte, then postcard.
    pub fn to_bytes(&self) -> Vec<u8> {
        let Self { files, advisers } = self.clone();
        write(LEFT_V1, &LeftV1 { files, advisers })
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (LEFT_V1, rest) = versioned(bytes)? else {
            return Err(Damaged);
        };
        let LeftV1 { files, advisers } = read(rest)?;
        Ok(Self { files, advisers })
    }
}
