//! A labelled button that opens the tablet's own file picker.

use leptos::ev::Event;
use leptos::prelude::*;

/// How many files a picker takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Most {
    #[default]
    One,
    Several,
}

/// The browser's own control, so that its picker, its words and its keyboard are the ones people know. `on_pick` gets the event of a file
/// having been picked; `on_open` is told when the picker opens, because it may hide the page.
#[component]
pub fn FileField(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// How many may be picked at once.
    #[prop(optional)]
    most: Most,
    on_open: Callback<()>,
    on_pick: Callback<Event>,
) -> impl IntoView {
    let hint_id = format!("hint-{name}");
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <p class="soft" id=hint_id.clone() hidden=hint.is_empty()>{hint.clone()}</p>
            <input
                class="input input-file"
                id=name
                data-field=name
                type="file"
                multiple=most == Most::Several
                aria-describedby=hint_id
                on:click=move |_| on_open.run(())
                on:change=move |event| on_pick.run(event)
            />
        </div>
    }
}
