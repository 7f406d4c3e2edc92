//! What was done with the words of forms, kept for these very words: where one changes, all are drafts again.

use waymark_ask::{Form, Lang, TextStatus};
use waymark_keep::stored::Damaged;
use waymark_talk::{LanguageTexts, TextsAre, TextsDone, TextsLine};

/// Version byte, then the lines in postcard.
const TEXTS_VERSION: u8 = 1;

/// Lines remembered, the oldest forgotten first: forty forms in six languages.
const MOST_LINES: usize = 240;

/// All lines.
#[derive(Default)]
pub(crate) struct TextsBook(Vec<TextsLine>);

impl TextsBook {
    pub(crate) fn with(mut self, wording: [u8; 32], language: String, new: TextsDone) -> Self {
        let mut done = self.done(wording, &language).to_vec();
        done.retain(|old| (old.how, old.who) != (new.how, new.who));
        done.push(new);
        self = self.without(wording, &language);
        self.0.push(TextsLine {
            wording,
            language,
            done,
        });
        let surplus = self.0.len().saturating_sub(MOST_LINES);
        self.0.drain(..surplus);
        self
    }

    pub(crate) fn without(mut self, wording: [u8; 32], language: &str) -> Self {
        self.0
            .retain(|line| line.wording != wording || line.language != language);
        self
    }

    fn done(&self, wording: [u8; 32], language: &str) -> &[TextsDone] {
        let mut lines = self.0.iter();
        let found = lines.find(|line| line.wording == wording && line.language == language);
        found.map_or(&[], |line| &line.done)
    }

    pub(crate) fn of(&self, form: &Form) -> Vec<LanguageTexts> {
        let languages = form.languages().iter();
        let said = languages.map(|one| {
            let done = self.done(form.wording(), one.tag()).to_vec();
            LanguageTexts {
                language: one.tag().to_owned(),
                name: one.name().to_owned(),
                are: TextsAre::after(&done).max(are(one.status())),
                done,
            }
        });
        said.collect()
    }

    /// The form with how far its words are written into it, language by language.
    pub(crate) fn into_form(self, form: Form) -> Form {
        let all = self.of(&form);
        let each = (0u8..).map(Lang::new).zip(all);
        each.fold(form, |form, (lang, texts)| {
            form.with_text_status(lang, status(texts.are))
        })
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        // Fails only for sequences of unknown length, which this does not have.
        postcard::to_extend(&self.0, vec![TEXTS_VERSION]).unwrap_or_default()
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, Damaged> {
        match bytes {
            [TEXTS_VERSION, rest @ ..] => match postcard::take_from_bytes(rest) {
                Ok((lines, [])) => Ok(Self(lines)),
                _ => Err(Damaged),
            },
            _ => Err(Damaged),
        }
    }
}

fn are(status: TextStatus) -> TextsAre {
    match status {
        TextStatus::Draft => TextsAre::Draft,
        TextStatus::Reviewed => TextsAre::Reviewed,
        TextStatus::FieldTested => TextsAre::FieldTested,
    }
}

fn status(are: TextsAre) -> TextStatus {
    match are {
        TextsAre::Draft => TextStatus::Draft,
        TextsAre::Reviewed => TextStatus::Reviewed,
        TextsAre::FieldTested => TextStatus::FieldTested,
    }
}
