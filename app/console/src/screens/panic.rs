//! Destroying everything in haste: one control, two touches, no passphrase, no network.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_keep::Place;
use waymark_talk::Request;
use waymark_words::pin as words;

use crate::browser::erase;
use crate::console::{Console, console};
use waymark_shell::leave;

/// How long the keys may take to be overwritten before the rest is destroyed regardless. A worker that is deriving a key
/// cannot listen for a second or two, and haste is the point.
const KEYS_MILLIS: u32 = 1_500;
/// After this the first touch counts no more: it may have been a sleeve.
const SECOND_TOUCH_MILLIS: u32 = 10_000;

/// How far it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Touch {
    None,
    /// Touched once; the second lies elsewhere, so that one long press is not two.
    Once,
    /// At work.
    Twice,
}

#[component]
pub fn Panic() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    // A learner in practice must not be able to destroy the team's work.
    if console.place.get_untracked() == Place::Practice {
        return ().into_any();
    }
    let touch = RwSignal::new(Touch::None);
    let first = Callback::new(move |()| {
        touch.set(Touch::Once);
        leptos::task::spawn_local(async move {
            gloo_timers::future::TimeoutFuture::new(SECOND_TOUCH_MILLIS).await;
            if touch.try_get_untracked() == Some(Touch::Once) {
                touch.try_set(Touch::None);
            }
        });
    });
    let second = Callback::new(move |()| {
        touch.set(Touch::Twice);
        leptos::task::spawn_local(destroy(console));
    });
    let keep = Callback::new(move |()| touch.set(Touch::None));
    view! {
        <div class="panic" data-part="panic">
            {move || match touch.get() {
                Touch::None => view! { <QuietButton act="panic" text=words::panic(locale) on_press=first/> }.into_any(),
                Touch::Once => view! {
                    <div class="stack" role="group" aria-label=words::panic(locale)>
                        <p role="alert">{words::panic_what(locale)}</p>
                        <QuietButton act="panic-keep" text=words::panic_keep(locale) on_press=keep/>
                        <QuietButton act="panic-now" text=words::panic_now(locale) on_press=second/>
                    </div>
                }.into_any(),
                Touch::Twice => view! { <p role="status">{words::panic_working(locale)}</p> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

/// First the secrets that open everything else, then the shelves, then what lies around them; then this document goes. What
/// does not answer hinders nothing.
async fn destroy(console: Console) {
    erase::within(KEYS_MILLIS, console.ask(Request::Wipe)).await;
    console.end_worker();
    console.let_go_of_the_store();
    waymark_keep::browser::remove_databases().await;
    erase::files().await;
    erase::kept_site().await;
    leave::replace_with(leave::NOWHERE);
}
