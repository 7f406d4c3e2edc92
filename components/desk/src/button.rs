//! The buttons: one large one that goes on, and plain ones beside it.

use leptos::prelude::*;

/// The one primary action of a screen. `act` is its stable name for tests.
#[component]
pub fn BigButton(
    act: &'static str,
    #[prop(into)] text: Signal<String>,
    #[prop(into)] ready: Signal<bool>,
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button button-go desk-big"
            type="button"
            data-act=act
            aria-disabled=move || if ready.get() { "false" } else { "true" }
            on:click=move |_| {
                if ready.get_untracked() {
                    on_press.run(());
                }
            }
        >
            {move || text.get()}
        </button>
    }
}

/// A button beside the primary one: a way back, a second way, a small step.
#[component]
pub fn QuietButton(
    act: &'static str,
    #[prop(into)] text: Signal<String>,
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button class="button" type="button" data-act=act on:click=move |_| on_press.run(())>
            {move || text.get()}
        </button>
    }
}
