//! Which totals a copy holds: never ones that differ from the last copy's by a few women.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{Slotted, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::TotalsCopied;
use waymark_unlock::{Workspace, open_tally, seal_tally};

use crate::desk::Means;
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

/// The totals that go into a copy, and what a commit must write so that the tablet remembers them.
pub(crate) struct Totals {
    pub(crate) copied: TotalsCopied,
    pub(crate) tally: Option<Tally>,
    pub(crate) changes: Vec<Change>,
}

impl Totals {
    fn of(copied: TotalsCopied, tally: Option<Tally>) -> Self {
        let changes = Vec::new();
        Self {
            copied,
            tally,
            changes,
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// The totals now, if they differ from the last copy's by nobody or by enough women; otherwise the last copy's.
    pub(crate) async fn totals_to_copy(&mut self, workspace: &Workspace) -> Done<Totals> {
        if self.public(keys::ROUND).await?.is_none() {
            return Ok(Totals::of(TotalsCopied::Nobody, None));
        }
        let plan = self.plan(workspace).await?;
        let tally = self.tally(workspace, &plan).await?;
        let last = self.copied_tally(workspace, &plan).await?;
        let before = last.as_ref().map_or(0, Tally::people);
        let smallest = plan.terms().smallest_group.people();
        Ok(match (tally.people().abs_diff(before), last) {
            (0, None) => Totals::of(TotalsCopied::Nobody, None),
            (0, last) => Totals::of(TotalsCopied::All, last),
            (more, last) if more < smallest => match last {
                None => Totals::of(TotalsCopied::TooFew, None),
                last => Totals::of(TotalsCopied::AsLastTime, last),
            },
            _ => Totals {
                copied: TotalsCopied::All,
                changes: self.remembered(workspace, &tally).await?,
                tally: Some(tally),
            },
        })
    }

    async fn copied_tally(&self, workspace: &Workspace, plan: &Plan) -> Done<Option<Tally>> {
        let Some(bytes) = self.vault.get(Shelf::Work, keys::TALLY_COPIED).await? else {
            return Ok(None);
        };
        let kept = Slotted::from_bytes(&bytes)?;
        let secret = self.fetch(Purpose::Copied, kept.at, workspace).await?;
        let tally = open_tally(workspace, &secret, plan.tables(), &kept.sealed)?;
        Ok(Some(tally))
    }

    /// Sealed under a fresh erasable secret, as the totals themselves are.
    async fn remembered(&mut self, workspace: &Workspace, tally: &Tally) -> Done<Vec<Change>> {
        let placed = self.place(Purpose::Copied, workspace).await?;
        let kept = Slotted {
            at: placed.at,
            sealed: seal_tally(workspace, &placed.secret, tally, &mut self.rng)?,
        };
        let mut changes = placed.changes;
        changes.push(Change::put(
            Shelf::Work,
            keys::TALLY_COPIED,
            kept.to_bytes(),
        ));
        Ok(changes)
    }
}
