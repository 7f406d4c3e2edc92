//! What went wrong on the team's days: the date, the kind and what was done, from short lists. Nobody is in it.

use serde::{Deserialize, Serialize};

use crate::Today;

/// What kind of thing went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HarmKind {
    /// Somebody came in, or looked.
    SomebodyCameIn,
    /// Somebody learned what the questions are about.
    TopicLearned,
    /// Somebody was in distress.
    Distress,
    /// Somebody was threatened.
    Threat,
    /// A tablet or paper was lost, taken or looked at.
    TabletOrPaper,
    /// The support contact could not be reached.
    SupportNotReached,
    /// The team itself was unsafe or unwell.
    Team,
}

/// What the team did about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HarmDone {
    /// Hid the screen and went on with the other questions.
    Hid,
    /// Stopped for that day.
    Stopped,
    /// Called the support contact.
    CalledSupport,
    /// Told the supervisor.
    ToldSupervisor,
    /// Moved to another place or time.
    Moved,
    /// Destroyed what was on the tablet.
    Destroyed,
    /// Nothing could be done.
    Nothing,
}

impl HarmKind {
    /// In the order in which they are shown and kept; a new one goes to the end.
    pub const ALL: [Self; 7] = [
        Self::SomebodyCameIn,
        Self::TopicLearned,
        Self::Distress,
        Self::Threat,
        Self::TabletOrPaper,
        Self::SupportNotReached,
        Self::Team,
    ];
}

impl HarmDone {
    /// In the order in which they are shown and kept; a new one goes to the end.
    pub const ALL: [Self; 7] = [
        Self::Hid,
        Self::Stopped,
        Self::CalledSupport,
        Self::ToldSupervisor,
        Self::Moved,
        Self::Destroyed,
        Self::Nothing,
    ];
}

/// One line of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HarmWritten {
    /// The local date; never a time.
    pub on: Today,
    /// What kind.
    pub kind: HarmKind,
    /// What was done.
    pub done: HarmDone,
}

/// The log, the newest first.
pub type HarmLog = Vec<HarmWritten>;

/// What is done with the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HarmStep {
    /// It is looked at.
    Look,
    /// One line more is written.
    Write(HarmWritten),
}
