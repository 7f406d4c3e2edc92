//! What the team says about itself: its area, its name, and who helps a woman who needs help.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::Today;

/// What the team says about itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// The area asked about, as shown.
    pub area: String,
    /// The team's name, if it wants one.
    pub team: Team,
    /// Who helps a woman who needs help.
    pub support: SupportContact,
}

/// The team's name.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Team {
    /// Goes without a name.
    Unnamed,
    /// As shown.
    Named(String),
}

/// Who helps, or nobody yet (the survey then stays shut).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SupportContact {
    /// None named yet.
    NoneYet,
    /// As printed on the support card.
    Card {
        /// The trained person or the service.
        name: String,
        /// The number to call.
        phone: String,
        /// When it is answered.
        hours: String,
        /// Where to complain about the team itself.
        complaint: String,
        /// What kind of contact it is.
        kind: ContactKind,
        /// Whether the number was called and answered.
        tested: ContactTested,
    },
}

/// What kind of contact it is. The police alone do not suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactKind {
    /// A trained person or a service.
    TrainedResponder,
    /// The police and nobody else.
    PoliceOnly,
}

/// Whether the team has called the number and had an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ContactTested {
    /// Not yet.
    NotYet,
    /// Called once; an earlier version did not write down when. Counts no more.
    Undated,
    /// Called and answered on this day.
    On(Today),
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Settings(..)")
    }
}

impl fmt::Debug for SupportContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SupportContact(..)")
    }
}

impl fmt::Debug for Team {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Team(..)")
    }
}
