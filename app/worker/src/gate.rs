//! The gate: a red point keeps the survey shut, whatever a screen says. Mapping needs none of it.

use rand_core::CryptoRng;
use waymark_ask::form_check::tells_a_stranger;
use waymark_keep::Vault;
use waymark_keep::stored::{Practice, SupportCard};
use waymark_talk::{
    ContactKind, ContactTested, Gate, GateItem, Settings, SupportContact, Texts, Today,
    TroubleKind, Why,
};
use waymark_unlock::Workspace;

use crate::desk::{Means, Standing};
use crate::settings;
use crate::slot::Slot;
use crate::trouble::Done;

/// The support card to show, or why the survey stays shut. Asking women about services and
/// leaving a woman who needs help without a number would harm her.
pub(crate) fn support_gate(settings: &Settings) -> Result<SupportCard, TroubleKind> {
    if settings.area.trim().is_empty() {
        return Err(TroubleKind::NoArea);
    }
    let card = settings::card(&settings.support).ok_or(TroubleKind::NoSupportContact)?;
    if card.name.trim().is_empty() || card.phone.trim().is_empty() {
        return Err(TroubleKind::NoSupportContact);
    }
    match &settings.support {
        SupportContact::Card {
            kind: ContactKind::PoliceOnly,
            ..
        } => Err(TroubleKind::SupportIsPoliceOnly),
        SupportContact::Card {
            tested: ContactTested::NotYet | ContactTested::Undated,
            ..
        } => Err(TroubleKind::SupportUntested),
        _ => Ok(card),
    }
}

/// A name that everybody may see: of a round, an area or a team, and with them of every file.
pub(crate) fn neutral(name: &str) -> Result<(), TroubleKind> {
    match tells_a_stranger(name) {
        true => Err(TroubleKind::NameTells),
        false => Ok(()),
    }
}

/// What the gate holds a round to.
pub(crate) fn texts_of(practice: Practice) -> Texts {
    match practice {
        Practice::Practice => Texts::Drafts,
        Practice::Live => Texts::Reviewed,
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Whether women may be asked on this day. In practice nobody is, so there is nothing to make ready.
    pub(crate) async fn may_ask(
        &self,
        standing: Standing,
        workspace: &Workspace,
        texts: Texts,
        today: Today,
    ) -> Done<()> {
        if standing == Standing::Practice {
            return Ok(());
        }
        let settings = self.settings(workspace).await?;
        support_gate(&settings)?;
        let readiness = self.readiness(workspace).await?;
        let gate = Gate {
            settings: &settings,
            readiness: &readiness,
            learned: self.learned(workspace).await?,
            texts,
            languages: &[],
            today,
        };
        match gate.shut_by() {
            None => Ok(()),
            Some(point) => Err(refusal(point.item, point.why).into()),
        }
    }
}

fn refusal(item: GateItem, why: Why) -> TroubleKind {
    match (item, why) {
        (GateItem::Support, Why::CalledLongAgo(_)) => TroubleKind::SupportCallOld,
        _ => TroubleKind::NotReady,
    }
}
