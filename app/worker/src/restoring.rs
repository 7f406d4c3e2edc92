//! A copy brought back onto a tablet that was never set up: all of it is read before anything is written.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{SlotAt, Slotted, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{CopyKey, Reply, Restored, RoundBack, Today, TroubleKind};
use waymark_unlock::{
    BackupKey, Contents, Opened, Passphrase, RecoveryKey, Workspace, calibrate, open_backup,
    seal_tally, too_weak,
};

use crate::copying::{MADE_ON, ROUND};
use crate::desk::{Desk, Means};
use crate::keeping::ELSEWHERE;
use crate::reading::Read;
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

/// What of the work shelf is written as it was.
const AS_IT_WAS: [&str; 16] = [
    keys::SETTINGS,
    keys::LEDGER,
    keys::PLAN,
    keys::RELEASE,
    keys::END,
    keys::PAST,
    keys::ROUND_KEYS,
    keys::LEFT,
    keys::OWN_FORMS,
    keys::READY,
    keys::HARM,
    keys::TEXTS,
    keys::GROUND,
    keys::ACT,
    keys::GUIDES,
    keys::EXERCISES,
];

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn restore(
        &mut self,
        file: &[u8],
        key: &CopyKey,
        today: Today,
    ) -> Done<Reply> {
        let means = &mut self.means;
        if means.public(keys::LOCK).await?.is_some() {
            return Err(TroubleKind::AlreadySetUp.into());
        }
        let (opened, passphrase) = opened(file, key)?;
        let read = Read::of(&opened.contents)?;
        read.book.not_set_back(today)?;
        let workspace = opened.workspace.with_fresh_day_half(&mut means.rng);
        let kdf = calibrate(means.probe);
        let lock = workspace.lock(&passphrase, kdf, &opened.second, &mut means.rng)?;
        let mut changes = vec![
            Change::Clear(Shelf::Work),
            Change::Clear(Shelf::Pool),
            Change::put(Shelf::Public, keys::LOCK, lock),
        ];
        changes.extend(means.work(&workspace, &opened.contents, &read)?);
        let mut taken = Vec::new();
        if let Some(tally) = &read.tally {
            changes.extend(means.totals(&workspace, tally, &mut taken).await?);
        }
        if let Some(directory) = &read.directory {
            let back = means.directory_brought_back(&workspace, directory, &taken);
            changes.extend(back.await?);
        }
        means.vault.commit(&changes).await?;
        // What could not be overwritten now is overwritten at the next start.
        let _ = means.sweep().await;
        self.open = Some(workspace);
        Ok(Reply::Restored(Restored {
            made_on: read.made_on,
            round: read.round,
            totals: read.totals,
        }))
    }
}

/// The copy opened, and the passphrase of this tablet from now on.
fn opened(file: &[u8], key: &CopyKey) -> Done<(Opened, Passphrase)> {
    match key {
        CopyKey::Passphrase(typed) => {
            let words = Passphrase::new(typed.as_str());
            let opened = open_backup(file, &BackupKey::Passphrase(&words))?;
            Ok((opened, words))
        }
        CopyKey::Recovery { key, passphrase } => {
            if too_weak(passphrase.as_str()) {
                return Err(TroubleKind::WeakPassphrase.into());
            }
            let key = RecoveryKey::read(key.as_str())?;
            let opened = open_backup(file, &BackupKey::Recovery(&key))?;
            Ok((opened, Passphrase::new(passphrase.as_str())))
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    fn work(
        &mut self,
        workspace: &Workspace,
        contents: &Contents,
        read: &Read,
    ) -> Done<Vec<Change>> {
        let mut changes = Vec::new();
        for name in AS_IT_WAS {
            if let Some(plain) = contents.get(name) {
                changes.push(self.sealed(workspace, name, plain)?);
            }
        }
        changes.push(self.sealed(workspace, keys::DAYS, &read.book.to_bytes())?);
        if let Some(made_on) = contents.get(MADE_ON) {
            changes.push(self.sealed(workspace, keys::COPIED, made_on)?);
        }
        if let Some(round) = contents.get(ROUND) {
            changes.push(Change::put(Shelf::Public, keys::ROUND, round));
        }
        if read.round == RoundBack::MergesOnly {
            changes.push(self.sealed(workspace, keys::ELSEWHERE, &ELSEWHERE)?);
        }
        Ok(changes)
    }

    /// The totals twice: as they go on, and as the last copy has them. Each under a secret of its own.
    async fn totals(
        &mut self,
        workspace: &Workspace,
        tally: &Tally,
        taken: &mut Vec<SlotAt>,
    ) -> Done<Vec<Change>> {
        let mut changes = Vec::new();
        for purpose in [Purpose::Tally, Purpose::Copied] {
            let placed = self.place_beside(purpose, workspace, taken).await?;
            let kept = Slotted {
                at: placed.at,
                sealed: seal_tally(workspace, &placed.secret, tally, &mut self.rng)?,
            };
            taken.push(placed.at);
            changes.extend(placed.changes);
            changes.push(Change::put(
                Shelf::Work,
                purpose.value_key(),
                kept.to_bytes(),
            ));
        }
        Ok(changes)
    }
}
