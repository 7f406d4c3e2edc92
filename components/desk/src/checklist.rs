//! One row of a checklist: what is checked, how it stands, and what to do about it.

use leptos::prelude::*;

use crate::{Tone, tongue};

/// Red, amber or green, with a pattern and a word. The name of the row is stable for tests.
#[component]
pub fn CheckRow(
    name: &'static str,
    tone: Tone,
    #[prop(into)] title: String,
    #[prop(into)] text: String,
) -> impl IntoView {
    let locale = tongue();
    view! {
        <li class=tone.class() data-check=name data-tone=format!("{tone:?}").to_lowercase()>
            <p class="check-top">
                <strong>{title}</strong>
                <span class="check-word">{tone.word(locale)}</span>
            </p>
            <p class="check-text">{text}</p>
        </li>
    }
}
