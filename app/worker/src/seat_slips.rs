//! The numbers of the day's paper slips: printed behind the lock, used up while the day is closed, told as a band alone.

use rand_core::CryptoRng;
use waymark_keep::Vault;
use waymark_keep::stored::{DayBand, DayPublic, Seats, keys};
use waymark_talk::{PaperSlips, Reply, SeatCheck, TroubleKind};
use waymark_unlock::{DayKey, Folded, Slips};

use crate::desk::Desk;
use crate::slot::Slot;
use crate::trouble::Done;

impl<V: Vault, S: Slot, R: CryptoRng> Desk<V, S, R> {
    /// Worked out from the day's key each time; nothing of them is kept.
    pub(crate) async fn seat_slips(&mut self) -> Done<Reply> {
        let workspace = self.open.as_ref().ok_or(TroubleKind::Locked)?;
        let day = self
            .means
            .public(keys::DAY)
            .await?
            .ok_or(TroubleKind::NoDay)?;
        let day = DayPublic::from_bytes(&day)?;
        if day.seats == Seats::Free {
            return Ok(Reply::SeatSlips(PaperSlips(Vec::new())));
        }
        let key = self.means.day_key(workspace, &day).await?;
        let slips = key.ok_or(TroubleKind::Damaged)?.slips();
        let figures = slips.into_iter().map(|slip| slip.figures());
        Ok(Reply::SeatSlips(PaperSlips(figures.collect())))
    }
}

/// What the day's records are looked at with.
pub(crate) fn slips_of(day: &DayPublic, key: &DayKey) -> Slips {
    match day.seats {
        Seats::Free => Slips::Free,
        Seats::Numbered => Slips::Numbered(key.slips().into_iter().collect()),
    }
}

/// How many were left out, as a band: which they were is known to nobody.
pub(crate) fn seat_check(day: &[u8], folded: &Folded) -> Done<SeatCheck> {
    let day = DayPublic::from_bytes(day)?;
    Ok(match (day.seats, folded.doubtful) {
        (Seats::Free, _) => SeatCheck::Free,
        (Seats::Numbered, 0) => SeatCheck::AllGood,
        (Seats::Numbered, some) => {
            let band = DayBand::of(usize::try_from(some).unwrap_or(usize::MAX));
            SeatCheck::Doubtful {
                from: band.from(),
                below: band.below(),
            }
        }
    })
}
