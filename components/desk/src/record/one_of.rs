//! One of several, or nothing yet: the browser's own list, which stays small on a form of fifty fields.

use leptos::prelude::*;

/// A choice of a list: a stable code, which is never shown, and its words.
pub type Offered = (String, String);

/// `none` is the row for "nothing yet", reported as an empty code; `value` the code at first.
#[component]
pub fn OneOf(
    id: String,
    #[prop(into)] label: String,
    none: &'static str,
    choices: Vec<Offered>,
    #[prop(into)] value: Signal<String>,
    on_choice: Callback<String>,
) -> impl IntoView {
    let rows: Vec<AnyView> = choices
        .into_iter()
        .map(|(code, words)| {
            let is = code.clone();
            let chosen = move || value.with(|value| *value == is);
            view! { <option value=code prop:selected=chosen>{words}</option> }.into_any()
        })
        .collect();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id.clone() data-field=id on:change=move |e| on_choice.run(event_target_value(&e))>
                <option value="" prop:selected=move || value.with(String::is_empty)>{none}</option>
                {rows}
            </select>
        </div>
    }
}
