//! The calendar: days since 1970 to year, month and day, and back.
//!
//! By Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil and civil_from_days.

use super::DAY;

/// The furthest milliseconds from 1970 that are a moment: 8,000 years or so.
pub(super) const FURTHEST: f64 = 2.5e14;

/// Date and time on a clock on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::xpath) struct Local {
    pub(in crate::xpath) year: i64,
    pub(in crate::xpath) month: i64,
    pub(in crate::xpath) day: i64,
    /// Milliseconds since midnight.
    pub(in crate::xpath) time: i64,
    /// Minutes ahead of UTC.
    offset: i64,
}

impl Local {
    /// The local time of a moment.
    pub(super) fn of(moment: i64, offset: i64) -> Self {
        let shifted = moment + offset * 60_000;
        let (year, month, day) = date_of(shifted.div_euclid(DAY));
        Self {
            year,
            month,
            day,
            time: shifted.rem_euclid(DAY),
            offset,
        }
    }

    /// 0 is Sunday.
    pub(in crate::xpath) fn weekday(&self) -> i64 {
        (days_of(self.year, self.month, self.day) + 4).rem_euclid(7)
    }

    pub(in crate::xpath) fn hour(&self) -> i64 {
        self.time / 3_600_000
    }

    pub(in crate::xpath) fn minute(&self) -> i64 {
        self.time / 60_000 % 60
    }

    pub(in crate::xpath) fn second(&self) -> i64 {
        self.time / 1000 % 60
    }

    pub(in crate::xpath) fn millisecond(&self) -> i64 {
        self.time % 1000
    }

    pub(super) fn written(&self) -> String {
        let date = format!("{:04}-{:02}-{:02}", self.year, self.month, self.day);
        if self.time == 0 {
            return date;
        }
        let sign = if self.offset < 0 { '-' } else { '+' };
        let ahead = self.offset.abs();
        format!(
            "{date}T{:02}:{:02}:{:02}.{:03}{sign}{:02}:{:02}",
            self.hour(),
            self.minute(),
            self.second(),
            self.millisecond(),
            ahead / 60,
            ahead % 60
        )
    }
}

/// Days since 1970 of a date.
pub(super) fn days_of(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let in_era = year.rem_euclid(400);
    let in_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + in_era * 365 + in_era / 4 - in_era / 100 + in_year - 719_468
}

/// The date of days since 1970.
fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let in_era = days.rem_euclid(146_097);
    let year = (in_era - in_era / 1460 + in_era / 36_524 - in_era / 146_096) / 365;
    let in_year = in_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * in_year + 2) / 153;
    let day = in_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

/// How many days a month has.
pub(super) fn length(year: i64, month: i64) -> i64 {
    let next = if month == 12 {
        days_of(year + 1, 1, 1)
    } else {
        days_of(year, month + 1, 1)
    };
    next - days_of(year, month, 1)
}
