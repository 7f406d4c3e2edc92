//! The summary of one exercise, entered by the note-taker when the group has gone: every line is kept as it is entered.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, facts, tongue};
use waymark_map::exercise::{Entry, ScriptId, Session, SessionId};
use waymark_words::{Locale, exercises as words};

use super::draw_marked::Marked;
use super::enter::line;
use super::list::name;
use super::summaries::scripts;
use super::words_of::{group, people};
use crate::directory::kept::KeptLine;
use crate::directory::lists::area;
use crate::directory::written;
use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::Page;
use crate::planner::planner;

#[component]
pub fn Summary(id: SessionId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    leptos::task::spawn_local(async move {
        planner.read_register().await;
        planner.read_summaries().await;
    });
    // Drawn once: what is entered changes lines, not the screen.
    let there = Memo::new(move |_| {
        let summary = planner
            .summaries
            .one(id, |one| (one.script(), name(locale, one)));
        planner.register.of(|_| ()).and(summary)
    });
    let done = Callback::new(move |()| planner.go(Page::Exercises));
    move || {
        let (script, title) = there.get()?;
        Some(view! {
            <Frame name="exercise" title=title way_back=WayBack::To(Page::Exercises)>
                <Head id=id script=script/>
                {lines(id, script)}
                <Remove id=id/>
                <Foot>
                    <KeptLine/>
                    <BigButton act="exercise-done" text=words::done(locale) ready=true on_press=done/>
                </Foot>
            </Frame>
        })
    }
}

#[component]
fn Head(id: SessionId, script: ScriptId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let said = untrack(|| planner.summaries.one(id, |one| held(locale, one)));
    let found = scripts().scripts().iter().find(|one| one.id == script);
    let never = found.map_or("", |one| one.never.in_language(locale.tag()));
    let never = words::never_lead(locale, never);
    let again = Callback::new(move |()| planner.go(Page::ExerciseLead(id)));
    view! {
        {said.map(facts)}
        <StatusLine tone=Tone::Note text=never name="never"/>
        <p class="soft">{words::closed_lists(locale)}</p>
        <div class="row"><QuietButton act="script-again" text=words::script_again(locale) on_press=again/></div>
    }
}

fn held(locale: Locale, one: &Session) -> Vec<(String, String)> {
    let place = planner().register.once(|all| area(all, one.area()));
    let said = |label: &str, is: &str| (label.to_owned(), is.to_owned());
    vec![
        said(words::held_by(locale), group(locale, one.who())),
        said(words::held_people(locale), people(locale, one.people())),
        said(words::held_where(locale), &place.unwrap_or_default()),
        said(words::held_on(locale), &written(locale, one.on())),
    ]
}

/// The map first, where there is one; then the lines in their order.
fn lines(id: SessionId, script: ScriptId) -> AnyView {
    let (locale, planner) = (tongue(), planner());
    let draw = Callback::new(move |()| planner.go(Page::ExerciseDraw(id)));
    let map = (script == ScriptId::MAP).then(|| {
        view! {
            <Part title=words::draw(locale)>
                <p>{words::draw_lead(locale)}</p>
                <div class="row"><QuietButton act="draw" text=words::draw_open(locale) on_press=draw/></div>
                <Marked id=id/>
            </Part>
        }
    });
    let entries: Vec<&'static Entry> = scripts().entries(script).collect();
    let drawn: Vec<AnyView> = entries.into_iter().map(|one| line(id, one)).collect();
    view! {
        {map}
        <div class="stack-wide">{drawn}</div>
    }
    .into_any()
}

/// Two touches: the second names what is lost.
#[component]
fn Remove(id: SessionId) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let asked = RwSignal::new(false);
    let text = Signal::derive(move || {
        let words = match asked.get() {
            false => words::delete(locale),
            true => words::delete_sure(locale),
        };
        words.to_owned()
    });
    let press = Callback::new(move |()| match asked.get_untracked() {
        false => asked.set(true),
        true => {
            planner.go(Page::Exercises);
            planner.remove_summary(id);
        }
    });
    view! { <div class="row"><QuietButton act="delete-exercise" text=text on_press=press/></div> }
}
