//! One of the large squares of the home screen.

use leptos::prelude::*;

/// A square with a drawing, a name and one line. `outline` is an svg path in a box of 48 by 48.
#[component]
pub fn Tile(
    act: &'static str,
    outline: &'static str,
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    #[prop(into)] open: Signal<bool>,
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="tile"
            type="button"
            data-act=act
            aria-disabled=move || if open.get() { "false" } else { "true" }
            on:click=move |_| if open.get_untracked() { on_press.run(()) }
        >
            <svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true"><path d=outline></path></svg>
            <span class="tile-title">{title}</span>
            <span class="tile-text">{text}</span>
        </button>
    }
}
