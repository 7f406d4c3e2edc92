//! Setting the PIN before the page between two women, and what a PIN is and is not.

use leptos::prelude::*;
use waymark_desk::{BigButton, PassphraseField, QuietButton, StatusLine, Tone, tongue};
use waymark_talk::{Request, Secret};
use waymark_words::pin as words;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::public::ScreenGate;
use crate::sentence;
use waymark_shell::chance;

/// What is typed, twice.
#[derive(Clone, Copy)]
struct Typing {
    pin: RwSignal<String>,
    again: RwSignal<String>,
    wrong: RwSignal<String>,
}

#[component]
pub fn PinSet() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let line = || RwSignal::new(String::new());
    let typing = Typing {
        pin: line(),
        again: line(),
        wrong: line(),
    };
    let is_set = move || console.public.get().gate != ScreenGate::None;
    let stands = move || match is_set() {
        true => words::stands_set(locale),
        false => words::stands_none(locale),
    };
    let tone = move || if is_set() { Tone::Good } else { Tone::Note };
    let honest = vec![
        words::is(locale),
        words::is_not(locale),
        words::forgotten(locale),
    ];
    let keep = Callback::new(move |()| leptos::task::spawn_local(keep(console, typing)));
    let drop =
        Callback::new(move |()| leptos::task::spawn_local(tell(console, typing, Request::DropPin)));
    let ready = move || {
        !typing.pin.get().is_empty() && !typing.again.get().is_empty() && !console.working.get()
    };
    view! {
        <Frame name="pin-set" title=words::title(locale) way_back=WayBack::To(Page::Tablet)>
            <StatusLine tone=Signal::derive(tone) text=Signal::derive(move || stands().to_owned()) name="pin"/>
            <Sentences lines=honest/>
            <PassphraseField label=words::new(locale) alias=chance::field_name() field="pin" value=typing.pin on_enter=keep/>
            <PassphraseField label=words::again(locale) alias=chance::field_name() field="pin-again" value=typing.again on_enter=keep/>
            <div class="row" hidden=move || !is_set()>
                <QuietButton act="drop-pin" text=words::drop(locale) on_press=drop/>
            </div>
            <Foot>
                <Wrong text=typing.wrong/>
                <BigButton act="keep-pin" text=words::keep(locale) ready=Signal::derive(ready) on_press=keep/>
            </Foot>
        </Frame>
    }
}

async fn keep(console: Console, typing: Typing) {
    let pin = typing.pin.get_untracked();
    if pin.is_empty() || console.working.get_untracked() {
        return;
    }
    if pin.trim() != typing.again.get_untracked().trim() {
        typing
            .wrong
            .set(words::differs(console.locale()).to_owned());
        return;
    }
    let pin = Secret::new(pin);
    tell(console, typing, Request::SetPin { pin }).await;
}

async fn tell(console: Console, typing: Typing, request: Request) {
    typing.wrong.set(String::new());
    match console.tell(request).await {
        Ok(()) => {
            typing.pin.try_set(String::new());
            typing.again.try_set(String::new());
            // A store that says no shows its own page.
            let _ = console.look().await;
        }
        Err(Refused::Here(kind)) => {
            let text = sentence::refusal(console.locale(), kind).to_owned();
            typing.wrong.try_set(text);
        }
        Err(Refused::Elsewhere) => {}
    }
}
