//! The open round: what was frozen, and the two ways on.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, facts, tongue};
use waymark_keep::Place;
use waymark_talk::{DayStanding, RoundCard, RoundLength, Tablets};
use waymark_words::{console as words, pairing, plan, recorder, texts};

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::public;
use crate::screens::home::day_may;
use crate::screens::past::PastRounds;
use crate::screens::round_plan::{by_age, expected, standing, window};
use crate::screens::share::Several;
use waymark_shell::leave;

#[component]
pub fn RoundOpen(round: RoundCard) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let length = match round.length {
        RoundLength::Full => words::round_full(locale),
        RoundLength::Short => words::round_short(locale),
    };
    let window = window(locale, round.window_months);
    let said = [
        (words::round_open_area(locale), round.area),
        (words::round_open_length(locale), length.to_owned()),
        (words::round_open_window(locale), window),
        (texts::counts(locale), standing(locale, round.standing)),
        (plan::expected(locale), expected(locale, round.expected)),
        (plan::by_age(locale), by_age(locale, round.breakdown)),
    ];
    let said = said.map(|(what, is)| (what.to_owned(), is)).into();
    let home = console.home.get_untracked();
    let past = home
        .as_ref()
        .map_or_else(Vec::new, |home| home.past.clone());
    let no_day = home.is_some_and(|home| home.day == DayStanding::NoDay && day_may(&home));
    let day = Callback::new(move |()| console.go(Page::Day));
    let tablets = round.tablets;
    // Nothing of practice goes to another tablet.
    let work = console.place.get_untracked() == Place::Work;
    let share = Callback::new(move |()| console.go(Page::Share));
    let take = Callback::new(move |()| console.go(Page::TakeTotals));
    let voices = Callback::new(move |()| leptos::task::spawn_local(records(console)));
    let close = Callback::new(move |()| console.go(Page::RoundClose));
    let results = Callback::new(move |()| console.go(Page::Results));
    view! {
        <Frame name="round" title=round.label way_back=WayBack::To(Page::Home)>
            <p>{words::round_open_since(locale)}</p>
            <div class="sheet">{facts(said)}</div>
            <p>{words::round_scope(locale)}</p>
            <Several tablets=tablets/>
            <PastRounds past=past/>
            <div class="row">
                {work.then(|| view! { <QuietButton act="share" text=pairing::share_open(locale) on_press=share/> })}
                {(tablets == Tablets::GivenOn).then(|| view! { <QuietButton act="take-totals" text=pairing::take_open(locale) on_press=take/> })}
                <QuietButton act="voices" text=recorder::title(locale) on_press=voices/>
                <QuietButton act="close-round" text=pairing::close_open(locale) on_press=close/>
            </div>
            <Foot>
                <QuietButton act="results" text=words::round_open_results(locale) on_press=results/>
                {no_day.then(|| view! { <BigButton act="day" text=words::round_open_day(locale) ready=true on_press=day/> })}
            </Foot>
        </Frame>
    }
}

/// Leaves for the document that may use the microphone; the keys stay behind with this one.
async fn records(console: Console) {
    match public::calls_recorder(&console.store()).await {
        Ok(()) => {
            console.end_worker();
            leave::replace_with(leave::RECORDER);
        }
        Err(error) => console.go_on(Page::Round, Page::for_store(error)),
    }
}
