//! The office that was chosen: where it sends women, who sends women to it, and what they reach from it.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{Picked, facts, tongue};
use waymark_words::{Locale, network as words};

use super::made::Made;

#[component]
pub fn One(made: Arc<Made>, picked: RwSignal<Picked>) -> impl IntoView {
    let locale = tongue();
    let said = move || match picked.get() {
        Picked::Nothing => view! { <p class="soft">{words::choose(locale)}</p> }.into_any(),
        Picked::Row(at) => {
            let office = made.web.layout.offices.get(at);
            let office = office.map(|one| told(locale, &made, one.provider));
            office.unwrap_or_else(|| ().into_any())
        }
    };
    view! { <section class="sheet" role="status" data-part="network-one">{said}</section> }
}

fn told(locale: Locale, made: &Made, provider: u32) -> AnyView {
    let ways = || made.web.layout.ways.iter();
    let to = ways().filter(|way| way.from == provider);
    let from = ways().filter(|way| way.to == provider);
    let said = |other: u32, way: &waymark_map::network::Way| {
        let help = made.services(locale, &way.services);
        words::tie(locale, &made.name(other), &help, stroke(locale, way.stroke))
    };
    let listed = |all: Vec<String>| match all.is_empty() {
        true => words::nobody(locale).to_owned(),
        false => all.join("\n"),
    };
    let reach = made.network.reach(provider);
    let here = made.network.available();
    let reached = reach.intersection(&here).count().to_string();
    let rows = vec![
        (
            words::sends_to(locale).to_owned(),
            listed(to.map(|way| said(way.to, way)).collect()),
        ),
        (
            words::sent_from(locale).to_owned(),
            listed(from.map(|way| said(way.from, way)).collect()),
        ),
        (
            words::reach(locale).to_owned(),
            words::reach_of(locale, &reached, &here.len().to_string()),
        ),
    ];
    view! {
        <h2>{made.name(provider)}</h2>
        <p class="soft">{made.areas(provider)}</p>
        {facts(rows)}
    }
    .into_any()
}

/// How sure a link is, in a word.
pub fn stroke(locale: Locale, stroke: waymark_map::Stroke) -> &'static str {
    match stroke {
        waymark_map::Stroke::Firm => words::both(locale),
        waymark_map::Stroke::Dotted => words::one_side(locale),
    }
}
