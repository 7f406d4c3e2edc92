//! Hours as other programs read them: spans of days that are alike, days that nobody told left out.

use waymark_map::{Daily, Hours};

/// Days as OpenStreetMap and iCalendar write them, Monday first.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Days of the same hours: their names, and the minutes between which somebody is there; none where it is closed.
pub(super) struct Alike {
    pub(super) days: Vec<&'static str>,
    pub(super) open: Option<(u16, u16)>,
}

pub(super) fn alike(hours: &Hours) -> Vec<Alike> {
    let week = match hours {
        Hours::Always => [Daily::AllDay; 7],
        Hours::Week(week) => *week,
    };
    let mut groups: Vec<Alike> = Vec::new();
    for (day, daily) in DAYS.into_iter().zip(week) {
        let open = match daily {
            Daily::Unknown => continue,
            Daily::Closed => None,
            Daily::AllDay => Some((0, LAST)),
            Daily::Between(span) => Some((span.opens(), span.closes())),
        };
        match groups.iter_mut().find(|group| group.open == open) {
            Some(group) => group.days.push(day),
            None => groups.push(Alike {
                days: vec![day],
                open,
            }),
        }
    }
    groups
}

/// Midnight as the end of a day.
const LAST: u16 = 24 * 60;

/// `24/7`, or `Mo,Tu 08:00-16:00; Su off` (OpenStreetMap's syntax).
pub(super) fn text(hours: &Hours) -> String {
    if hours.is_round_the_clock() {
        return "24/7".to_owned();
    }
    let rules = alike(hours).into_iter().map(|group| {
        let days = group.days.join(",");
        match group.open {
            None => format!("{days} off"),
            Some((opens, closes)) => format!("{days} {}-{}", clock(opens), clock(closes)),
        }
    });
    rules.collect::<Vec<_>>().join("; ")
}

pub(super) fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use waymark_map::Span;

    use super::{Daily, Hours, text};

    #[test]
    fn hours_are_written_as_they_are_known() {
        assert_eq!(text(&Hours::Always), "24/7");
        let week = Hours::weekdays(Span::new(480, 960).unwrap(), Daily::Unknown);
        assert_eq!(text(&week), "Mo,Tu,We,Th,Fr 08:00-16:00");
        let closed = Hours::weekdays(Span::new(480, 960).unwrap(), Daily::Closed);
        assert_eq!(text(&closed), "Mo,Tu,We,Th,Fr 08:00-16:00; Sa,Su off");
    }
}
