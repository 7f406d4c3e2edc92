//! Somebody there, by hour and weekday: a week as squares with patterns, and the same as a table in words.

use leptos::prelude::*;
use waymark_desk::{OneOf, facts, grid, tongue};
use waymark_map::gaps::{Clock, Recipe, Who};
use waymark_map::{AreaId, Moment, ServiceId};
use waymark_share::gaps::terms;
use waymark_words::week::days;
use waymark_words::{Locale, console, questions as words};

use super::page::Basis;

const HOURS: usize = 24;

#[component]
pub fn Heat(basis: Basis) -> impl IntoView {
    let locale = tongue();
    let areas: Vec<(String, String)> = basis
        .published
        .areas()
        .iter()
        .map(|area| (area.id.as_str().to_owned(), area.name.as_str().to_owned()))
        .collect();
    let services = basis.published.active().iter();
    let services: Vec<(String, String)> = services
        .map(|id| {
            (
                id.to_string(),
                terms::service(basis.published.taxonomy(), id, locale),
            )
        })
        .collect();
    let first =
        |rows: &[(String, String)]| rows.first().map(|row| row.0.clone()).unwrap_or_default();
    let (area, service) = (
        RwSignal::new(first(&areas)),
        RwSignal::new(first(&services)),
    );
    let into = |signal: RwSignal<String>| Callback::new(move |code: String| signal.set(code));
    let week = move || {
        let area = area.with(|code| AreaId::parse(code))?;
        let service = service.with(|code| ServiceId::parse(code))?;
        Some(drawn(locale, &basis, &area, service))
    };
    view! {
        <div class="district-filters">
            <OneOf id="heat-area".to_owned() label=words::heat_area(locale) none="—" choices=areas value=area on_choice=into(area)/>
            <OneOf id="heat-service".to_owned() label=words::heat_service(locale) none="—" choices=services value=service on_choice=into(service)/>
        </div>
        {week}
    }
}

fn drawn(locale: Locale, basis: &Basis, area: &AreaId, service: ServiceId) -> AnyView {
    let clock = Clock::of(&basis.published, area, service, Who::AnyWoman);
    let whole = clock.coverage(waymark_map::gaps::Band::Week);
    let said = words::heat_said(
        locale,
        &whole.open.to_string(),
        &whole.of.to_string(),
        &whole.unknown.to_string(),
    );
    let recipe = Recipe::of(&basis.published, "hours")
        .with("area", area.as_str())
        .with("service", service)
        .to_string();
    let behind = vec![
        (
            words::base(locale).to_owned(),
            words::base_hours(
                locale,
                &clock.lines.to_string(),
                &clock.without_hours.to_string(),
            ),
        ),
        (console::results_recipe(locale).to_owned(), recipe),
    ];
    view! {
        <article class="figure sheet" data-figure="hours">
            <p class="figure-said" role="status">{said}</p>
            {squares(locale, &clock)}
            {legend(locale)}
            <details><summary>{words::heat_table(locale)}</summary>{in_words(locale, &clock)}</details>
            <details><summary>{console::results_how(locale)}</summary>{facts(behind)}</details>
        </article>
    }
    .into_any()
}

/// Seven rows of twenty-four squares; what each means is told by its pattern.
fn squares(locale: Locale, clock: &Clock) -> AnyView {
    let rows: Vec<AnyView> = (0..7)
        .zip(days(locale))
        .map(|(weekday, day)| {
            let squares: Vec<AnyView> = (0..HOURS)
                .map(|hour| {
                    let class = class(clock.at(weekday, hour));
                    view! { <i class=class></i> }.into_any()
                })
                .collect();
            view! { <div class="heat-row"><span class="heat-day">{day}</span><span class="heat-hours">{squares}</span></div> }.into_any()
        })
        .collect();
    let hours: Vec<AnyView> = (0..HOURS)
        .step_by(6)
        .map(|hour| view! { <span>{format!("{hour:02}")}</span> }.into_any())
        .collect();
    view! {
        <div class="heat" aria-hidden="true">
            {rows}
            <div class="heat-row"><span class="heat-day">{String::new()}</span><span class="heat-scale">{hours}</span></div>
        </div>
    }
    .into_any()
}

const fn class(moment: Moment) -> &'static str {
    match moment {
        Moment::Open => "heat-open",
        Moment::Closed => "heat-closed",
        Moment::Unknown => "heat-unknown",
    }
}

fn legend(locale: Locale) -> AnyView {
    let all = [Moment::Open, Moment::Closed, Moment::Unknown];
    let lines = all.map(|moment| {
        let words = word(locale, moment);
        view! { <li class="heat-line"><i class=class(moment)></i><span>{words}</span></li> }
    });
    view! { <ul class="heat-legend">{lines.collect_view()}</ul> }.into_any()
}

fn word(locale: Locale, moment: Moment) -> &'static str {
    match moment {
        Moment::Open => words::open(locale),
        Moment::Closed => words::closed(locale),
        Moment::Unknown => words::not_known(locale),
    }
}

/// Each day as stretches of the same.
fn in_words(locale: Locale, clock: &Clock) -> AnyView {
    let rows = (0..7).zip(days(locale)).map(|(weekday, day)| {
        let mut stretches: Vec<(usize, Moment)> = Vec::new();
        for hour in 0..HOURS {
            let now = clock.at(weekday, hour);
            if stretches.last().map(|(_, moment)| *moment) != Some(now) {
                stretches.push((hour, now));
            }
        }
        let ends = stretches
            .iter()
            .skip(1)
            .map(|(hour, _)| *hour)
            .chain([HOURS]);
        let told = stretches.iter().zip(ends).map(|((from, moment), to)| {
            words::stretch_of_hours(
                locale,
                &format!("{from:02}:00"),
                &format!("{to:02}:00"),
                word(locale, *moment),
            )
        });
        vec![day.to_owned(), told.collect::<Vec<String>>().join(" · ")]
    });
    let head = vec![
        words::weekday(locale).to_owned(),
        words::through_the_day(locale).to_owned(),
    ];
    view! { <table class="record-log" data-part="heat-table">{grid(head, rows.collect(), 0)}</table> }.into_any()
}
