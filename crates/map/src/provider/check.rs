//! Verification: who made sure of a line, when and how, and when it is due again (PR-14 to PR-18).

use crate::day::{Day, Days};

/// In what role somebody did something. Never a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Role {
    Facilitator = 1,
    Planner = 2,
    CoordinationBody = 3,
}

/// What a provider agreed to: on which day, and who took it down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    pub on: Day,
    pub told: Role,
}

/// Where a line is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Source {
    Visit = 1,
    Call = 2,
    Document = 3,
    /// A partner said so.
    Partner = 4,
}

/// How good the evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Evidence {
    Seen = 1,
    Told = 2,
    NotSeen = 3,
}

/// One verification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    pub on: Day,
    pub by: Role,
    pub source: Source,
    pub evidence: Evidence,
}

impl Check {
    /// The day it is due again.
    pub fn due(self, fresh_for: Days) -> Day {
        self.on.plus(fresh_for)
    }

    /// Whether it still holds `on` that day. One that is dated later does not: a clock was wrong.
    pub fn holds(self, on: Day, fresh_for: Days) -> bool {
        (0..=i32::from(fresh_for.0)).contains(&on.days_after(self.on))
    }
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Facilitator, Self::Planner, Self::CoordinationBody];
}

impl Source {
    pub const ALL: [Self; 4] = [Self::Visit, Self::Call, Self::Document, Self::Partner];
}

impl Evidence {
    pub const ALL: [Self; 3] = [Self::Seen, Self::Told, Self::NotSeen];
}
