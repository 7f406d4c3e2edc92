//! Closing a day: count, then destroy, in an order that a power cut cannot turn round.

use rand_core::CryptoRng;
use waymark_ask::Form;
use waymark_keep::stored::{DayPublic, RoundPublic, Slotted, keys};
use waymark_keep::{Change, Shelf, Vault, Waiting};
use waymark_plan::Plan;
use waymark_talk::{DayClosed, Erasure, Figures, HeadCheck, Reply, Secret, Today, TroubleKind};
use waymark_unlock::{DayKey, Folded, Workspace, WrappedDayKey, fold};

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::results::Verdict;
use crate::seat_slips::{seat_check, slips_of};
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// First the new totals' secret goes to a free place; then one strict commit writes the
    /// totals and removes the pool, the day and its key; last the old secrets are overwritten.
    /// Cut off before the commit, the day is still open; after it, the day is closed, and the
    /// next start overwrites what is left.
    pub(crate) async fn close_day(
        &mut self,
        typed: &Secret,
        today: Today,
        headcount: u32,
    ) -> Done<Reply> {
        let workspace = self.means.unlocked(typed).await?;
        self.close_day_with(workspace, today, headcount).await
    }

    /// The same with the workspace open already.
    pub(crate) async fn close_day_with(
        &mut self,
        workspace: Workspace,
        today: Today,
        headcount: u32,
    ) -> Done<Reply> {
        let means = &mut self.means;
        let day = means.public(keys::DAY).await?.ok_or(TroubleKind::NoDay)?;
        let book = means.day_book(&workspace).await?;
        book.may_use(today)?;
        let plan = means.plan(&workspace).await?;
        let folded = means.folded(&workspace, &plan, &day).await?;
        let seats = seat_check(&day, &folded)?;
        let held = [folded.counted, folded.damaged, folded.doubtful];
        let heads = head_check(headcount, held.into_iter().fold(0, u32::saturating_add));
        let mut tally = folded.tally;
        tally.close_day();

        let unexplained =
            heads != HeadCheck::Agrees || book.figures == Figures::MismatchUnexplained;
        let verdict = match unexplained {
            true => Verdict::waiting(),
            false => means.verdict(&workspace, &plan, &tally).await?,
        };
        let book = DayBook {
            last_closed: Some(today),
            figures: verdict.figures,
            ..book
        };

        let mut changes = verdict.changes;
        changes.extend(means.totals_written(&workspace, &tally).await?);
        changes.extend([
            means.sealed(&workspace, keys::DAYS, &book.to_bytes())?,
            Change::Clear(Shelf::Pool),
            Change::delete(Shelf::Public, keys::DAY),
            Change::delete(Shelf::Public, keys::BAND),
            Change::delete(Shelf::Work, keys::DAY_KEY),
            means.removal(Purpose::Day),
        ]);
        means.vault.commit(&changes).await?;
        self.open = Some(workspace);
        Ok(Reply::DayClosed(DayClosed {
            damaged: folded.damaged,
            heads,
            seats,
            erasure: self.means.sweep().await.unwrap_or(Erasure::AtNextStart),
            figures: verdict.figures,
        }))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The pool folded into the totals so far.
    async fn folded(&self, workspace: &Workspace, plan: &Plan, day: &[u8]) -> Done<Folded> {
        let day = DayPublic::from_bytes(day)?;
        let round = self.public(keys::ROUND).await?;
        let round = RoundPublic::from_bytes(&round.ok_or(TroubleKind::NoRound)?)?;
        let form = Form::from_bytes(&round.form).map_err(|_| TroubleKind::FormDamaged)?;
        let tally = self.tally(workspace, plan).await?;
        let pool = self.vault.list(Shelf::Pool).await?;
        let sealed: Vec<Vec<u8>> = pool.into_iter().map(|(_, entry)| inside(entry)).collect();
        let Some(key) = self.day_key(workspace, &day).await? else {
            // The key is gone for good: nobody can open these any more, and the day must not
            // stay open for ever because of it.
            return Ok(Folded {
                tally,
                counted: 0,
                damaged: u32::try_from(sealed.len()).unwrap_or(u32::MAX),
                doubtful: 0,
            });
        };
        let entries = sealed.iter().map(Vec::as_slice);
        let slips = slips_of(&day, &key);
        Ok(fold(&key, &round.round, plan, &form, tally, slips, entries))
    }

    /// The day's private key, or nothing when what is stored can never open again.
    pub(crate) async fn day_key(
        &self,
        workspace: &Workspace,
        day: &DayPublic,
    ) -> Done<Option<DayKey>> {
        let Some(bytes) = self.vault.get(Shelf::Work, keys::DAY_KEY).await? else {
            return Ok(None);
        };
        let private = Slotted::from_bytes(&bytes)?;
        let secret = self.fetch(Purpose::Day, private.at, workspace).await?;
        let wrapped = WrappedDayKey::from_bytes(private.sealed);
        Ok(DayKey::open(workspace, &secret, &day.key, &wrapped).ok())
    }

    /// The frozen plan; its hash is checked as it is read.
    pub(crate) async fn plan(&self, workspace: &Workspace) -> Done<Plan> {
        let plain = self.opened(workspace, keys::PLAN).await?;
        Ok(Plan::from_bytes(&plain).map_err(|_| TroubleKind::Damaged)?)
    }
}

/// The sealed record of a pool entry. An entry that is not one goes on as it is: it will not
/// open, and so it is counted as damaged.
fn inside(entry: Vec<u8>) -> Vec<u8> {
    match Waiting::from_bytes(&entry) {
        Ok(waiting) => waiting.sealed().as_bytes().to_vec(),
        Err(_) => entry,
    }
}

fn head_check(on_paper: u32, on_tablet: u32) -> HeadCheck {
    match on_paper.cmp(&on_tablet) {
        core::cmp::Ordering::Equal => HeadCheck::Agrees,
        core::cmp::Ordering::Greater => HeadCheck::MoreOnPaper,
        core::cmp::Ordering::Less => HeadCheck::MoreOnTablet,
    }
}
