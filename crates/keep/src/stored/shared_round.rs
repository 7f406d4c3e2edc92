//! What one tablet tells another about the open round, so that both collect for the same one.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};
use super::{SupportCard, ToldBack, Voices};

const SHARED_V1: u8 = 1;
/// The first, and behind it the list of voices; written only where there are any.
const SHARED_V2: u8 = 2;
/// The second, and behind it what is told back; written only where there is something.
const SHARED_V3: u8 = 3;

/// A round as it travels. Area, form length, smallest group and language are in the plan, and nowhere else.
#[derive(Clone, PartialEq, Eq)]
pub struct SharedRound {
    /// The frozen plan, as `plan` writes it, with its hash.
    pub plan: Vec<u8>,
    /// The form, as `ask` writes it.
    pub form: Vec<u8>,
    /// The dull questionnaire, as `ask` writes it.
    pub decoy: Vec<u8>,
    /// The neutral sentence by which the team invites.
    pub invitation: String,
    /// The local date the round was opened on, in days since 1970-01-01.
    pub opened_on: u32,
    /// Who helps where the round was opened: for reading only. No tablet takes a contact over from a file.
    pub support: SupportCard,
    /// The key to which each tablet's totals are sealed when they are put together.
    pub totals_key: [u8; 32],
    /// Which clips belong to the round, each with its digest. The clips themselves follow in a file of their own, and
    /// only those that are listed here are taken.
    pub voices: Voices,
    /// What came of the round before, and where the results will be heard.
    pub told: Vec<ToldBack>,
}

#[derive(Serialize, Deserialize)]
struct SharedV1 {
    plan: Vec<u8>,
    form: Vec<u8>,
    decoy: Vec<u8>,
    invitation: String,
    opened_on: u32,
    support: SupportCard,
    totals_key: [u8; 32],
}

/// What a file of any version holds.
type Parts = (SharedV1, Voices, Vec<ToldBack>);

impl SharedRound {
    /// Version byte, then postcard; the same round always gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let whole = self.clone();
        let value = SharedV1 {
            plan: whole.plan,
            form: whole.form,
            decoy: whole.decoy,
            invitation: whole.invitation,
            opened_on: whole.opened_on,
            support: whole.support,
            totals_key: whole.totals_key,
        };
        let voices = whole.voices.to_bytes();
        match whole.voices.names().next() {
            _ if !whole.told.is_empty() => write(SHARED_V3, &(value, voices, whole.told)),
            None => write(SHARED_V1, &value),
            Some(_) => write(SHARED_V2, &(value, voices)),
        }
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (value, voices, told): Parts = match versioned(bytes)? {
            (SHARED_V1, rest) => (read(rest)?, Voices::default(), Vec::new()),
            (SHARED_V2, rest) => {
                let (value, voices): (SharedV1, Vec<u8>) = read(rest)?;
                (value, Voices::from_bytes(&voices)?, Vec::new())
            }
            (SHARED_V3, rest) => {
                let (value, voices, told): (SharedV1, Vec<u8>, Vec<ToldBack>) = read(rest)?;
                (value, Voices::from_bytes(&voices)?, told)
            }
            _ => return Err(Damaged),
        };
        Ok(Self {
            plan: value.plan,
            form: value.form,
            decoy: value.decoy,
            invitation: value.invitation,
            opened_on: value.opened_on,
            support: value.support,
            totals_key: value.totals_key,
            voices,
            told,
        })
    }
}

/// Silent: names of places and people who help are the team's to show.
impl fmt::Debug for SharedRound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedRound(..)")
    }
}
