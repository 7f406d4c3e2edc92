//! What a file is made of: the release, the earlier round of the same area if there is one, and what advisers say.

use rand_core::CryptoRng;
use waymark_count::{Ledger, Release, release};
use waymark_keep::Vault;
use waymark_keep::stored::AdvisersSay;
use waymark_share::Issue;
use waymark_talk::{Figures, ReleaseOf, Reply, Results, TroubleKind};

use crate::desk::Desk;
use crate::leaving::printed;
use crate::slot::Slot;
use crate::trouble::Done;

pub(crate) struct Issued {
    pub(crate) release: Box<Release>,
    before: Option<Box<Release>>,
    advisers: AdvisersSay,
}

impl Issued {
    pub(crate) fn issue(&self) -> Issue<'_> {
        let of = Issue::from(&*self.release).read_by(printed(self.advisers));
        match &self.before {
            Some(before) => of.since(before),
            None => of,
        }
    }
}

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Read through the door that accepts only what the ledger knows; refused where nothing is shown.
    pub(crate) async fn issued(&mut self, of: ReleaseOf) -> Done<Issued> {
        let results = match of {
            ReleaseOf::Open => self.results().await?,
            ReleaseOf::Past(place) => self.past_results(place).await?,
        };
        let Reply::Results(Results {
            figures: Figures::Shown,
            release,
            ledger,
        }) = results
        else {
            return Err(TroubleKind::NothingShown.into());
        };
        let ledger = Ledger::from_bytes(&ledger).map_err(|_| TroubleKind::Damaged)?;
        let read = |bytes: &[u8]| release::read(bytes, &ledger).map_err(|_| TroubleKind::Damaged);
        let release = Box::new(read(&release)?);
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let past = self.means.past(workspace).await?;
        let place = match of {
            ReleaseOf::Open => usize::MAX,
            ReleaseOf::Past(place) => usize::try_from(place).unwrap_or(usize::MAX),
        };
        let before = match past.earlier(release.area(), place) {
            Some(round) => Some(Box::new(read(&round.release)?)),
            None => None,
        };
        let left = self.means.left(workspace).await?;
        Ok(Issued {
            advisers: left.advisers(release.hash().0),
            before,
            release,
        })
    }
}
