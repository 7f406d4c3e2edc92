//! Putting things in order by touching them, the first one first.

use leptos::prelude::*;
use waymark_ask::engine::{Card, Offered, Stop};
use waymark_words::{Locale, respond};

use super::Walk;
use super::beside::beside;
use super::plain::plain;
use crate::paper::{line, live, span};

/// The things to be ordered; a touch gives the next number, another one takes it back.
pub fn ranking(walk: Walk, card: &Card, locale: Locale) -> AnyView {
    let card = card.clone();
    let cards = live(move || {
        walk.answered.track();
        let now = match walk.here() {
            Some(Stop::Question(now)) => *now,
            _ => card.clone(),
        };
        let order: Vec<String> = now.value.split_whitespace().map(str::to_owned).collect();
        let all: Vec<AnyView> = now
            .choices
            .iter()
            .map(|choice| {
                let beside = beside(walk, &choice.beside, "", locale);
                thing(walk, &now, &order, (choice, beside))
            })
            .collect();
        view! { <div class="choices" role="group">{all}</div> }.into_any()
    });
    let hint = line("hers-hint", respond::walk_touch_order(locale));
    view! { {hint} {cards} }.into_any()
}

fn thing(
    walk: Walk,
    card: &Card,
    order: &[String],
    (choice, beside): (&Offered, Vec<AnyView>),
) -> AnyView {
    let (value, label) = (choice.value.as_str(), choice.label.as_str());
    let place = order.iter().position(|name| name == value);
    let mut touched: Vec<String> = order.to_vec();
    match place {
        Some(_) => touched.retain(|name| name != value),
        None => touched.push(value.to_owned()),
    }
    let card = card.clone();
    let touch = move |_| walk.answer(&card, &touched.join(" "));
    let number = place
        .map(|place| (place + 1).to_string())
        .unwrap_or_default();
    let pressed = if place.is_some() { "true" } else { "false" };
    let words = vec![
        span("choice-words", plain(label)),
        span("choice-place", number),
    ];
    view! {
        <button type="button" class="choice" aria-pressed=pressed on:click=touch>
            {beside}
            {words}
        </button>
    }
    .into_any()
}
