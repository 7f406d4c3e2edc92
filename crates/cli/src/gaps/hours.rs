//! Hours as written in a cell: `always`, or `su-th 08:30-16:00; fr-sa closed`. A day that is not
//! named is not known.

use waymark_map::{Daily, Hours, Span};

const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Else why it cannot be read.
pub fn read(cell: &str) -> Result<Hours, String> {
    if cell == "always" {
        return Ok(Hours::Always);
    }
    let mut week = [Daily::Unknown; 7];
    for part in cell.split([';', ',']).map(str::trim) {
        let (days, hours) = part
            .split_once(' ')
            .ok_or_else(|| format!("\"{part}\" needs days and hours, such as mo-fr 08:00-16:00"))?;
        let daily = daily(hours.trim())?;
        for day in self::days(days)? {
            if let Some(slot) = week.get_mut(day) {
                *slot = daily;
            }
        }
    }
    Ok(Hours::Week(week))
}

/// `su-th` goes on past the end of the week.
fn days(text: &str) -> Result<Vec<usize>, String> {
    let day = |name: &str| {
        let found = DAYS.iter().position(|day| *day == name);
        found.ok_or_else(|| format!("\"{name}\" is no day; write mo, tu, we, th, fr, sa, su"))
    };
    let (first, last) = match text.split_once('-') {
        Some((first, last)) => (day(first)?, day(last)?),
        None => (day(text)?, day(text)?),
    };
    let count = (last + DAYS.len() - first) % DAYS.len();
    Ok((0..=count)
        .map(|after| (first + after) % DAYS.len())
        .collect())
}

fn daily(text: &str) -> Result<Daily, String> {
    match text {
        "closed" => return Ok(Daily::Closed),
        "all" => return Ok(Daily::AllDay),
        _ => {}
    }
    let span = text
        .split_once('-')
        .and_then(|(opens, closes)| Span::new(minutes(opens)?, minutes(closes)?));
    span.map(Daily::Between)
        .ok_or_else(|| format!("\"{text}\" is no span of hours; write 08:00-16:00, all or closed"))
}

fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 24 && minutes < 60).then(|| hours * 60 + minutes)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::read;
    use waymark_map::{Hours, Moment};

    fn check(cell: &str, expected: &[(usize, u16, Moment)]) {
        let hours = read(cell).unwrap();
        for (day, minute, moment) in expected {
            assert_eq!(hours.at(*day, *minute), *moment, "{cell}: {day} {minute}");
        }
    }

    #[test]
    fn hours_are_read_by_day() {
        use Moment::{Closed, Open, Unknown};
        assert_eq!(read("always").unwrap(), Hours::Always);
        let week = [
            (6, 520, Open),
            (0, 520, Open),
            (4, 520, Closed),
            (5, 520, Closed),
        ];
        check("su-th 08:30-16:00; fr-sa closed", &week);
        check(
            "mo 22:00-06:00",
            &[(0, 1_330, Open), (1, 300, Open), (2, 300, Unknown)],
        );
        check("mo all", &[(0, 0, Open), (1, 700, Unknown)]);
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for wrong in [
            "",
            "daily",
            "mo 8-16",
            "xx 08:00-16:00",
            "mo 08:00-08:00",
            "mo 25:00-26:00",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
