//! The start of the team: four tiles, and in words whether the work is safe.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tile, Tone, tongue};
use waymark_talk::{DayStanding, ErasingIs, Home as Standing, NotReady, Reply, Request, Today};
use waymark_words::{Locale, console as words, directory, forms, health, ready, tablet};

use crate::browser::storage::Promised;
use crate::console::{Console, console};
use crate::forecast::Forecast;
use crate::frame::{Frame, WayBack};
use crate::page::Page;
use crate::screens::copy_words::age;
use crate::screens::ended::Ended;
use crate::screens::news::News;
use crate::screens::place::promised;
use crate::screens::storage_room::{room_here, tone_of};
use crate::sentence;
use waymark_shell::today;

/// Drawings of the four tiles, in a box of 48 by 48.
const ROUND: &str = "M10 8h28v34H10zM16 17h16M16 25h16M16 33h9";
const CLOSE: &str = "M8 20h32v20H8zM14 20v-6a10 10 0 0 1 20 0v6M24 27v6";
const HAND_OVER: &str = "M14 6h20v26H14zM22 27h4M6 40h10l6-3h12a4 4 0 0 1 0 6H20";
const HELP: &str = "M24 6a18 18 0 1 1 0 36 18 18 0 0 1 0-36zM18 19a6 6 0 1 1 8 5.600c-1.500.600-2 1.600-2 3.400M24 34v.5";

#[component]
pub fn Home() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let Some(home) = console.home.get_untracked() else {
        return ().into_any();
    };
    view! {
        <Frame name="home" title=words::home_title(locale) way_back=WayBack::Nowhere>
            <News/>
            <Ended/>
            <Band home=Arc::clone(&home)/>
            <Tiles home=Arc::clone(&home)/>
            <Safe home=home/>
            <div class="row">
                <QuietButton act="directory" text=directory::open(locale) on_press=Callback::new(move |()| console.go(Page::Planner))/>
                <QuietButton act="results" text=words::home_results(locale) on_press=Callback::new(move |()| console.go(Page::Results))/>
                <QuietButton act="ready" text=ready::home_open(locale) on_press=Callback::new(move |()| console.go(Page::Ready))/>
                <QuietButton act="place" text=words::home_place(locale) on_press=Callback::new(move |()| console.go(Page::Place))/>
                <QuietButton act="forms" text=forms::open(locale) on_press=Callback::new(move |()| console.go(Page::Forms))/>
                <QuietButton act="tablet" text=tablet::open(locale) on_press=Callback::new(move |()| console.go(Page::Tablet))/>
            </div>
        </Frame>
    }
    .into_any()
}

#[component]
fn Tiles(home: Arc<Standing>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let open = home.day != DayStanding::NoDay;
    let lines = Lines::of(locale, &home);
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    let hand_over = Callback::new(move |()| leptos::task::spawn_local(ready_to_hand_over(console)));
    let day = if open { to(Page::Close) } else { to(Page::Day) };
    let day_act = if open { "close" } else { "day" };
    view! {
        <div class="tiles">
            <Tile act="round" outline=ROUND title=words::home_round(locale) text=lines.round open=true on_press=to(Page::Round)/>
            <Tile act=day_act outline=CLOSE title=lines.day_title text=lines.day open=day_may(&home) on_press=day/>
            <Tile act="hand-over" outline=HAND_OVER title=words::home_hand_over(locale) text=lines.hand_over open=open on_press=hand_over/>
            <Tile act="help" outline=HELP title=words::home_help(locale) text=words::home_help_hint(locale) open=true on_press=to(Page::Help)/>
        </div>
    }
}

/// The second line of each tile.
struct Lines {
    round: String,
    day_title: &'static str,
    day: String,
    hand_over: &'static str,
}

impl Lines {
    fn of(locale: Locale, home: &Standing) -> Self {
        let open = home.day != DayStanding::NoDay;
        Self {
            round: match &home.round {
                Some(round) => words::home_round_open(locale, &round.label, &round.area),
                None => words::home_round_none(locale).to_owned(),
            },
            day_title: if open {
                words::home_close(locale)
            } else {
                words::home_day(locale)
            },
            day: day_line(locale, home),
            hand_over: if open {
                words::home_hand_over_open(locale)
            } else {
                words::home_hand_over_none(locale)
            },
        }
    }
}

/// A day is opened once a date, and only in a round; an open one can always be closed.
pub fn day_may(home: &Standing) -> bool {
    let done = home.last_closed == Some(Today(today::today()));
    home.day != DayStanding::NoDay || (home.round.is_some() && !done)
}

fn day_line(locale: Locale, home: &Standing) -> String {
    match (home.day, &home.round) {
        (DayStanding::Open(Today(opened)), _) if opened != today::today() => {
            words::home_close_old(locale, &today::written(opened, locale.tag()))
        }
        (DayStanding::Open(_), _) => words::home_close_open(locale).to_owned(),
        (DayStanding::NoDay, None) => words::refused_no_round(locale).to_owned(),
        (DayStanding::NoDay, Some(_)) if home.last_closed == Some(Today(today::today())) => {
            words::home_day_closed(locale).to_owned()
        }
        (DayStanding::NoDay, Some(_)) => words::home_day_hint(locale).to_owned(),
    }
}

#[component]
fn Band(home: Arc<Standing>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let band = move || sentence::day_band(locale, console.public.get().band);
    view! {
        <p class="lead" data-band="home" hidden=home.day == DayStanding::NoDay>
            {move || words::home_today_band(locale, &band())}
        </p>
    }
}

/// In words whether the work is safe: where it is kept, what the browser promised, how well erasing works.
#[component]
fn Safe(home: Arc<Standing>) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kept = console.promised.get_untracked() == Promised::Kept;
    let room = room_here();
    let forecast = Signal::derive(move || Forecast::of(room.get()));
    let more = Callback::new(move |()| console.go(Page::Storage));
    let erasing = match console.erasing.get_untracked() {
        ErasingIs::Strong => (Tone::Good, words::home_erasing_strong(locale)),
        ErasingIs::Weaker => (Tone::Wait, words::home_erasing_weak(locale)),
    };
    let copy = age(locale, &home.keeping);
    let storage = if kept { Tone::Good } else { Tone::Wait };
    view! {
        <section class="desk-part" data-part="safe">
            <h2>{words::home_status_title(locale)}</h2>
            <StatusLine tone=copy.0 text=copy.1 name="kept"/>
            <StatusLine tone=storage text=promised(locale, console.promised.get_untracked()) name="storage"/>
            <StatusLine tone=Signal::derive(move || tone_of(forecast.get())) text=Signal::derive(move || forecast.get().said(locale)) name="room"/>
            <StatusLine tone=erasing.0 text=erasing.1 name="erasing"/>
            <QuietButton act="storage" text=health::open(locale) on_press=more/>
        </section>
    }
}

/// Asks whether the gate still stands open; the checklist comes next.
async fn ready_to_hand_over(console: Console) {
    if let Ok(Reply::HandOver(answer)) = console.ask(Request::HandOverReady).await {
        let next = match answer {
            Ok(()) => Page::HandOver,
            Err(NotReady::NoRound) => Page::Round,
            Err(NotReady::NoDay) => Page::Day,
            Err(NotReady::NoSupport) => Page::Place,
        };
        console.go_on(Page::Home, next);
    }
}
