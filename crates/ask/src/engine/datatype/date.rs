//! Dates as they are kept.

/// The date of a date or of a moment; nothing when it is neither.
pub(super) fn date(value: &str) -> String {
    let value = value.trim();
    let (day, time) = value.split_once('T').unwrap_or((value, ""));
    if time.contains(['Z', '+', '-']) {
        // A moment with a zone is a day only somewhere.
        return String::new();
    }
    let parts: Vec<u32> = day
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    let digits = day.len() == 10 && day.bytes().filter(u8::is_ascii_digit).count() == 8;
    match parts.as_slice() {
        [year, month, number] if digits && (1..=days_of(*year, *month)).contains(number) => {
            day.to_owned()
        }
        _ => String::new(),
    }
}

/// How many days a month has; 0 when there is no such month.
fn days_of(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}
