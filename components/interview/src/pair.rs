//! Two ways that weigh the same, and a list of languages: cards that are touched once.

use leptos::prelude::*;
use waymark_ask::Lang;
use waymark_words::{Locale, respond};

use crate::{Act, Icon};

/// Keep or erase: two cards of one size, neither more inviting than the other.
#[component]
pub fn KeepOrErase(locale: Locale, on: Callback<Act>) -> impl IntoView {
    let keep = (respond::stop_keep(locale), respond::stop_keep_note(locale));
    let erase = (respond::stop_erase(locale), respond::stop_erase_note(locale));
    view! {
        <div class="pair">
            <PairCard act=Act::Keep icon="w-basket" words=keep on />
            <PairCard act=Act::Erase icon="s-cross" words=erase on />
        </div>
    }
}

#[component]
fn PairCard(
    act: Act,
    icon: &'static str,
    words: (&'static str, &'static str),
    on: Callback<Act>,
) -> impl IntoView {
    view! {
        <button type="button" class="pair-card" data-act=act.name() on:click=move |_| on.run(act)>
            <Icon name=icon />
            <span class="pair-words">{words.0}</span>
            <small>{words.1}</small>
        </button>
    }
}

/// A language as its card shows it: its own name, and the same sentence in its own words.
#[derive(Clone, PartialEq, Eq)]
pub struct Tongue {
    /// Its place in the form.
    pub lang: Lang,
    /// Its name, as its speakers write it.
    pub name: String,
    /// The app's words in it.
    pub locale: Locale,
}

/// A card for each language; no flags.
#[component]
pub fn Tongues(tongues: Vec<Tongue>, on: Callback<Act>) -> impl IntoView {
    let card = move |tongue: Tongue| {
        let lang = tongue.lang;
        view! {
            <button
                type="button"
                class="pair-card"
                data-act=Act::Speak(lang).name()
                data-lang=tongue.locale.tag()
                lang=tongue.locale.tag()
                dir=tongue.locale.direction().attribute()
                on:click=move |_| on.run(Act::Speak(lang))
            >
                <span class="pair-words">{respond::language_card(tongue.locale)}</span>
                <small>{tongue.name}</small>
            </button>
        }
    };
    view! { <div class="pair">{tongues.into_iter().map(card).collect_view()}</div> }
}
