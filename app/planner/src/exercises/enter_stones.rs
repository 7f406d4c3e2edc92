//! Stones on the cards of a wall, counted when the group has gone.

use std::collections::BTreeMap;

use leptos::prelude::*;
use waymark_desk::tongue;
use waymark_map::Choice;
use waymark_map::exercise::Said;
use waymark_words::exercises as words;

use super::enter::Entering;
use super::enter_chosen::{by_stage, choice};

/// Signs, the same in every language; the buttons have names beside.
const LESS: &str = "−";
const MORE: &str = "+";

#[component]
pub fn Stones(of: Entering, label: &'static str, list: &'static str) -> impl IntoView {
    let locale = tongue();
    let all = move || {
        let sum: u32 = laid(of).values().map(|one| u32::from(*one)).sum();
        words::stones_all(locale, &sum.to_string())
    };
    let parts: Vec<AnyView> = by_stage(locale, list)
        .into_iter()
        .map(|(_, name, rows)| {
            let cards = rows
                .into_iter()
                .filter_map(|(code, words)| Some(card(of, choice(&code)?, words)));
            let cards: Vec<AnyView> = cards.collect();
            view! {
                <h3>{name.unwrap_or_default()}</h3>
                <ul class="record-rows">{cards}</ul>
            }
            .into_any()
        })
        .collect();
    view! {
        <fieldset class="field">
            <legend class="field-label">{label}</legend>
            <p class="soft">{words::stones_hint(locale)}</p>
            {parts}
            <p role="status" data-part="stones"><strong>{all}</strong></p>
        </fieldset>
    }
}

fn laid(of: Entering) -> BTreeMap<Choice, u8> {
    let laid = of.now(|said| match said {
        Said::Stones(laid) => Some(laid.clone()),
        _ => None,
    });
    laid.unwrap_or_default()
}

/// A card with its stones; one more and one less with a touch.
fn card(of: Entering, card: Choice, name: String) -> AnyView {
    let locale = tongue();
    let now = move || laid(of).get(&card).copied().unwrap_or_default();
    let lay = move |stones: u8| {
        let mut all = untrack(|| laid(of));
        match stones {
            0 => all.remove(&card),
            stones => all.insert(card, stones),
        };
        of.say(Said::Stones(all));
    };
    let less = move |_| lay(untrack(now).saturating_sub(1));
    let more = move |_| lay(untrack(now).saturating_add(1));
    let (say_less, say_more) = (
        words::stone_less(locale, &name),
        words::stone_more(locale, &name),
    );
    let id = |part: &str| format!("{part}-{}-{}", of.line, card.0);
    view! {
        <li class="record-row stones">
            <span>{name}</span>
            <button class="button stones-turn" type="button" data-act=id("less") aria-label=say_less on:click=less>{LESS}</button>
            <output class="stones-count" data-stones=card.0.to_string()>{move || now().to_string()}</output>
            <button class="button stones-turn" type="button" data-act=id("more") aria-label=say_more on:click=more>{MORE}</button>
        </li>
    }
    .into_any()
}
