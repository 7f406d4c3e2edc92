//! The screen gate before the page between two women: a PIN, and after mistakes a wait. Nothing is ever wiped by it.

use leptos::prelude::*;
use waymark_desk::{BigButton, PassphraseField, QuietButton, tongue};
use waymark_talk::{PinIs, Reply, Request, Secret};
use waymark_words::{console as own, pin as words};

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, WayBack, Wrong};
use crate::page::Page;
use crate::public::ScreenGate;
use crate::screens::panic::Panic;
use crate::sentence;
use waymark_shell::chance;

const A_SECOND_MILLIS: u32 = 1_000;
const MILLIS: f64 = 1_000.0;

/// What is typed, and how long nobody may type.
#[derive(Clone, Copy)]
struct Typing {
    typed: RwSignal<String>,
    wrong: RwSignal<String>,
    /// Seconds still to wait.
    wait: RwSignal<u32>,
}

#[component]
pub fn Pin() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let typing = Typing {
        typed: RwSignal::new(String::new()),
        wrong: RwSignal::new(String::new()),
        wait: RwSignal::new(0),
    };
    leptos::task::spawn_local(ask_how_long(console, typing));
    let may =
        move || typing.wait.get() == 0 && !typing.typed.get().is_empty() && !console.working.get();
    let open = Callback::new(move |()| {
        if untrack(may) {
            typing.wrong.set(String::new());
            leptos::task::spawn_local(attempt(console, typing));
        }
    });
    let waits = move || match typing.wait.get() {
        0 => String::new(),
        seconds => words::wait(locale, u64::from(seconds)),
    };
    view! {
        <Frame name="pin" title=own::table_title(locale) way_back=WayBack::Nowhere>
            <PassphraseField label=words::field(locale) alias=chance::field_name() field="pin" value=typing.typed on_enter=open/>
            <p class="status status-wait" role="status" data-status="wait" hidden=move || typing.wait.get() == 0>{waits}</p>
            <Wrong text=typing.wrong/>
            <div class="row">
                <QuietButton act="team" text=own::table_team(locale) on_press=Callback::new(move |()| console.go(Page::Locked))/>
            </div>
            <Panic/>
            <Foot><BigButton act="pass" text=own::locked_go(locale) ready=Signal::derive(may) on_press=open/></Foot>
        </Frame>
    }
}

/// The worker keeps the wait; it is asked where there were mistakes, so that a page without any starts none.
async fn ask_how_long(console: Console, typing: Typing) {
    if console.public.get_untracked().gate == ScreenGate::AfterMistakes
        && let Ok(Reply::PinWait(seconds)) = console.ask(Request::PinWait).await
    {
        counts_down(typing, seconds).await;
    }
}

/// Shows what the worker said; it lets nobody try sooner, whatever stands here.
async fn counts_down(typing: Typing, seconds: u32) {
    let until = js_sys::Date::now() + f64::from(seconds) * MILLIS;
    loop {
        let left = ((until - js_sys::Date::now()) / MILLIS).ceil().max(0.0) as u32;
        // Nothing is set where the screen is gone.
        if typing.wait.try_set(left.min(seconds)).is_some() || left == 0 {
            return;
        }
        gloo_timers::future::TimeoutFuture::new(A_SECOND_MILLIS).await;
    }
}

async fn attempt(console: Console, typing: Typing) {
    let pin = Secret::new(typing.typed.get_untracked());
    let answer = console.ask(Request::TryPin { pin }).await;
    typing.typed.try_set(String::new());
    let locale = console.locale();
    match answer {
        Ok(Reply::Pin(PinIs::Right)) => {
            console.passes_the_gate();
            if console.look().await.is_ok() {
                console.go_on(Page::Pin, console.front());
            }
        }
        Ok(Reply::Pin(PinIs::TooSoon { seconds })) => counts_down(typing, seconds).await,
        Ok(Reply::Pin(PinIs::Wrong { seconds })) => {
            typing.wrong.try_set(words::wrong(locale).to_owned());
            if console.look().await.is_ok() {
                counts_down(typing, seconds).await;
            }
        }
        Ok(_) => {}
        Err(Refused::Here(kind)) => {
            typing
                .wrong
                .try_set(sentence::refusal(locale, kind).to_owned());
        }
        Err(Refused::Elsewhere) => {}
    }
}
