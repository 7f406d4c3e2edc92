//! Between two women: public facts only, and no passphrase.

use leptos::prelude::*;
use waymark_desk::{BigButton, QuietButton, StatusLine, Tone, tongue};
use waymark_keep::stored::{Errand, SeatMode, TourStep};
use waymark_words::console as words;

use crate::console::{Console, console};
use crate::frame::{Foot, Frame, WayBack};
use crate::page::Page;
use crate::practice;
use crate::public::{self, Handed, Notice, Slip};
use crate::screens::hand_over::give;
use crate::screens::panic::Panic;
use crate::sentence;
use waymark_shell::today;

#[component]
pub fn Table() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let to = move |page: Page| Callback::new(move |()| console.go(page));
    if console.public.get_untracked().tour.has(TourStep::Answer) {
        practice::done(console, TourStep::Table);
    }
    let handed = Handed {
        mode: SeatMode::HerOwn,
        errand: Errand::Withdraw,
        slip: Slip::None,
    };
    let withdraw = move |()| leptos::task::spawn_local(give(console, handed));
    view! {
        <Frame name="table" title=words::table_title(locale) way_back=WayBack::Nowhere>
            <Unfinished/>
            <OldDay/>
            <p class="lead" data-band="table">
                {words::table_band_label(locale)} ": "
                <strong>{move || sentence::day_band(locale, console.public.get().band)}</strong>
            </p>
            <div class="table-acts">
                <QuietButton act="withdraw" text=words::table_withdraw(locale) on_press=Callback::new(withdraw)/>
                <QuietButton act="close" text=words::home_close(locale) on_press=to(Page::Close)/>
                <QuietButton act="team" text=words::table_team(locale) on_press=to(Page::Locked)/>
            </div>
            <Panic/>
            <Foot><BigButton act="next" text=words::table_next(locale) ready=true on_press=to(Page::HandOver)/></Foot>
        </Frame>
    }
}

/// Said once, until somebody has read it.
#[component]
fn Unfinished() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let read = Callback::new(move |()| leptos::task::spawn_local(forget(console)));
    view! {
        <Show when=move || console.public.get().notice == Notice::NotFinished>
            <div class="stack" data-notice="not-finished">
                <StatusLine tone=Tone::Note text=words::table_notice(locale) name="notice"/>
                <QuietButton act="notice-read" text=words::table_notice_ok(locale) on_press=read/>
            </div>
        </Show>
    }
}

/// A day left open overnight.
#[component]
fn OldDay() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let opened = console.public.get_untracked().day.map(|day| day.opened_on);
    opened.filter(|day| *day != today::today()).map(|day| {
        let text = words::table_old_day(locale, &today::written(day, locale.tag()));
        view! { <StatusLine tone=Tone::Wait text=text name="old-day"/> }
    })
}

async fn forget(console: Console) {
    match public::forget_notice(&console.store()).await {
        // A store that says no here shows its own page.
        Ok(()) => drop(console.look().await),
        Err(error) => console.go(Page::for_store(error)),
    }
}
