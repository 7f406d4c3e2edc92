//! Opening a round: the plan is frozen before the first question is asked.

use rand_core::CryptoRng;
use waymark_keep::stored::{Practice, RoundLength as KeptLength, RoundPublic, keys};
use waymark_keep::{Change, RoundTag, Shelf, Vault};
use waymark_talk::{
    Figures, NewRound, NotReady, Reply, RoundCard, RoundLength, SaidStanding, Today, TroubleKind,
};
use waymark_unlock::Workspace;

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::plan_round::said_breakdown;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn open_round(&mut self, wanted: NewRound) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let checked = means.checked(self.standing, workspace, &wanted).await?;
        let plan = checked.plan;
        let book = DayBook {
            round_opened: Some(wanted.today),
            figures: Figures::NothingYet,
            explained: None,
            ..checked.book
        };
        let public = RoundPublic {
            round: RoundTag::from_bytes(plan.terms().round.0),
            form: checked.form,
            decoy: wanted.decoy.0,
            label: wanted.label,
            area: checked.area,
            length: kept_length(wanted.length),
            support: checked.support,
            practice: match wanted.terms.standing {
                SaidStanding::Practice => Practice::Practice,
                SaidStanding::Live => Practice::Live,
            },
            invitation: wanted.invitation,
            duty: checked.duty,
            told: checked.told,
        };
        let changes = [
            means.sealed(workspace, keys::PLAN, &plan.to_bytes())?,
            means.sealed(workspace, keys::DAYS, &book.to_bytes())?,
            Change::delete(Shelf::Work, keys::TALLY),
            Change::delete(Shelf::Work, keys::RELEASE),
            Change::delete(Shelf::Work, keys::TALLY_COPIED),
            Change::delete(Shelf::Work, keys::ELSEWHERE),
            Change::put(Shelf::Public, keys::ROUND, public.to_bytes()),
        ];
        means.vault.commit(&changes).await?;
        self.state().await
    }

    pub(crate) async fn hand_over_ready(&mut self) -> Done<Reply> {
        let round = self.means.public(keys::ROUND).await?;
        let day = self.means.public(keys::DAY).await?;
        let ready = match (round, day) {
            (None, _) => Err(NotReady::NoRound),
            (_, None) => Err(NotReady::NoDay),
            (Some(round), Some(_)) => match RoundPublic::from_bytes(&round)?.support {
                card if card.phone.trim().is_empty() => Err(NotReady::NoSupport),
                _ => Ok(()),
            },
        };
        Ok(Reply::HandOver(ready))
    }
}

/// The open round in a few words, or nothing when none is open.
pub(crate) async fn card<V: Vault, S: Slot, R: CryptoRng>(
    means: &Means<V, S, R>,
    workspace: &Workspace,
    book: &DayBook,
) -> Done<Option<RoundCard>> {
    let Some(bytes) = means.public(keys::ROUND).await? else {
        return Ok(None);
    };
    let public = RoundPublic::from_bytes(&bytes)?;
    let plan = means.plan(workspace).await?;
    Ok(Some(RoundCard {
        label: public.label,
        area: public.area,
        length: match public.length {
            KeptLength::Full => RoundLength::Full,
            KeptLength::Short => RoundLength::Short,
        },
        window_months: plan.terms().window_months,
        smallest_group: plan.terms().smallest_group.people(),
        expected: plan.terms().setting.expected,
        breakdown: said_breakdown(plan.terms().setting.breakdown),
        opened_on: book.round_opened.unwrap_or(Today(0)),
        standing: match public.practice {
            Practice::Practice => SaidStanding::Practice,
            Practice::Live => SaidStanding::Live,
        },
        tablets: means.tablets(workspace, &public.round).await?,
    }))
}

fn kept_length(length: RoundLength) -> KeptLength {
    match length {
        RoundLength::Full => KeptLength::Full,
        RoundLength::Short => KeptLength::Short,
    }
}
