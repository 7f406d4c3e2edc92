//! The gaps of one area as cards: how it stands, why, how sure that is; moved up and down by people, and taken up.

use leptos::prelude::*;
use waymark_act::Gap;
use waymark_desk::{QuietButton, facts, tongue};
use waymark_map::ServiceId;
use waymark_share::gaps::terms;
use waymark_words::{Locale, gaps as said, planner as words};

use super::board::Made;
use super::item::TakeUp;
use crate::frame::Part;
use crate::planner::planner;

#[component]
pub fn Gaps(made: Made) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let of = made.clone();
    let order = Memo::new(move |_| {
        let board = planner.plan.of(|work| of.board(work)).flatten();
        let gaps = board.map(|board| board.gaps().map(|gap| gap.service).collect::<Vec<_>>());
        gaps.unwrap_or_default()
    });
    let cards = move || {
        let services = order.get();
        let board = planner.plan.of(|work| made.board(work)).flatten();
        let gaps: Vec<Gap> = board
            .map(|board| board.gaps().cloned().collect())
            .unwrap_or_default();
        let cards = gaps.into_iter().enumerate();
        let card = |(at, gap)| card(locale, &made, &services, at, &gap);
        cards.map(card).collect_view()
    };
    view! {
        <Part title=said::part_gaps(locale)>
            <p class="soft">{said::read_sure(locale)}</p>
            <ol class="record-rows" data-part="board-gaps">{cards}</ol>
        </Part>
    }
}

fn card(locale: Locale, made: &Made, order: &[ServiceId], at: usize, gap: &Gap) -> AnyView {
    let planner = planner();
    let (area, service) = (made.area.clone(), gap.service);
    let name = terms::service(made.published.taxonomy(), service, locale);
    // What stands above in the order has to have a place, too, or it would fall behind.
    let above: Vec<ServiceId> = order.iter().take(at).copied().collect();
    let up = Callback::new(move |()| {
        let (area, above) = (area.clone(), above.clone());
        planner.plan.change(planner, move |work| {
            for (place, one) in above.iter().enumerate() {
                work.put(area.clone(), *one, place);
            }
            work.put(area, service, above.len().saturating_sub(1));
        });
    });
    let mut said_of = vec![(
        said::column_why(locale).to_owned(),
        terms::reasons(&gap.why, locale),
    )];
    if !gap.not_certain.is_empty() {
        let unsure = terms::because(&gap.not_certain, locale);
        said_of.push((said::column_not_certain(locale).to_owned(), unsure));
    }
    let recipe = gap.recipe.to_string();
    let higher = (at > 0)
        .then(|| view! { <QuietButton act="gap-up" text=words::gap_up(locale) on_press=up/> });
    view! {
        <li class="record-link sheet" data-gap=service.to_string()>
            <h3>{format!("{name}: {}", terms::standing(gap.standing, locale))}</h3>
            {facts(said_of)}
            <details><summary>{said::label_recipe(locale)}</summary><p class="soft" dir="ltr">{recipe}</p></details>
            <div class="row">{higher}</div>
            <TakeUp area=made.area.clone() service=service/>
        </li>
    }
    .into_any()
}
