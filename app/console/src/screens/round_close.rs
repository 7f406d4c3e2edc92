//! Closing the round: what ends, what stays, when the next may open, and a tick before it is done.

use leptos::prelude::*;
use waymark_desk::{BigButton, StatusLine, Tick, Tone, tongue};
use waymark_talk::{DayStanding, Request, Tablets, Today};
use waymark_words::pairing;

use crate::console::{Console, Refused, console};
use crate::frame::{Foot, Frame, Part, Sentences, WayBack, Wrong};
use crate::page::Page;
use crate::sentence;
use waymark_shell::today;

#[component]
pub fn RoundClose() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let home = console.home.get_untracked();
    let day = home
        .as_ref()
        .is_some_and(|home| home.day != DayStanding::NoDay);
    let label = home
        .and_then(|home| home.round.clone())
        .map(|round| round.label);
    let what = vec![
        pairing::close_ends(locale),
        pairing::close_results(locale),
        match console.tablets() {
            Tablets::ThisOne | Tablets::GivenOn => pairing::close_totals(locale),
            Tablets::Joined => pairing::close_totals_shared(locale),
        },
        pairing::close_next(locale),
    ];
    let others = console.tablets() == Tablets::GivenOn;
    view! {
        <Frame name="round-close" title=pairing::close_title(locale) way_back=WayBack::To(Page::Round)>
            <p class="lead">{label.unwrap_or_default()}</p>
            {others.then(|| view! { <StatusLine tone=Tone::Wait text=pairing::take_first(locale) name="others-first"/> })}
            <Part title=pairing::close_what(locale)><Sentences lines=what/></Part>
            {match day {
                true => view! { <p class="status status-wait" data-status="day-first">{pairing::close_day_first(locale)}</p> }.into_any(),
                false => view! { <Go/> }.into_any(),
            }}
        </Frame>
    }
}

#[component]
fn Go() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (sure, wrong) = (RwSignal::new(false), RwSignal::new(String::new()));
    let ready = move || sure.get() && !console.working.get();
    let go = Callback::new(move |()| leptos::task::spawn_local(close(console, wrong)));
    view! {
        <Tick name="sure" label=pairing::close_sure(locale) value=sure/>
        <Foot>
            <Wrong text=wrong/>
            <BigButton act="end-round" text=pairing::close_go(locale) ready=Signal::derive(ready) on_press=go/>
        </Foot>
    }
}

async fn close(console: Console, wrong: RwSignal<String>) {
    let request = Request::CloseRound {
        today: Today(today::today()),
    };
    match console.tell(request).await {
        Ok(()) if console.page.get_untracked() == Page::RoundClose => console.go(Page::Round),
        Err(Refused::Here(kind)) => {
            wrong.try_set(sentence::refusal(console.locale(), kind).to_owned());
        }
        _ => {}
    }
}
