//! Forms of a team's own: kept sealed like all work, so that the next round needs no file.

use rand_core::CryptoRng;
use waymark_ask::{Form, Kind, Lang};
use waymark_keep::stored::{OwnForm, OwnForms, keys};
use waymark_keep::{Shelf, Vault};
use waymark_talk::{ContentBytes, OwnFormCard, Reply, Today, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn own_forms(&mut self) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        told(&self.means.kept_forms(workspace).await?)
    }

    /// In the place of the form that had its id, if there was one. A round that is open keeps its own.
    pub(crate) async fn keep_form(&mut self, form: ContentBytes, today: Today) -> Done<Reply> {
        let read = Form::from_bytes(&form.0).map_err(|_| TroubleKind::FormDamaged)?;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let kept = self.means.kept_forms(workspace).await?;
        let kept = kept.with(OwnForm {
            id: read.id().to_owned(),
            form: form.0,
            kept_on: today.0,
        });
        let kept = kept.map_err(|_| TroubleKind::FormsFull)?;
        self.put_forms(&kept).await
    }

    /// A form that is not there is gone already.
    pub(crate) async fn drop_form(&mut self, id: &str) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let kept = self.means.kept_forms(workspace).await?.without(id);
        self.put_forms(&kept).await
    }

    pub(crate) async fn own_form(&mut self, id: &str) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let kept = self.means.kept_forms(workspace).await?;
        let form = kept.find(id).ok_or(TroubleKind::FormDamaged)?;
        Ok(Reply::OwnForm(ContentBytes(form.form.clone())))
    }

    async fn put_forms(&mut self, forms: &OwnForms) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let change = means.sealed(workspace, keys::OWN_FORMS, &forms.to_bytes())?;
        means.vault.commit(&[change]).await?;
        told(forms)
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    async fn kept_forms(&self, workspace: &Workspace) -> Done<OwnForms> {
        match self.vault.get(Shelf::Work, keys::OWN_FORMS).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::OWN_FORMS, &sealed)?;
                Ok(OwnForms::from_bytes(&plain)?)
            }
            None => Ok(OwnForms::default()),
        }
    }
}

fn told(forms: &OwnForms) -> Done<Reply> {
    let cards: Done<Vec<OwnFormCard>> = forms.forms().iter().map(card).collect();
    Ok(Reply::OwnForms(cards?))
}

fn card(kept: &OwnForm) -> Done<OwnFormCard> {
    let form = Form::from_bytes(&kept.form).map_err(|_| TroubleKind::FormDamaged)?;
    let counted = form.questions().iter().filter(|question| {
        let selects = matches!(question.kind(), Kind::SelectOne | Kind::SelectMultiple);
        selects && question.role().is_recorded()
    });
    let languages = form.languages().iter();
    Ok(OwnFormCard {
        id: kept.id.clone(),
        title: form.title(Lang::new(0)).to_owned(),
        questions: u32::try_from(counted.count()).unwrap_or(u32::MAX),
        languages: languages.map(|one| one.tag().to_owned()).collect(),
        kept_on: Today(kept.kept_on),
    })
}
