//! The bar over a look at a form: the way back, the form's languages, and how wide the look is.

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_words::forms as words;

use crate::console::{Console, console};
use crate::import::Step;
use crate::page::Page;

/// How wide a look is, by the names in the stylesheet; the last one is how it begins.
pub const WIDTHS: [&str; 3] = ["phone", "tablet", "full"];

/// `width` gets a name out of `WIDTHS`; `on_speak` a language's place among the form's.
#[component]
pub fn Bar(width: RwSignal<String>, on_speak: Callback<u32>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let names = WIDTHS.into_iter().zip([
        words::look_phone(locale),
        words::look_tablet(locale),
        words::look_full(locale),
    ]);
    let widths = names.map(|(code, name)| option(code.to_owned(), name.to_owned(), code == "full"));
    let languages = languages(console);
    let speak = Callback::new(move |code: String| {
        if let Ok(language) = code.parse() {
            on_speak.run(language);
        }
    });
    let widen = Callback::new(move |code| width.set(code));
    view! {
        <header class="look-bar">
            <button class="button" type="button" data-act="back" on:click=move |_| console.go(Page::Forms)>
                <svg class="desk-arrow" viewBox="0 0 16 16" aria-hidden="true"><path d={"M10 2L4 8l6 6"}></path></svg>
                {words::look_back(locale)}
            </button>
            {chooser("look-language", words::look_language(locale), languages, speak)}
            {chooser("look-width", words::look_width(locale), widths.collect(), widen)}
            <p class="soft">{words::look_note(locale)}</p>
        </header>
    }
}

/// The form's own languages; none where there is no choice.
fn languages(console: Console) -> Vec<AnyView> {
    let names = console.import.step.with_untracked(|step| match step {
        Step::Seen(seen) => seen.languages.clone(),
        _ => Vec::new(),
    });
    if names.len() < 2 {
        return Vec::new();
    }
    let numbered = names.into_iter().enumerate();
    let each = numbered.map(|(at, name)| option(at.to_string(), name, at == 0));
    each.collect()
}

fn option(code: String, name: String, chosen: bool) -> AnyView {
    view! { <option value=code selected=chosen lang="" dir="auto">{name}</option> }.into_any()
}

fn chooser(
    name: &'static str,
    label: &'static str,
    options: Vec<AnyView>,
    on_choose: Callback<String>,
) -> AnyView {
    if options.is_empty() {
        return ().into_any();
    }
    view! {
        <label class="look-choice">
            <span>{label}</span>
            <select class="input" data-field=name on:change=move |event| on_choose.run(event_target_value(&event))>
                {options}
            </select>
        </label>
    }
    .into_any()
}
