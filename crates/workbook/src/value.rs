//! Values of cells as text: numbers as people write them, dates as ISO 8601.

/// Largest whole number that a float holds exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Days from 1 January 1970 back to the zero of spreadsheets, 30 December 1899: with the day that never
/// was (29 February 1900) counted, dates from March 1900 on are right.
const EPOCH_1900: i64 = 25_569;

/// The same for workbooks that count from 1 January 1904.
const EPOCH_1904: i64 = 24_107;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// Last day that spreadsheets know, 31 December 9999.
const LAST_DAY: f64 = 2_958_466.0;

/// Where a workbook begins to count days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Epoch {
    #[default]
    Of1900,
    Of1904,
}

/// Whether a cell's number is shown as a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    #[default]
    Number,
    Date,
}

/// A number as text, whole ones without a decimal point.
pub(crate) fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if value.fract() == 0.0 && value.abs() < EXACT {
        return format!("{value:.0}");
    }
    format!("{value}")
}

/// A cell's number, as it is shown.
pub(crate) fn shown(value: f64, shown: Shown, epoch: Epoch) -> String {
    match shown {
        Shown::Date if (0.0..LAST_DAY).contains(&value) => date(value, epoch),
        _ => number(value),
    }
}

/// Yes and no as spreadsheets write them.
pub(crate) const fn truth(value: bool) -> &'static str {
    if value { "TRUE" } else { "FALSE" }
}

/// A day count: a date, a time when it is less than a day, or both.
#[allow(
    clippy::cast_possible_truncation,
    reason = "bounded by LAST_DAY and by the seconds of a day"
)]
fn date(value: f64, epoch: Epoch) -> String {
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

#[cfg(test)]
mod tests {
    use super::{Epoch, Shown, number, shown};

    #[test]
    fn whole_numbers_have_no_point_and_others_keep_theirs() {
        let written = [1.0, -3.0, 0.5, 0.0, 1e15, 0.1].map(number);
        let wanted = ["1", "-3", "0.5", "0", "1000000000000000", "0.1"];
        assert_eq!(written, wanted);
    }

    #[test]
    fn dates_are_iso_in_both_ways_of_counting() {
        let date = |value| shown(value, Shown::Date, Epoch::Of1900);
        assert_eq!(date(45_943.0), "2025-10-13");
        assert_eq!(date(45_943.5), "2025-10-13T12:00:00");
        assert_eq!(date(0.25), "06:00:00");
        assert_eq!(date(36_585.0), "2000-02-29");
        assert_eq!(shown(44_481.0, Shown::Date, Epoch::Of1904), "2025-10-13");
        assert_eq!(shown(45_943.0, Shown::Number, Epoch::Of1900), "45943");
        // What no calendar holds stays the number it is.
        assert_eq!(date(-1.0), "-1");
        assert_eq!(date(1e300).len(), 301);
    }
}
