//! A day as year, month and day.

use waymark_map::Day;

/// Such as `2026-11-30`: the same in every language, and never taken for another day.
pub(super) fn written(day: Day) -> String {
    let (year, month, day) = civil(i64::from(day.number()));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Year, month and day of a count of days since 1970-01-01, in the Gregorian calendar. Years begin in March here, so that
/// the day that some years have more comes last; 400 of them have 146,097 days.
fn civil(days: i64) -> (i64, i64, i64) {
    // From 0000-03-01.
    let days = days + 719_468;
    let (cycle, within) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (within - within / 1_460 + within / 36_524 - within / 146_096) / 365;
    let of_year = within - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + 400 * cycle + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_known_from_the_calendar() {
        for (days, expected) in [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (11_016, (2000, 2, 29)),
            (20_000, (2024, 10, 4)),
            (20_787, (2026, 11, 30)),
        ] {
            assert_eq!(civil(days), expected);
        }
    }
}
