//! The running totals of the open round: read, and written anew under a fresh erasable secret.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{Slotted, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_plan::Plan;
use waymark_unlock::{Workspace, open_tally, seal_tally};

use crate::desk::Means;
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The totals so far.
    pub(crate) async fn tally(&self, workspace: &Workspace, plan: &Plan) -> Done<Tally> {
        let Some(bytes) = self.vault.get(Shelf::Work, keys::TALLY).await? else {
            return Ok(Tally::empty(plan.tables()));
        };
        let totals = Slotted::from_bytes(&bytes)?;
        let secret = self.fetch(Purpose::Tally, totals.at, workspace).await?;
        Ok(open_tally(
            workspace,
            &secret,
            plan.tables(),
            &totals.sealed,
        )?)
    }

    /// The totals from now on, as changes to commit; the sweep afterwards overwrites the secret of those before.
    pub(crate) async fn totals_written(
        &mut self,
        workspace: &Workspace,
        tally: &Tally,
    ) -> Done<Vec<Change>> {
        let placed = self.place(Purpose::Tally, workspace).await?;
        let totals = Slotted {
            at: placed.at,
            sealed: seal_tally(workspace, &placed.secret, tally, &mut self.rng)?,
        };
        let mut changes = placed.changes;
        changes.push(Change::put(Shelf::Work, keys::TALLY, totals.to_bytes()));
        Ok(changes)
    }
}
