//! What a round that counts asks more than one for practice: reviewed words, and the gate's whole rule.

use rand_core::CryptoRng;
use waymark_ask::{Form, TextStatus};
use waymark_count::Standing;
use waymark_keep::Vault;
use waymark_talk::{SaidStanding, Texts, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::{Means, Standing as Place};
use crate::slot::Slot;
use crate::trouble::Done;

/// What the gate holds a round to. In the practice district none ever counts.
pub(crate) fn held_to(standing: SaidStanding, place: Place) -> Result<Texts, TroubleKind> {
    match (standing, place) {
        (SaidStanding::Practice, _) => Ok(Texts::Drafts),
        (SaidStanding::Live, Place::Work) => Ok(Texts::Reviewed),
        (SaidStanding::Live, Place::Practice) => Err(TroubleKind::NotUnderstood),
    }
}

/// The same in the words of a plan.
pub(crate) fn counted(standing: SaidStanding) -> Standing {
    match standing {
        SaidStanding::Practice => Standing::Practice,
        SaidStanding::Live => Standing::Live,
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The form as women get it; in a round that counts it says which of its languages were reviewed.
    pub(crate) async fn to_ask(
        &self,
        workspace: &Workspace,
        form: Form,
        standing: SaidStanding,
    ) -> Done<Form> {
        match standing {
            SaidStanding::Practice => Ok(form),
            SaidStanding::Live => Ok(self.texts_book(workspace).await?.into_form(form)),
        }
    }
}

/// The languages women may choose, by their tags: all of the form in practice, the reviewed ones where it counts.
pub(crate) fn asked_in(form: &Form, standing: Standing) -> Vec<String> {
    let languages = form.languages().iter();
    let asked =
        languages.filter(|one| standing == Standing::Practice || one.status() != TextStatus::Draft);
    asked.map(|one| one.tag().to_owned()).collect()
}
