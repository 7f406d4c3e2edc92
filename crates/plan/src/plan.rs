//! The tabulation plan of a round: frozen when it opens, known by its hash ever after.

use core::fmt;

use waymark_ask::{Form, TextStatus};
use waymark_count::{Asked, PlanHash, Standing, Tables, TablesError, Terms, indicators};

use crate::frames;
use crate::measures;
use crate::planned;
use crate::setting::{Breakdown, WOMEN_FOR_A_BREAKDOWN};
use crate::stored::{self, Layout};
use crate::terms::RoundTerms;

/// Longest label or area name, in bytes.
const LONGEST_NAME: usize = 400;

/// A frozen plan: every table the round may ever produce.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub(crate) layout: Layout,
    pub(crate) terms: RoundTerms,
    /// Title of the form, in the round's language.
    pub(crate) title: String,
    /// BCP 47 tag of the round's language.
    pub(crate) language: String,
    /// The exact wording of the form, every language of it.
    pub(crate) wording: [u8; 32],
    pub(crate) tables: Tables,
}

impl Plan {
    /// Freezes the plan of a round.
    ///
    /// # Errors
    /// If the round would have no name or area, no questions, a language the form does not have, would count
    /// although its texts are drafts, or has a breakdown and expects too few women for one.
    pub fn freeze(form: &Form, terms: RoundTerms) -> Result<Self, PlanError> {
        Self::freeze_as(Layout::NEWEST, form, terms)
    }

    /// Whether this program would have frozen this very plan from the form, in the layout of its day.
    #[must_use]
    pub fn follows_from(&self, form: &Form) -> bool {
        let again = Self::freeze_as(self.layout, form, self.terms.clone());
        again.is_ok_and(|again| again.hash() == self.hash())
    }

    fn freeze_as(layout: Layout, form: &Form, terms: RoundTerms) -> Result<Self, PlanError> {
        let named = |name: &str| !name.trim().is_empty() && name.len() <= LONGEST_NAME;
        if !named(&terms.label) || !named(&terms.area.0) {
            return Err(PlanError::Unnamed);
        }
        let language = form
            .languages()
            .get(terms.lang.index())
            .ok_or(PlanError::NoSuchLanguage)?;
        if terms.practice == Standing::Live && form.text_status(terms.lang) == TextStatus::Draft {
            return Err(PlanError::TextsAreDrafts);
        }
        if planned::questions(form, terms.length).is_empty() {
            return Err(PlanError::NothingToCount);
        }
        let broken_down = terms.setting.breakdown != Breakdown::PracticeQuestionsOnly;
        if broken_down && terms.setting.expected < WOMEN_FOR_A_BREAKDOWN {
            return Err(PlanError::TooFewForABreakdown);
        }
        let tables = match layout {
            Layout::First => planned::of_the_first_layout(form, &terms),
            Layout::Second | Layout::Third => planned::tables(form, &terms),
            Layout::Fourth => planned::tables_with_what_is_known(form, &terms),
        };
        let by_sex = terms.setting.breakdown == Breakdown::Sex;
        if by_sex && !tables.iter().any(measures::is_of_women) {
            return Err(PlanError::NoSuchBreakdown);
        }
        let frames = match layout {
            Layout::First | Layout::Second => Vec::new(),
            Layout::Third | Layout::Fourth => frames::of(form, terms.length, &tables),
        };
        let indicators = indicators::shipped(&tables);
        let language = language.tag().to_owned();
        let (title, wording) = (form.title(terms.lang).to_owned(), form.wording());
        let frozen = stored::Frozen {
            layout,
            terms,
            title,
            language,
            wording,
            tables,
            indicators,
            frames,
        };
        Ok(frozen.plan()?)
    }

    /// SHA-256 over everything in the plan.
    #[must_use]
    pub fn hash(&self) -> PlanHash {
        self.tables.plan()
    }

    #[must_use]
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    #[must_use]
    pub fn terms(&self) -> &RoundTerms {
        &self.terms
    }

    /// Hash of the exact wording the plan was made from.
    #[must_use]
    pub fn wording(&self) -> [u8; 32] {
        self.wording
    }

    /// What a release of this round says about itself.
    #[must_use]
    pub fn release_terms(&self) -> Terms {
        Terms {
            smallest_group: self.terms.smallest_group,
            title: self.title.clone(),
            round: self.terms.label.clone(),
            area: self.terms.area.0.clone(),
            standing: self.terms.practice,
            language: self.language.clone(),
            asked: Asked::As {
                wording: self.wording,
                window_months: self.terms.window_months,
            },
        }
    }
}

/// Why a plan could not be frozen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanError {
    /// The round or the area has no name, or one that is too long.
    Unnamed,
    NoSuchLanguage,
    /// Only practice rounds run on draft texts.
    TextsAreDrafts,
    NothingToCount,
    /// A breakdown in a round that expects fewer than 100 women.
    TooFewForABreakdown,
    /// A breakdown by what the form does not ask.
    NoSuchBreakdown,
    Tables(TablesError),
}

impl From<TablesError> for PlanError {
    fn from(why: TablesError) -> Self {
        Self::Tables(why)
    }
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unnamed => "the round and its area need names of a line at most",
            Self::NoSuchLanguage => "the form does not have this language",
            Self::TextsAreDrafts => "the texts are drafts: only a practice round can be opened",
            Self::NothingToCount => "the form asks nothing that is counted",
            Self::TooFewForABreakdown => {
                "a round needs 100 women or more before its tables are broken down by groups"
            }
            Self::NoSuchBreakdown => {
                "the form does not ask what its tables would be broken down by"
            }
            Self::Tables(why) => return why.fmt(f),
        })
    }
}

impl core::error::Error for PlanError {}
