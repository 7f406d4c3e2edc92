//! Giving the open round on to another tablet.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_keep::stored::{RoundPublic, SharedRound, Voices, keys};
use waymark_talk::{ContentBytes, Reply, RoundFile, Today, TroubleKind};
use waymark_unlock::{pictures_of, write_round_file};

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
            voices: means.voices().await?,
            told: public.told,
        };
        Ok(Reply::RoundFile(RoundFile {
            file: ContentBytes(write_round_file(&shared, &mut means.rng)?),
            pictures: pictures_of(&shared)?,
        }))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Which voices are on this tablet. A list that cannot be read stands in nobody's way: nothing is heard then.
    async fn voices(&self) -> Done<Voices> {
        let kept = self.public(keys::VOICES).await?;
        let voices = kept.and_then(|bytes| Voices::from_bytes(&bytes).ok());
        Ok(voices.unwrap_or_default())
    }
}
