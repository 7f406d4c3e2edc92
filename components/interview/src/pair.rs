//! Two ways that weigh the same, and a list of languages: cards that are touched once.

use leptos::prelude::{AnyView, Callback};
use waymark_ask::Lang;
use waymark_words::{Locale, language, respond};

use crate::Act;
use crate::paper::{block, span};
use crate::pictogram::icon;
use crate::touchable::{Look, touchable};

/// Keep or erase: two cards of one size, neither more inviting than the other.
pub fn keep_or_erase(locale: Locale, on: Callback<Act>) -> AnyView {
    let card = |act, picture, words, note| {
        let mut inside: Vec<AnyView> = icon(picture).into_iter().collect();
        inside.extend([span("pair-words", words), span("pair-note", note)]);
        touchable(pair_card(), act, on, inside)
    };
    let keep = (respond::stop_keep(locale), respond::stop_keep_note(locale));
    let erase = (
        respond::stop_erase(locale),
        respond::stop_erase_note(locale),
    );
    let cards = vec![
        card(Act::Keep, "w-basket", keep.0, keep.1),
        card(Act::Erase, "s-cross", erase.0, erase.1),
    ];
    block("pair", cards)
}

fn pair_card() -> Look {
    Look {
        class: "pair-card",
        ..Look::default()
    }
}

/// A language as its card shows it: its own name, and the same sentence in its own words.
#[derive(Clone, PartialEq, Eq)]
pub struct Tongue {
    /// Its place in the form.
    pub lang: Lang,
    /// The app's words in it.
    pub locale: Locale,
}

/// A card for each language; no flags.
pub fn tongues(all: Vec<Tongue>, on: Callback<Act>) -> AnyView {
    let card = |tongue: Tongue| {
        let locale = tongue.locale;
        let look = Look {
            lang: Some((locale.tag(), locale.direction().attribute())),
            ..pair_card()
        };
        let words = span("pair-words", respond::language_card(locale));
        let inside = vec![words, span("pair-note", language::own_name(locale))];
        touchable(look, Act::Speak(tongue.lang), on, inside)
    };
    block("pair", all.into_iter().map(card).collect())
}
