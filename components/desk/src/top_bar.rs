//! The bar at the top of a screen, and what stands in it: the way back, the practice mark, the lock.

use leptos::prelude::*;
use waymark_words::{console as words, practice};

use crate::tongue;

/// The bar: a corner where reading starts, what stands between, and a corner where it ends.
#[component]
pub fn TopBar(start: AnyView, between: AnyView, end: AnyView) -> impl IntoView {
    view! {
        <header class="desk-top">
            <div class="desk-corner">{start}</div>
            {between}
            <div class="desk-corner desk-corner-end">{end}</div>
        </header>
    }
}

#[component]
pub fn BackButton(on_press: Callback<()>) -> impl IntoView {
    view! {
        <button class="button button-quiet" type="button" data-act="back" on:click=move |_| on_press.run(())>
            <svg class="desk-arrow" viewBox="0 0 16 16" aria-hidden="true"><path d={"M10 2L4 8l6 6"}></path></svg>
            {words::back(tongue())}
        </button>
    }
}

#[component]
pub fn LockButton(on_press: Callback<()>) -> impl IntoView {
    view! {
        <button class="button" type="button" data-act="lock" on:click=move |_| on_press.run(())>
            {words::lock(tongue())}
        </button>
    }
}

/// That this is the practice district, whatever else is on the screen.
#[component]
pub fn DistrictMark() -> impl IntoView {
    view! { <p class="tag tag-loud" data-mark="district">{practice::mark(tongue())}</p> }
}
