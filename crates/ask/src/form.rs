//! What is asked: a form as it is read from its tables, checked once and never changed.

mod choice;
mod condition;
mod fault;
mod ids;
mod language;
mod parts;
mod question;
mod role;
pub mod stored;

use sha2::{Digest, Sha256};

pub use choice::{Choice, Meaning};
pub use condition::Needed;
pub use fault::FormFault;
pub use ids::{ChoiceId, Lang, QuestionId};
pub use language::{Language, TextStatus};
pub(crate) use parts::{
    FormParts, MAX_CHOICES, MAX_LANGUAGES, MAX_QUESTIONS, MAX_TEXT, QuestionParts, is_choice_name,
    is_name,
};
pub(crate) use question::BY_AGE;
pub use question::{InShortForm, Kind, Question, Sensitivity};
pub use role::Role;
pub use stored::FormBytesError;

/// Goes before the stored bytes when they are hashed, so that the hash serves this purpose alone.
const WORDING_PURPOSE: &[u8] = b"waymark wording";

/// A form: questions in their order, in every language it has.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) titles: Vec<String>,
    pub(crate) languages: Vec<Language>,
    pub(crate) window_months: u8,
    pub(crate) questions: Vec<Question>,
    wording: [u8; 32],
}

impl Form {
    /// Builds a form and checks everything that later code relies on.
    pub(crate) fn new(parts: FormParts) -> Result<Self, FormFault> {
        parts.check()?;
        let mut form = Self {
            id: parts.id,
            version: parts.version,
            titles: parts.titles,
            languages: parts.languages,
            window_months: parts.window_months,
            questions: parts.questions.into_iter().map(Question::new).collect(),
            wording: [0; 32],
        };
        crate::record::Layout::of(&form).map_err(|_| FormFault::TooLarge)?;
        form.wording = form.hashed();
        Ok(form)
    }

    /// How far a text was checked is no part of its wording: a round with reviewed words asks what one with drafts asked.
    fn hashed(&mut self) -> [u8; 32] {
        let drafts = |language: &Language| Language {
            status: TextStatus::Draft,
            ..language.clone()
        };
        let drafts = self.languages.iter().map(drafts).collect();
        let languages = core::mem::replace(&mut self.languages, drafts);
        let hash = Sha256::new()
            .chain_update(WORDING_PURPOSE)
            .chain_update(self.to_bytes())
            .finalize();
        self.languages = languages;
        hash.into()
    }

    /// The same form with its words in this language checked so far; the wording stays the same.
    #[must_use]
    pub fn with_text_status(mut self, lang: Lang, status: TextStatus) -> Self {
        if let Some(language) = self.languages.get_mut(lang.index()) {
            language.status = status;
        }
        self
    }

    /// The form's id, `service-feedback`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version its authors gave it.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The public title; the form's first language stands in where one is missing.
    #[must_use]
    pub fn title(&self, lang: Lang) -> &str {
        said(&self.titles, lang)
    }

    /// The languages, the default one first. [`Lang`] is the place in this list.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// How far the texts of a language have been checked; a language that is not there is a draft.
    #[must_use]
    pub fn text_status(&self, lang: Lang) -> TextStatus {
        self.languages
            .get(lang.index())
            .map_or(TextStatus::Draft, Language::status)
    }

    /// The months she is asked about, 0 when the form asks about no span of time.
    #[must_use]
    pub fn window_months(&self) -> u8 {
        self.window_months
    }

    /// Every row that is a question, a note or a calculation, in order.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// One of them.
    #[must_use]
    pub fn question(&self, id: QuestionId) -> Option<&Question> {
        self.questions.get(id.index())
    }

    /// Every id with its question, in order.
    pub fn each(&self) -> impl Iterator<Item = (QuestionId, &Question)> {
        (0..).map(QuestionId::new).zip(&self.questions)
    }

    /// The question of this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<QuestionId> {
        self.each()
            .find(|(_, question)| question.name() == name)
            .map(|(id, _)| id)
    }

    /// The questions and notes of a role, in order. Calculations have none.
    #[must_use]
    pub fn by_role(&self, role: Role) -> Vec<QuestionId> {
        self.each()
            .filter(|(_, question)| question.role() == role && question.kind() != Kind::Calculate)
            .map(|(id, _)| id)
            .collect()
    }

    /// SHA-256 over everything in the form but how far it was checked. Any change of a word makes another form of it.
    #[must_use]
    pub fn wording(&self) -> [u8; 32] {
        self.wording
    }
}

/// A text in a language, or in the first language where it is missing.
pub(crate) fn said(texts: &[String], lang: Lang) -> &str {
    let there = texts.get(lang.index()).filter(|text| !text.is_empty());
    there.or(texts.first()).map_or("", String::as_str)
}
