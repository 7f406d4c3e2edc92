//! Where the totals of a shared round go when it is closed.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{ClosedTotals, RoundKeys, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_plan::Plan;
use waymark_unlock::{Workspace, seal_totals};

use crate::desk::Means;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The totals of a shared round that is being closed, sealed to the round's key until they are put together with
    /// the others'. On a tablet that joined nothing can open them any more.
    pub(crate) async fn totals_kept(
        &mut self,
        workspace: &Workspace,
        of: &RoundKeys,
        plan: &Plan,
        tally: &Tally,
    ) -> Done<Change> {
        let mut all = match self.vault.get(Shelf::Work, keys::CLOSED_TOTALS).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::CLOSED_TOTALS, &sealed)?;
                ClosedTotals::list_from_bytes(&plain)?
            }
            None => Vec::new(),
        };
        all.push(ClosedTotals {
            round: of.round,
            plan: plan.to_bytes(),
            sealed: seal_totals(&of.public, &of.round, tally, &mut self.rng)?,
        });
        let bytes = ClosedTotals::list_to_bytes(&all);
        self.sealed(workspace, keys::CLOSED_TOTALS, &bytes)
    }
}
