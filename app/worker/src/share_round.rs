//! Giving the open round on to another tablet, and where the totals of a shared round go.

use rand_core::CryptoRng;
use waymark_count::Tally;
use waymark_keep::stored::{ClosedTotals, RoundKeys, RoundPublic, SharedRound, keys};
use waymark_keep::{Change, RoundTag, Shelf, Vault};
use waymark_plan::Plan;
use waymark_talk::{ContentBytes, Reply, RoundFile, Tablets, Today, TroubleKind};
use waymark_unlock::{RoundKey, Workspace, pictures_of, seal_totals, write_round_file};

use crate::desk::{Desk, Means};
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// The round gets its key the first time it is given on; a tablet that joined gives on the same round with the
    /// same key.
    pub(crate) async fn share_round(&mut self) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let public = means.public(keys::ROUND).await?;
        let public = RoundPublic::from_bytes(&public.ok_or(TroubleKind::NoRound)?)?;
        let book = means.day_book(workspace).await?;
        let known = means.keys_of(workspace, &public.round).await?;
        let totals_key = match &known {
            Some(known) => known.public,
            None => means.make_round_key(workspace, public.round).await?,
        };
        let shared = SharedRound {
            plan: means.opened(workspace, keys::PLAN).await?.to_vec(),
            form: public.form,
            decoy: public.decoy,
            invitation: public.invitation,
            opened_on: book.round_opened.unwrap_or(Today(0)).0,
            support: public.support,
            totals_key,
        };
        Ok(Reply::RoundFile(RoundFile {
            file: ContentBytes(write_round_file(&shared, &mut means.rng)?),
            pictures: pictures_of(&shared)?,
        }))
    }
}

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

    async fn make_round_key(&mut self, workspace: &Workspace, round: RoundTag) -> Done<[u8; 32]> {
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
