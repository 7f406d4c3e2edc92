//! What a team says before women are asked, and what it has learned; the same on the screen and in the worker.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::Today;

/// Letters of the sentence about the duty to report: it is read aloud, so it has to be one a listener can keep.
pub const LONGEST_DUTY: usize = 240;

/// What the team says before a round, and again before each day. Place, time and responder are about the days to come, so
/// closing a round forgets them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readiness {
    /// Whether this is an emergency.
    pub emergency: Happens,
    /// Whether most of the women live where they fled to.
    pub displaced: Happens,
    /// Who sits with a woman in distress, and where; empty for nobody yet.
    pub responder: String,
    /// Whom the team itself calls when a day was heavy or unsafe; empty for nobody yet. Keeps nothing shut.
    pub supervisor: String,
    /// The place cannot be seen into or heard from.
    pub place: Confirmed,
    /// There is a time at which only women are there.
    pub women_only: Confirmed,
    /// Where approvals stand.
    pub approvals: Approvals,
    /// What the team must report to others by law, in each language in which it is read out.
    pub duty: Vec<SaidIn>,
}

/// Whether something happens here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Happens {
    /// Nobody has said yet.
    #[default]
    NotSaid,
    /// It does not.
    No,
    /// It does.
    Yes,
}

/// Whether the team has made sure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confirmed {
    /// Not yet.
    #[default]
    NotYet,
    /// It has.
    Yes,
}

/// Where the approvals stand that a place may ask for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Approvals {
    /// Nobody has said, or they are still missing.
    #[default]
    NotYet,
    /// All are there.
    There,
    /// The team has asked, and none is needed here.
    NoneNeeded,
}

/// A sentence in one language.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidIn {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// The sentence.
    pub text: String,
}

/// What was learned on this tablet. Only that, never by whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learned {
    /// The five steps of the practice district.
    pub practice: Confirmed,
    /// The six questions about safety.
    pub quiz: Confirmed,
    /// The four scenes.
    pub rehearsal: Confirmed,
}

/// One of the things there are to learn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lesson {
    /// The five steps of the practice district.
    Practice,
    /// The six questions about safety.
    Quiz,
    /// The four scenes.
    Rehearsal,
}

impl Learned {
    /// With one more thing learned.
    #[must_use]
    pub fn with(self, lesson: Lesson) -> Self {
        match lesson {
            Lesson::Practice => Self {
                practice: Confirmed::Yes,
                ..self
            },
            Lesson::Quiz => Self {
                quiz: Confirmed::Yes,
                ..self
            },
            Lesson::Rehearsal => Self {
                rehearsal: Confirmed::Yes,
                ..self
            },
        }
    }
}

impl Readiness {
    /// What stays when a round is closed: the rest was about its days.
    #[must_use]
    pub fn after_a_round(self) -> Self {
        Self {
            responder: String::new(),
            place: Confirmed::NotYet,
            women_only: Confirmed::NotYet,
            ..self
        }
    }

    /// The sentences that are written, without what stands around them.
    pub fn duty_written(&self) -> Vec<SaidIn> {
        let written = self.duty.iter().map(|said| SaidIn {
            language: said.language.clone(),
            text: said.text.trim().to_owned(),
        });
        written.filter(|said| !said.text.is_empty()).collect()
    }

    /// The sentence in one language; empty where there is none.
    pub fn duty_in(&self, language: &str) -> &str {
        let found = self.duty.iter().find(|said| said.language == language);
        found.map_or("", |said| said.text.as_str())
    }
}

/// How many days have passed since; nothing where the day lies ahead, so a tablet set back proves nothing.
pub fn days_since(day: Today, today: Today) -> Option<u32> {
    today.0.checked_sub(day.0)
}

/// Silent: who sits with a woman is the team's to say.
impl fmt::Debug for Readiness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Readiness(..)")
    }
}

impl fmt::Debug for SaidIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SaidIn(..)")
    }
}
