//! Hours as lists write them. What cannot be read, or is told in two ways, stays unknown.

use waymark_map::{Daily, Hours, Span};

use crate::problem::What;

/// Days by the letters they begin with, Monday first; Arabic ones whole.
const DAYS: [[&str; 2]; 7] = [
    ["mo", "الاثنين"],
    ["tu", "الثلاثاء"],
    ["we", "الاربعاء"],
    ["th", "الخميس"],
    ["fr", "الجمعه"],
    ["sa", "السبت"],
    ["su", "الاحد"],
];

/// What one or more cells say of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Time {
    NotSaid,
    Always,
    At(u16),
    Several,
    Unread,
}

/// Hours from a time of opening, a time of closing, and days, each as its cell has it.
///
/// # Errors
/// Everything that is wrong with them; then they stay unknown.
pub(crate) fn from_cells(opens: &str, closes: &str, days: &str) -> Result<Hours, Vec<What>> {
    let times = [time(opens), time(closes)];
    if times == [Time::Always; 2] {
        return Ok(Hours::Always);
    }
    let has = |one: Time| times.contains(&one);
    let wrong = [
        (Time::NotSaid, What::HoursMissing),
        (Time::Always, What::HoursDisagree),
        (Time::Several, What::SeveralHours),
        (Time::Unread, What::HoursUnread),
    ];
    let wrong = wrong.into_iter().filter(|(time, _)| has(*time));
    let wrong: Vec<What> = wrong.map(|(_, what)| what).collect();
    let [Time::At(opens), Time::At(closes)] = times else {
        return Err(wrong);
    };
    let span = Span::new(opens, closes).map(Daily::Between);
    let week = span.map(|span| self::days(days).map(|is_meant| only(is_meant, span)));
    week.map(Hours::Week).ok_or_else(|| vec![What::HoursUnread])
}

/// A day that is not named is not closed: nothing was said of it.
fn only(is_meant: bool, daily: Daily) -> Daily {
    if is_meant { daily } else { Daily::Unknown }
}

/// Hours from one cell: `24/7`, `Mo-Fr 08:00-16:00; Sa 09:00-12:00` (the common part of OpenStreetMap's syntax).
///
/// # Errors
/// Why they stay unknown.
pub(crate) fn from_one(text: &str) -> Result<Hours, What> {
    if time(text) == Time::Always {
        return Ok(Hours::Always);
    }
    let mut whole = [Daily::Unknown; 7];
    for rule in text
        .split(';')
        .map(str::trim)
        .filter(|rule| !rule.is_empty())
    {
        let first = rule
            .find(|letter: char| letter.is_numeric())
            .unwrap_or(rule.len());
        let (on, span) = rule.split_at_checked(first).ok_or(What::HoursUnread)?;
        let (on, is_off) = match on.strip_suffix("off").or_else(|| on.strip_suffix("closed")) {
            Some(on) => (on, true),
            None => (on, false),
        };
        let daily = if is_off {
            Daily::Closed
        } else {
            between(span).ok_or(What::HoursUnread)?
        };
        let days = if on.trim().is_empty() {
            [true; 7]
        } else {
            named(on)
        };
        if !days.contains(&true) {
            // Public and school holidays are no days of the week.
            if ["PH", "SH"].contains(&on.trim()) {
                continue;
            }
            return Err(What::HoursUnread);
        }
        for (day, is_meant) in whole.iter_mut().zip(days) {
            if is_meant {
                *day = daily;
            }
        }
    }
    Ok(Hours::Week(whole))
}

/// One span; a day with a break has two, and stays unknown.
fn between(text: &str) -> Option<Daily> {
    if text.contains(',') {
        return None;
    }
    let (opens, closes) = text.split_once(['-', '–'])?;
    match (time(opens), time(closes)) {
        (Time::At(opens), Time::At(closes)) => Span::new(opens, closes).map(Daily::Between),
        _ => None,
    }
}

fn time(cell: &str) -> Time {
    let cell = cell.to_lowercase();
    let mut times = cell
        .split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let Some(first) = times.next() else {
        return Time::NotSaid;
    };
    if times.next().is_some() {
        return Time::Several;
    }
    let always = ["always open", "never closed", "24/7", "24 hours", "24h"];
    if always.iter().any(|words| first.contains(words)) {
        return Time::Always;
    }
    clock(first).map_or(Time::Unread, Time::At)
}

/// `8:30am`, `Close at 17:00pm`, `09:00`, `18:00:00`, `5 pm`: minutes after midnight. A wrong "pm" behind 13 or more
/// is common and harmless.
fn clock(text: &str) -> Option<u16> {
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let rest = text.get(start..)?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != ':' && letter != '.');
    let (digits, after) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
    let mut parts = digits.split([':', '.']);
    let hour: u16 = parts.next()?.parse().ok()?;
    let minute: u16 = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    let after = after.trim();
    let hour = match hour {
        12 if after.starts_with("am") => 0,
        1..=11 if after.starts_with("pm") => hour + 12,
        hour => hour,
    };
    let whole = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
    whole.then_some(hour * 60 + minute)
}

/// Which days a text names; all seven for none named, and for "every day".
fn days(text: &str) -> [bool; 7] {
    let named = named(text);
    if named.contains(&true) {
        named
    } else {
        [true; 7]
    }
}

fn named(text: &str) -> [bool; 7] {
    let text = waymark_map::folded(&text.replace(['-', '–'], " to "));
    let mut named = [false; 7];
    let mut last: Option<usize> = None;
    let mut is_range = false;
    for word in text.split(' ') {
        let day = day(word);
        match (day, last) {
            (Some(to), Some(from)) if is_range => {
                let length = (to + 7 - from) % 7;
                (0..=length).for_each(|step| mark(&mut named, (from + step) % 7));
            }
            (Some(day), _) => mark(&mut named, day),
            (None, _) if word.starts_with("weekday") => {
                (0..5).for_each(|day| mark(&mut named, day));
            }
            (None, _) if word.starts_with("weekend") => {
                (5..7).for_each(|day| mark(&mut named, day));
            }
            (None, _) => {}
        }
        if day.is_some() {
            last = day;
        }
        is_range = word == "to";
    }
    named
}

/// A week and a month begin with the letters of days.
fn day(word: &str) -> Option<usize> {
    if word.starts_with("week") || word.starts_with("month") {
        return None;
    }
    let is = |names: &[&str; 2]| names.iter().any(|name| word.starts_with(name));
    DAYS.iter().position(is)
}

fn mark(days: &mut [bool; 7], day: usize) {
    if let Some(day) = days.get_mut(day) {
        *day = true;
    }
}

#[cfg(test)]
mod tests {
    use waymark_map::{Hours, Moment};

    use super::{What, from_cells, from_one};

    /// The days, Monday first, on which it is known to be open at `minute`.
    fn open(hours: &Hours, minute: u16) -> Vec<usize> {
        (0..7)
            .filter(|day| hours.at(*day, minute) == Moment::Open)
            .collect()
    }

    #[test]
    fn times_and_days_are_read_as_people_write_them() {
        let hours = from_cells("8:30am", "Close at 17:00pm", "Sun-Thurs").unwrap();
        assert_eq!(open(&hours, 9 * 60), [0, 1, 2, 3, 6]);
        assert_eq!(open(&hours, 17 * 60), [0_usize; 0]);
        let one = from_cells("9", "5 pm", "Mon-Thurs  and Sat").unwrap();
        assert_eq!(open(&one, 16 * 60), [0, 1, 2, 3, 5]);
        assert_eq!(
            from_cells("Always open", "Never closed", ""),
            Ok(Hours::Always)
        );
        let osm = from_one("Mo-Fr 08:00-16:00; Sa 09:00-12:00; Su off").unwrap();
        assert_eq!(open(&osm, 10 * 60), [0, 1, 2, 3, 4, 5]);
        assert_eq!(osm.at(6, 600), Moment::Closed);
        assert_eq!(from_one("24/7"), Ok(Hours::Always));
        let holidays = from_one("weekdays 08:00-16:00; PH off").unwrap();
        assert_eq!(open(&holidays, 10 * 60), [0, 1, 2, 3, 4]);
        let hsds = from_one("TH,FR 10:00:00-18:00:00").unwrap();
        assert_eq!(open(&hsds, 17 * 60), [3, 4]);
    }

    #[test]
    fn what_is_not_sure_stays_unknown() {
        let check = |opens, closes, why: &[What]| {
            assert_eq!(
                from_cells(opens, closes, ""),
                Err(why.to_vec()),
                "{opens} {closes}"
            );
        };
        check("8:30am", "", &[What::HoursMissing]);
        check("", "", &[What::HoursMissing]);
        check("Always open", "Close at 17:00pm", &[What::HoursDisagree]);
        check(
            "Always open",
            "",
            &[What::HoursMissing, What::HoursDisagree],
        );
        check("8:30am; 13:00pm", "17:00", &[What::SeveralHours]);
        check("early", "17:00", &[What::HoursUnread]);
        for text in [
            "by appointment",
            "once a month 10:00-11:00",
            "Mo 08:00-12:00,13:00-16:00",
        ] {
            assert_eq!(from_one(text), Err(What::HoursUnread), "{text}");
        }
    }
}
