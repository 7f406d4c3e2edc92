//! Several of a list: boxes to tick, each reported as it is touched with all that is ticked then.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::Offered;

/// `chosen` holds the codes that are ticked. The new set is reported; whether it may stand is not decided here.
#[component]
pub fn SomeOf(
    id: String,
    #[prop(into)] label: String,
    choices: Vec<Offered>,
    #[prop(into)] chosen: Signal<BTreeSet<String>>,
    on_choice: Callback<BTreeSet<String>>,
) -> impl IntoView {
    let rows: Vec<AnyView> = choices
        .into_iter()
        .map(|(code, words)| row(format!("{id}-{code}"), code, words, chosen, on_choice))
        .collect();
    view! {
        <fieldset class="field" data-field=id>
            <legend class="field-label">{label}</legend>
            <div class="record-boxes">{rows}</div>
        </fieldset>
    }
}

fn row(
    name: String,
    code: String,
    words: String,
    chosen: Signal<BTreeSet<String>>,
    on_choice: Callback<BTreeSet<String>>,
) -> AnyView {
    let is = code.clone();
    let ticked = move || chosen.with(|chosen| chosen.contains(&is));
    let touched = move |e| {
        let mut now = chosen.get_untracked();
        match event_target_checked(&e) {
            true => now.insert(code.clone()),
            false => now.remove(&code),
        };
        on_choice.run(now);
    };
    view! {
        <label class="pick record-box">
            <input type="checkbox" data-field=name prop:checked=ticked on:change=touched/>
            <span class="pick-words">{words}</span>
        </label>
    }
    .into_any()
}
