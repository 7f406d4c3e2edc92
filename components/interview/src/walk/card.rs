//! One question or note of a walk: its words, its answers, and the bar below.

use leptos::prelude::*;
use waymark_ask::definition::Widget;
use waymark_ask::engine::Card;
use waymark_words::{Locale, respond};

use super::beside::beside;
use super::plain::plain;
use super::{Walk, choices, entry, ranking};
use crate::heading::heading;
use crate::paper::{block, line, live, nothing};

/// The screen of a card.
pub fn screen(walk: Walk, card: Card, locale: Locale) -> AnyView {
    let mut inside = Vec::new();
    if !card.section.is_empty() {
        inside.push(line("hers-hint", plain(&card.section)));
    }
    let label = plain(&card.label);
    inside.push(heading(label.clone()));
    inside.extend(beside(walk, &card.beside, &label, locale));
    if !card.hint.is_empty() {
        inside.push(line("hers-hint", plain(&card.hint)));
    }
    let name = card.name.clone();
    if !card.note {
        inside.push(answers(walk, &card, locale));
        inside.push(broken(walk, locale));
        inside.push(skip(walk, card, locale));
    }
    view! {
        <div class="hers-frame" data-screen="walk" data-question=name>
            <main class="hers-main">{inside}</main>
            {bar(walk, locale)}
        </div>
    }
    .into_any()
}

fn answers(walk: Walk, card: &Card, locale: Locale) -> AnyView {
    match card.widget {
        Widget::SelectOne | Widget::SelectMultiple => choices::choices(walk, card, locale),
        Widget::Rank => ranking::ranking(walk, card, locale),
        Widget::Range => entry::range(walk, card),
        Widget::Trigger => choices::acknowledge(walk, card, locale),
        Widget::Input | Widget::Upload => entry::entry(walk, card),
    }
}

/// Said while the answer breaks the form's own rule.
fn broken(walk: Walk, locale: Locale) -> AnyView {
    live(move || {
        walk.answered.track();
        match is_broken(walk) {
            None => nothing(),
            Some(words) => {
                let words = if words.trim().is_empty() {
                    respond::walk_broken(locale).to_owned()
                } else {
                    plain(&words)
                };
                view! { <p class="hers-hint" role="alert">{words}</p> }.into_any()
            }
        }
    })
}

fn is_broken(walk: Walk) -> Option<String> {
    match walk.here() {
        Some(waymark_ask::engine::Stop::Question(card)) => card.broken,
        _ => None,
    }
}

/// Whatever the form calls required, a question can be gone past.
fn skip(walk: Walk, card: Card, locale: Locale) -> AnyView {
    let past = move |_| {
        walk.answer(&card, "");
        walk.on();
    };
    view! {
        <button type="button" class="choice" data-action="skip" on:click=past>
            <span class="choice-words">{respond::skip(locale)}</span>
        </button>
    }
    .into_any()
}

/// Next, and Back from the second stop on.
pub fn bar(walk: Walk, locale: Locale) -> AnyView {
    let next = move |_| {
        // A wrong answer is put right or skipped, not carried along.
        if is_broken(walk).is_none() {
            walk.on();
        }
    };
    let back = (!walk.is_first()).then(|| {
        view! {
            <button type="button" class="button" data-action="back" on:click=move |_| walk.back()>
                {respond::back(locale)}
            </button>
        }
        .into_any()
    });
    let next = view! {
        <button type="button" class="button button-go" data-action="next" on:click=next>
            {respond::next(locale)}
        </button>
    }
    .into_any();
    let row = vec![next, block("hers-bar-place", back.into_iter().collect())];
    block("hers-bar", vec![block("hers-bar-inner", row)])
}
