//! Closing a round: its last release stays to be looked at, its totals and its plan go.

use rand_core::CryptoRng;
use waymark_ask::Form;
use waymark_count::Tally;
use waymark_keep::stored::{PastRound, Reached, RoundPublic, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{Figures, NEXT_ROUND_AFTER_PEOPLE, Reply, Today, TroubleKind};
use waymark_unlock::Workspace;

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::readiness::ready_to_bytes;
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// One commit; the totals' secret is overwritten after it. A round in which nobody answered leaves nothing behind:
    /// it was opened by mistake, and the next need not wait for it.
    pub(crate) async fn close_round(&mut self, today: Today) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let public = means.public(keys::ROUND).await?;
        let public = RoundPublic::from_bytes(&public.ok_or(TroubleKind::NoRound)?)?;
        if means.public(keys::DAY).await?.is_some() {
            return Err(TroubleKind::DayAlreadyOpen.into());
        }
        let book = means.day_book(workspace).await?;
        book.not_set_back(today)?;
        if book.figures == Figures::MismatchUnexplained {
            return Err(TroubleKind::ReasonFirst.into());
        }
        let plan = means.plan(workspace).await?;
        let tally = means.tally(workspace, &plan).await?;
        let mut changes = Vec::new();
        let shared = means.keys_of(workspace, &public.round).await?;
        // Where the round was opened its totals go like any other's; elsewhere they wait to be carried there.
        if let Some(keys) = shared.as_ref().filter(|keys| keys.wrapped.is_empty()) {
            changes.push(means.totals_kept(workspace, keys, &plan, &tally).await?);
        }
        // Of a shared round others may hold answers.
        if tally.people() > 0 || shared.is_some() {
            let past = means.past(workspace).await?;
            let one = means.past_round(workspace, public, &book, today, &tally);
            let past = past.with(one.await?);
            changes.push(means.sealed(workspace, keys::PAST, &past.to_bytes())?);
        }
        let book = DayBook {
            round_opened: None,
            figures: Figures::NothingYet,
            explained: None,
            ..book
        };
        let readiness = means.readiness(workspace).await?.after_a_round();
        changes.extend([
            means.sealed(workspace, keys::READY, &ready_to_bytes(&readiness))?,
            means.sealed(workspace, keys::DAYS, &book.to_bytes())?,
            Change::delete(Shelf::Public, keys::ROUND),
            // The clips stay: the next round says much of the same.
            Change::delete(Shelf::Public, keys::VOICES_VOUCHED),
            Change::delete(Shelf::Work, keys::PLAN),
            Change::delete(Shelf::Work, keys::TALLY),
            Change::delete(Shelf::Work, keys::RELEASE),
            Change::delete(Shelf::Work, keys::TALLY_COPIED),
            Change::delete(Shelf::Work, keys::ELSEWHERE),
            means.removal(Purpose::Tally),
            means.removal(Purpose::Copied),
        ]);
        means.vault.commit(&changes).await?;
        // A slot that does not answer just now is swept at the next start.
        let _ = means.sweep().await;
        self.state().await
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// What is kept of the round that is being closed.
    async fn past_round(
        &self,
        workspace: &Workspace,
        public: RoundPublic,
        book: &DayBook,
        today: Today,
        tally: &Tally,
    ) -> Done<PastRound> {
        let form = Form::from_bytes(&public.form).map_err(|_| TroubleKind::FormDamaged)?;
        Ok(PastRound {
            round: public.round,
            form: form.id().to_owned(),
            label: public.label,
            area: public.area,
            opened_on: book.round_opened.unwrap_or(today).0,
            closed_on: today.0,
            reached: match tally.people() >= NEXT_ROUND_AFTER_PEOPLE {
                true => Reached::Enough,
                false => Reached::Fewer,
            },
            release: match book.figures {
                Figures::Shown => self.opened(workspace, keys::RELEASE).await?.to_vec(),
                _ => Vec::new(),
            },
        })
    }
}
