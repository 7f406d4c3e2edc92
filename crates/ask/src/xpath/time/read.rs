//! ISO 8601 as forms write it: `2012-07-24`, `2012-07-24T06:30:00.000-07:00`, `06:30:00.000Z`.

use super::{DAY, Moment, civil};
use crate::xpath::World;

/// The hour part with what follows it.
struct Clock {
    /// Milliseconds since midnight.
    time: i64,
    zone: Zone,
}

enum Zone {
    /// Minutes ahead of UTC.
    Ahead(i64),
    /// None is written: local time.
    Local,
}

impl Moment {
    /// Reads a date or a date with time; local where no offset is written.
    pub(in crate::xpath) fn read(text: &str, world: &dyn World) -> Self {
        let mut at = Cursor(text.as_bytes());
        let Some(days) = date(&mut at) else {
            return Self::Invalid;
        };
        let midnight = days * DAY;
        if at.0.is_empty() {
            return Self::At(to_utc(midnight, world));
        }
        let clock = at.skip(b'T').then(|| clock(&mut at)).flatten();
        match clock {
            Some(Clock { time, zone }) if at.0.is_empty() => Self::At(match zone {
                Zone::Ahead(minutes) => midnight + time - minutes * 60_000,
                Zone::Local => to_utc(midnight + time, world),
            }),
            _ => Self::Invalid,
        }
    }

    /// As `read`, and also days and months of one digit, `1970-1-2`.
    pub(in crate::xpath) fn read_loosely(text: &str, world: &dyn World) -> Self {
        let (date, rest) = text
            .split_at_checked(text.find('T').unwrap_or(text.len()))
            .unwrap_or((text, ""));
        let padded: Vec<String> = date.split('-').map(|part| format!("{part:0>2}")).collect();
        Self::read(&format!("{}{rest}", padded.join("-")), world)
    }

    /// The moment of a local time, given in milliseconds as if it were UTC.
    pub(in crate::xpath) fn of_local(local: i64, world: &dyn World) -> Self {
        Self::At(to_utc(local, world))
    }

    /// The time of day that `decimal-time` gives, as part of a day, in local time.
    pub(in crate::xpath) fn time_of_day(text: &str, world: &dyn World) -> Option<f64> {
        let mut at = Cursor(text.as_bytes());
        let Clock { time, zone } = clock(&mut at).filter(|_| at.0.is_empty())?;
        let local = match zone {
            Zone::Local => time,
            Zone::Ahead(minutes) => {
                let utc = time - minutes * 60_000;
                (utc + i64::from(world.offset(utc)) * 60_000).rem_euclid(DAY)
            }
        };
        #[expect(
            clippy::cast_precision_loss,
            reason = "less than a day of milliseconds"
        )]
        Some(local as f64 / 86_400_000.0)
    }
}

/// The moment of a local time, given as if it were UTC.
fn to_utc(local: i64, world: &dyn World) -> i64 {
    let guess = local - i64::from(world.offset(local)) * 60_000;
    local - i64::from(world.offset(guess)) * 60_000
}

struct Cursor<'a>(&'a [u8]);

impl Cursor<'_> {
    fn skip(&mut self, byte: u8) -> bool {
        match self.0.split_first() {
            Some((first, rest)) if *first == byte => {
                self.0 = rest;
                true
            }
            _ => false,
        }
    }

    /// A number of exactly so many digits.
    fn digits(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let mut number = 0;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return None;
            }
            number = number * 10 + i64::from(digit - b'0');
        }
        self.0 = rest;
        Some(number)
    }

    /// Two digits below a bound.
    fn pair(&mut self, bound: i64) -> Option<i64> {
        self.digits(2).filter(|it| *it < bound)
    }
}

/// Days since 1970.
fn date(at: &mut Cursor<'_>) -> Option<i64> {
    let year = at.digits(4)?;
    let month = at.skip(b'-').then(|| at.pair(13)).flatten()?;
    let day = at.skip(b'-').then(|| at.pair(32)).flatten()?;
    if month == 0 || day == 0 || day > civil::length(year, month) {
        return None;
    }
    Some(civil::days_of(year, month, day))
}

fn clock(at: &mut Cursor<'_>) -> Option<Clock> {
    let hour = at.pair(24)?;
    let minute = at.skip(b':').then(|| at.pair(60)).flatten()?;
    let mut time = hour * 3_600_000 + minute * 60_000;
    if at.skip(b':') {
        time += at.pair(60)? * 1000;
        if at.skip(b'.') {
            time += fraction(at)?;
        }
    }
    let zone = if at.skip(b'Z') {
        Zone::Ahead(0)
    } else if at.skip(b'+') {
        Zone::Ahead(offset(at)?)
    } else if at.skip(b'-') {
        Zone::Ahead(-offset(at)?)
    } else {
        Zone::Local
    };
    Some(Clock { time, zone })
}

fn offset(at: &mut Cursor<'_>) -> Option<i64> {
    let hours = at.pair(24)?;
    at.skip(b':');
    if at.0.is_empty() {
        return Some(hours * 60);
    }
    Some(hours * 60 + at.pair(60)?)
}

/// Milliseconds; digits beyond the third are dropped.
fn fraction(at: &mut Cursor<'_>) -> Option<i64> {
    let mut weight = 100;
    let mut sum = 0;
    let mut any = false;
    while let Some(digit) = at.digits(1) {
        sum += digit * weight;
        weight /= 10;
        any = true;
    }
    any.then_some(sum)
}
