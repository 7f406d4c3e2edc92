//! Choosing: one of several, or as many as apply, or that one has read it.

use leptos::prelude::*;
use waymark_ask::definition::Widget;
use waymark_ask::engine::Card;
use waymark_words::{Locale, respond};

use super::Walk;
use super::beside::beside;
use super::plain::plain;

/// The choices as large cards.
pub fn choices(walk: Walk, card: &Card, locale: Locale) -> AnyView {
    let many = card.widget == Widget::SelectMultiple;
    let role = if many { "group" } else { "radiogroup" };
    let label = plain(&card.label);
    let cards: Vec<AnyView> = card
        .choices
        .iter()
        .map(|choice| {
            // The words stand beside the picture: nobody should hear them twice.
            let words = plain(&choice.label);
            let words = if words.is_empty() {
                choice.value.clone()
            } else {
                words
            };
            let beside = beside(walk, &choice.beside, "", locale);
            one(walk, card, &choice.value, (words, beside))
        })
        .collect();
    view! {
        <div class="choices" role=role aria-label=label>
            {cards}
        </div>
    }
    .into_any()
}

/// A single mark that says it was read.
pub fn acknowledge(walk: Walk, card: &Card, locale: Locale) -> AnyView {
    let many = Card {
        widget: Widget::SelectMultiple,
        ..card.clone()
    };
    let words = respond::walk_read(locale).to_owned();
    let inside = one(walk, &many, "OK", (words, Vec::new()));
    view! { <div class="choices">{inside}</div> }.into_any()
}

fn one(walk: Walk, card: &Card, value: &str, (words, beside): (String, Vec<AnyView>)) -> AnyView {
    let many = card.widget == Widget::SelectMultiple;
    let kind = if many { "checkbox" } else { "radio" };
    let checked =
        card.value.split_whitespace().any(|chosen| chosen == value) || card.value == value;
    let (asked, value) = (card.clone(), value.to_owned());
    let chosen = value.clone();
    let change = move |event| {
        let on = event_target_checked(&event);
        if many {
            let mut values = chosen_now(walk, &asked);
            values.retain(|other| *other != chosen);
            if on {
                values.push(chosen.clone());
            }
            walk.answer(&asked, &values.join(" "));
        } else {
            walk.answer(&asked, &chosen);
        }
    };
    view! {
        <label class="choice choice-native">
            <input
                type=kind
                name=card.name.clone()
                value=value
                prop:checked=checked
                on:change=change
            />
            {beside}
            <span class="choice-words">{words}</span>
        </label>
    }
    .into_any()
}

/// What is chosen by now; the card shows what was chosen when it was drawn.
fn chosen_now(walk: Walk, card: &Card) -> Vec<String> {
    let value = match walk.here() {
        Some(waymark_ask::engine::Stop::Question(now)) => now.value,
        _ => card.value.clone(),
    };
    value.split_whitespace().map(str::to_owned).collect()
}
