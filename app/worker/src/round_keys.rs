//! The keys of shared rounds as they lie on the work shelf.

use rand_core::CryptoRng;
use waymark_keep::stored::{RoundKeys, keys};
use waymark_keep::{Change, RoundTag, Shelf, Vault};
use waymark_talk::Tablets;
use waymark_unlock::{RoundKey, Workspace};

use crate::desk::Means;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Every key of a shared round.
    pub(crate) async fn round_keys(&self, workspace: &Workspace) -> Done<Vec<RoundKeys>> {
        match self.vault.get(Shelf::Work, keys::ROUND_KEYS).await? {
            Some(sealed) => {
                let plain = workspace.open_value(keys::ROUND_KEYS, &sealed)?;
                Ok(RoundKeys::list_from_bytes(&plain)?)
            }
            None => Ok(Vec::new()),
        }
    }

    /// The keys of this round; nothing when no other tablet collects for it.
    pub(crate) async fn keys_of(
        &self,
        workspace: &Workspace,
        round: &RoundTag,
    ) -> Done<Option<RoundKeys>> {
        let all = self.round_keys(workspace).await?;
        Ok(all.into_iter().find(|keys| keys.round == *round))
    }

    pub(crate) async fn tablets(&self, workspace: &Workspace, round: &RoundTag) -> Done<Tablets> {
        Ok(match self.keys_of(workspace, round).await? {
            None => Tablets::ThisOne,
            Some(keys) if keys.wrapped.is_empty() => Tablets::Joined,
            Some(_) => Tablets::GivenOn,
        })
    }

    /// Remembers one more key, as a change to commit.
    pub(crate) async fn key_kept(&mut self, workspace: &Workspace, one: RoundKeys) -> Done<Change> {
        let mut all = self.round_keys(workspace).await?;
        all.retain(|keys| keys.round != one.round);
        all.push(one);
        self.sealed(workspace, keys::ROUND_KEYS, &RoundKeys::list_to_bytes(&all))
    }

    pub(crate) async fn make_round_key(
        &mut self,
        workspace: &Workspace,
        round: RoundTag,
    ) -> Done<[u8; 32]> {
        let (public, wrapped) = RoundKey::generate(workspace, &mut self.rng)?;
        let one = RoundKeys {
            round,
            public,
            wrapped,
        };
        let kept = self.key_kept(workspace, one).await?;
        self.vault.commit(&[kept]).await?;
        Ok(public)
    }
}
