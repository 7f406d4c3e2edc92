//! The circle closed: what came of the round before, and where this one's results will be heard. Typed by the team; nothing
//! of it is worked out, and nothing of it is about anybody.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::RoundPublic;

/// What a round tells back, in one language. What is empty is not said.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldBack {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// What women said in the round before, in a sentence.
    pub said: String,
    /// What has changed since, in a sentence.
    pub changed: String,
    /// When the results of this round will be heard, in plain words.
    pub when: String,
    /// Where.
    pub place: String,
}

/// Two sentences that are said together or not at all.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Both<'a> {
    /// What comes first.
    pub first: &'a str,
    /// What comes second.
    pub second: &'a str,
}

impl<'a> Both<'a> {
    /// Nothing where one of them is missing: half of it would mislead.
    fn of(first: &'a str, second: &'a str) -> Option<Self> {
        let there = !first.is_empty() && !second.is_empty();
        there.then_some(Self { first, second })
    }
}

impl ToldBack {
    /// What women said, and what has changed since.
    #[must_use]
    pub fn last_time(&self) -> Option<Both<'_>> {
        Both::of(&self.said, &self.changed)
    }

    /// When the results will be heard, and where.
    #[must_use]
    pub fn heard(&self) -> Option<Both<'_>> {
        Both::of(&self.when, &self.place)
    }
}

impl RoundPublic {
    /// What women said in the round before and what has changed since, in this language, else in the first it is written in.
    pub fn last_time_in(&self, language: &str) -> Option<Both<'_>> {
        in_hers(&self.told, language, ToldBack::last_time)
    }

    /// When and where this round's results will be heard, likewise.
    pub fn heard_in(&self, language: &str) -> Option<Both<'_>> {
        in_hers(&self.told, language, ToldBack::heard)
    }
}

/// In this language, else in the first it is written in.
fn in_hers<'a>(
    all: &'a [ToldBack],
    language: &str,
    what: fn(&'a ToldBack) -> Option<Both<'a>>,
) -> Option<Both<'a>> {
    let hers = all.iter().filter(|told| told.language == language);
    hers.chain(all).find_map(what)
}

/// Silent: where women come together is the team's to say.
impl fmt::Debug for ToldBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToldBack(..)")
    }
}

/// Silent as well.
impl fmt::Debug for Both<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Both(..)")
    }
}
