//! What a release says about itself: which round, where, under which terms.

use crate::band::SmallestGroup;

/// Whether the round is practice or counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Some text is still a draft: every page and file says so.
    Practice,
    Live,
}

/// What must be the same for two rounds to be compared (rule K8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// By a release of the first layout, which did not say it.
    NotSaid,
    As {
        /// Hash of every word of the form, in every language.
        wording: [u8; 32],
        /// Months the questions look back on.
        window_months: u8,
    },
}

/// The round's own words and terms, handed to the guard and printed on every release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    pub smallest_group: SmallestGroup,
    /// Title of the instrument, in the round's language.
    pub title: String,
    /// Label of the round, such as "First round, autumn".
    pub round: String,
    pub area: String,
    pub standing: Standing,
    /// BCP 47 tag of the language that titles and labels are written in.
    pub language: String,
    pub asked: Asked,
}
