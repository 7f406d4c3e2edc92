//! Days as lists write them.

use waymark_map::Day;

/// `2014-12-31`, `31/12/2014`, with anything behind it; none for a date that may be read in two ways.
pub fn day(cell: &str) -> Option<Day> {
    let date = cell.split(['T', ' ']).next()?;
    let parts: Vec<i32> = date
        .split(['-', '/', '.'])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    match *parts.as_slice() {
        [year, month, day] if year >= 1900 => civil(year, month, day),
        [day, month, year] if day > 12 && year >= 1900 => civil(year, month, day),
        _ => None,
    }
}

/// Days since 1970-01-01 of a date of the Gregorian calendar, by counting from 1 March of the year 0, so that the day
/// that is not always there comes last.
fn civil(year: i32, month: i32, day: i32) -> Option<Day> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || year > 9_999 {
        return None;
    }
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let before = year * 365 + year / 4 - year / 100 + year / 400;
    // 153 days are five months from March on; 719,468 days lie before 1970.
    Some(Day::since_1970(
        before + (153 * month + 2) / 5 + day - 1 - 719_468,
    ))
}

#[cfg(test)]
mod tests {
    use super::{Day, day};

    #[test]
    fn a_date_is_a_day_or_nothing() {
        let check =
            |cell, number: i32| assert_eq!(day(cell), Some(Day::since_1970(number)), "{cell}");
        check("1970-01-01", 0);
        check("2014-12-31", 16_435);
        check("2000-02-29T10:00", 11_016);
        check("31/12/2014", 16_435);
        // Two readings, or none.
        for cell in ["03/04/2014", "soon", "2014-13-01", "", "2014"] {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
