//! How much room the browser says there is, in bytes a person can read and in interviews.

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tone, tongue};
use waymark_words::{Locale, health};

use crate::amount::size;
use crate::browser::room::{self, Room};
use crate::forecast::Forecast;
use crate::frame::Part;

#[component]
pub fn HowMuch() -> impl IntoView {
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
