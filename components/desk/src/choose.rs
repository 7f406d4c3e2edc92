//! One of several, and yes to one: the browser's own controls, in large rows.

use leptos::prelude::*;

/// One row of a choice. `code` is stable and never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Choice {
    pub code: String,
    pub label: String,
    /// A second line; empty for none.
    pub hint: String,
    /// The label's language, a BCP 47 tag, where it is not the page's; else empty.
    tongue: String,
}

impl Choice {
    /// A row of one line.
    pub fn plain(code: impl Into<String>, label: impl Into<String>) -> Self {
        Self::hinted(code, label, String::new())
    }

    /// A row that says in a language what that language is.
    pub fn of_tongue(tag: impl Into<String>, own_name: impl Into<String>) -> Self {
        let tongue = tag.into();
        Self {
            tongue: tongue.clone(),
            ..Self::plain(tongue, own_name)
        }
    }

    /// A row with a second, softer line.
    pub fn hinted(
        code: impl Into<String>,
        label: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            label: label.into(),
            hint: hint.into(),
            tongue: String::new(),
        }
    }
}

/// One of several; `value` holds the code, empty before the first choice.
#[component]
pub fn Choose(
    name: &'static str,
    #[prop(into)] label: String,
    choices: Vec<Choice>,
    value: RwSignal<String>,
) -> impl IntoView {
    let legend = view! { <legend class="field-label">{label}</legend> }.into_any();
    group(legend, name, choices, value)
}

/// The same as a part of a screen: the question is its heading, with a line under it (empty for none).
#[component]
pub fn ChoosePart(
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    choices: Vec<Choice>,
    value: RwSignal<String>,
) -> impl IntoView {
    let legend = view! {
        <legend><h2>{label}</h2></legend>
        <p hidden=hint.is_empty()>{hint.clone()}</p>
    };
    group(legend.into_any(), name, choices, value)
}

fn group(
    legend: AnyView,
    name: &'static str,
    choices: Vec<Choice>,
    value: RwSignal<String>,
) -> AnyView {
    let rows: Vec<AnyView> = choices
        .into_iter()
        .map(|choice| view! { <Row name=name choice=choice value=value/> }.into_any())
        .collect();
    view! { <fieldset class="field">{legend}{rows}</fieldset> }.into_any()
}

#[component]
fn Row(name: &'static str, choice: Choice, value: RwSignal<String>) -> impl IntoView {
    let code = StoredValue::new(choice.code);
    let is = move || code.with_value(|code| value.with(|value| value == code));
    view! {
        <label class="pick">
            <input
                type="radio"
                name=name
                data-field=name
                value=code.get_value()
                prop:checked=is
                on:change=move |_| value.set(code.get_value())
            />
            <span class="pick-words">
                <span lang=(!choice.tongue.is_empty()).then_some(choice.tongue)>{choice.label}</span>
                <span class="soft" hidden=choice.hint.is_empty()>{choice.hint.clone()}</span>
            </span>
        </label>
    }
}

/// A box to tick.
#[component]
pub fn Tick(
    name: &'static str,
    #[prop(into)] label: String,
    value: RwSignal<bool>,
) -> impl IntoView {
    view! {
        <label class="pick">
            <input
                type="checkbox"
                data-field=name
                prop:checked=move || value.get()
                on:change=move |e| value.set(event_target_checked(&e))
            />
            <span class="pick-words">{label}</span>
        </label>
    }
}
