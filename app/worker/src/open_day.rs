//! Opening a day: a fresh key pair, its private half out of reach before anybody answers.

use rand_core::CryptoRng;
use waymark_keep::stored::{self, DayBand, DayPublic, RoundPublic, Slotted, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{Reply, Seats, Secret, Today, TroubleKind};
use waymark_unlock::{DayKey, Workspace};

use crate::books::DayBook;
use crate::desk::Desk;
use crate::gate::texts_of;
use crate::secrets::Purpose;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// The secret is in its place before the one commit that needs it. A crash in between leaves
    /// a place nothing points to, which the next start overwrites.
    pub(crate) async fn open_day(
        &mut self,
        typed: &Secret,
        today: Today,
        seats: Seats,
    ) -> Done<Reply> {
        let workspace = self.means.unlocked(typed).await?;
        self.open_day_with(workspace, today, seats).await
    }

    /// The same with the workspace open already.
    pub(crate) async fn open_day_with(
        &mut self,
        workspace: Workspace,
        today: Today,
        seats: Seats,
    ) -> Done<Reply> {
        let means = &mut self.means;
        let round = means.public(keys::ROUND).await?;
        let round = RoundPublic::from_bytes(&round.ok_or(TroubleKind::NoRound)?)?;
        if means.public(keys::DAY).await?.is_some() {
            return Err(TroubleKind::DayAlreadyOpen.into());
        }
        let book = means.day_book(&workspace).await?;
        // A clock that is wrong is said before anything that is reckoned from it.
        book.may_use(today)?;
        let texts = texts_of(round.practice);
        means
            .may_ask(self.standing, &workspace, texts, today)
            .await?;
        let placed = means.place(Purpose::Day, &workspace).await?;
        let (key, wrapped) = DayKey::generate(&workspace, &placed.secret, &mut means.rng)?;
        let book = DayBook {
            last_opened: Some(today),
            ..book
        };
        let public = DayPublic {
            key,
            opened_on: today.0,
            seats: kept(seats),
        };
        let private = Slotted {
            at: placed.at,
            sealed: wrapped.into_bytes(),
        };
        let mut changes = placed.changes;
        changes.extend([
            Change::put(Shelf::Work, keys::DAY_KEY, private.to_bytes()),
            means.sealed(&workspace, keys::DAYS, &book.to_bytes())?,
            Change::put(Shelf::Public, keys::BAND, DayBand::LOWEST.to_bytes()),
            Change::put(Shelf::Public, keys::DAY, public.to_bytes()),
        ]);
        means.vault.commit(&changes).await?;
        self.open = Some(workspace);
        self.state().await
    }
}

fn kept(seats: Seats) -> stored::Seats {
    match seats {
        Seats::Free => stored::Seats::Free,
        Seats::Numbered => stored::Seats::Numbered,
    }
}
