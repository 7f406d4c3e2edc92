//! What may be shown: the guard's answer, kept with its ledger in one commit.

use rand_core::CryptoRng;
use waymark_count::{Guarded, Ledger, Tally, WhyClosed, guard};
use waymark_keep::stored::keys;
use waymark_keep::{Change, RoundTag, Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::{Figures, MismatchReason, Reply, Results, Tablets, TroubleKind};
use waymark_unlock::Workspace;

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

/// Where the results stand, and what a commit must write so that they do.
pub(crate) struct Verdict {
    pub(crate) figures: Figures,
    pub(crate) changes: Vec<Change>,
}

impl Verdict {
    /// Nothing is released before a mismatch is explained.
    pub(crate) fn waiting() -> Self {
        Self::without_release(Figures::MismatchUnexplained)
    }

    pub(crate) fn without_release(figures: Figures) -> Self {
        Self {
            figures,
            changes: Vec::new(),
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    pub(crate) async fn verdict(
        &mut self,
        workspace: &Workspace,
        plan: &Plan,
        tally: &Tally,
    ) -> Done<Verdict> {
        if self.made_elsewhere().await? {
            return self.verdict_elsewhere().await;
        }
        let round = RoundTag::from_bytes(plan.terms().round.0);
        if self.tablets(workspace, &round).await? == Tablets::Joined {
            return Ok(Verdict::without_release(Figures::AtFirstTablet));
        }
        let ledger = self.ledger_with_its_words(workspace).await?;
        Ok(
            match guard(plan.tables(), tally, &plan.release_terms(), &ledger) {
                Guarded::Shown(release, ledger) => Verdict {
                    figures: Figures::Shown,
                    changes: vec![
                        self.sealed(workspace, keys::RELEASE, &release.to_bytes())?,
                        self.sealed(workspace, keys::LEDGER, &ledger.to_bytes())?,
                    ],
                },
                Guarded::Earlier(_) => Verdict::without_release(Figures::Shown),
                Guarded::Closed(WhyClosed::TooFewPeople) => {
                    Verdict::without_release(Figures::TooFewPeople)
                }
                Guarded::Closed(WhyClosed::TooFewDays) => {
                    Verdict::without_release(Figures::TooFewDays)
                }
                Guarded::Closed(WhyClosed::TooFewBeyondAPart) => {
                    Verdict::without_release(Figures::TooFewBeyondAPart)
                }
                Guarded::Closed(WhyClosed::OtherPlan) => return Err(TroubleKind::Damaged.into()),
            },
        )
    }

    /// The ledger; where a version kept it that kept no words, with the words of the release that is shown.
    async fn ledger_with_its_words(&self, workspace: &Workspace) -> Done<Ledger> {
        let ledger = self.ledger(workspace).await?;
        Ok(match self.vault.get(Shelf::Work, keys::RELEASE).await? {
            Some(shown) => ledger.recalling(&workspace.open_value(keys::RELEASE, &shown)?),
            None => ledger,
        })
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn explain_mismatch(&mut self, reason: MismatchReason) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let book = means.day_book(workspace).await?;
        if book.figures != Figures::MismatchUnexplained {
            return Err(TroubleKind::NothingToExplain.into());
        }
        let plan = means.plan(workspace).await?;
        let tally = means.tally(workspace, &plan).await?;
        let verdict = means.verdict(workspace, &plan, &tally).await?;
        let book = DayBook {
            figures: verdict.figures,
            explained: Some(reason),
            ..book
        };
        let mut changes = verdict.changes;
        changes.push(means.sealed(workspace, keys::DAYS, &book.to_bytes())?);
        means.vault.commit(&changes).await?;
        self.results().await
    }

    pub(crate) async fn results(&mut self) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let figures = self.means.day_book(workspace).await?.figures;
        let (release, ledger) = match figures {
            Figures::Shown => (
                self.means.opened(workspace, keys::RELEASE).await?.to_vec(),
                self.means.opened(workspace, keys::LEDGER).await?.to_vec(),
            ),
            _ => Default::default(),
        };
        Ok(Reply::Results(Results {
            figures,
            release,
            ledger,
        }))
    }
}
