//! A labelled line to write in.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// A text field; `keys` says which keyboard a tablet shows (`text`, `tel`, `numeric`).
/// `wrong` is what has to be put right in it, empty for nothing.
/// Nothing typed here is offered again by the browser, corrected or sent to a spelling service.
#[component]
pub fn Field(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    keys: &'static str,
    value: RwSignal<String>,
    #[prop(optional, into)] wrong: Signal<String>,
) -> impl IntoView {
    let hint_id = format!("hint-{name}");
    let wrong_id = format!("wrong-{name}");
    let described = format!("{hint_id} {wrong_id}");
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <p class="soft" id=hint_id.clone() hidden=hint.is_empty()>{hint.clone()}</p>
            <p class="field-wrong" id=wrong_id hidden=move || wrong.with(String::is_empty)>{move || wrong.get()}</p>
            <input
                class="input"
                id=name
                data-field=name
                type="text"
                inputmode=keys
                autocomplete="off"
                {..custom_attribute("autocorrect", "off")}
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || if wrong.with(String::is_empty) { "false" } else { "true" }
                prop:value=move || value.get()
                on:input=move |e| value.set(event_target_value(&e))
            />
        </div>
    }
}
