//! Is the work safe here? What the browser promises, how much room there is, and whether what is destroyed stays destroyed.

use leptos::prelude::*;
use waymark_desk::{QuietButton, StatusLine, Tick, Tone, tongue};
use waymark_talk::ErasingIs;
use waymark_words::{Locale, console as words, health};

use crate::browser::engine::{Habit, habit};
use crate::browser::room::{self, Room};
use crate::browser::storage::{self, Promised};
use crate::console::{Console, console};
use crate::forecast::{Forecast, size};
use crate::frame::{Frame, Part, WayBack};
use crate::page::Page;
use crate::public;

#[component]
pub fn Storage() -> impl IntoView {
    let locale = tongue();
    view! {
        <Frame name="storage" title=health::title(locale) way_back=WayBack::To(Page::Tablet)>
            <Kept/>
            <HowMuch/>
            <Erasing/>
        </Frame>
    }
}

/// What the browser promised. Never red: a team may know better, and says so.
#[component]
fn Kept() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let kept = move || console.promised.get() == Promised::Kept;
    let tone = Signal::derive(move || if kept() { Tone::Good } else { Tone::Wait });
    let text = Signal::derive(move || promise(locale, console.promised.get()).to_owned());
    let asked = RwSignal::new(false);
    let ask = Callback::new(move |()| leptos::task::spawn_local(ask_again(console, asked)));
    view! {
        <Part title=health::kept_title(locale)>
            <StatusLine tone=tone text=text name="storage"/>
            <SevenDays/>
            <div class="stack" hidden=kept>
                <p>{health::not_kept_do(locale)}</p>
                <p class="soft" data-said="asked" hidden=move || !asked.get()>{health::asked(locale)}</p>
                <QuietButton act="ask-storage" text=health::ask(locale) on_press=ask/>
                <Accept/>
            </div>
        </Part>
    }
}

/// Said where the engine is known for it.
#[component]
fn SevenDays() -> impl IntoView {
    let locale = tongue();
    let (tone, text) = match habit() {
        Habit::NoneKnown => return ().into_any(),
        Habit::SevenDays => (Tone::Wait, health::seven_days(locale)),
        Habit::OnHomeScreen => (Tone::Good, health::seven_days_home(locale)),
    };
    view! { <StatusLine tone=tone text=text name="seven-days"/> }.into_any()
}

/// The team's decision to work here without the promise, kept beside what is public.
#[component]
fn Accept() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let accepted = RwSignal::new(console.public.get_untracked().without_promise.accepted());
    let was = accepted.get_untracked();
    Effect::new(move |before: Option<bool>| {
        let now = accepted.get();
        if before.unwrap_or(was) != now {
            leptos::task::spawn_local(decide(console, public::WithoutPromise::of(now)));
        }
        now
    });
    view! {
        <Tick name="without-promise" label=health::accept(locale) value=accepted/>
        <p class="soft" data-said="accepted" hidden=move || !accepted.get()>{health::accepted(locale)}</p>
    }
}

#[component]
fn HowMuch() -> impl IntoView {
    let locale = tongue();
    let found = room_here();
    let tone = Signal::derive(move || tone_of(Forecast::of(found.get())));
    let text = Signal::derive(move || Forecast::of(found.get()).said(locale));
    view! {
        <Part title=health::room_title(locale)>
            <StatusLine tone=tone text=text name="room"/>
            {move || amounts(locale, found.get())}
        </Part>
    }
}

fn amounts(locale: Locale, room: Room) -> AnyView {
    let Room::Estimated { used, free } = room else {
        return view! { <p>{health::room_unknown(locale)}</p> }.into_any();
    };
    view! {
        <p>{health::room_used(locale, &size(locale, used))}</p>
        <p>{health::room_free(locale, &size(locale, free))}</p>
        <p class="soft">{health::room_estimate(locale)}</p>
    }
    .into_any()
}

#[component]
fn Erasing() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let (tone, text) = match console.erasing.get_untracked() {
        ErasingIs::Strong => (Tone::Good, words::home_erasing_strong(locale)),
        ErasingIs::Weaker => (Tone::Wait, words::home_erasing_weak(locale)),
    };
    view! {
        <Part title=health::erasing_title(locale)>
            <StatusLine tone=tone text=text name="erasing"/>
        </Part>
    }
}

/// The browser's estimate, unknown until it has answered.
pub fn room_here() -> RwSignal<Room> {
    let found = RwSignal::new(Room::Unknown);
    leptos::task::spawn_local(async move {
        let said = room::look().await;
        // The page may be gone by now, and its signal with it.
        let _gone = found.try_set(said);
    });
    found
}

pub fn tone_of(forecast: Forecast) -> Tone {
    match forecast {
        Forecast::Unknown => Tone::Wait,
        Forecast::AlmostNone => Tone::Bad,
        Forecast::About(_) | Forecast::MoreThan(_) => Tone::Good,
    }
}

fn promise(locale: Locale, answer: Promised) -> &'static str {
    match answer {
        Promised::Kept => health::kept_good(locale),
        Promised::NotKept => health::kept_wait(locale),
        Promised::Unknown => health::kept_unknown(locale),
    }
}

async fn ask_again(console: Console, asked: RwSignal<bool>) {
    console.promised.set(storage::ask().await);
    let _gone = asked.try_set(true);
}

async fn decide(console: Console, decision: public::WithoutPromise) {
    let kept = public::decide_without_promise(&console.store(), decision).await;
    match kept {
        Ok(()) => console
            .public
            .update(|public| public.without_promise = decision),
        Err(error) => console.go(Page::for_store(error)),
    }
}
