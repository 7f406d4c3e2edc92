//! Bringing a copy back: the file, what opens it, and then plainly what came back and what did not.

use leptos::ev::Event;
use leptos::prelude::*;
use waymark_desk::{BigButton, FileField, StatusLine, Tone, tongue};
use waymark_talk::Restored;
use waymark_words::{Locale, backup as words};

use crate::console::console;
use crate::frame::{Foot, Frame, WayBack, Wrong};
use crate::page::Page;
use crate::screens::restore_fields::{BY_PASSPHRASE, BY_RECOVERY, How};
use crate::screens::restore_go::begin;
use crate::screens::restored::Back;
use waymark_shell::pick::{self, NotPicked};

/// What was picked and typed, and what came of it.
#[derive(Clone, Copy)]
pub struct Restoring {
    pub file: RwSignal<Vec<u8>>,
    pub how: RwSignal<String>,
    pub passphrase: RwSignal<String>,
    pub key: RwSignal<String>,
    pub again: RwSignal<String>,
    pub wrong: RwSignal<String>,
    pub done: RwSignal<Option<Restored>>,
}

#[component]
pub fn Restore() -> impl IntoView {
    let empty = || RwSignal::new(String::new());
    let restoring = Restoring {
        file: RwSignal::new(Vec::new()),
        how: RwSignal::new(BY_PASSPHRASE.to_owned()),
        passphrase: empty(),
        key: empty(),
        again: empty(),
        wrong: empty(),
        done: RwSignal::new(None),
    };
    move || match restoring.done.get() {
        None => view! { <Before restoring=restoring/> }.into_any(),
        Some(restored) => view! { <Back restored=restored/> }.into_any(),
    }
}

#[component]
fn Before(restoring: Restoring) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let picked = Callback::new(move |event| {
        leptos::task::spawn_local(take(locale, restoring, event));
    });
    let opens = Callback::new(move |()| console.opens_the_tablets_own());
    view! {
        <Frame name="restore" title=words::restore_title(locale) way_back=WayBack::To(Page::Welcome)>
            <p>{words::restore_lead(locale)}</p>
            <FileField name="copy" label=words::restore_file(locale) hint=words::restore_file_hint(locale) on_open=opens on_pick=picked/>
            <div hidden=move || restoring.file.with(Vec::is_empty)>
                <StatusLine tone=Tone::Good text=words::restore_picked(locale) name="picked"/>
            </div>
            <How restoring=restoring/>
            <Wrong text=restoring.wrong/>
            <Go restoring=restoring/>
        </Frame>
    }
}

#[component]
fn Go(restoring: Restoring) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let text = move || match console.working.get() {
        true => words::working(locale).to_owned(),
        false => words::restore_go(locale).to_owned(),
    };
    let ready = move || {
        let by_key = restoring.how.get() == BY_RECOVERY;
        let key = !restoring.key.get().is_empty() && !restoring.again.get().is_empty();
        let words = !restoring.passphrase.get().is_empty();
        let file = !restoring.file.with(Vec::is_empty);
        file && words && (key || !by_key) && !console.working.get()
    };
    let go = Callback::new(move |()| begin(console, restoring));
    view! {
        <Foot><BigButton act="restore" text=Signal::derive(text) ready=Signal::derive(ready) on_press=go/></Foot>
    }
}

async fn take(locale: Locale, restoring: Restoring, event: Event) {
    restoring.wrong.try_set(String::new());
    restoring.file.try_set(Vec::new());
    let wrong = match pick::bytes(event).await {
        Ok(bytes) if bytes.is_empty() => words::not_a_copy(locale),
        Ok(bytes) => {
            restoring.file.try_set(bytes);
            return;
        }
        Err(NotPicked::Nothing) => return,
        Err(NotPicked::TooLarge) => words::too_large(locale),
        Err(NotPicked::Unreadable) => words::unreadable(locale),
    };
    restoring.wrong.try_set(wrong.to_owned());
}
