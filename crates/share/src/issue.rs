//! A release as it is issued: the earlier round it is held against, and whether advisers have read it.

use waymark_count::Release;

/// What a file is written from. A release alone is one of which nothing else is known.
#[derive(Clone, Copy, Debug)]
pub struct Issue<'a> {
    release: &'a Release,
    before: Option<&'a Release>,
    advisers: Advisers,
}

/// Whether women who know the services from their own life have read it before it left (L2.6.g).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advisers {
    /// The team has not said.
    NotSaid,
    /// They have.
    Read,
    /// They have not.
    NotYet(NotYet),
}

/// Why they have not. A closed list: what a team writes by hand stays on its tablet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotYet {
    /// The team has none yet.
    NoneYet,
    /// They could not meet in safety.
    CouldNotMeet,
    /// They have read it, and asked for changes.
    AskForChanges,
}

impl Advisers {
    /// Everything that can be said.
    pub const ALL: [Self; 5] = [
        Self::NotSaid,
        Self::Read,
        Self::NotYet(NotYet::NoneYet),
        Self::NotYet(NotYet::CouldNotMeet),
        Self::NotYet(NotYet::AskForChanges),
    ];
}

impl<'a> Issue<'a> {
    /// Beside the release of an earlier round.
    #[must_use]
    pub fn since(self, before: &'a Release) -> Self {
        Self {
            before: Some(before),
            ..self
        }
    }

    /// With what the team says of its advisers.
    #[must_use]
    pub fn read_by(self, advisers: Advisers) -> Self {
        Self { advisers, ..self }
    }

    /// What is issued.
    #[must_use]
    pub fn release(&self) -> &'a Release {
        self.release
    }

    /// The release of an earlier round, if it is held against one.
    pub(crate) fn before(&self) -> Option<&'a Release> {
        self.before
    }

    /// What the team says of its advisers.
    #[must_use]
    pub fn advisers(&self) -> Advisers {
        self.advisers
    }
}

impl<'a> From<&'a Release> for Issue<'a> {
    fn from(release: &'a Release) -> Self {
        Self {
            release,
            before: None,
            advisers: Advisers::NotSaid,
        }
    }
}
