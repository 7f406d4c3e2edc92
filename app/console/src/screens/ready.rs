//! Before women are asked: what the team makes sure of and says, kept as it is said, with every point below it.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, Field, QuietButton, StatusLine, Tick, Tone, tongue};
use waymark_talk::{Readiness, Request};
use waymark_words::{Locale, language, ready as words, texts};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, WayBack, Wrong};
use crate::page::Page;
use crate::practice;
use crate::screens::gate::{Rows, stands_open};
use crate::screens::ready_draft::{Draft, HAVE, NO, NONE_NEEDED, NOT_YET, YES};
use crate::sentence;

#[component]
pub fn Ready() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let Some(home) = console.home.get_untracked() else {
        return ().into_any();
    };
    let draft = Draft::of(&home.readiness);
    let wrong = RwSignal::new(String::new());
    leptos::task::spawn_local(practice::note_the_tour(console));
    // What is said counts at once: the points below it follow.
    let keep = move || {
        // Where the page locks itself the focus is taken from a field that is gone.
        let Some(readiness) = draft.is_here().then(|| draft.readiness()) else {
            return;
        };
        leptos::task::spawn_local(async move {
            // What is refused is said at the button.
            let _ = keep(console, readiness, wrong).await;
        });
    };
    view! {
        <Frame name="ready" title=words::title(locale) way_back=WayBack::To(Page::Home)>
            <p>{words::lead(locale)}</p>
            <div class="stack-wide" on:focusout=move |_| keep() on:change=move |_| keep()>
                <Setting draft=draft/>
                <People draft=draft/>
                <Rules draft=draft/>
            </div>
            <Part title=words::gate_title(locale)>
                <Rows/>
                <Ways/>
            </Part>
            <Foot>
                <Wrong text=wrong/>
                <p class="soft" hidden=move || stands_open(console)>{words::shut(locale)}</p>
                <BigButton act="ready-keep" text=words::go(locale) ready=true on_press=Callback::new(move |()| go(console, draft, wrong))/>
            </Foot>
        </Frame>
    }
    .into_any()
}

/// The package is for stable settings; elsewhere the tool points to others.
#[component]
fn Setting(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let answers = move || {
        vec![
            Choice::plain(NO, words::no(locale)),
            Choice::plain(YES, words::yes(locale)),
        ]
    };
    let elsewhere = move || draft.emergency.get() == YES || draft.displaced.get() == YES;
    view! {
        <Part title=words::setting(locale)>
            <Choose name="emergency" label=words::ask_emergency(locale) choices=answers() value=draft.emergency/>
            <Choose name="displaced" label=words::ask_displaced(locale) choices=answers() value=draft.displaced/>
            <Show when=elsewhere>
                <StatusLine tone=Tone::Bad text=words::elsewhere(locale) name="elsewhere"/>
            </Show>
        </Part>
    }
}

#[component]
fn People(draft: Draft) -> impl IntoView {
    let locale = tongue();
    view! {
        <Part title=words::people(locale)>
            <Field name="responder" label=words::ask_responder(locale) hint=words::ask_responder_hint(locale) keys="text" value=draft.responder/>
            <Field name="supervisor" label=words::ask_supervisor(locale) hint=words::ask_supervisor_hint(locale) keys="text" value=draft.supervisor/>
            <Tick name="private" label=words::ask_place(locale) value=draft.place/>
            <Tick name="women-only" label=words::ask_women_only(locale) value=draft.women_only/>
        </Part>
    }
}

/// Approvals, and what has to be reported.
#[component]
fn Rules(draft: Draft) -> impl IntoView {
    let locale = tongue();
    let approvals = vec![
        Choice::plain(HAVE, words::approvals_have(locale)),
        Choice::plain(NONE_NEEDED, words::approvals_none(locale)),
        Choice::plain(NOT_YET, words::approvals_not_yet(locale)),
    ];
    view! {
        <Part title=words::rules(locale)>
            <Choose name="approvals" label=words::ask_approvals(locale) choices=approvals value=draft.approvals/>
            <p>{words::duty_lead(locale)}</p>
            {Locale::ALL.iter().map(|one| view! { <Duty draft=draft tongue=*one/> }).collect_view()}
        </Part>
    }
}

#[component]
fn Duty(draft: Draft, tongue: Locale) -> impl IntoView {
    let locale = waymark_desk::tongue();
    let label = words::ask_duty(locale, language::own_name(tongue));
    // Stable names for tests; a language that is not named here yet has the last.
    let name = match tongue.tag() {
        "en" => "duty-en",
        "ar" => "duty-ar",
        _ => "duty-more",
    };
    view! { <Field name=name label=label hint=words::ask_duty_hint(locale) keys="text" value=draft.duty(tongue)/> }
}

/// Where what is red here is put right elsewhere.
#[component]
fn Ways() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    view! {
        <div class="row">
            <QuietButton act="place" text=words::way_place(locale) on_press=to(Page::Place)/>
            <QuietButton act="storage" text=words::way_storage(locale) on_press=to(Page::Storage)/>
            <QuietButton act="texts" text=texts::open(locale) on_press=to(Page::Texts)/>
            <QuietButton act="quiz" text=words::way_quiz(locale) on_press=to(Page::Quiz)/>
            <QuietButton act="rehearsal" text=words::way_rehearsal(locale) on_press=to(Page::Rehearsal)/>
            <QuietButton act="sheet" text=words::way_sheet(locale) on_press=to(Page::Sheet)/>
        </div>
    }
}

/// Whether it is kept; else it is said why not.
async fn keep(console: Console, readiness: Readiness, wrong: RwSignal<String>) -> bool {
    wrong.try_set(String::new());
    match console.tell(Request::SaveReadiness(readiness)).await {
        Ok(()) => true,
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
            false
        }
        Err(Refused::Elsewhere) => false,
    }
}

/// Kept once more, and on: to the round that is to be opened, or home where one is open.
fn go(console: Console, draft: Draft, wrong: RwSignal<String>) {
    let readiness = draft.readiness();
    leptos::task::spawn_local(async move {
        if keep(console, readiness, wrong).await {
            let home = console.home.get_untracked();
            let open = home.is_some_and(|home| home.round.is_some());
            let next = if open { Page::Home } else { Page::Round };
            console.go_on(Page::Ready, next);
        }
    });
}
