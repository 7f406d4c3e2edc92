//! Set up and locked: a title anybody may read, and a field.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{BigButton, PassphraseField, QuietButton, tongue};
use waymark_keep::Place;
use waymark_talk::{Home, Request, Secret};
use waymark_words::{backup, console as words};

use crate::console::{Console, Refused, console};
use crate::frame::Wrong;
use crate::page::Page;
use crate::screens::news::News;
use crate::screens::panic::Panic;
use crate::screens::place_draft::is_named;
use crate::screens::practice::PracticeLocked;
use crate::sentence;
use waymark_shell::chance;

#[component]
pub fn Locked() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    if console.place.get_untracked() == Place::Practice {
        return view! { <PracticeLocked/> }.into_any();
    }
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let open = Callback::new(move |()| {
        if !console.working.get_untracked() && !typed.get_untracked().is_empty() {
            wrong.set(String::new());
            leptos::task::spawn_local(open(console, typed, wrong));
        }
    });
    let text = move || match console.working.get() {
        true => words::locked_opening(locale).to_owned(),
        false => words::locked_go(locale).to_owned(),
    };
    view! {
        <main class="desk desk-locked" data-screen="locked">
            <h1 tabindex="-1">{words::locked_title(locale)}</h1>
            <PassphraseField label=words::locked_field(locale) alias=chance::field_name() value=typed on_enter=open/>
            <Wrong text=wrong/>
            <BigButton
                act="open"
                text=Signal::derive(text)
                ready=Signal::derive(move || !typed.get().is_empty() && !console.working.get())
                on_press=open
            />
            <BackToTable/>
            <News/>
            <Panic/>
            <QuietButton act="lost" text=backup::lost_open(locale) on_press=Callback::new(move |()| console.go(Page::Lost))/>
        </main>
    }
    .into_any()
}

/// Only while a day is open: the table can be had without the passphrase.
#[component]
fn BackToTable() -> impl IntoView {
    let console = console();
    view! {
        <Show when=move || console.public.get().day.is_some()>
            <QuietButton
                act="table"
                text=words::back(tongue())
                on_press=Callback::new(move |()| console.go(console.table()))
            />
        </Show>
    }
}

async fn open(console: Console, typed: RwSignal<String>, wrong: RwSignal<String>) {
    let request = Request::Unlock {
        passphrase: Secret::new(typed.get_untracked()),
    };
    let answer = console.tell(request).await;
    typed.try_set(String::new());
    match answer {
        Ok(()) => console.go_on(Page::Locked, first_page(console)),
        Err(Refused::Here(kind)) => {
            let locale = console.locale();
            wrong.try_set(sentence::refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}

/// Set-up that was broken off goes on where it stopped.
fn first_page(console: Console) -> Page {
    let named = |home: &Arc<Home>| is_named(&home.settings);
    let named = console
        .home
        .with_untracked(|home| home.as_ref().is_some_and(named));
    if named { Page::Home } else { Page::Place }
}
