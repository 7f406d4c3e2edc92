//! The day on which the study ends.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tone, tongue};
use waymark_talk::{Home, Request, StudyEnd, Today};
use waymark_words::backup as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use waymark_shell::today;

#[component]
pub fn Ending() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kept = console.home.get_untracked();
    let day = RwSignal::new(kept.map(|home| written(&home)).unwrap_or_default());
    let done = RwSignal::new(String::new());
    let go = Callback::new(move |()| leptos::task::spawn_local(keep(console, day, done)));
    let ready = Signal::derive(move || !console.working.get());
    view! {
        <Frame name="ending" title=words::end_title(locale) way_back=WayBack::To(Page::Tablet)>
            <p>{words::end_lead(locale)}</p>
            <EndField day=day/>
            <div hidden=move || done.get().is_empty()>
                <StatusLine tone=Tone::Good text=done name="end"/>
            </div>
            <Foot><BigButton act="keep-end" text=words::end_go(locale) ready=ready on_press=go/></Foot>
        </Frame>
    }
}

/// The browser's own calendar.
#[component]
pub fn EndField(day: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    view! {
        <div class="field">
            <label for="end">{words::end_field(locale)}</label>
            <p class="soft" id="hint-end">{words::end_hint(locale)}</p>
            <input
                class="input"
                id="end"
                data-field="end"
                type="date"
                aria-describedby="hint-end"
                prop:value=move || day.get()
                on:input=move |event| day.set(event_target_value(&event))
            />
        </div>
    }
}

/// The day as the field wants it.
fn written(home: &Home) -> String {
    match home.keeping.ends {
        StudyEnd::Open => String::new(),
        StudyEnd::On(Today(day)) => today::in_figures(day),
    }
}

async fn keep(console: Console, day: RwSignal<String>, done: RwSignal<String>) {
    done.set(String::new());
    if set(console, &day.get_untracked()).await {
        done.try_set(words::end_done(console.locale()).to_owned());
    }
}

/// Keeps the day of the field, or none; says whether it is kept.
pub async fn set(console: Console, written: &str) -> bool {
    let end = match today::read(written) {
        Some(day) => StudyEnd::On(Today(day)),
        None => StudyEnd::Open,
    };
    console.tell(Request::SetEnd { end }).await.is_ok()
}
