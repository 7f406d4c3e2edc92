//! What may leave: bands, rounded shares and words. Made by the guard, or read back when the ledger knows it.

mod layout;
mod measured;
mod read;
mod write;

use crate::band::Band;
use crate::hash::{PlanHash, ReleaseHash};
use crate::indicator::Rule;
use crate::percent::{Figures, Words, words_for};
use crate::statement::{Statement, Unsure};
use crate::table::{CategoryRole, Class, Shape};
use crate::terms::Terms;

pub(crate) use layout::Layout;
pub use measured::Measured;
pub(crate) use read::decode;
pub use read::{ReadError, read};
pub(crate) use write::hash;

/// One release of one round. There is no way to make one but [`guard`](crate::guard()) and [`read`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    pub(crate) layout: Layout,
    pub(crate) plan: PlanHash,
    pub(crate) sequence: u16,
    pub(crate) terms: Terms,
    pub(crate) band: Band,
    pub(crate) tables: Vec<ReleasedTable>,
    pub(crate) indicators: Vec<ReleasedIndicator>,
}

/// One table as released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedTable {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) class: Class,
    pub(crate) shape: Shape,
    pub(crate) measured: Measured,
    pub(crate) base: Option<Band>,
    pub(crate) unsure: Unsure,
    pub(crate) lines: Vec<Line>,
}

/// One answer as released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Empty in the first layout.
    pub(crate) code: String,
    pub(crate) role: CategoryRole,
    pub(crate) label: String,
    pub(crate) statement: Statement,
}

/// One indicator as released.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleasedIndicator {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) sentence: String,
    pub(crate) class: Class,
    pub(crate) base: Option<Band>,
    pub(crate) statement: Statement,
    /// None in the first layout.
    pub(crate) rule: Option<Rule>,
}

impl Release {
    #[must_use]
    pub fn plan(&self) -> PlanHash {
        self.plan
    }

    /// 1 for the first release of the round.
    #[must_use]
    pub fn sequence(&self) -> u16 {
        self.sequence
    }

    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    #[must_use]
    pub fn title(&self) -> &str {
        &self.terms.title
    }

    #[must_use]
    pub fn area(&self) -> &str {
        &self.terms.area
    }

    /// How many people took part in the round so far.
    #[must_use]
    pub fn band(&self) -> Band {
        self.band
    }

    #[must_use]
    pub fn tables(&self) -> &[ReleasedTable] {
        &self.tables
    }

    #[must_use]
    pub fn indicators(&self) -> &[ReleasedIndicator] {
        &self.indicators
    }

    /// The one byte form of this release, the same on every device.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        write::release(self)
    }

    /// The name the ledger knows it by.
    #[must_use]
    pub fn hash(&self) -> ReleaseHash {
        write::hash(&self.to_bytes())
    }
}

impl ReleasedTable {
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }

    #[must_use]
    pub fn shape(&self) -> Shape {
        self.shape
    }

    #[must_use]
    pub fn measured(&self) -> &Measured {
        &self.measured
    }

    /// How many people gave an answer; nothing when that is not said.
    #[must_use]
    pub fn base(&self) -> Option<Band> {
        self.base
    }

    #[must_use]
    pub fn unsure(&self) -> Unsure {
        self.unsure
    }

    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Plain words of one of its lines, when the line is a share.
    #[must_use]
    pub fn words(&self, line: &Line) -> Option<(Words, Figures)> {
        words(&line.statement, self.base, self.class)
    }
}

impl Line {
    /// The answer's code in the instrument; empty in releases of the first layout.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    #[must_use]
    pub fn statement(&self) -> &Statement {
        &self.statement
    }
}

impl ReleasedIndicator {
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Key of its plain sentence.
    #[must_use]
    pub fn sentence(&self) -> &str {
        &self.sentence
    }

    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }

    #[must_use]
    pub fn base(&self) -> Option<Band> {
        self.base
    }

    #[must_use]
    pub fn statement(&self) -> &Statement {
        &self.statement
    }

    /// How it was worked out; releases of the first layout do not say.
    #[must_use]
    pub fn rule(&self) -> Option<&Rule> {
        self.rule.as_ref()
    }

    /// Plain words, when it is a share.
    #[must_use]
    pub fn words(&self) -> Option<(Words, Figures)> {
        words(&self.statement, self.base, self.class)
    }
}

fn words(statement: &Statement, base: Option<Band>, class: Class) -> Option<(Words, Figures)> {
    match statement {
        Statement::Share(percent) => {
            let (words, figures) = words_for(*percent, base?);
            Some((words.in_class(class), figures))
        }
        _ => None,
    }
}
