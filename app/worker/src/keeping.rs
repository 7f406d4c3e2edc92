//! How the work is kept: the last copy, the end of the study, and which tablet makes results.

use rand_core::CryptoRng;
use waymark_keep::stored::{Damaged, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{
    Figures, Keeping, RecoveryIs, Reply, ResultsMade, StudyEnd, Today, TroubleKind,
};
use waymark_unlock::{SecondWay, Workspace};

use crate::desk::{Desk, Means};
use crate::results::Verdict;
use crate::slot::Slot;
use crate::trouble::Done;

/// Layout of a kept date: version, days since 1970-01-01 (4 bytes, big-endian).
const DATE_VERSION: u8 = 1;

/// What lies under [`keys::ELSEWHERE`]; that something lies there is what counts.
pub(crate) const ELSEWHERE: [u8; 1] = [1];

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    pub(crate) async fn set_end(&mut self, end: StudyEnd) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let change = match end {
            StudyEnd::Open => Change::delete(Shelf::Work, keys::END),
            StudyEnd::On(day) => self.means.sealed(workspace, keys::END, &date(day))?,
        };
        self.means.vault.commit(&[change]).await?;
        self.state().await
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Means<V, S, R> {
    pub(crate) async fn keeping(&self, workspace: &Workspace) -> Done<Keeping> {
        let lock = self.public(keys::LOCK).await?;
        let second = SecondWay::of(&lock.ok_or(TroubleKind::NotSetUp)?)?;
        Ok(Keeping {
            last_copy: self.kept_date(workspace, keys::COPIED).await?,
            recovery: match second {
                SecondWay::None => RecoveryIs::Missing,
                SecondWay::Wrapped(_) => RecoveryIs::Made,
            },
            ends: match self.kept_date(workspace, keys::END).await? {
                Some(day) => StudyEnd::On(day),
                None => StudyEnd::Open,
            },
            results: match self.made_elsewhere().await? {
                true => ResultsMade::Elsewhere,
                false => ResultsMade::Here,
            },
        })
    }

    async fn kept_date(&self, workspace: &Workspace, name: &str) -> Done<Option<Today>> {
        let Some(sealed) = self.vault.get(Shelf::Work, name).await? else {
            return Ok(None);
        };
        let plain = workspace.open_value(name, &sealed)?;
        Ok(Some(read_date(&plain)?))
    }

    /// Whether new results of the open round are made on another tablet.
    pub(crate) async fn made_elsewhere(&self) -> Done<bool> {
        let held = self.vault.get(Shelf::Work, keys::ELSEWHERE).await?;
        Ok(held.is_some())
    }

    /// A release that was made before stays; a new one is not made here.
    pub(crate) async fn verdict_elsewhere(&self) -> Done<Verdict> {
        let release = self.vault.get(Shelf::Work, keys::RELEASE).await?;
        Ok(Verdict::without_release(match release {
            Some(_) => Figures::Shown,
            None => Figures::MadeElsewhere,
        }))
    }
}

pub(crate) fn date(day: Today) -> Vec<u8> {
    [[DATE_VERSION].as_slice(), &day.0.to_be_bytes()].concat()
}

pub(crate) fn read_date(bytes: &[u8]) -> Result<Today, Damaged> {
    match bytes {
        [DATE_VERSION, rest @ ..] => {
            let number = rest.try_into().map_err(|_| Damaged)?;
            Ok(Today(u32::from_be_bytes(number)))
        }
        _ => Err(Damaged),
    }
}
