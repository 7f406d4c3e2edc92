//! How far the words of a form were checked, language by language: looked at, written down, taken back.

use rand_core::CryptoRng;
use waymark_ask::Form;
use waymark_keep::stored::keys;
use waymark_keep::{Shelf, Vault};
use waymark_talk::{ContentBytes, Reply, TextsHow, TextsStep, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::plan_round::spoken;
use crate::side_by_side::to_approve;
use crate::slot::Slot;
use crate::texts_book::TextsBook;
use crate::trouble::Done;

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
