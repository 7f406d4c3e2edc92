//! From bytes to what a team wants to know: how many more interviews there is room for.

use waymark_keep::WAITING_BYTES;
use waymark_words::number::grouped;
use waymark_words::{Locale, health};

use crate::amount::MEGABYTE;
use crate::browser::room::Room;

/// What one interview takes in the browser's database, at most, and until the day is closed: every entry is written to a
/// journal and again to a table, with its key and the seat's changes beside it. Measured in Chromium (both backends)
/// at 1.3 to 2.2 times its own length; four times is said, to be sure (`tests/tests/browser_storage.rs`).
const INTERVIEW_BYTES: u64 = 4 * WAITING_BYTES as u64;

/// With less than this free the tablet is not handed over. Closing a day writes the totals before anything is removed, a
/// database tidies itself by writing, and after a full disk 6 MB of ballast must fit (`keep/src/turn_over.rs`): three
/// times that.
pub const ALMOST_NO_ROOM: u64 = 20 * MEGABYTE;

/// Above this nobody plans: it is said as "more than".
const MOST: u64 = 100_000;

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    Unknown,
    AlmostNone,
    /// Rounded down to its first figure.
    About(u64),
    MoreThan(u64),
}

impl Forecast {
    pub fn of(room: Room) -> Self {
        let Room::Estimated { free, .. } = room else {
            return Self::Unknown;
        };
        match free.checked_sub(ALMOST_NO_ROOM) {
            None => Self::AlmostNone,
            Some(spare) if spare / INTERVIEW_BYTES > MOST => Self::MoreThan(MOST),
            Some(spare) => match first_figure(spare / INTERVIEW_BYTES) {
                0 => Self::AlmostNone,
                about => Self::About(about),
            },
        }
    }

    /// In a sentence.
    pub fn said(self, locale: Locale) -> String {
        match self {
            Self::Unknown => health::forecast_unknown(locale).to_owned(),
            Self::AlmostNone => health::forecast_none(locale).to_owned(),
            Self::About(count) => health::forecast(locale, &grouped(locale, count)),
            Self::MoreThan(count) => health::forecast_most(locale, &grouped(locale, count)),
        }
    }
}

/// 4,317 → 4,000.
fn first_figure(number: u64) -> u64 {
    let size = 10u64.pow(number.checked_ilog10().unwrap_or(0));
    number / size * size
}
