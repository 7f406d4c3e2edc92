//! Who has the tablet: one byte that decides how either document starts.

use super::bounded::{Damaged, single};

/// Where the tablet is. Set by the console, consumed by the program in her hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// With the team.
    Empty,
    /// Handed over, not yet taken up.
    HandedOver,
    /// An interview has begun; found at a start, it was broken off and nothing was kept.
    InProgress,
}

impl Seat {
    /// One byte.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![match self {
            Self::Empty => 0,
            Self::HandedOver => 1,
            Self::InProgress => 2,
        }]
    }

    /// Reads the byte back.
    ///
    /// # Errors
    /// When it is not one of the three.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match single(bytes)? {
            0 => Ok(Self::Empty),
            1 => Ok(Self::HandedOver),
            2 => Ok(Self::InProgress),
            _ => Err(Damaged),
        }
    }
}

/// What the tablet was handed over for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errand {
    /// To answer. Also what an absent value means.
    Interview,
    /// To take an answer back by its three pictures.
    Withdraw,
}

impl Errand {
    /// One byte.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![match self {
            Self::Interview => 0,
            Self::Withdraw => 1,
        }]
    }

    /// Reads the byte back.
    ///
    /// # Errors
    /// When it is neither.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match single(bytes)? {
            0 => Ok(Self::Interview),
            1 => Ok(Self::Withdraw),
            _ => Err(Damaged),
        }
    }
}

/// Who touches the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeatMode {
    /// She does.
    HerOwn,
    /// Somebody of the team does it for her.
    Assisted,
    /// She does, and hears the questions instead of reading them.
    ByEar,
    /// She does, and somebody of the team reads the questions aloud.
    ReadAloud,
}

impl SeatMode {
    /// One byte.
    pub fn to_bytes(self) -> Vec<u8> {
        vec![match self {
            Self::HerOwn => 0,
            Self::Assisted => 1,
            Self::ByEar => 2,
            Self::ReadAloud => 3,
        }]
    }

    /// Reads the byte back.
    ///
    /// # Errors
    /// When it is none of them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match single(bytes)? {
            0 => Ok(Self::HerOwn),
            1 => Ok(Self::Assisted),
            2 => Ok(Self::ByEar),
            3 => Ok(Self::ReadAloud),
            _ => Err(Damaged),
        }
    }
}
