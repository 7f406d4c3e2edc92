//! Where the totals of a shared round go when it is closed.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{ClosedTotals, RoundKeys, keys};
use waymark_keep::{Change, Vault};
use waymark_plan::Plan;
use waymark_unlock::{Workspace, seal_totals, sender_of};

use crate::desk::Means;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The totals of a round that this tablet joined and now closes, sealed to the round's key: nothing here can open
    /// them any more.
    pub(crate) async fn totals_kept(
        &mut self,
        workspace: &Workspace,
        of: &RoundKeys,
        plan: &Plan,
        tally: &Tally,
    ) -> Done<Change> {
        let sender = sender_of(workspace, &of.round);
        let mut all = self.closed_totals(workspace).await?;
        all.push(ClosedTotals {
            round: of.round,
            plan: plan.to_bytes(),
            sealed: seal_totals(&of.public, &of.round, (sender, tally), &mut self.rng)?,
        });
        let bytes = ClosedTotals::list_to_bytes(&all);
        self.sealed(workspace, keys::CLOSED_TOTALS, &bytes)
    }
}
