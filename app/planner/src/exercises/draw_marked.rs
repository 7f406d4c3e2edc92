//! Everything that is kept of a group's map, as a table: kinds of places, how they feel, and in which areas.

use std::collections::BTreeSet;

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::Choice;
use waymark_map::exercise::{Feel, SessionId, Spot};
use waymark_words::{Locale, exercises as words};

use super::draw_words::spot;
use super::words_of::{feel, listed};
use crate::planner::planner;

/// `on_rub_out` is told after a mark was taken off.
#[component]
pub fn Marked(
    id: SessionId,
    #[prop(optional, into)] on_rub_out: Option<Callback<()>>,
) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let marks = Memo::new(move |_| {
        let marks = planner.summaries.one(id, |one| {
            let marks = one.drawn().marks();
            marks
                .map(|(place, feel, spots)| (place, feel, spots.clone()))
                .collect::<Vec<_>>()
        });
        marks.unwrap_or_default()
    });
    let rub_out = Callback::new(move |(place, feel): (Choice, Feel)| {
        let made = planner.change_summary(id, |one| {
            one.rub_out(place, feel);
            Ok(())
        });
        if let (Ok(()), Some(told)) = (made, on_rub_out) {
            told.run(());
        }
    });
    let rows = move || {
        let rows = marks.get().into_iter();
        let rows = rows.map(|(place, feel, spots)| row(locale, (place, feel, spots), rub_out));
        rows.collect_view()
    };
    let none = move || marks.with(Vec::is_empty);
    view! {
        <section class="stack" data-part="marked">
            <h3>{words::marked(locale)}</h3>
            <p class="soft">{words::marked_lead(locale)}</p>
            <p hidden=move || !none()>{words::marked_none(locale)}</p>
            <ul class="record-rows" hidden=none>{rows}</ul>
        </section>
    }
}

fn row(
    locale: Locale,
    (place, of, spots): (Choice, Feel, BTreeSet<Spot>),
    rub_out: Callback<(Choice, Feel)>,
) -> AnyView {
    let name = listed(locale, "place", place);
    let feeling = feel(locale, of);
    let planner = planner();
    let names = planner.register.once(|all| {
        let names = spots.iter().map(|one| spot(locale, all, one));
        names.collect::<Vec<String>>().join(" · ")
    });
    let label = words::rub_out(locale, &name, feeling);
    let off = move |_| rub_out.run((place, of));
    let code = format!("{}-{}", place.0, of as u8);
    view! {
        <li class="record-row" data-mark=code>
            <span class="pick-words">
                <strong>{name}</strong>
                <span>{feeling}</span>
                <span class="soft">{names.unwrap_or_default()}</span>
            </span>
            <button class="button" type="button" data-act="rub-out" aria-label=label on:click=off>{words::rub_out_short(locale)}</button>
        </li>
    }
    .into_any()
}
