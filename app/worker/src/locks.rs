//! The ways in: another passphrase, a recovery key, and a passphrase set with that key.

use rand_core::CryptoRng;
use waymark_keep::stored::keys;
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{Reply, Secret, TroubleKind};
use waymark_unlock::{Passphrase, RecoveryKey, SecondWay, Workspace, calibrate, too_weak};

use crate::desk::{Desk, Means};
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) fn offer_recovery_key(&mut self) -> Reply {
        let key = RecoveryKey::draw(&mut self.means.rng);
        Reply::Suggestion(Secret::new(key.written().to_string()))
    }

    /// The passphrase is asked for: whoever finds the console open for a minute shall not leave with a key to it.
    pub(crate) async fn keep_recovery_key(&mut self, typed: &Secret, key: &Secret) -> Done<Reply> {
        let means = &mut self.means;
        let key = RecoveryKey::read(key.as_str())?;
        let mut workspace = means.unlocked(typed).await?;
        if !workspace.keeps_days_apart() {
            // A lock of the first layout: its days would open to the recovery key.
            if means.public(keys::DAY).await?.is_some() {
                return Err(TroubleKind::DayAlreadyOpen.into());
            }
            workspace = workspace.with_fresh_day_half(&mut means.rng);
        }
        let second = workspace.second_way(&key, &mut means.rng)?;
        let lock = means.locked(&workspace, typed, &second)?;
        means.vault.commit(&[lock]).await?;
        self.open = Some(workspace);
        self.state().await
    }

    /// One commit replaces the lock, and with it every way in but the recovery key. A copy made before still opens with
    /// the old passphrase, so it counts as none from here on.
    pub(crate) async fn change_passphrase(&mut self, old: &Secret, new: &Secret) -> Done<Reply> {
        let means = &mut self.means;
        if too_weak(new.as_str()) {
            return Err(TroubleKind::WeakPassphrase.into());
        }
        let workspace = means.unlocked(old).await?;
        let second = means.second_way().await?;
        let changes = [
            means.locked(&workspace, new, &second)?,
            Change::delete(Shelf::Work, keys::COPIED),
        ];
        means.vault.commit(&changes).await?;
        self.open = Some(workspace);
        self.state().await
    }

    /// A day that is open can never be opened again without the passphrase, so its answers go in the same commit.
    pub(crate) async fn recover(&mut self, key: &Secret, passphrase: &Secret) -> Done<Reply> {
        let means = &mut self.means;
        if too_weak(passphrase.as_str()) {
            return Err(TroubleKind::WeakPassphrase.into());
        }
        let key = RecoveryKey::read(key.as_str())?;
        let second = means.second_way().await?;
        let workspace = Workspace::recover(&key, &second)?.with_fresh_day_half(&mut means.rng);
        let changes = [
            means.locked(&workspace, passphrase, &second)?,
            Change::Clear(Shelf::Pool),
            Change::delete(Shelf::Public, keys::DAY),
            Change::delete(Shelf::Public, keys::BAND),
            Change::delete(Shelf::Work, keys::DAY_KEY),
            Change::delete(Shelf::Work, keys::COPIED),
            means.removal(Purpose::Day),
        ];
        means.vault.commit(&changes).await?;
        // What could not be overwritten now is overwritten at the next start.
        let _ = means.sweep().await;
        self.open = Some(workspace);
        self.state().await
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    async fn second_way(&self) -> Done<SecondWay> {
        let lock = self.public(keys::LOCK).await?;
        Ok(SecondWay::of(&lock.ok_or(TroubleKind::NotSetUp)?)?)
    }

    fn locked(
        &mut self,
        workspace: &Workspace,
        typed: &Secret,
        second: &SecondWay,
    ) -> Done<Change> {
        let words = Passphrase::new(typed.as_str());
        let kdf = calibrate(self.probe);
        let lock = workspace.lock(&words, kdf, second, &mut self.rng)?;
        Ok(Change::put(Shelf::Public, keys::LOCK, lock))
    }
}
