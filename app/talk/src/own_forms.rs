//! Forms of a team's own, kept for rounds.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::Today;

/// One of them, in a few words.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnFormCard {
    /// What it is asked for by.
    pub id: String,
    /// Its title, in its first language.
    pub title: String,
    /// Questions that are counted.
    pub questions: u32,
    /// Its languages, as BCP 47 tags.
    pub languages: Vec<String>,
    /// When it was kept.
    pub kept_on: Today,
}

/// Silent: what a team asks is the team's to show.
impl fmt::Debug for OwnFormCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnFormCard(..)")
    }
}
