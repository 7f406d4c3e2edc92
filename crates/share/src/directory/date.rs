//! A day as a date of the Gregorian calendar (ISO 8601).

use waymark_map::Day;

/// `2026-11-30`. Counts years from March, so that the day that is not always there comes last.
pub(super) fn date(day: Day) -> String {
    let days = i64::from(day.number()) + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{:04}-{month:02}-{date:02}", era * 400 + year + later)
}

#[cfg(test)]
mod tests {
    use super::{Day, date};

    #[test]
    fn days_are_dates() {
        let check = |days, expected: &str| assert_eq!(date(Day::since_1970(days)), expected);
        check(0, "1970-01-01");
        check(16_435, "2014-12-31");
        check(11_016, "2000-02-29");
        check(-1, "1969-12-31");
    }
}
