//! The plan as bytes, and the hash over them: a byte for the layout, the hash, then postcard.

mod frames;
mod further;
mod wire;

use core::fmt;

use sha2::{Digest, Sha256};
use waymark_count::{Frame, Indicator, PlanHash, Table, Tables, TablesError};

use crate::plan::Plan;
use crate::terms::RoundTerms;

/// The layouts in which plans were ever frozen. A plan keeps its own, which is part of what is hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Tables of questions and of the round itself.
    First,
    /// Also the setting of the round, what each table counts and how many people it waits for.
    Second,
    /// Also who is asked which question.
    Third,
    /// Also how many of several things a person knows, and women and men apart.
    Fourth,
}

impl Layout {
    pub(crate) const NEWEST: Self = Self::Fourth;

    fn code(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
            Self::Third => 3,
            Self::Fourth => 4,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        [Self::First, Self::Second, Self::Third, Self::Fourth]
            .into_iter()
            .find(|layout| layout.code() == code)
    }
}

/// Largest plan that is read, in bytes; the service instrument's has some twenty thousand.
const MOST_BYTES: usize = 1024 * 1024;

/// So that no other hash of ours can ever be taken for a plan's.
const PURPOSE: &[u8] = b"waymark plan\0";

/// Everything a plan is, before it has its hash.
pub(crate) struct Frozen {
    pub(crate) layout: Layout,
    pub(crate) terms: RoundTerms,
    pub(crate) title: String,
    pub(crate) language: String,
    pub(crate) wording: [u8; 32],
    pub(crate) tables: Vec<Table>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) frames: Vec<Frame>,
}

impl Frozen {
    /// Gives it its hash and checks its tables.
    pub(crate) fn plan(self) -> Result<Plan, TablesError> {
        let hash = hash(self.layout, &wire::write(&self));
        let tables = Tables::new(hash, self.tables, self.indicators)?.framed(self.frames)?;
        let (title, language) = (self.title, self.language);
        Ok(Plan {
            layout: self.layout,
            terms: self.terms,
            title,
            language,
            wording: self.wording,
            tables,
        })
    }

    fn of(plan: &Plan) -> Self {
        Self {
            layout: plan.layout,
            terms: plan.terms.clone(),
            title: plan.title.clone(),
            language: plan.language.clone(),
            wording: plan.wording,
            tables: plan.tables.tables().to_vec(),
            indicators: plan.tables.indicators().to_vec(),
            frames: plan.tables.frames().to_vec(),
        }
    }
}

fn hash(layout: Layout, body: &[u8]) -> PlanHash {
    let hasher = Sha256::new()
        .chain_update(PURPOSE)
        .chain_update([layout.code()])
        .chain_update(body);
    PlanHash(hasher.finalize().into())
}

impl Plan {
    /// The plan as bytes; the same plan always gives the same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![self.layout.code()];
        bytes.extend_from_slice(&self.hash().0);
        bytes.extend_from_slice(&wire::write(&Frozen::of(self)));
        bytes
    }

    /// Reads a plan back and checks it against its hash.
    ///
    /// # Errors
    /// If the bytes are none of a plan, or any of them was changed. Never panics, whatever the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PlanBytesError> {
        if bytes.len() > MOST_BYTES {
            return Err(PlanBytesError::Damaged);
        }
        let (version, rest) = bytes.split_first().ok_or(PlanBytesError::Damaged)?;
        let layout = Layout::from_code(*version).ok_or(PlanBytesError::Version)?;
        let (known, body) = rest
            .split_first_chunk::<32>()
            .ok_or(PlanBytesError::Damaged)?;
        if hash(layout, body).0 != *known {
            return Err(PlanBytesError::OtherHash);
        }
        let plan = wire::read(layout, body)
            .ok_or(PlanBytesError::Damaged)?
            .plan()
            .map_err(PlanBytesError::Tables)?;
        // A second spelling of the same plan would have another hash.
        if plan.hash().0 == *known {
            Ok(plan)
        } else {
            Err(PlanBytesError::OtherHash)
        }
    }
}

/// Why bytes are not a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanBytesError {
    /// Written by another version of this program.
    Version,
    /// Cut off, or something else altogether.
    Damaged,
    /// Changed since it was frozen.
    OtherHash,
    /// Readable, but no sound plan.
    Tables(TablesError),
}

impl fmt::Display for PlanBytesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Version => "the plan was written by another version of this program",
            Self::Damaged => "the plan is damaged",
            Self::OtherHash => "the plan was changed since it was frozen",
            Self::Tables(why) => return why.fmt(f),
        })
    }
}

impl core::error::Error for PlanBytesError {}
