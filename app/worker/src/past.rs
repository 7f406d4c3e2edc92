//! The rounds that were closed, and what may still be seen of them.

use rand_core::CryptoRng;
use waymark_keep::stored::{PastRound, PastRounds, keys};
use waymark_keep::{Shelf, Vault};
use waymark_talk::{Figures, PastCard, PastShown, PastTotals, Reply, Results, Today, TroubleKind};
use waymark_unlock::Workspace;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The closed rounds; none before the first was closed.
    pub(crate) async fn past(&self, workspace: &Workspace) -> Done<PastRounds> {
        match self.vault.get(Shelf::Work, keys::PAST).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::PAST, &sealed)?;
                Ok(PastRounds::from_bytes(&plain)?)
            }
            None => Ok(PastRounds::default()),
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// The last release of a closed round, as it was when the round was closed.
    pub(crate) async fn past_results(&mut self, place: u32) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let past = self.means.past(workspace).await?;
        let at = usize::try_from(place).ok();
        let round = at.and_then(|at| past.all().get(at));
        let round = round.ok_or(TroubleKind::NoRound)?;
        let shown = !round.release.is_empty();
        let (figures, ledger) = match shown {
            true => (
                Figures::Shown,
                self.means.opened(workspace, keys::LEDGER).await?.to_vec(),
            ),
            false => (Figures::TooFewPeople, Vec::new()),
        };
        Ok(Reply::Results(Results {
            figures,
            release: round.release.clone(),
            ledger,
        }))
    }
}

/// Each closed round in a few words.
pub(crate) fn cards(past: &PastRounds, totals: Vec<PastTotals>) -> Vec<PastCard> {
    past.all().iter().zip(totals).map(card).collect()
}

fn card((round, totals): (&PastRound, PastTotals)) -> PastCard {
    PastCard {
        label: round.label.clone(),
        area: round.area.clone(),
        opened_on: Today(round.opened_on),
        closed_on: Today(round.closed_on),
        shown: match round.release.is_empty() {
            true => PastShown::Nothing,
            false => PastShown::Results,
        },
        totals,
    }
}
