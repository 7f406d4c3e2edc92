//! What a released table counts, as far as a reader needs to know.

use crate::measure::Measure;

/// What the lines of a released table are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measured {
    /// By a release of an earlier layout, which did not say it: answers, or the round itself.
    NotSaid,
    /// Answers to one question.
    Answers,
    /// The round itself.
    Round,
    /// Something worked out from several answers of each person.
    Person,
    /// The table `of` among people of one group only.
    Group { of: String, group: String },
}

impl Measured {
    pub(crate) fn of(measure: &Measure) -> Self {
        match measure {
            Measure::Answers => Self::Answers,
            Measure::Round => Self::Round,
            Measure::AnyOf { .. } | Measure::HowMany { .. } | Measure::ShareOfGood { .. } => {
                Self::Person
            }
            Measure::Within { of, group, .. } => Self::Group {
                of: of.clone(),
                group: group.clone(),
            },
        }
    }

    /// Whether it follows from other tables of the round.
    #[must_use]
    pub fn is_worked_out(&self) -> bool {
        matches!(self, Self::Person | Self::Group { .. })
    }
}
