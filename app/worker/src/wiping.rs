//! Everything on this tablet destroyed, in haste and offline: first the secrets, then the shelves.

use rand_core::CryptoRng;
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{Erasure, Reply};

use crate::desk::{Desk, Means};
use crate::slot::{Erasing, POSITIONS, Slot};
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Overwriting comes first: it takes milliseconds, and without the secrets neither the answers of a day nor the totals
    /// open again, whatever becomes of the rest. A file that does not answer hinders nothing.
    pub(crate) async fn wipe(&mut self) -> Done<Reply> {
        self.open = None;
        let erasure = self.means.overwritten();
        self.means
            .vault
            .commit(&Shelf::ALL.map(Change::Clear))
            .await?;
        Ok(Reply::Wiped(erasure))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    fn overwritten(&mut self) -> Erasure {
        let Erasing::Strong(slot) = &self.erasing else {
            return Erasure::DeletedOnly;
        };
        let mut erasure = Erasure::Overwritten;
        for position in 0..POSITIONS {
            let mut noise = [0; 32];
            self.rng.fill_bytes(&mut noise);
            if slot.write(position, &noise).is_err() {
                erasure = Erasure::AtNextStart;
            }
        }
        erasure
    }
}
