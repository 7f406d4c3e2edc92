//! How far the words of a form were checked, language by language, kept for these very words: where one changes, all are drafts.

use rand_core::CryptoRng;
use waymark_ask::{Form, Lang, TextStatus};
use waymark_keep::stored::{Damaged, keys};
use waymark_keep::{Shelf, Vault};
use waymark_talk::{
    ContentBytes, LanguageTexts, Reply, TextsAre, TextsDone, TextsHow, TextsLine, TextsStep,
    TroubleKind,
};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::plan_round::spoken;
use crate::side_by_side::to_approve;
use crate::slot::Slot;
use crate::trouble::Done;

/// Version byte, then the lines in postcard.
const TEXTS_VERSION: u8 = 1;

/// Lines remembered, the oldest forgotten first: forty forms in six languages.
const MOST_LINES: usize = 240;

/// All lines.
#[derive(Default)]
pub(crate) struct TextsBook(Vec<TextsLine>);

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn texts(&mut self, form: &ContentBytes, step: TextsStep) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let form = Form::from_bytes(&form.0).map_err(|_| TroubleKind::FormDamaged)?;
        let book = self.means.texts_book(workspace).await?;
        let lang = |tag: &str| spoken(&form, tag).ok_or(TroubleKind::FormDamaged);
        let book = match step {
            TextsStep::Look => return Ok(Reply::Texts(book.of(&form))),
            TextsStep::Write {
                language,
                done,
                approved,
            } => {
                let wanted = match done.how {
                    TextsHow::ReadThrough => to_approve(&form, lang(&language)?),
                    _ => lang(&language).map(|_| 0)?,
                };
                if usize::try_from(approved) != Ok(wanted) {
                    return Err(TroubleKind::TextsUnread.into());
                }
                book.with(form.wording(), language, done)
            }
            TextsStep::Forget { language } => {
                lang(&language)?;
                book.without(form.wording(), &language)
            }
        };
        let change = self
            .means
            .sealed(workspace, keys::TEXTS, &book.to_bytes())?;
        self.means.vault.commit(&[change]).await?;
        Ok(Reply::Texts(book.of(&form)))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    pub(crate) async fn texts_book(&self, workspace: &Workspace) -> Done<TextsBook> {
        match self.vault.get(Shelf::Work, keys::TEXTS).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::TEXTS, &sealed)?;
                Ok(TextsBook::from_bytes(&plain)?)
            }
            None => Ok(TextsBook::default()),
        }
    }
}

impl TextsBook {
    fn with(mut self, wording: [u8; 32], language: String, new: TextsDone) -> Self {
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

    fn without(mut self, wording: [u8; 32], language: &str) -> Self {
        self.0
            .retain(|line| line.wording != wording || line.language != language);
        self
    }

    fn done(&self, wording: [u8; 32], language: &str) -> &[TextsDone] {
        let mut lines = self.0.iter();
        let found = lines.find(|line| line.wording == wording && line.language == language);
        found.map_or(&[], |line| &line.done)
    }

    fn of(&self, form: &Form) -> Vec<LanguageTexts> {
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
