//! Set-up, unlocking, locking, and how things stand.

use rand_core::CryptoRng;
use waymark_count::Ledger;
use waymark_keep::stored::{DayPublic, RoundPublic, keys};
use waymark_keep::{Change, Shelf, Vault, clear_ballast};
use waymark_talk::{
    DayStanding, ErasingIs, Home, Reply, Secret, Settings, Setup, State, Today, TroubleKind,
};
use waymark_unlock::{Kdf, Passphrase, Workspace, calibrate, suggest, too_weak};
use zeroize::Zeroizing;

use crate::books::DayBook;
use crate::desk::{Desk, Means};
use crate::gate::{neutral, support_gate};
use crate::slot::{Erasing, Slot};
use crate::trouble::{Done, Stopped};
use crate::{past, round, settings};

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn start(&mut self) -> Done<Reply> {
        if matches!(self.means.erasing, Erasing::Unusable) {
            return Err(TroubleKind::SlotUnusable.into());
        }
        clear_ballast(&self.means.vault).await?;
        match self.means.sweep().await {
            // A value that cannot be read may point anywhere, so nothing was overwritten; the
            // rest of the work must not stand still for that.
            Ok(_) | Err(Stopped(TroubleKind::Damaged)) => self.state().await,
            Err(stopped) => Err(stopped),
        }
    }

    pub(crate) fn suggest_passphrase(&mut self) -> Reply {
        Reply::Suggestion(Secret::new(suggest(&mut self.means.rng).to_string()))
    }

    pub(crate) async fn set_up(&mut self, typed: &Secret, wanted: &Settings) -> Done<Reply> {
        if self.means.public(keys::LOCK).await?.is_some() {
            return Err(TroubleKind::AlreadySetUp.into());
        }
        if too_weak(typed.as_str()) {
            return Err(TroubleKind::WeakPassphrase.into());
        }
        if wanted.area.trim().is_empty() {
            return Err(TroubleKind::NoArea.into());
        }
        let kdf = calibrate(self.means.probe);
        self.create(typed, wanted, kdf).await
    }

    /// Makes the workspace and leaves it unlocked.
    pub(crate) async fn create(
        &mut self,
        typed: &Secret,
        wanted: &Settings,
        kdf: Kdf,
    ) -> Done<Reply> {
        let passphrase = Passphrase::new(typed.as_str());
        let (workspace, lock) = Workspace::create(&passphrase, kdf, &mut self.means.rng)?;
        let changes = [
            Change::put(Shelf::Public, keys::LOCK, lock),
            self.means
                .sealed(&workspace, keys::SETTINGS, &settings::to_bytes(wanted))?,
            self.means
                .sealed(&workspace, keys::DAYS, &DayBook::EMPTY.to_bytes())?,
            self.means
                .sealed(&workspace, keys::LEDGER, &Ledger::empty().to_bytes())?,
        ];
        self.means.vault.commit(&changes).await?;
        self.open = Some(workspace);
        self.state().await
    }

    pub(crate) async fn unlock(&mut self, typed: &Secret) -> Done<Reply> {
        self.open = Some(self.means.unlocked(typed).await?);
        self.state().await
    }

    pub(crate) async fn lock(&mut self) -> Done<Reply> {
        self.open = None;
        self.ways = None;
        self.state().await
    }

    /// While a round is open its card is on every screen, so the contact may be replaced but not
    /// taken away.
    pub(crate) async fn save_settings(&mut self, wanted: &Settings) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        settings::names(wanted).into_iter().try_for_each(neutral)?;
        let plain = settings::to_bytes(wanted);
        let mut changes = vec![self.means.sealed(workspace, keys::SETTINGS, &plain)?];
        if let Some(bytes) = self.means.public(keys::ROUND).await? {
            let mut round = RoundPublic::from_bytes(&bytes)?;
            round.support = support_gate(wanted)?;
            changes.push(Change::put(Shelf::Public, keys::ROUND, round.to_bytes()));
        }
        self.means.vault.commit(&changes).await?;
        self.state().await
    }

    pub(crate) async fn state(&mut self) -> Done<Reply> {
        let erasing = match self.means.erasing {
            Erasing::Strong(_) => ErasingIs::Strong,
            Erasing::Weaker | Erasing::Unusable => ErasingIs::Weaker,
        };
        let setup = match &self.open {
            Some(workspace) => Setup::Unlocked(Box::new(self.means.home(workspace).await?)),
            None if self.means.public(keys::LOCK).await?.is_none() => Setup::NeverSetUp,
            None => Setup::Locked(self.means.day_standing().await?),
        };
        Ok(Reply::State(State { setup, erasing }))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    pub(crate) async fn public(&self, key: &str) -> Done<Option<Vec<u8>>> {
        Ok(self.vault.get(Shelf::Public, key).await?)
    }

    /// The workspace a passphrase opens.
    pub(crate) async fn unlocked(&self, typed: &Secret) -> Done<Workspace> {
        let lock = self.public(keys::LOCK).await?;
        let passphrase = Passphrase::new(typed.as_str());
        Ok(Workspace::open(
            &passphrase,
            &lock.ok_or(TroubleKind::NotSetUp)?,
        )?)
    }

    /// A write of a value sealed under its own name.
    pub(crate) fn sealed(
        &mut self,
        workspace: &Workspace,
        name: &str,
        plain: &[u8],
    ) -> Done<Change> {
        let sealed = workspace.seal(name, plain, &mut self.rng)?;
        Ok(Change::put(Shelf::Work, name, sealed))
    }

    /// A sealed value that must be there.
    pub(crate) async fn opened(
        &self,
        workspace: &Workspace,
        name: &str,
    ) -> Done<Zeroizing<Vec<u8>>> {
        let sealed = self.vault.get(Shelf::Work, name).await?;
        Ok(workspace.open_value(name, &sealed.ok_or(TroubleKind::Damaged)?)?)
    }

    pub(crate) async fn day_book(&self, workspace: &Workspace) -> Done<DayBook> {
        let plain = self.opened(workspace, keys::DAYS).await?;
        Ok(DayBook::from_bytes(&plain)?)
    }

    pub(crate) async fn ledger(&self, workspace: &Workspace) -> Done<Ledger> {
        let plain = self.opened(workspace, keys::LEDGER).await?;
        Ok(Ledger::from_bytes(&plain).map_err(|_| TroubleKind::Damaged)?)
    }

    pub(crate) async fn settings(&self, workspace: &Workspace) -> Done<Settings> {
        let plain = self.opened(workspace, keys::SETTINGS).await?;
        Ok(settings::from_bytes(&plain)?)
    }

    pub(crate) async fn day_standing(&self) -> Done<DayStanding> {
        Ok(match self.public(keys::DAY).await? {
            Some(bytes) => DayStanding::Open(Today(DayPublic::from_bytes(&bytes)?.opened_on)),
            None => DayStanding::NoDay,
        })
    }

    async fn home(&self, workspace: &Workspace) -> Done<Home> {
        let book = self.day_book(workspace).await?;
        let past = self.past(workspace).await?;
        Ok(Home {
            settings: self.settings(workspace).await?,
            readiness: self.readiness(workspace).await?,
            learned: self.learned(workspace).await?,
            round: round::card(self, workspace, &book).await?,
            day: self.day_standing().await?,
            last_closed: book.last_closed,
            figures: book.figures,
            past: past::cards(&past, self.past_totals(workspace, &past).await?),
            keeping: self.keeping(workspace).await?,
        })
    }
}
