//! The worker's desk: one request at a time, everything read afresh from the store.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_map::gaps::reach::Ways;
use waymark_talk::{Reply, Request, TroubleKind};
use waymark_unlock::{Kdf, Workspace};

use crate::moment::Moment;
use crate::plan_round::kinds_of_help;
use crate::side_by_side::beside;
use crate::slot::{Erasing, Slot};
use crate::trouble::{Done, Stopped};

/// What the desk works with; handed in, so that tests hand in their own.
pub struct Means<V, S, R> {
    /// Where things are kept.
    pub vault: V,
    /// Where secrets die.
    pub erasing: Erasing<S>,
    /// Chance.
    pub rng: R,
    /// Does the work of one unlocking and says how many milliseconds it took.
    pub probe: fn(Kdf) -> u64,
}

/// Where the desk stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// In the team's own place.
    Work,
    /// In the practice district.
    Practice,
}

/// Answers the console's requests. Between requests it holds the workspace key, if unlocked, when the last wrong PIN was typed, and
/// while somebody looks at them the ways over the land, which an edit or the lock makes it forget; nothing else: what is on the store is
/// true, what was in memory may not be.
pub struct Desk<V, S, R> {
    pub(crate) means: Means<V, S, R>,
    pub(crate) standing: Standing,
    pub(crate) open: Option<Workspace>,
    /// When this request came.
    pub(crate) now: Moment,
    /// Since when the wait after wrong PINs runs: the last mistake, or the worker's beginning.
    pub(crate) pin_waits_since: Moment,
    /// Times from published places over the land, while the screen that asked for them is open.
    pub(crate) ways: Option<Box<Ways>>,
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// A desk with the keys put away.
    pub fn new(means: Means<V, S, R>) -> Self {
        Self {
            means,
            standing: Standing::Work,
            open: None,
            now: Moment::default(),
            pin_waits_since: Moment::default(),
            ways: None,
        }
    }

    /// The same in the practice district, whose means share nothing with the team's own.
    pub fn in_practice(means: Means<V, S, R>) -> Self {
        Self {
            standing: Standing::Practice,
            ..Self::new(means)
        }
    }

    /// Says how long the worker has been running; whatever is asked next is asked now.
    pub fn comes_to(&mut self, now: Moment) {
        self.now = now;
    }

    /// Answers one request.
    pub async fn answer(&mut self, request: Request) -> Reply {
        match self.attend(request).await {
            Ok(reply) => reply,
            Err(Stopped(kind)) => Reply::Trouble(kind.into()),
        }
    }

    async fn attend(&mut self, request: Request) -> Done<Reply> {
        match request {
            Request::Start => self.start().await,
            Request::SuggestPassphrase => Ok(self.suggest_passphrase()),
            Request::SetUp {
                passphrase,
                settings,
            } => self.set_up(&passphrase, &settings).await,
            Request::Unlock { passphrase } => self.unlock(&passphrase).await,
            Request::Lock => self.lock().await,
            Request::SaveSettings { settings } => self.save_settings(&settings).await,
            Request::SaveReadiness(said) => self.save_readiness(&said).await,
            Request::Learn(lesson) => self.learn(lesson).await,
            Request::KindsOfHelp { form, language } => kinds_of_help(&form, &language),
            Request::OwnForms => self.own_forms().await,
            Request::KeepForm { form, today } => self.keep_form(form, today).await,
            Request::DropForm { id } => self.drop_form(&id).await,
            Request::OwnForm { id } => self.own_form(&id).await,
            Request::Texts { form, step } => self.texts(&form, step).await,
            Request::SideBySide { form, language } => beside(&form, &language),
            Request::PlanRound(round) => self.plan_round(&round).await,
            Request::OpenRound(round) => self.open_round(round).await,
            Request::OpenDay {
                passphrase,
                today,
                seats,
            } => self.open_day(&passphrase, today, seats).await,
            Request::SeatSlips => self.seat_slips().await,
            Request::HandOverReady => self.hand_over_ready().await,
            Request::CloseDay {
                passphrase,
                today,
                headcount,
            } => self.close_day(&passphrase, today, headcount).await,
            Request::ExplainMismatch { reason } => self.explain_mismatch(reason).await,
            Request::Results => self.results().await,
            Request::MakeFile { of, kind, language } => self.make_file(of, kind, &language).await,
            Request::Leaving { of, step } => self.leaving(of, step).await,
            Request::WhoLearns { of, language } => self.who_learns(of, &language).await,
            Request::CloseRound { today } => self.close_round(today).await,
            Request::PastResults { place } => self.past_results(place).await,
            Request::ShareRound | Request::JoinRound { .. }
                if self.standing == Standing::Practice =>
            {
                // Nothing of practice goes to another tablet, and nothing of a team's comes in.
                Err(TroubleKind::NotUnderstood.into())
            }
            Request::GiveTotals { place } => self.give_totals(place).await,
            Request::ReadTotals(file) => self.read_totals(&file).await,
            Request::TakeTotals(file) => self.take_totals(&file).await,
            Request::ShareRound => self.share_round().await,
            Request::ReadRoundFile(file) => self.read_round_file(&file),
            Request::JoinRound { file, today } => self.join_round(&file, today).await,
            Request::MakeCopy { purpose, today } => self.make_copy(purpose, today).await,
            Request::Restore { file, key, today } => self.restore(&file.0, &key, today).await,
            Request::OfferRecoveryKey => Ok(self.offer_recovery_key()),
            Request::KeepRecoveryKey { passphrase, key } => {
                self.keep_recovery_key(&passphrase, &key).await
            }
            Request::ChangePassphrase { old, new } => self.change_passphrase(&old, &new).await,
            Request::Recover { key, passphrase } => self.recover(&key, &passphrase).await,
            Request::SetEnd { end } => self.set_end(end).await,
            Request::SetPin { pin } => self.set_pin(&pin).await,
            Request::DropPin => self.drop_pin().await,
            Request::TryPin { pin } => self.try_pin(&pin).await,
            Request::PinWait => self.pin_wait().await,
            Request::Harm(step) => self.harm(step).await,
            Request::Directory(step) => self.directory(&step).await,
            Request::Wipe => self.wipe().await,
            Request::EnterPractice(house) => self.enter_practice(&house).await,
            Request::PracticeAfresh(house) => self.practice_afresh(&house).await,
        }
    }
}
