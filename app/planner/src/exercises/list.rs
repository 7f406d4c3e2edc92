//! The exercises that were held, the newest first, and the ways to begin one and to what may be told.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_map::exercise::{Session, SessionId};
use waymark_words::{Locale, exercises as words};

use super::summaries::{Known, scripts};
use super::words_of::{group, people};
use crate::directory::kept::KeptLine;
use crate::directory::lists::area;
use crate::directory::written;
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn Exercises() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.read_summaries().await;
    });
    let ready = Memo::new(move |_| planner.summaries.all(|_| ()).is_some());
    let begin = Callback::new(move |()| planner.go(Page::ExerciseBegin));
    let rows = move || {
        let rows = planner.summaries.of(|known| drawn(locale, known));
        rows.unwrap_or_else(|| ().into_any())
    };
    view! {
        <Frame name="exercises" title=words::title(locale) way_back=WayBack::To(Page::Directory)>
            <p>{words::lead(locale)}</p>
            <Ways/>
            {rows}
            <Foot>
                <KeptLine/>
                <BigButton act="begin-exercise" text=words::begin(locale) ready=ready on_press=begin/>
            </Foot>
        </Frame>
    }
}

#[component]
fn Ways() -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let told = Callback::new(move |()| planner.go(Page::ExercisesTold));
    let paper = Callback::new(move |()| planner.go(Page::ExercisePaper));
    view! {
        <div class="row">
            <QuietButton act="told" text=words::told_open(locale) on_press=told/>
            <QuietButton act="paper" text=words::paper_open(locale) on_press=paper/>
        </div>
    }
}

fn drawn(locale: Locale, known: &Known) -> AnyView {
    let all = match known {
        Known::NotRead => return ().into_any(),
        Known::Unreadable => {
            let said = words::unreadable(locale).to_owned();
            return view! { <StatusLine tone=Tone::Bad text=said name="unreadable"/> }.into_any();
        }
        Known::Here(all) if all.is_empty() => {
            return view! { <p role="status">{words::none_yet(locale)}</p> }.into_any();
        }
        Known::Here(all) => all,
    };
    let mut newest: Vec<&Session> = all.iter().rev().collect();
    newest.sort_by_key(|one| core::cmp::Reverse(one.on()));
    let rows: Vec<AnyView> = newest.into_iter().map(|one| row(locale, one)).collect();
    view! { <ul class="record-rows" data-part="exercises">{rows}</ul> }.into_any()
}

fn row(locale: Locale, one: &Session) -> AnyView {
    let planner = planner();
    let (id, title) = (one.id(), name(locale, one));
    let wanted = one.area().clone();
    let place = planner.register.once(|all| area(all, &wanted));
    let said = [
        group(locale, one.who()).to_owned(),
        people(locale, one.people()).to_owned(),
        place.unwrap_or_default(),
    ];
    let label = words::one_named(locale, &title);
    let open = move |_| planner.go(Page::ExerciseSummary(id));
    view! {
        <li class="record-row" data-exercise=number(id)>
            <span class="pick-words">
                <strong>{title}</strong>
                <span>{said.join(" · ")}</span>
                <span class="soft">{written(locale, one.on())}</span>
            </span>
            <button class="button" type="button" data-act="open-exercise" aria-label=label on:click=open>{words::one(locale)}</button>
        </li>
    }
    .into_any()
}

/// The name of its script.
pub fn name(locale: Locale, one: &Session) -> String {
    let script = scripts().scripts().iter().find(|of| of.id == one.script());
    let name = script.map_or("", |script| script.name.in_language(locale.tag()));
    name.to_owned()
}

fn number(id: SessionId) -> String {
    id.0.to_string()
}
