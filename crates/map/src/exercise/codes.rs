//! The numbers of scripts and of the lines of their summaries. Stable for ever.

use core::fmt;

/// How many scripts there are.
const SCRIPTS: u8 = 8;

/// `EX1` to `EX8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ScriptId(u8);

impl ScriptId {
    /// The one whose places are drawn.
    pub const MAP: Self = Self(1);

    pub fn parse(code: &str) -> Option<Self> {
        Self::of(code.strip_prefix("EX")?.parse().ok()?)
    }

    pub(crate) fn of(number: u8) -> Option<Self> {
        (1..=SCRIPTS).contains(&number).then_some(Self(number))
    }

    pub(crate) const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for ScriptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EX{}", self.0)
    }
}

/// A line of a summary, such as `EX1-04`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryId {
    script: ScriptId,
    number: u8,
}

impl EntryId {
    pub fn parse(code: &str) -> Option<Self> {
        let (script, number) = code.split_once('-')?;
        Some(Self {
            script: ScriptId::parse(script)?,
            number: number.parse().ok()?,
        })
    }

    pub(crate) fn of(script: u8, number: u8) -> Option<Self> {
        let script = ScriptId::of(script)?;
        Some(Self { script, number })
    }

    pub const fn script(self) -> ScriptId {
        self.script
    }

    pub(crate) const fn number(self) -> u8 {
        self.number
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.script, self.number)
    }
}
