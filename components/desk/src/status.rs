//! One line that says in words how something stands.

use leptos::prelude::*;

use crate::{Tone, tongue};

/// A status with its word first. `live` to a screen reader: it is read when it changes.
#[component]
pub fn StatusLine(
    #[prop(into)] tone: Signal<Tone>,
    #[prop(into)] text: Signal<String>,
    /// Stable name for tests.
    name: &'static str,
) -> impl IntoView {
    let locale = tongue();
    view! {
        <p class=move || tone.get().class() role="status" data-status=name>
            <strong class="status-word">{move || tone.get().word(locale)}</strong>
            " "
            <span class="status-text">{move || text.get()}</span>
        </p>
    }
}
