//! Days as they are written in files: 2026-11-30 (ISO 8601), in the Gregorian calendar.

use crate::day::Day;

/// Days from 1 March of year 0 to 1 January 1970.
const TO_1970: i64 = 719_468;
/// Days of four hundred years.
const ERA: i64 = 146_097;

/// `2026-11-30`.
pub fn iso(day: Day) -> String {
    // Years are counted from March, so that the leap day comes last. After Fliegel and Van Flandern
    // (1968).
    let days = i64::from(day.number()) + TO_1970;
    let (era, of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let date = of_year - (153 * month + 2) / 5 + 1;
    let (month, over) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{:04}-{month:02}-{date:02}", year + era * 400 + over)
}

/// The day of `2026-11-30`; none when it is written otherwise or is no day.
pub fn of_iso(text: &str) -> Option<Day> {
    let mut parts = text.split('-');
    let (year, month, date) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && year.len() == 4 && month.len() == 2 && date.len() == 2;
    let digits = |part: &str| part.chars().all(|one| one.is_ascii_digit());
    if !whole || ![year, month, date].into_iter().all(digits) {
        return None;
    }
    let (year, month, date): (i64, i64, i64) =
        (year.parse().ok()?, month.parse().ok()?, date.parse().ok()?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&date) {
        return None;
    }
    let year = if month > 2 { year } else { year - 1 };
    let from_march = if month > 2 { month - 3 } else { month + 9 };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * from_march + 2) / 5 + date - 1;
    let days = era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - TO_1970;
    let day = Day::since_1970(i32::try_from(days).ok()?);
    // 30 February would be 2 March.
    (iso(day) == text).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<i32>) {
        assert_eq!(of_iso(text).map(Day::number), expected, "{text}");
        if let Some(days) = expected {
            assert_eq!(iso(Day::since_1970(days)), text);
        }
    }

    #[test]
    fn days_are_written_as_the_standard_has_them() {
        check("1970-01-01", Some(0));
        check("1969-12-31", Some(-1));
        check("2000-02-29", Some(11_016));
        check("2026-11-30", Some(20_787));
        check("2100-03-01", Some(47_541));
    }

    #[test]
    fn what_is_no_day_is_not_read() {
        for wrong in [
            "2026-02-30",
            "2026-13-01",
            "2026-1-01",
            "today",
            "2026-11-30-1",
        ] {
            check(wrong, None);
        }
    }
}
