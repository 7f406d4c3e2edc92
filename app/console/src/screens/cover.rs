//! The neutral cover: nothing to read but a question that asks nothing.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::console as words;

use crate::boot;
use crate::console::console;

/// Touching it leads to what needs no passphrase.
#[component]
pub fn Cover() -> impl IntoView {
    let console = console();
    view! {
        <main class="desk desk-cover" data-screen="cover" tabindex="-1">
            <button
                class="button"
                type="button"
                data-act="continue"
                on:click=move |_| leptos::task::spawn_local(boot::uncover(console))
            >
                {words::r#continue(tongue())}
            </button>
        </main>
    }
}
