//! The rounds that were closed: a row each, and the way to what may be said of them.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_talk::{NEXT_ROUND_AFTER_DAYS, PastCard, PastShown, PastTotals};
use waymark_words::pairing;

use crate::console::{Console, console};
use crate::frame::Part;
use crate::page::{Page, WhichRound};
use waymark_shell::today::written;

/// Nothing at all before the first was closed.
#[component]
pub fn PastRounds(past: Vec<PastCard>) -> impl IntoView {
    let locale = tongue();
    if past.is_empty() {
        return ().into_any();
    }
    // The newest first: that is the one people come for.
    let mut rows: Vec<AnyView> = (0..).zip(past).map(row).collect();
    rows.reverse();
    view! { <Part title=pairing::past_title(locale)><ul class="matters" data-part="past">{rows}</ul></Part> }.into_any()
}

fn row((place, card): (u32, PastCard)) -> AnyView {
    let (locale, console) = (tongue(), console());
    let go = Callback::new(move |()| console.go(Page::PastResults(place)));
    let opened = written(card.opened_on.0, locale.tag());
    let closed = written(card.closed_on.0, locale.tag());
    let line = pairing::past_line(locale, &card.area, &opened, &closed);
    // Of a tablet that joined, nothing is ever shown here: its results are made where the round was opened.
    let to_give = card.totals == PastTotals::ToGive;
    let nothing = card.shown == PastShown::Nothing && !to_give;
    let give = Callback::new(move |()| console.go(Page::GiveTotals(place)));
    view! {
        <li class="matter">
            <QuietButton act="past-results" text=card.label on_press=go/>
            <p class="soft">{line}</p>
            {to_give.then(|| view! { <QuietButton act="give-totals" text=pairing::give_open(locale) on_press=give/> })}
            <p class="soft" hidden=!nothing>{pairing::past_nothing(locale)}</p>
        </li>
    }
    .into_any()
}

/// In place of results that never opened, or that are made where the round was opened.
#[component]
pub fn NothingShown(of: WhichRound) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let place = match of {
        WhichRound::Past(place) => usize::try_from(place).ok(),
        WhichRound::Open => None,
    };
    let home = console.home.get_untracked();
    let card = home
        .zip(place)
        .and_then(|(home, place)| home.past.get(place).cloned());
    let elsewhere = card.is_some_and(|card| card.totals == PastTotals::ToGive);
    let why = match elsewhere {
        true => pairing::first_why(locale),
        false => pairing::past_nothing_why(locale),
    };
    view! { <p data-closed="past">{why}</p> }
}

/// When the next round may open, as a date.
pub fn next_from(console: Console) -> String {
    let home = console.home.get_untracked();
    let last = home.and_then(|home| home.past.last().map(|card| card.opened_on.0));
    let day = last
        .unwrap_or_default()
        .saturating_add(NEXT_ROUND_AFTER_DAYS);
    written(day, console.locale().tag())
}
