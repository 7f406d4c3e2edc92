//! The team's decision to work here without the browser's promise: a tick that is remembered.

use leptos::prelude::*;
use waymark_desk::{Tick, tongue};
use waymark_words::health;

use crate::console::{Console, console};
use crate::page::Page;
use crate::without_promise::{WithoutPromise, decide};

/// The team's decision to work here without the promise, kept beside what is public.
#[component]
pub fn Accept() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let accepted = RwSignal::new(console.public.get_untracked().without_promise.accepted());
    let was = accepted.get_untracked();
    Effect::new(move |before: Option<bool>| {
        let now = accepted.get();
        if before.unwrap_or(was) != now {
            leptos::task::spawn_local(kept(console, WithoutPromise::of(now)));
        }
        now
    });
    view! {
        <Tick name="without-promise" label=health::accept(locale) value=accepted/>
        <p class="soft" data-said="accepted" hidden=move || !accepted.get()>{health::accepted(locale)}</p>
    }
}

async fn kept(console: Console, decision: WithoutPromise) {
    match decide(&console.store(), decision).await {
        Ok(()) => console
            .public
            .update(|public| public.without_promise = decision),
        Err(error) => console.go(Page::for_store(error)),
    }
}
