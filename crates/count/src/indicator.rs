//! What an indicator is: a share or a middle category of one table, never a mix of several (rule K3).

use crate::table::Class;

/// One planned indicator. Checked when it enters [`Tables`](crate::Tables).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Such as `I-12`; unique in the plan.
    pub id: String,
    /// Short name in the words of the field.
    pub name: String,
    /// Key of the plain sentence readers get, such as `felt-safe`.
    pub sentence: String,
    /// At least as careful as its table; the guard takes the more careful of the two.
    pub class: Class,
    pub rule: Rule,
}

/// How an indicator is computed from the cells of one table. The first two read a table of one answer each; the
/// others repeat a line of a table of several answers, whose cells cannot be added up to people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// People in `numerator` of people in `denominator`; every numerator code is also a denominator code.
    Share {
        table: String,
        numerator: Vec<String>,
        denominator: Vec<String>,
    },
    /// The middle category of answers that have an order; with an even base, the lower of the two middle ones.
    Median { table: String, ordered: Vec<String> },
    /// People who named this answer, of all who gave an answer.
    Named { table: String, answer: String },
    /// All who gave an answer but those who said "none of these", whose code this is.
    AllBut { table: String, answer: String },
}

impl Rule {
    /// Id of the table the rule reads.
    #[must_use]
    pub fn table(&self) -> &str {
        match self {
            Self::Share { table, .. }
            | Self::Median { table, .. }
            | Self::Named { table, .. }
            | Self::AllBut { table, .. } => table,
        }
    }
}
