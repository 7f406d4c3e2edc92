//! One planned table: what it counts, its answers as cells, and how carefully it must be handled.

use crate::band::{Band, SmallestGroup};
use crate::measure::Measure;

/// How much harm a small number could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Plain: a share may be shown whatever the count.
    Plain,
    /// Personal: a count under 3, zero included, is never told apart.
    Personal,
    /// Could bring harm: a count under 5, zero included, is never told apart.
    Harmful,
}

impl Class {
    /// Counts under this, in people, are said as "fewer than" (rule D2). 0 means no such limit.
    #[must_use]
    pub fn few_below(self) -> u32 {
        match self {
            Self::Plain => 0,
            Self::Personal => 3,
            Self::Harmful => 5,
        }
    }

    /// One byte for files, stable for ever.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::Plain => 0,
            Self::Personal => 1,
            Self::Harmful => 2,
        }
    }

    pub(crate) fn from_code(code: u8) -> Option<Self> {
        [Self::Plain, Self::Personal, Self::Harmful]
            .into_iter()
            .find(|class| class.code() == code)
    }
}

/// Whether one person can give one answer or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Single,
    /// Shares are of people, so they do not add up to everybody (rule K2).
    Multiple,
}

/// What a cell stands for when shares are worked out (rule K1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CategoryRole {
    /// A substantive answer: in the base, and shown.
    Answer,
    /// "None of these" in a multiple table: an answer that excludes the others.
    NoneOfThese,
    /// Out of the base; noted when many chose it.
    DontKnow,
    DoesNotApply,
    Skipped,
    /// Multiple tables only: people who gave at least one substantive answer.
    Base,
}

impl CategoryRole {
    /// Whether the cell is shown as a line and its people are in the base.
    #[must_use]
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Answer | Self::NoneOfThese)
    }
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Short code from the instrument, such as `six_more`; unique in its table.
    pub code: String,
    /// Words shown to readers, in the round's language.
    pub label: String,
    pub role: CategoryRole,
}

/// One planned table. Checked when it enters [`Tables`](crate::Tables).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Item id such as `SF-14`; unique in the plan.
    pub id: String,
    /// The question, in the round's language.
    pub title: String,
    pub sensitivity: Class,
    pub shape: Shape,
    pub measure: Measure,
    /// People its base needs before anything is said of it, where that is more than the round's smallest group.
    pub opens_at: SmallestGroup,
    pub categories: Vec<Category>,
}

impl Table {
    /// People its base needs before anything is said of it.
    #[must_use]
    pub fn expected(&self, smallest: SmallestGroup) -> SmallestGroup {
        self.opens_at.max(smallest)
    }

    /// People its base needs before an interval can stand beside a share: under twenty it is said in words alone.
    #[must_use]
    pub fn expected_for_interval(&self, smallest: SmallestGroup) -> u32 {
        self.expected(smallest).people().max(Band::From20.least())
    }

    /// Where the category with this code stands.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.categories
            .iter()
            .position(|category| category.code == code)
    }

    /// Positions of the cells with a role accepted by `wanted`.
    pub(crate) fn with_role(&self, wanted: impl Fn(CategoryRole) -> bool) -> Vec<usize> {
        let positions = self.categories.iter().enumerate();
        positions
            .filter(|(_, category)| wanted(category.role))
            .map(|(at, _)| at)
            .collect()
    }
}
