//! Giving a closed round's totals to the tablet that opened it.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_keep::stored::{ClosedTotals, PastRounds, keys};
use waymark_plan::Plan;
use waymark_talk::{ContentBytes, PastTotals, Reply, TotalsGiven, TroubleKind};
use waymark_unlock::{TotalsFile, Workspace};

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// They were sealed when the round was closed, so the file and its pictures are the same however often it is saved.
    pub(crate) async fn give_totals(&mut self, place: u32) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let past = self.means.past(workspace).await?;
        let at = usize::try_from(place).ok();
        let round = at.and_then(|at| past.all().get(at));
        let round = round.ok_or(TroubleKind::NoRound)?.round;
        let all = self.means.totals_to_give(workspace).await?;
        let totals = all.into_iter().find(|totals| totals.round == round);
        let totals = totals.ok_or(TroubleKind::NoRound)?;
        let plan = Plan::from_bytes(&totals.plan).map_err(|_| TroubleKind::Damaged)?;
        let file = TotalsFile {
            round,
            plan: plan.hash(),
            sealed: totals.sealed,
        };
        Ok(Reply::TotalsGiven(TotalsGiven {
            file: ContentBytes(file.to_bytes()),
            pictures: file.pictures()?,
        }))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Totals of closed rounds that were opened on another tablet.
    async fn totals_to_give(&self, workspace: &Workspace) -> Done<Vec<ClosedTotals>> {
        let mut all = self.closed_totals(workspace).await?;
        let keys = self.round_keys(workspace).await?;
        let joined = |totals: &ClosedTotals| {
            let of = keys.iter().find(|keys| keys.round == totals.round);
            of.is_some_and(|keys| keys.wrapped.is_empty())
        };
        all.retain(joined);
        Ok(all)
    }

    /// For each closed round, in their order, whether its totals can be given.
    pub(crate) async fn past_totals(
        &self,
        workspace: &Workspace,
        past: &PastRounds,
    ) -> Done<Vec<PastTotals>> {
        let all = self.totals_to_give(workspace).await?;
        let of = |round| match all.iter().any(|totals| totals.round == round) {
            true => PastTotals::ToGive,
            false => PastTotals::None,
        };
        Ok(past.all().iter().map(|past| of(past.round)).collect())
    }

    pub(crate) async fn closed_totals(&self, workspace: &Workspace) -> Done<Vec<ClosedTotals>> {
        match self
            .vault
            .get(waymark_keep::Shelf::Work, keys::CLOSED_TOTALS)
            .await?
        {
            Some(sealed) => {
                let plain = workspace.open_value(keys::CLOSED_TOTALS, &sealed)?;
                Ok(ClosedTotals::list_from_bytes(&plain)?)
            }
            None => Ok(Vec::new()),
        }
    }
}
