//! A copy of the work as one sealed file: never the pool, a day's key, an erasable secret, or totals that differ by a few women.

use rand_core::CryptoRng;
use waymark_keep::stored::keys;
use waymark_keep::{Shelf, Vault};
use waymark_map::directory_to_bytes;
use waymark_talk::{ContentBytes, CopyFor, CopyMade, Reply, Today, TotalsCopied, TroubleKind};
use waymark_unlock::{Contents, Workspace, seal_backup};

use crate::desk::{Desk, Means};
use crate::keeping::{ELSEWHERE, date};
use crate::slot::Slot;
use crate::trouble::Done;

/// What of the work shelf goes into a copy, by name. A value that is not named here stays on the tablet.
const TAKEN: [&str; 17] = [
    keys::SETTINGS,
    keys::DAYS,
    keys::LEDGER,
    keys::PLAN,
    keys::RELEASE,
    keys::END,
    keys::PAST,
    keys::ROUND_KEYS,
    keys::LEFT,
    keys::OWN_FORMS,
    keys::READY,
    keys::HARM,
    keys::TEXTS,
    keys::GROUND,
    keys::ACT,
    keys::GUIDES,
    keys::EXERCISES,
];

/// Names in a copy beside those of [`TAKEN`].
pub(crate) const ROUND: &str = "round";
pub(crate) const TALLY: &str = "tally";
pub(crate) const MADE_ON: &str = "made-on";
/// There when results of the round are made where the copy is brought back.
pub(crate) const MOVED: &str = "moved";
/// How much of the totals is in it, one byte.
pub(crate) const TOTALS: &str = "totals";

/// In the order of their numbers; a new one goes to the end.
pub(crate) const TOTALS_COPIED: [TotalsCopied; 4] = [
    TotalsCopied::Nobody,
    TotalsCopied::All,
    TotalsCopied::AsLastTime,
    TotalsCopied::TooFew,
];

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// The file is sealed first; then one commit remembers what is in it; only then it leaves. Cut off in between, the
    /// tablet remembers a copy nobody has, which does no harm.
    pub(crate) async fn make_copy(&mut self, purpose: CopyFor, today: Today) -> Done<Reply> {
        let means = &mut self.means;
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let lock = means.public(keys::LOCK).await?;
        let mut contents = means.contents(workspace).await?;
        let totals = means.totals_to_copy(workspace).await?;
        if let Some(tally) = &totals.tally {
            contents.put(TALLY, &tally.to_bytes());
        }
        let number = TOTALS_COPIED.iter().position(|one| *one == totals.copied);
        contents.put(TOTALS, &[number.unwrap_or_default() as u8]);
        contents.put(MADE_ON, &date(today));
        let mut changes = totals.changes;
        changes.push(means.sealed(workspace, keys::COPIED, &date(today))?);
        if purpose == CopyFor::Moving {
            means.may_move(totals.copied).await?;
            contents.put(MOVED, &ELSEWHERE);
            changes.push(means.sealed(workspace, keys::ELSEWHERE, &ELSEWHERE)?);
        }
        let lock = lock.ok_or(TroubleKind::NotSetUp)?;
        let file = seal_backup(workspace, &lock, contents, &mut means.rng)?;
        means.vault.commit(&changes).await?;
        // What could not be overwritten now is overwritten at the next start.
        let _ = means.sweep().await;
        Ok(Reply::Copy(CopyMade {
            file: ContentBytes(file),
            totals: totals.copied,
        }))
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    async fn contents(&self, workspace: &Workspace) -> Done<Contents> {
        let mut contents = Contents::default();
        for name in TAKEN {
            if let Some(sealed) = self.vault.get(Shelf::Work, name).await? {
                contents.put(name, &workspace.open_value(name, &sealed)?);
            }
        }
        if self
            .vault
            .get(Shelf::Work, keys::DIRECTORY)
            .await?
            .is_some()
        {
            let directory = self.kept_directory(workspace).await?;
            contents.put(keys::DIRECTORY, &directory_to_bytes(&directory));
        }
        if let Some(round) = self.public(keys::ROUND).await? {
            contents.put(ROUND, &round);
        }
        Ok(contents)
    }

    /// The work moves with nothing left behind: no open day, the totals as they are, and the right to make results.
    async fn may_move(&self, totals: TotalsCopied) -> Done<()> {
        if self.public(keys::DAY).await?.is_some() {
            return Err(TroubleKind::DayAlreadyOpen.into());
        }
        let behind = matches!(totals, TotalsCopied::AsLastTime | TotalsCopied::TooFew);
        match behind || self.made_elsewhere().await? {
            true => Err(TroubleKind::MoveTooSoon.into()),
            false => Ok(()),
        }
    }
}
