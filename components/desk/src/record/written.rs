//! A line to write in that reports when it is left, not at every letter.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// `value` is what stands in it at first; `wrong` what has to be put right, empty for nothing. `keys` is the keyboard
/// a tablet shows. Nothing typed is offered again by the browser, corrected or sent to a spelling service.
#[component]
pub fn Written(
    id: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: String,
    keys: &'static str,
    value: String,
    #[prop(optional, into)] wrong: Signal<String>,
    on_left: Callback<String>,
) -> impl IntoView {
    let (hint_id, wrong_id) = (format!("hint-{id}"), format!("wrong-{id}"));
    let described = format!("{hint_id} {wrong_id}");
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <p class="soft" id=hint_id hidden=hint.is_empty()>{hint.clone()}</p>
            <p class="field-wrong" role="alert" id=wrong_id hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
            <input
                class="input"
                id=id.clone()
                data-field=id
                type=if keys == "date" { "date" } else { "text" }
                inputmode=if keys == "date" { "text" } else { keys }
                autocomplete="off"
                {..custom_attribute("autocorrect", "off")}
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || if wrong.with(String::is_empty) { "false" } else { "true" }
                prop:value=value
                on:change=move |e| on_left.run(event_target_value(&e))
            />
        </div>
    }
}
