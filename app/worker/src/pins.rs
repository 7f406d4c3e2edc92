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

    /// A mistake is on the disk before anything is derived: ending the page in between wins no further try. Before the wait is
    /// over nothing is tried and nothing counted.
    pub(crate) async fn try_pin(&mut self, typed: &Secret) -> Done<Reply> {
        let lock = self.pin_lock().await?;
        if let seconds @ 1.. = self.still_waits(&lock) {
            return Ok(Reply::Pin(PinIs::TooSoon { seconds }));
        }
        let pin = Pin::read(typed.as_str()).ok_or(TroubleKind::PinMalformed)?;
        let mistaken = lock.after_a_mistake();
        self.means.keep_pin(&mistaken).await?;
        self.pin_waits_since = self.now;
        if !pin.opens(&lock)? {
            let seconds = self.still_waits(&mistaken);
            return Ok(Reply::Pin(PinIs::Wrong { seconds }));
        }
        self.means.keep_pin(&lock.after_the_right_one()).await?;
        Ok(Reply::Pin(PinIs::Right))
    }

    /// How long nobody may try.
    pub(crate) async fn pin_wait(&mut self) -> Done<Reply> {
        let lock = self.pin_lock().await?;
        Ok(Reply::PinWait(self.still_waits(&lock)))
    }

    async fn pin_lock(&self) -> Done<PinLock> {
        let bytes = self.means.public(keys::PIN).await?;
        Ok(PinLock::from_bytes(&bytes.ok_or(TroubleKind::NoPin)?)?)
    }

    /// The mistakes lie on the disk, the hour of the last one nowhere: a worker started anew waits the whole time again.
    fn still_waits(&self, lock: &PinLock) -> u32 {
        self.now.left_of(lock.wait_seconds(), self.pin_waits_since)
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    async fn keep_pin(&self, lock: &PinLock) -> Done<()> {
        let change = Change::put(Shelf::Public, keys::PIN, lock.to_bytes());
        Ok(self.vault.commit(&[change]).await?)
    }
}
