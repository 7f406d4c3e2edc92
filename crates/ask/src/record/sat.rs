//! How an interview was sat: what is kept beside the answers.

use core::fmt;

use crate::interview::Reach;

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// She came to the end.
    Finished,
    /// She stopped and wanted what she had said to be kept.
    Stopped,
}

/// Age, as a band.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum AgeBand {
    /// 18 to 24.
    From18,
    /// 25 to 49.
    From25,
    /// 50 and over.
    From50,
    /// She went past the question.
    NotSaid,
}

/// How the check questions went.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Checks {
    /// Both right, in two tries each.
    Passed,
    /// Not: the team went on reading aloud.
    Failed,
}

/// Who held the tablet; set when it was handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// She did.
    HerOwn,
    /// With help.
    Assisted,
    /// She did, and heard the questions instead of reading them.
    ByEar,
    /// Somebody read the questions aloud, and she touched the answers.
    ReadAloud,
}

impl Mode {
    /// How much may be asked: what others can hear must not be able to harm her.
    #[must_use]
    pub(crate) fn reach(self) -> Reach {
        match self {
            Self::HerOwn | Self::ByEar => Reach::Everything,
            Self::Assisted | Self::ReadAloud => Reach::NothingHarmful,
        }
    }
}

/// Place in the round's list of areas; set when the tablet was handed over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct AreaIndex(u8);

impl AreaIndex {
    /// The area at this place.
    #[must_use]
    pub const fn new(index: u8) -> Self {
        Self(index)
    }

    /// Its place.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What is kept beside the answers. Prints nothing of itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sat {
    /// How it ended.
    pub outcome: Outcome,
    /// Her age, as a band.
    pub age: AgeBand,
    /// How the check questions went.
    pub checks: Checks,
    /// Who held the tablet.
    pub mode: Mode,
    /// Where.
    pub area: AreaIndex,
}

impl Sat {
    /// Outcome in bit 0, age in bits 1-2, checks in bit 3, mode in bits 4-5, the rest zero; then the area.
    pub(super) fn to_bytes(self) -> [u8; 2] {
        let outcome = match self.outcome {
            Outcome::Finished => 0,
            Outcome::Stopped => 1,
        };
        let age = match self.age {
            AgeBand::From18 => 0,
            AgeBand::From25 => 1,
            AgeBand::From50 => 2,
            AgeBand::NotSaid => 3,
        };
        let checks = match self.checks {
            Checks::Passed => 0,
            Checks::Failed => 1,
        };
        let mode = match self.mode {
            Mode::HerOwn => 0,
            Mode::Assisted => 1,
            Mode::ByEar => 2,
            Mode::ReadAloud => 3,
        };
        [outcome | age << 1 | checks << 3 | mode << 4, self.area.0]
    }

    pub(super) fn from_bytes([sat, area]: [u8; 2]) -> Option<Self> {
        let mode = match sat >> 4 {
            0 => Mode::HerOwn,
            1 => Mode::Assisted,
            2 => Mode::ByEar,
            3 => Mode::ReadAloud,
            _ => return None,
        };
        Some(Self {
            outcome: if sat & 1 == 0 {
                Outcome::Finished
            } else {
                Outcome::Stopped
            },
            age: match sat >> 1 & 3 {
                0 => AgeBand::From18,
                1 => AgeBand::From25,
                2 => AgeBand::From50,
                _ => AgeBand::NotSaid,
            },
            checks: if sat >> 3 & 1 == 0 {
                Checks::Passed
            } else {
                Checks::Failed
            },
            mode,
            area: AreaIndex(area),
        })
    }
}

impl fmt::Debug for Sat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sat(..)")
    }
}
