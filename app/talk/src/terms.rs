//! What a team may say about a round before it opens, and what the plan of it would be.

use core::fmt;

use serde::{Deserialize, Serialize};

use crate::{RoundLength, ToldIn};

/// What decides how carefully the tables of a round are shown. Nothing of it has to be said.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidTerms {
    /// Women the team expects to ask, in all; 0 where it did not say.
    pub expected: u32,
    /// How many people live in the area.
    pub residents: SaidResidents,
    /// Codes of the kinds of help that one place alone offers here.
    pub one_provider: Vec<String>,
    /// What three figures are shown by.
    pub breakdown: SaidBreakdown,
    /// What came of the round before, and where the results will be heard; one entry a language.
    pub told: Vec<ToldIn>,
    /// Whether it is to count.
    pub standing: SaidStanding,
}

impl SaidTerms {
    /// Nothing was said.
    #[must_use]
    pub fn unsaid() -> Self {
        Self {
            expected: 0,
            residents: SaidResidents::NotSaid,
            one_provider: Vec::new(),
            breakdown: SaidBreakdown::PracticeQuestionsOnly,
            told: Vec::new(),
            standing: SaidStanding::Practice,
        }
    }
}

/// How many people live in the area.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidResidents {
    /// The team did not say.
    NotSaid,
    /// So many; reason and name are empty where there are enough of them.
    People {
        /// Everybody, children too.
        people: u32,
        /// Why the round is held all the same.
        reason: String,
        /// Who answers for it.
        signed_by: String,
    },
}

/// Whether a round counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidStanding {
    /// For learning, with colleagues: drafts will do, and every page and file says so.
    Practice,
    /// For real, in the languages whose words were reviewed, and in no other.
    Live,
}

/// What three figures are shown by, beside the practice questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SaidBreakdown {
    /// Nothing else.
    PracticeQuestionsOnly,
    /// Age bands.
    Age,
    /// Women and men, in a form that asks it.
    Sex,
}

/// A kind of help the form asks about, in the words of the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindOfHelp {
    /// As in the form.
    pub code: String,
    /// As the women read it.
    pub label: String,
}

/// The plan of a round that is not open yet, in the parts a screen says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanSeen {
    /// What the team calls the round.
    pub label: String,
    /// The area.
    pub area: String,
    /// How much is asked.
    pub length: RoundLength,
    /// How many past months are asked about.
    pub window_months: u8,
    /// People under which nothing is shown.
    pub smallest_group: u32,
    /// Women expected; 0 where nobody said.
    pub expected: u32,
    /// What is known of the area's size.
    pub size: SizeSeen,
    /// Kinds of help with one provider alone, in the words of the form.
    pub one_provider: Vec<String>,
    /// People from whom tables about those are shown.
    pub one_provider_from: u32,
    /// What three figures are shown by.
    pub breakdown: SaidBreakdown,
    /// Whether it counts.
    pub standing: SaidStanding,
    /// The languages women may choose, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Every table, in the order of the plan.
    pub tables: Vec<PlannedTable>,
}

/// What is known of the area's size. The reason for a small one stays in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SizeSeen {
    /// Nobody said.
    NotSaid,
    /// No reason was needed.
    Enough,
    /// Somebody signed for it.
    Signed,
}

/// One planned table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedTable {
    /// Its id, such as `SF-14`.
    pub id: String,
    /// Its title, in the words of the form where it has them.
    pub title: String,
    /// What it counts.
    pub counts: Counts,
}

/// What a planned table counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Counts {
    /// The round itself.
    Round,
    /// Answers to a question.
    Answers,
    /// Something worked out from several answers.
    Person,
    /// Another table, among those who passed the practice questions.
    Passed,
    /// Another table, in one age band.
    Age,
    /// Another table, among women or among men.
    Sex,
}

/// Silent: why a small area is asked in, and who signed for it, are printed nowhere.
impl fmt::Debug for SaidTerms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SaidTerms(..)")
    }
}

impl fmt::Debug for SaidResidents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SaidResidents(..)")
    }
}

/// Silent: names of places are the team's to show.
impl fmt::Debug for PlanSeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlanSeen(..)")
    }
}
