//! What a team tells back: what came of the round before, and where the results of this one will be heard.

use core::fmt;

use serde::{Deserialize, Serialize};

/// Letters of each sentence: all of them are read aloud.
pub const LONGEST_TOLD: usize = 240;

/// In one language; what is empty is not told.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldIn {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// What women said in the round before.
    pub said: String,
    /// What has changed since.
    pub changed: String,
    /// When the results of this round will be heard, in plain words.
    pub when: String,
    /// Where.
    pub place: String,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldAmiss {
    /// One of two sentences that belong together is missing.
    Half,
    /// Longer than can be read aloud.
    TooLong,
}

impl ToldIn {
    /// Without what stands around the sentences.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        let line = |text: &str| text.trim().to_owned();
        Self {
            language: self.language.clone(),
            said: line(&self.said),
            changed: line(&self.changed),
            when: line(&self.when),
            place: line(&self.place),
        }
    }

    /// Its sentences, written or not.
    pub fn sentences(&self) -> [&str; 4] {
        [&self.said, &self.changed, &self.when, &self.place].map(String::as_str)
    }

    /// Whether nothing is told in this language.
    pub fn is_silent(&self) -> bool {
        self.sentences().iter().all(|text| text.trim().is_empty())
    }

    /// Whether it tells of the round before.
    pub fn tells_of_last_time(&self) -> bool {
        (self.sentences().iter().take(2)).any(|text| !text.trim().is_empty())
    }

    /// What would have to be put right first.
    pub fn amiss(&self) -> Option<ToldAmiss> {
        let [said, changed, when, place] = self.sentences().map(|text| text.trim().is_empty());
        let long = |text: &&str| text.trim().chars().count() > LONGEST_TOLD;
        match self.sentences().iter().any(long) {
            true => Some(ToldAmiss::TooLong),
            false if said != changed || when != place => Some(ToldAmiss::Half),
            false => None,
        }
    }
}

/// Silent: where women come together is the team's to say.
impl fmt::Debug for ToldIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToldIn(..)")
    }
}
