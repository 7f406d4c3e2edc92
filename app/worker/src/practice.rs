//! The practice district: a closed round with results and an open one, made by the same steps as a team's own.

use rand_core::CryptoRng;
use waymark_keep::stored::keys;
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{
    ContentBytes, NewRound, PRACTICE_PASSPHRASE, PracticeHouse, Reply, RoundLength, SaidTerms,
    Seats, Secret, Today, TroubleKind,
};
use waymark_unlock::Kdf;

use crate::desk::{Desk, Means, Standing};
use crate::practice_women::answering;
use crate::slot::Slot;
use crate::trouble::Done;

/// The two days of the earlier round, as days before today, and how many women came: more than the 45 from which
/// single questions open, on the two days from which results do.
const EARLIER_DAYS: [(u32, u32); 2] = [(10, 34), (9, 30)];

/// The smallest group of the practice rounds, the usual one.
const SMALLEST_GROUP: u32 = 10;

const WHOLE: [u8; 1] = [1];

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Opens the district with its published passphrase; what is not whole is made afresh.
    pub(crate) async fn enter_practice(&mut self, house: &PracticeHouse) -> Done<Reply> {
        self.only_in_practice()?;
        let whole = self.means.public(keys::PRACTICE_WHOLE).await?;
        if whole.as_deref() == Some(&WHOLE) {
            let opened = self.unlock(&published()).await;
            if opened.is_ok() {
                return opened;
            }
        }
        self.practice_afresh(house).await
    }

    /// Clears the district and makes it again.
    pub(crate) async fn practice_afresh(&mut self, house: &PracticeHouse) -> Done<Reply> {
        self.only_in_practice()?;
        self.open = None;
        self.means
            .vault
            .commit(&Shelf::ALL.map(Change::Clear))
            .await?;
        self.means.sweep().await?;
        // The passphrase is known to everybody, so deriving slowly would protect nothing.
        self.create(&published(), &house.settings, Kdf::FLOOR)
            .await?;
        self.earlier_round(house).await?;
        let open = round(house, &house.open, house.today);
        self.open_round(NewRound {
            terms: SaidTerms {
                told: house.told.clone(),
                ..open.terms
            },
            ..open
        })
        .await?;
        let workspace = self.open.take().ok_or(TroubleKind::Locked)?;
        self.open_day_with(workspace, house.today, Seats::Free)
            .await?;
        let whole = Change::put(Shelf::Public, keys::PRACTICE_WHOLE, WHOLE);
        self.means.vault.commit(&[whole]).await?;
        self.state().await
    }

    /// Opens a round in the past, lets women answer on two days, closes both, and closes the round.
    async fn earlier_round(&mut self, house: &PracticeHouse) -> Done<()> {
        let dated =
            |(before, women): (u32, u32)| (Today(house.today.0.saturating_sub(before)), women);
        let days = EARLIER_DAYS.map(dated);
        let [(first, _), (last, _)] = days;
        self.open_round(round(house, &house.earlier, first)).await?;
        let mut met = 0;
        for (day, women) in days {
            let workspace = self.open.take().ok_or(TroubleKind::Locked)?;
            self.open_day_with(workspace, day, Seats::Free).await?;
            self.means.women_answer(met, women).await?;
            met += women;
            let workspace = self.open.take().ok_or(TroubleKind::Locked)?;
            self.close_day_with(workspace, day, women).await?;
        }
        self.close_round(last).await?;
        Ok(())
    }

    /// Practice must never be made in the team's own place.
    fn only_in_practice(&self) -> Done<()> {
        match self.standing {
            Standing::Practice => Ok(()),
            Standing::Work => Err(TroubleKind::NotUnderstood.into()),
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    /// Women come one after the other; each record is sealed as in her hands.
    async fn women_answer(&mut self, met: u32, women: u32) -> Done<()> {
        let round = self
            .public(keys::ROUND)
            .await?
            .ok_or(TroubleKind::NoRound)?;
        let day = self.public(keys::DAY).await?.ok_or(TroubleKind::NoDay)?;
        let changes = answering(met..met + women, &round, &day, &mut self.rng)?;
        Ok(self.vault.commit(&changes).await?)
    }
}

fn published() -> Secret {
    Secret::new(PRACTICE_PASSPHRASE.to_owned())
}

fn round(house: &PracticeHouse, label: &str, today: Today) -> NewRound {
    NewRound {
        label: label.to_owned(),
        form: ContentBytes(house.form.0.clone()),
        decoy: ContentBytes(house.decoy.0.clone()),
        length: RoundLength::Full,
        smallest_group: SMALLEST_GROUP,
        invitation: house.invitation.clone(),
        language: house.language.clone(),
        today,
        terms: SaidTerms::unsaid(),
    }
}
