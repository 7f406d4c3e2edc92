//! The field a passphrase is typed into. Not a password form: no browser shall offer to keep it.

use leptos::attr::custom::custom_attribute;
use leptos::html::Input;
use leptos::prelude::*;
use waymark_words::console;

use crate::tongue;

/// A covered field with a button that shows what was typed. `alias` is a name drawn anew each time, so that no browser
/// recognises the field; Enter does the same as the screen's button. The element is emptied before it goes.
#[component]
pub fn PassphraseField(
    #[prop(into)] label: String,
    #[prop(into)] alias: String,
    /// Its stable name for tests, where a screen has more than one.
    #[prop(default = "passphrase")]
    field: &'static str,
    value: RwSignal<String>,
    on_enter: Callback<()>,
) -> impl IntoView {
    let locale = tongue();
    let shown = RwSignal::new(false);
    let element = NodeRef::<Input>::new();
    on_cleanup(move || {
        if let Some(input) = element.try_get_untracked().flatten() {
            input.set_value("");
        }
        value.try_set(String::new());
    });
    view! {
        <div class="field">
            <label for=alias.clone()>{label}</label>
            <div class="secret">
                <Typed element=element alias=alias field=field shown=shown value=value on_enter=on_enter/>
                <button
                    class="button"
                    type="button"
                    data-act="show"
                    aria-pressed=move || if shown.get() { "true" } else { "false" }
                    on:click=move |_| shown.update(|s| *s = !*s)
                >
                    {move || if shown.get() { console::hide_typed(locale) } else { console::show(locale) }}
                </button>
            </div>
        </div>
    }
}

#[component]
fn Typed(
    element: NodeRef<Input>,
    alias: String,
    field: &'static str,
    shown: RwSignal<bool>,
    value: RwSignal<String>,
    on_enter: Callback<()>,
) -> impl IntoView {
    view! {
        <input
            class="input"
            node_ref=element
            id=alias.clone()
            name=alias
            data-field=field
            type=move || if shown.get() { "text" } else { "password" }
            autocomplete="off"
            {..custom_attribute("autocorrect", "off")}
            autocapitalize="none"
            spellcheck="false"
            prop:value=move || value.get()
            on:input=move |e| value.set(event_target_value(&e))
            on:keydown=move |e| if e.key() == "Enter" { on_enter.run(()) }
        />
    }
}
