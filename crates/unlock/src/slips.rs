//! The numbers of a day's paper slips: worked out from the day's private key, so that they are kept nowhere and end with it.

use std::collections::BTreeSet;

use hkdf::Hkdf;
use sha2::Sha256;
use waymark_ask::record::{SEAT_NUMBERS, SeatToken};
use zeroize::Zeroizing;

use crate::DayKey;

/// Slips of one day: more than come on a busy day. Of ten thousand numbers so few are good that a made-up one seldom is.
pub const SLIPS_A_DAY: usize = 60;

const LABEL: &[u8] = b"waymark seat tokens 1";

/// Two bytes a draw, far more than are needed; HKDF gives at most 8,160.
const DRAWN_BYTES: usize = 1_024;

/// Draws from here on are left out, so that every number is as likely as any other.
const FAIR: u16 = u16::MAX / SEAT_NUMBERS * SEAT_NUMBERS;

/// Whether answers count only under a number of the day, each of which is good once.
pub enum Slips {
    /// Slips are not numbered: every record counts.
    Free,
    /// The numbers not yet used.
    Numbered(BTreeSet<SeatToken>),
}

impl Slips {
    /// Uses a record's number up; says whether the record counts.
    pub(crate) fn take(&mut self, shown: impl FnOnce() -> Option<SeatToken>) -> bool {
        match self {
            Self::Free => true,
            Self::Numbered(good) => shown().is_some_and(|token| good.remove(&token)),
        }
    }
}

impl DayKey {
    /// The numbers of the day's slips, in no order that means anything; the same whenever they are asked for.
    #[must_use]
    pub fn slips(&self) -> Vec<SeatToken> {
        let mut drawn = Zeroizing::new([0_u8; DRAWN_BYTES]);
        // Fails only for outputs longer than 255 hashes.
        let _ =
            Hkdf::<Sha256>::new(None, self.secret().as_slice()).expand(LABEL, drawn.as_mut_slice());
        let (pairs, _) = drawn.as_chunks::<2>();
        let mut slips = Vec::new();
        for number in pairs.iter().map(|pair| u16::from_be_bytes(*pair)) {
            let token = SeatToken::new(number);
            if slips.len() < SLIPS_A_DAY && number < FAIR && !slips.contains(&token) {
                slips.push(token);
            }
        }
        slips
    }
}

#[cfg(test)]
mod tests {
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    use super::*;
    use crate::{Kdf, Passphrase, SlotSecret, Workspace};

    /// The slips of two days of one tablet, each day's key read twice.
    fn days() -> [[Vec<SeatToken>; 2]; 2] {
        let mut rng = UnwrapErr(SysRng);
        let words = Passphrase::new("acorn bagel cedar daisy ember fable");
        let (workspace, _) = Workspace::create(&words, Kdf::FLOOR, &mut rng).unwrap();
        core::array::from_fn(|_| {
            let secret = SlotSecret::draw(&mut rng);
            let (public, wrapped) = DayKey::generate(&workspace, &secret, &mut rng).unwrap();
            core::array::from_fn(|_| {
                let key = DayKey::open(&workspace, &secret, &public, &wrapped).unwrap();
                key.slips()
            })
        })
    }

    #[test]
    fn a_day_has_sixty_different_numbers_and_the_next_has_others() {
        let [[monday, again], [tuesday, _]] = days();
        assert_eq!(monday, again);
        assert_ne!(monday, tuesday);
        let distinct: BTreeSet<_> = monday.iter().collect();
        assert_eq!((monday.len(), distinct.len()), (SLIPS_A_DAY, SLIPS_A_DAY));
    }

    #[test]
    fn a_number_is_good_once_and_none_is_needed_where_slips_are_free() {
        let token = SeatToken::new;
        let mut slips = Slips::Numbered(BTreeSet::from([token(7), token(8)]));
        let mut shown = vec![];
        for typed in [Some(7), Some(7), Some(9), None, Some(8)] {
            shown.push(slips.take(|| typed.map(token)));
        }
        assert_eq!(shown, [true, false, false, false, true]);
        assert!(Slips::Free.take(|| None));
    }
}
