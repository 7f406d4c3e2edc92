//! Dates of spreadsheets, which are counts of days, in the calendar (ISO 8601).

use crate::value::Epoch;

/// Days from 1 January 1970 back to the zero of spreadsheets, 30 December 1899: with the day that never
/// was (29 February 1900) counted, dates from March 1900 on are right.
const EPOCH_1900: i64 = 25_569;

/// The same for workbooks that count from 1 January 1904.
const EPOCH_1904: i64 = 24_107;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// A day count: a date, a time when it is less than a day, or both.
#[allow(
    clippy::cast_possible_truncation,
    reason = "bounded by LAST_DAY and by the seconds of a day"
)]
pub(crate) fn written(value: f64, epoch: Epoch) -> String {
    let mut days = value.floor() as i64;
    let mut second = ((value - value.floor()) * DAY).round() as i64;
    if second >= 86_400 {
        days += 1;
        second = 0;
    }
    let time = format!(
        "{:02}:{:02}:{:02}",
        second / 3600,
        second / 60 % 60,
        second % 60
    );
    if value < 1.0 && epoch == Epoch::Of1900 {
        return time;
    }
    let back = match epoch {
        Epoch::Of1900 => EPOCH_1900,
        Epoch::Of1904 => EPOCH_1904,
    };
    let (year, month, day) = civil(days - back);
    if second == 0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02}T{time}")
    }
}

/// Year, month and day of a count of days from 1 January 1970, in the Gregorian calendar: eras of 400
/// years that begin in March, so that the leap day is the last of its year.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (year + era * 400 + i64::from(month <= 2), month, day)
}
