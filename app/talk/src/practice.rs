//! What the console hands the worker so that it can build the practice district.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContentBytes, Settings, Today, ToldIn};

/// The passphrase of the practice district. It is published: it stands on the screen and protects nothing.
pub const PRACTICE_PASSPHRASE: &str = "we all learn this together";

/// Everything the district is made of that has words in it; the women and their answers are the worker's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeHouse {
    /// The made-up area, team and contact.
    pub settings: Settings,
    /// What the earlier, closed round is called.
    pub earlier: String,
    /// What the open round is called.
    pub open: String,
    /// The neutral sentence of invitation.
    pub invitation: String,
    /// What came of the earlier round and where the results of the open one will be heard, made up like all of it.
    pub told: Vec<ToldIn>,
    /// The form, as built.
    pub form: ContentBytes,
    /// The dull questionnaire, as built.
    pub decoy: ContentBytes,
    /// The language titles are written in, as a BCP 47 tag.
    pub language: String,
    /// The local date; the earlier round lies before it.
    pub today: Today,
}

impl fmt::Debug for PracticeHouse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PracticeHouse(..)")
    }
}
