//! Opening hours of a provider's phone or of one of its services.

use leptos::prelude::*;
use waymark_desk::{DayIs, HoursAre, HoursField, HoursWords, tongue};
use waymark_map::{Daily, FieldId, Hours, Span, Value};
use waymark_words::{Locale, directory as words};

use super::fields::{Of, value_of};
use super::lists;
use super::write::put;
use crate::planner::planner;

const MINUTES_AN_HOUR: u16 = 60;

pub fn hours(of: Of, field: FieldId, id: String) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let wrong = RwSignal::new(String::new());
    let label = planner
        .register
        .once(|all| lists::field(locale, all, field));
    let now = planner.register.once(|all| match value_of(all, of, field) {
        Some(Value::Hours(hours)) => entered(hours),
        _ => HoursAre::NotAsked,
    });
    let value = RwSignal::new(now.unwrap_or(HoursAre::NotAsked));
    let change = Callback::new(move |hours: HoursAre| {
        let said = match made(&hours) {
            // Half a span is not kept, and neither is it an error while the other half is being entered.
            None => words::refused_hours(locale),
            Some(hours) => put(locale, planner, of, field, hours.map(Value::Hours))
                .err()
                .unwrap_or_default(),
        };
        wrong.set(said.to_owned());
    });
    let words = names(locale, label.unwrap_or_default());
    view! {
        <div class="stack">
            <HoursField id=id words=words value=value on_change=change/>
            <p class="field-wrong" role="status" hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
        </div>
    }
    .into_any()
}

fn names(locale: Locale, label: String) -> HoursWords {
    let weekday = FieldId::parse("PR-12");
    let days = planner().register.once(|all| {
        let choices = weekday.map(|field| lists::choices(locale, all, field));
        choices
            .unwrap_or_default()
            .into_iter()
            .map(|(_, day)| day)
            .collect::<Vec<_>>()
    });
    HoursWords {
        label,
        shapes: [
            words::hours_unknown(locale),
            words::hours_always(locale),
            words::hours_week(locale),
        ],
        days: days
            .and_then(|days| days.try_into().ok())
            .unwrap_or_default(),
        ways: [
            words::day_unknown(locale),
            words::day_closed(locale),
            words::day_all(locale),
            words::day_between(locale),
        ],
        from: words::hours_from(locale),
        to: words::hours_to(locale),
        same: words::hours_same(locale),
    }
}

fn entered(hours: &Hours) -> HoursAre {
    match hours {
        Hours::Always => HoursAre::Always,
        Hours::Week(days) => HoursAre::Week(days.map(|day| match day {
            Daily::Unknown => DayIs::Unknown,
            Daily::Closed => DayIs::Closed,
            Daily::AllDay => DayIs::AllDay,
            Daily::Between(span) => DayIs::Between(clock(span.opens()), clock(span.closes())),
        })),
    }
}

/// None while a span is not whole; `Some(None)` for "not asked".
fn made(hours: &HoursAre) -> Option<Option<Hours>> {
    let HoursAre::Week(days) = hours else {
        return Some((*hours == HoursAre::Always).then_some(Hours::Always));
    };
    let mut week = [Daily::Unknown; 7];
    for (place, day) in week.iter_mut().zip(days) {
        *place = match day {
            DayIs::Unknown => Daily::Unknown,
            DayIs::Closed => Daily::Closed,
            DayIs::AllDay => Daily::AllDay,
            DayIs::Between(from, to) => Daily::Between(Span::new(minute(from)?, minute(to)?)?),
        };
    }
    Some(Some(Hours::Week(week)))
}

/// `08:30` as minutes after midnight.
fn minute(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once(':')?;
    let hour: u16 = hour.parse().ok()?;
    // Browsers may add seconds.
    let minute: u16 = minute.get(..2)?.parse().ok()?;
    Some(hour * MINUTES_AN_HOUR + minute)
}

fn clock(minutes: u16) -> String {
    let (hour, minute) = (minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    format!("{hour:02}:{minute:02}")
}
