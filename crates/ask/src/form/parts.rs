//! The parts a form is built from, and the check they must pass wherever they come from.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{
    Choice, ChoiceId, FormFault, InShortForm, Kind, Language, QuestionId, Role, Sensitivity,
};
use crate::answer::SET_CHOICES;
use crate::expression::Expression;

/// More languages than any form needs.
pub(crate) const MAX_LANGUAGES: usize = 32;
/// More rows than any form needs; keeps a `QuestionId` within two bytes.
pub(crate) const MAX_QUESTIONS: usize = 4096;
/// A set of choices is 64 bits.
pub(crate) const MAX_CHOICES: usize = SET_CHOICES;
/// Longest text of any kind, in bytes.
pub(crate) const MAX_TEXT: usize = 4096;

/// A form before it is checked.
pub(crate) struct FormParts {
    pub id: String,
    pub version: String,
    pub titles: Vec<String>,
    pub languages: Vec<Language>,
    pub window_months: u8,
    pub questions: Vec<QuestionParts>,
}

/// One row before it is checked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct QuestionParts {
    pub name: String,
    pub kind: Kind,
    pub item: String,
    pub section: String,
    pub role: Role,
    pub sensitivity: Sensitivity,
    pub short: InShortForm,
    pub support_after: bool,
    pub labels: Vec<String>,
    pub hints: Vec<String>,
    pub choices: Arc<[Choice]>,
    pub right: Option<ChoiceId>,
    pub beat: Option<QuestionId>,
    pub measures: Vec<String>,
    pub relevant: Option<Expression>,
    pub choice_filter: Option<Expression>,
    pub calculation: Option<Expression>,
}

/// Whether a name can be one: letters, digits, `_`, `-`, `.`, a letter or `_` first.
pub(crate) fn is_name(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.'))
}

/// Whether a choice can have this name: anything without a space, since several stand side by side.
pub(crate) fn is_choice_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(char::is_whitespace)
}

fn require(holds: bool, fault: FormFault) -> Result<(), FormFault> {
    if holds { Ok(()) } else { Err(fault) }
}

impl FormParts {
    pub(crate) fn check(&self) -> Result<(), FormFault> {
        use FormFault::{Empty, Names, TooMany};
        require(!self.id.is_empty() && !self.languages.is_empty(), Empty)?;
        require(!self.questions.is_empty(), Empty)?;
        require(self.languages.len() <= MAX_LANGUAGES, TooMany)?;
        require(self.questions.len() <= MAX_QUESTIONS, TooMany)?;
        let texts = [&self.id, &self.version].into_iter().chain(&self.titles);
        require(
            texts.into_iter().all(|text| text.len() <= MAX_TEXT),
            TooMany,
        )?;
        self.check_texts(&self.titles)?;
        require(
            all_distinct(self.questions.iter().map(|question| question.name.as_str())),
            Names,
        )?;
        for (at, question) in self.questions.iter().enumerate() {
            question.check(at)?;
            if question.kind != Kind::Calculate {
                self.check_texts(&question.labels)?;
            }
            require(
                question.hints.len() <= self.languages.len(),
                FormFault::Texts,
            )?;
            for choice in question.choices.iter() {
                self.check_texts(&choice.labels)?;
            }
            if let Some(beat) = question.beat {
                let role = self.questions.get(beat.index()).map(|beat| beat.role);
                require(role == Some(Role::Consent), FormFault::Mismatch)?;
            }
        }
        self.check_opening()
    }

    fn check_texts(&self, texts: &[String]) -> Result<(), FormFault> {
        let first = texts.first().is_some_and(|text| !text.is_empty());
        require(
            first && texts.len() <= self.languages.len(),
            FormFault::Texts,
        )
    }

    /// A form that records anything has every safeguard, exactly once.
    fn check_opening(&self) -> Result<(), FormFault> {
        let count = |role| {
            self.questions
                .iter()
                .filter(|question| question.role == role)
                .count()
        };
        let recorded = self
            .questions
            .iter()
            .any(|question| question.role.is_recorded() && question.kind != Kind::Calculate);
        require(
            !recorded
                || (count(Role::Consent) >= 1
                    && count(Role::AgeBand) <= 1
                    && [Role::Adult, Role::ConsentAsk, Role::Privacy].map(count) == [1; 3]),
            FormFault::Opening,
        )
    }
}

impl QuestionParts {
    fn check(&self, at: usize) -> Result<(), FormFault> {
        use FormFault::{Mismatch, Names, TooMany};
        let selects = matches!(self.kind, Kind::SelectOne | Kind::SelectMultiple);
        require(is_name(&self.name), Names)?;
        require(
            self.choices.len() <= MAX_CHOICES && self.measures.len() <= MAX_CHOICES,
            TooMany,
        )?;
        require(self.texts().all(|text| text.len() <= MAX_TEXT), TooMany)?;
        require(selects != self.choices.is_empty(), Mismatch)?;
        require(
            self.choices
                .iter()
                .all(|choice| is_choice_name(&choice.name)),
            Names,
        )?;
        require(
            all_distinct(self.choices.iter().map(|choice| choice.name.as_str())),
            Names,
        )?;
        require(
            (self.kind == Kind::Calculate) == self.calculation.is_some(),
            Mismatch,
        )?;
        require(selects || self.choice_filter.is_none(), Mismatch)?;
        self.check_role()?;
        let expressions = [&self.relevant, &self.choice_filter, &self.calculation];
        let above = expressions
            .into_iter()
            .flatten()
            .all(|expression| expression.refers_only_above(at));
        require(above, FormFault::Reference)
    }

    fn check_role(&self) -> Result<(), FormFault> {
        let opening = !self.role.is_asked();
        let one = self.kind == Kind::SelectOne;
        let needed = self.role.needs_choices();
        let named = |name: &&str| self.choices.iter().any(|choice| choice.name == **name);
        let right = self
            .right
            .is_some_and(|right| right.index() < self.choices.len());
        let fits = (!opening || self.role.is_words() == (self.kind == Kind::Note))
            && (!opening || self.role.is_words() || one)
            && (!opening || (self.relevant.is_none() && self.choice_filter.is_none()))
            && needed.iter().all(named)
            && (self.role != Role::AgeBand || self.choices.len() == needed.len())
            && right == self.role.has_right_answer()
            && self.right.is_some() == right
            && (self.beat.is_none() || self.role == Role::Understanding)
            && (!self.choices.is_empty() || self.short != InShortForm::Frame);
        require(fits, FormFault::Mismatch)
    }

    fn texts(&self) -> impl Iterator<Item = &String> {
        let own = [&self.name, &self.item, &self.section].into_iter();
        let said = self.labels.iter().chain(&self.hints).chain(&self.measures);
        let choices = self.choices.iter().flat_map(|choice| {
            [&choice.name, &choice.picture]
                .into_iter()
                .chain(&choice.labels)
        });
        own.chain(said).chain(choices)
    }
}

/// Whether no name stands there twice. A tree and no sorting: that would be the only one in her program, and 4 KB.
pub(crate) fn all_distinct<'a>(mut names: impl Iterator<Item = &'a str>) -> bool {
    let mut seen = BTreeSet::new();
    names.all(|name| seen.insert(name))
}
