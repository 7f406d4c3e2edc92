//! A round that several tablets share: the file of it, and what the second team sees before it joins.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, RoundLength, Today};

/// Four pictures in order, each a number below 36.
pub type FourPictures = [u8; 4];

/// The open round as a file to be carried to another tablet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundFile {
    /// The file.
    pub file: ContentBytes,
    /// To be compared on both screens.
    pub pictures: FourPictures,
}

/// A closed round's totals, sealed, as a file to be carried to the tablet that opened the round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotalsGiven {
    /// The file.
    pub file: ContentBytes,
    /// To be compared on both screens.
    pub pictures: FourPictures,
}

/// What a round file says, before anything of it is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundSeen {
    /// To be compared on both screens.
    pub pictures: FourPictures,
    /// What the other team calls the round.
    pub label: String,
    /// The area asked about.
    pub area: String,
    /// How much is asked.
    pub length: RoundLength,
    /// How many past months are asked about.
    pub window_months: u8,
    /// People under which nothing is shown.
    pub smallest_group: u32,
    /// Its languages, by their own names.
    pub languages: Vec<String>,
    /// The neutral sentence by which the other team invites.
    pub invitation: String,
    /// When it was opened.
    pub opened_on: Today,
    /// Who helps there, with the number: for reading, never taken over.
    pub helper: String,
}

/// Who collects for a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tablets {
    /// This tablet alone.
    ThisOne,
    /// This one opened it, and gave it on.
    GivenOn,
    /// It was opened on another.
    Joined,
}

/// Silent: names of places and people who help are the team's to show.
impl fmt::Debug for RoundSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundSeen(..)")
    }
}
