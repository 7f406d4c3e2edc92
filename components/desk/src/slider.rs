//! A slider that says in words where it stands, and reports every movement.

use leptos::prelude::*;

/// Whole numbers `from` to `to`. `name` is stable, for the element and for tests; `say` puts a number into words.
#[component]
pub fn Slider(
    name: &'static str,
    #[prop(into)] label: String,
    from: i32,
    to: i32,
    #[prop(into)] value: Signal<i32>,
    say: Callback<i32, String>,
    on_move: Callback<i32>,
) -> impl IntoView {
    let said = move || say.run(value.get());
    view! {
        <div class="field slider">
            <label for=name>{label}</label>
            <p class="slider-said" aria-hidden="true">{said}</p>
            <input
                class="slider-bar"
                id=name
                data-field=name
                type="range"
                min=from.to_string()
                max=to.to_string()
                step="1"
                aria-valuetext=said
                prop:value=move || value.get().to_string()
                on:input=move |event| {
                    if let Ok(number) = event_target_value(&event).parse() {
                        on_move.run(number);
                    }
                }
            />
        </div>
    }
}
