//! Taking in another tablet's totals: added in memory, never shown by themselves, kept only as part of the sum.

use rand_core::CryptoRng;
use waymark_count::{Tally, TallyError};
use waymark_keep::Vault;
use waymark_keep::stored::{RoundPublic, keys};
use waymark_plan::Plan;
use waymark_talk::{ContentBytes, Figures, Reply, TroubleKind};
use waymark_unlock::{RoundKey, TotalsFile, TotalsFileError, Workspace};

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::results::Verdict;
use crate::slot::Slot;
use crate::trouble::Done;

/// The sum with the file's totals in it, before anything of it is kept.
struct Summed {
    plan: Plan,
    tally: Tally,
    file: TotalsFile,
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// The pictures of a file that can be taken in; nothing is written, and nothing of what is in it is said.
    pub(crate) async fn read_totals(&mut self, file: &ContentBytes) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let summed = self.means.summed(workspace, file).await?;
        Ok(Reply::TotalsSeen(summed.file.pictures()?))
    }

    /// One commit writes the sum and what may be shown of it; cut off before, nothing has changed.
    pub(crate) async fn take_totals(&mut self, file: &ContentBytes) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let Summed { plan, tally, .. } = means.summed(workspace, file).await?;
        let book = means.day_book(workspace).await?;
        let verdict = match book.figures {
            Figures::MismatchUnexplained => Verdict::waiting(),
            _ => means.verdict(workspace, &plan, &tally).await?,
        };
        let book = DayBook {
            figures: verdict.figures,
            ..book
        };
        let mut changes = verdict.changes;
        changes.extend(means.totals_written(workspace, &tally).await?);
        changes.push(means.sealed(workspace, keys::DAYS, &book.to_bytes())?);
        means.vault.commit(&changes).await?;
        // A slot that does not answer just now is swept at the next start.
        let _ = means.sweep().await;
        self.state().await
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Refused with its reason, or added to the totals so far.
    async fn summed(&self, workspace: &Workspace, file: &ContentBytes) -> Done<Summed> {
        let file = TotalsFile::from_bytes(&file.0).map_err(|error| match error {
            TotalsFileError::Damaged => TroubleKind::TotalsFileDamaged,
            TotalsFileError::Newer => TroubleKind::TotalsFileNewer,
        })?;
        let public = self.public(keys::ROUND).await?;
        let public = RoundPublic::from_bytes(&public.ok_or(TroubleKind::NoRound)?)?;
        if public.round != file.round {
            return Err(TroubleKind::TotalsOtherRound.into());
        }
        // The day's own close writes the totals too: one after the other.
        if self.public(keys::DAY).await?.is_some() {
            return Err(TroubleKind::DayAlreadyOpen.into());
        }
        let plan = self.plan(workspace).await?;
        if plan.hash() != file.plan {
            return Err(TroubleKind::TotalsOtherPlan.into());
        }
        let keys = self.keys_of(workspace, &file.round).await?;
        let keys = keys.filter(|keys| !keys.wrapped.is_empty());
        let keys = keys.ok_or(TroubleKind::TotalsNotForHere)?;
        let key = RoundKey::open(workspace, &keys.public, &keys.wrapped)?;
        let (sender, part) = key
            .open_totals(&file.round, plan.tables(), &file.sealed)
            .map_err(|_| TroubleKind::TotalsNotForHere)?;
        let mut tally = self.tally(workspace, &plan).await?;
        tally.merge(&part, sender).map_err(|error| match error {
            TallyError::TakenAlready => TroubleKind::TotalsTakenAlready,
            TallyError::OtherPlan => TroubleKind::TotalsOtherPlan,
            TallyError::Full => TroubleKind::Damaged,
        })?;
        Ok(Summed { plan, tally, file })
    }
}
