//! The open round as the program in her hands reads it. No word in it says what it is about.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::bounded::{Damaged, read, versioned, write};
use super::told_back::ToldBack;
use crate::RoundTag;

const ROUND_V1: u8 = 1;
/// With the duty to report.
const ROUND_V2: u8 = 2;
/// With what is told back; written only where there is something.
const ROUND_V3: u8 = 3;

/// The public part of the open round.
#[derive(Clone, PartialEq, Eq)]
pub struct RoundPublic {
    /// Binds every sealed record to this round.
    pub round: RoundTag,
    /// The form, as `ask` writes it.
    pub form: Vec<u8>,
    /// The dull questionnaire shown instead, as `ask` writes it.
    pub decoy: Vec<u8>,
    /// What the team calls the round.
    pub label: String,
    /// The area asked about.
    pub area: String,
    /// How much of the form is asked.
    pub length: RoundLength,
    /// Who to turn to; shown to everybody.
    pub support: SupportCard,
    /// Whether texts are still draft.
    pub practice: Practice,
    /// The neutral sentence by which the team invites.
    pub invitation: String,
    /// What the team must report to others by law, read out before she agrees; empty in a round opened by an earlier
    /// version.
    pub duty: Vec<DutySaid>,
    /// What came of the round before, and where this one's results will be heard; empty where nothing is told.
    pub told: Vec<ToldBack>,
}

/// The duty to report, in one language.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DutySaid {
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// One sentence.
    pub text: String,
}

/// How much of the form is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RoundLength {
    /// Every question.
    Full,
    /// The questions marked for the short form.
    Short,
}

/// Whether a round may be used for real.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Practice {
    /// Texts are draft: marked on every screen and in every file.
    Practice,
    /// The team has signed its language off.
    Live,
}

/// The support card: who helps here, and where to complain.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportCard {
    /// The trained person or the service.
    pub name: String,
    /// The number to call, as it is to be read.
    pub phone: String,
    /// When it is answered.
    pub hours: String,
    /// Where to complain about the team itself.
    pub complaint: String,
}

/// Silent: whose number this is, is the team's to say.
impl fmt::Debug for SupportCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SupportCard(..)")
    }
}

impl fmt::Debug for DutySaid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DutySaid(..)")
    }
}

impl fmt::Debug for RoundPublic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RoundPublic(..)")
    }
}

#[derive(Serialize, Deserialize)]
struct RoundV1 {
    round: [u8; 16],
    form: Vec<u8>,
    decoy: Vec<u8>,
    label: String,
    area: String,
    length: RoundLength,
    support: SupportCard,
    practice: Practice,
    invitation: String,
}

#[derive(Serialize, Deserialize)]
struct RoundV2 {
    first: RoundV1,
    duty: Vec<DutySaid>,
}

#[derive(Serialize, Deserialize)]
struct RoundV3 {
    second: RoundV2,
    told: Vec<ToldBack>,
}

impl RoundPublic {
    /// The sentence in this language, else in the first one it is written in; nothing where there is none.
    pub fn duty_in(&self, language: &str) -> Option<&str> {
        let in_hers = self.duty.iter().find(|said| said.language == language);
        let said = in_hers.or(self.duty.first());
        said.map(|said| said.text.as_str())
    }

    /// Version byte, then postcard.
    pub fn to_bytes(&self) -> Vec<u8> {
        let whole = self.clone();
        let first = RoundV1 {
            round: whole.round.to_bytes(),
            form: whole.form,
            decoy: whole.decoy,
            label: whole.label,
            area: whole.area,
            length: whole.length,
            support: whole.support,
            practice: whole.practice,
            invitation: whole.invitation,
        };
        let value = RoundV2 {
            first,
            duty: whole.duty,
        };
        match whole.told {
            told if told.is_empty() => write(ROUND_V2, &value),
            told => write(
                ROUND_V3,
                &RoundV3 {
                    second: value,
                    told,
                },
            ),
        }
    }

    /// Reads any version ever written.
    ///
    /// # Errors
    /// When the version is unknown or the bytes are damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        let (value, duty, told) = match versioned(bytes)? {
            (ROUND_V1, rest) => (read::<RoundV1>(rest)?, Vec::new(), Vec::new()),
            (ROUND_V2, rest) => {
                let value: RoundV2 = read(rest)?;
                (value.first, value.duty, Vec::new())
            }
            (ROUND_V3, rest) => {
                let RoundV3 { second, told } = read(rest)?;
                (second.first, second.duty, told)
            }
            _ => return Err(Damaged),
        };
        Ok(Self {
            round: RoundTag::from_bytes(value.round),
            form: value.form,
            decoy: value.decoy,
            label: value.label,
            area: value.area,
            length: value.length,
            support: value.support,
            practice: value.practice,
            invitation: value.invitation,
            duty,
            told,
        })
    }
}
