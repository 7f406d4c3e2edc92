//! One row of the survey: a question, a note or a calculation.

use super::{Choice, ChoiceId, Lang, QuestionId, QuestionParts, Role, said};
use crate::expression::Expression;

/// Among the measures of a question: its table is broken down by age in a round that may do so.
pub(crate) const BY_AGE: &str = "by_age";

/// What kind of row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Words without an answer.
    Note,
    /// One choice.
    SelectOne,
    /// Any number of choices.
    SelectMultiple,
    /// Worked out, never shown.
    Calculate,
}

impl Kind {
    pub(crate) const ALL: [Self; 4] = [
        Self::Note,
        Self::SelectOne,
        Self::SelectMultiple,
        Self::Calculate,
    ];
}

/// How much harm an answer could do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sensitivity {
    /// Class 0.
    Plain,
    /// Class 1.
    Personal,
    /// Class 2: could do harm if linked to her or seen.
    Harmful,
}

impl Sensitivity {
    pub(crate) const ALL: [Self; 3] = [Self::Plain, Self::Personal, Self::Harmful];
}

/// Whether the short form asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InShortForm {
    /// Not asked there.
    No,
    /// Asked and counted.
    Yes,
    /// Asked, because it says what the rest is about; not counted.
    Frame,
}

impl InShortForm {
    pub(crate) const ALL: [Self; 3] = [Self::No, Self::Yes, Self::Frame];
}

/// One row of the survey.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub(crate) parts: QuestionParts,
}

impl Question {
    pub(crate) fn new(parts: QuestionParts) -> Self {
        Self { parts }
    }

    /// Its name in the tables, `sf14`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.parts.name
    }

    /// What kind of row it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.parts.kind
    }

    /// The item's code, `SF-14`, where it has one. Several questions may share it.
    #[must_use]
    pub fn item(&self) -> Option<&str> {
        Some(self.parts.item.as_str()).filter(|item| !item.is_empty())
    }

    /// The name of its outermost group; empty outside of groups.
    #[must_use]
    pub fn section(&self) -> &str {
        &self.parts.section
    }

    /// What it is for.
    #[must_use]
    pub fn role(&self) -> Role {
        self.parts.role
    }

    /// How much harm an answer could do.
    #[must_use]
    pub fn sensitivity(&self) -> Sensitivity {
        self.parts.sensitivity
    }

    /// Whether the short form asks it.
    #[must_use]
    pub fn in_short_form(&self) -> InShortForm {
        self.parts.short
    }

    /// Whether it only says what the following questions are about.
    #[must_use]
    pub fn frame(&self) -> bool {
        self.parts.short == InShortForm::Frame
    }

    /// Whether the support card follows it, whatever was answered.
    #[must_use]
    pub fn support_after(&self) -> bool {
        self.parts.support_after
    }

    /// Its words.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        said(&self.parts.labels, lang)
    }

    /// The line below; empty when there is none.
    #[must_use]
    pub fn hint(&self, lang: Lang) -> &str {
        said(&self.parts.hints, lang)
    }

    /// Its choices, all of them; [`Interview::options`](crate::Interview::options) has those offered.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        &self.parts.choices
    }

    /// One of them.
    #[must_use]
    pub fn choice(&self, id: ChoiceId) -> Option<&Choice> {
        self.parts.choices.get(id.index())
    }

    /// Every id with its choice, in order.
    pub fn each_choice(&self) -> impl Iterator<Item = (ChoiceId, &Choice)> {
        (0..).map(ChoiceId::new).zip(self.parts.choices.iter())
    }

    /// The choice of this name.
    #[must_use]
    pub fn find_choice(&self, name: &str) -> Option<ChoiceId> {
        self.each_choice()
            .find(|(_, choice)| choice.name() == name)
            .map(|(id, _)| id)
    }

    /// The right answer, for roles that have one.
    #[must_use]
    pub fn right(&self) -> Option<ChoiceId> {
        self.parts.right
    }

    /// The beat of consent it is about, for questions of understanding.
    #[must_use]
    pub fn beat(&self) -> Option<QuestionId> {
        self.parts.beat
    }

    /// Codes of the indicators and requirements it serves.
    #[must_use]
    pub fn measures(&self) -> &[String] {
        &self.parts.measures
    }

    /// Whether its authors want its table broken down by age.
    #[must_use]
    pub fn by_age(&self) -> bool {
        self.parts.measures.iter().any(|measure| measure == BY_AGE)
    }

    /// When it is asked; always, where there is nothing.
    pub(crate) fn relevant(&self) -> Option<&Expression> {
        self.parts.relevant.as_ref()
    }

    /// Which choices are offered; all, where there is nothing.
    pub(crate) fn choice_filter(&self) -> Option<&Expression> {
        self.parts.choice_filter.as_ref()
    }

    /// What a calculation works out.
    pub(crate) fn calculation(&self) -> Option<&Expression> {
        self.parts.calculation.as_ref()
    }
}
