//! Hours in words. What was not said is asked for, and never taken for open or closed.

use waymark_map::{Daily, Hours, Span};
use waymark_words::{Direction, Locale, poster, week};

/// Such as "Monday to Friday: 08:00 to 16:00"; none when nothing is known or it is never open.
pub(super) fn written(hours: &Hours, locale: Locale) -> Option<String> {
    if hours.is_round_the_clock() {
        return Some(poster::always(locale).to_owned());
    }
    let Hours::Week(days) = hours else {
        return None;
    };
    let mut runs: Vec<(Daily, usize, usize)> = Vec::new();
    for (at, day) in days.iter().enumerate() {
        match runs.last_mut() {
            Some((same, _, last)) if same == day => *last = at,
            _ => runs.push((*day, at, at)),
        }
    }
    let open = runs.iter().filter_map(|(day, first, last)| {
        let hours = daily(*day, locale)?;
        Some(poster::on_days(locale, &run(*first, *last, locale), &hours))
    });
    let mut parts: Vec<String> = open.collect();
    if parts.is_empty() {
        return None;
    }
    if days.contains(&Daily::Unknown) {
        parts.push(poster::other_days(locale).to_owned());
    }
    let comma = match locale.direction() {
        Direction::Ltr => "; ",
        Direction::Rtl => "؛ ",
    };
    Some(parts.join(comma))
}

fn daily(day: Daily, locale: Locale) -> Option<String> {
    match day {
        Daily::Unknown | Daily::Closed => None,
        Daily::AllDay => Some(poster::all_day(locale).to_owned()),
        Daily::Between(span) => Some(between(span, locale)),
    }
}

fn between(span: Span, locale: Locale) -> String {
    let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    poster::span(locale, &time(span.opens()), &time(span.closes()))
}

fn run(first: usize, last: usize, locale: Locale) -> String {
    let days = week::days(locale);
    let name = |at: usize| days.get(at).copied().unwrap_or_default();
    if first == last {
        return name(first).to_owned();
    }
    poster::days(locale, name(first), name(last))
}
