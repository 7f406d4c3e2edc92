//! The recovery key: shown once, written or printed, typed once from the paper.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{RecoveryIs, Reply, Request};
use waymark_words::backup as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::screens::recovery_typed::Again;
use waymark_shell::leave;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Before,
    Shown,
    Again,
    Done,
}

/// What is shown and what is typed; gone when the screen goes.
#[derive(Clone, Copy)]
pub struct Making {
    pub step: RwSignal<Step>,
    pub shown: RwSignal<String>,
    pub typed: RwSignal<String>,
    pub passphrase: RwSignal<String>,
    pub wrong: RwSignal<String>,
}

#[component]
pub fn Recovery() -> impl IntoView {
    let locale = tongue();
    let empty = || RwSignal::new(String::new());
    let making = Making {
        step: RwSignal::new(Step::Before),
        shown: empty(),
        typed: empty(),
        passphrase: empty(),
        wrong: empty(),
    };
    view! {
        <Frame name="recovery" title=words::recovery_title(locale) way_back=WayBack::To(Page::Tablet)>
            {move || match making.step.get() {
                Step::Before => view! { <Before making=making/> }.into_any(),
                Step::Shown => view! { <Shown making=making/> }.into_any(),
                Step::Again => view! { <Again making=making/> }.into_any(),
                Step::Done => view! { <StatusLine tone=Tone::Good text=words::recovery_done(locale) name="recovery"/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Before(making: Making) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let home = console.home.get_untracked();
    let made = home.is_some_and(|home| home.keeping.recovery == RecoveryIs::Made);
    let (tone, line) = match made {
        true => (Tone::Good, words::recovery_has(locale)),
        false => (Tone::Wait, words::recovery_none(locale)),
    };
    let go = Callback::new(move |()| leptos::task::spawn_local(offer(console, making)));
    view! {
        <p>{words::recovery_lead(locale)}</p>
        <StatusLine tone=tone text=line name="recovery"/>
        <p>{words::recovery_keep(locale)}</p>
        <Foot><BigButton act="make-key" text=words::recovery_make(locale) ready=true on_press=go/></Foot>
    }
}

#[component]
fn Shown(making: Making) -> impl IntoView {
    let locale = tongue();
    view! {
        <div class="sheet stack">
            <p>{words::recovery_shown(locale)}</p>
            <p class="words words-key" data-words="recovery" translate="no" dir="ltr">{move || making.shown.get()}</p>
            <p>{words::recovery_keep(locale)}</p>
            <div class="row">
                <QuietButton act="print" text=words::recovery_print(locale) on_press=Callback::new(|()| leave::print())/>
            </div>
        </div>
        <Foot>
            <BigButton
                act="written"
                text=words::recovery_written(locale)
                ready=true
                on_press=Callback::new(move |()| making.step.set(Step::Again))
            />
        </Foot>
    }
}

async fn offer(console: Console, making: Making) {
    if let Ok(Reply::Suggestion(key)) = console.ask(Request::OfferRecoveryKey).await {
        making.shown.try_set(key.as_str().to_owned());
        making.step.try_set(Step::Shown);
    }
}
