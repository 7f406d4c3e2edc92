//! Where the erasable halves of keys lie: placing one, fetching it, and making it die.

use rand_core::CryptoRng;
use waymark_keep::stored::{SlotAt, Slotted, keys};
use waymark_keep::{Change, Shelf, StoreError, Vault};
use waymark_talk::{Erasure, TroubleKind};
use waymark_unlock::{SlotSecret, Workspace};

use crate::desk::Means;
use crate::slot::{Erasing, POSITIONS, Slot};
use crate::trouble::Done;

/// What a secret is for; names its place on the shelf where there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Day,
    Tally,
    /// The totals as the last copy has them.
    Copied,
    /// The directory, of which hidden places must be able to die.
    Directory,
}

impl Purpose {
    const ALL: [Self; 4] = [Self::Day, Self::Tally, Self::Copied, Self::Directory];

    /// The value whose key the secret is half of.
    pub(crate) fn value_key(self) -> &'static str {
        match self {
            Self::Day => keys::DAY_KEY,
            Self::Tally => keys::TALLY,
            Self::Copied => keys::TALLY_COPIED,
            Self::Directory => keys::DIRECTORY,
        }
    }

    fn shelf_key(self) -> &'static str {
        match self {
            Self::Day => "secret-day",
            Self::Tally => "secret-tally",
            Self::Copied => "secret-tally-copied",
            Self::Directory => "secret-directory",
        }
    }
}

/// A fresh secret, where it lies, and what the next commit must write for it to be kept.
pub(crate) struct Placed {
    pub(crate) secret: SlotSecret,
    pub(crate) at: SlotAt,
    pub(crate) changes: Vec<Change>,
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Draws a secret and puts it where nothing lies that is still needed. The value it belongs
    /// to is committed afterwards; if that never happens, the next start overwrites the place.
    pub(crate) async fn place(&mut self, purpose: Purpose, workspace: &Workspace) -> Done<Placed> {
        self.place_beside(purpose, workspace, &[]).await
    }

    /// The same beside other secrets that are placed but not yet committed.
    pub(crate) async fn place_beside(
        &mut self,
        purpose: Purpose,
        workspace: &Workspace,
        taken: &[SlotAt],
    ) -> Done<Placed> {
        let secret = SlotSecret::draw(&mut self.rng);
        let at = match &self.erasing {
            Erasing::Unusable => return Err(TroubleKind::SlotUnusable.into()),
            Erasing::Weaker => SlotAt::Shelf,
            Erasing::Strong(slot) => {
                let used = referenced(&self.vault).await?;
                let free = (0..POSITIONS).find(|position| {
                    !used.contains(position) && !taken.contains(&SlotAt::Position(*position))
                });
                let position = free.ok_or(TroubleKind::SlotUnusable)?;
                slot.write(position, secret.as_bytes())?;
                // Read back: what follows destroys answers, trusting that the secret is there.
                if slot.read(position)? != *secret.as_bytes() {
                    return Err(TroubleKind::SlotUnusable.into());
                }
                SlotAt::Position(position)
            }
        };
        let changes = match at {
            SlotAt::Position(_) => Vec::new(),
            SlotAt::Shelf => {
                let name = purpose.shelf_key();
                let sealed = workspace.seal(name, secret.as_bytes(), &mut self.rng)?;
                vec![Change::put(Shelf::Work, name, sealed)]
            }
        };
        Ok(Placed {
            secret,
            at,
            changes,
        })
    }

    /// The secret a stored value names.
    pub(crate) async fn fetch(
        &self,
        purpose: Purpose,
        at: SlotAt,
        workspace: &Workspace,
    ) -> Done<SlotSecret> {
        let bytes = match (at, &self.erasing) {
            (SlotAt::Position(position), Erasing::Strong(slot)) => slot.read(position)?,
            (SlotAt::Position(_), _) => return Err(TroubleKind::SlotUnusable.into()),
            (SlotAt::Shelf, _) => {
                let name = purpose.shelf_key();
                let sealed = self.vault.get(Shelf::Work, name).await?;
                let opened = workspace.open_value(name, &sealed.ok_or(TroubleKind::Damaged)?)?;
                <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| TroubleKind::Damaged)?
            }
        };
        Ok(SlotSecret::from_bytes(bytes))
    }

    /// What a commit must remove so that a secret on the shelf goes with its value.
    pub(crate) fn removal(&self, purpose: Purpose) -> Change {
        Change::delete(Shelf::Work, purpose.shelf_key())
    }

    /// Overwrites every place that no stored value points to. Does nothing when it cannot be
    /// sure what is still needed.
    pub(crate) async fn sweep(&mut self) -> Done<Erasure> {
        let Erasing::Strong(slot) = &self.erasing else {
            return Ok(Erasure::DeletedOnly);
        };
        let used = referenced(&self.vault).await?;
        for position in (0..POSITIONS).filter(|position| !used.contains(position)) {
            let mut noise = [0; 32];
            self.rng.fill_bytes(&mut noise);
            slot.write(position, &noise)?;
        }
        Ok(Erasure::Overwritten)
    }
}

/// The places stored values point to.
async fn referenced<V: Vault>(vault: &V) -> Result<Vec<u8>, StoreError> {
    let mut used = Vec::new();
    for purpose in Purpose::ALL {
        if let Some(bytes) = vault.get(Shelf::Work, purpose.value_key()).await?
            && let SlotAt::Position(position) = Slotted::from_bytes(&bytes)?.at
        {
            used.push(position);
        }
    }
    Ok(used)
}
