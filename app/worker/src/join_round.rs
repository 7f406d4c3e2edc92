//! Joining a round that was opened on another tablet: the file is checked whole before anything of it is kept.

use rand_core::CryptoRng;
use waymark_keep::stored::{RoundKeys, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{ContentBytes, Figures, Reply, Today, TroubleKind};

use crate::books::DayBook;
use crate::desk::Desk;
use crate::gate::{support_gate, texts_of};
use crate::readiness::duty;
use crate::slot::Slot;
use crate::sound::Sound;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// What the file says; nothing is written.
    pub(crate) fn read_round_file(&mut self, file: &ContentBytes) -> Done<Reply> {
        self.open.as_ref().ok_or(TroubleKind::Locked)?;
        Ok(Reply::RoundSeen(Box::new(Sound::read(file)?.seen()?)))
    }

    /// One commit opens the round here. The support contact is this tablet's own: a file never sets one.
    pub(crate) async fn join_round(&mut self, file: &ContentBytes, today: Today) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let sound = Sound::read(file)?;
        let support = support_gate(&means.settings(workspace).await?)?;
        let texts = texts_of(sound.practice());
        means
            .may_ask(self.standing, workspace, texts, today)
            .await?;
        let duty = duty(&means.readiness(workspace).await?)?;
        if means.public(keys::ROUND).await?.is_some() {
            return Err(TroubleKind::RoundAlreadyOpen.into());
        }
        // A second opening would be a second tablet's worth of totals under one tablet's name.
        let known = means.keys_of(workspace, &sound.tag()).await?;
        let past = means.past(workspace).await?;
        if known.is_some() || past.all().iter().any(|past| past.round == sound.tag()) {
            return Err(TroubleKind::RoundClosedHere.into());
        }
        let book = means.day_book(workspace).await?;
        book.not_set_back(today)?;
        let book = DayBook {
            round_opened: Some(Today(sound.shared.opened_on)),
            figures: Figures::NothingYet,
            explained: None,
            ..book
        };
        let kept = RoundKeys {
            round: sound.tag(),
            public: sound.shared.totals_key,
            wrapped: Vec::new(),
        };
        let changes = [
            means.sealed(workspace, keys::PLAN, &sound.shared.plan)?,
            means.sealed(workspace, keys::DAYS, &book.to_bytes())?,
            means.key_kept(workspace, kept).await?,
            Change::delete(Shelf::Work, keys::TALLY),
            Change::delete(Shelf::Work, keys::RELEASE),
            // Clips that come later are taken only if they are these.
            Change::put(
                Shelf::Public,
                keys::VOICES_VOUCHED,
                sound.shared.voices.to_bytes(),
            ),
            Change::put(
                Shelf::Public,
                keys::ROUND,
                sound.public(support, duty).to_bytes(),
            ),
        ];
        means.vault.commit(&changes).await?;
        self.state().await
    }
}
