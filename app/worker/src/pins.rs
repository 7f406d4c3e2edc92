//! The PIN before the page between two women: set behind the lock, tried without the keys, never a way to them.

use rand_core::CryptoRng;
use waymark_keep::stored::{PinLock, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{PinIs, Reply, Secret, TroubleKind};
use waymark_unlock::Pin;

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn set_pin(&mut self, typed: &Secret) -> Done<Reply> {
        self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let pin = Pin::read(typed.as_str()).ok_or(TroubleKind::PinMalformed)?;
        let mut salt = [0; 16];
        self.means.rng.fill_bytes(&mut salt);
        self.means.keep_pin(&pin.lock(salt)?).await?;
        self.state().await
    }

    pub(crate) async fn drop_pin(&mut self) -> Done<Reply> {
        self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let gone = Change::delete(Shelf::Public, keys::PIN);
        self.means.vault.commit(&[gone]).await?;
        self.state().await
    }

    /// A mistake is on the disk before anything is derived: ending the page in between wins no further try.
    pub(crate) async fn try_pin(&mut self, typed: &Secret) -> Done<Reply> {
        let bytes = self.means.public(keys::PIN).await?;
        let lock = PinLock::from_bytes(&bytes.ok_or(TroubleKind::NoPin)?)?;
        let pin = Pin::read(typed.as_str()).ok_or(TroubleKind::PinMalformed)?;
        self.means.keep_pin(&lock.after_a_mistake()).await?;
        if !pin.opens(&lock)? {
            return Ok(Reply::Pin(PinIs::Wrong));
        }
        self.means.keep_pin(&lock.after_the_right_one()).await?;
        Ok(Reply::Pin(PinIs::Right))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    async fn keep_pin(&self, lock: &PinLock) -> Done<()> {
        let change = Change::put(Shelf::Public, keys::PIN, lock.to_bytes());
        Ok(self.vault.commit(&[change]).await?)
    }
}
