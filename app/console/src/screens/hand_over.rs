//! Before the tablet changes hands: three looks around, who touches the screen, and then this document is given up.

use leptos::prelude::*;
use waymark_desk::{BigButton, Choice, Choose, StatusLine, Tick, Tone, tongue};
use waymark_keep::stored::{Errand, SeatMode};
use waymark_words::{console as words, health, sheet};

use crate::browser::battery::Battery;
use crate::console::{Console, console};
use crate::forecast::Forecast;
use crate::frame::{Foot, Frame, Part, WayBack};
use crate::page::Page;
use crate::public::{self, Handed, Slip};
use crate::screens::drawn_slip::{DrawnSlip, slip_in};
use crate::screens::storage_room::room_here;
use waymark_shell::leave;

/// Codes of the modes, stable in tests.
const OWN: &str = "own";
const BY_EAR: &str = "ear";
const READ_ALOUD: &str = "aloud";
const ASSISTED: &str = "assisted";

#[component]
pub fn HandOver() -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let looks: [RwSignal<bool>; 3] = core::array::from_fn(|_| RwSignal::new(false));
    let [worker, seen, hands] = looks;
    let mode = RwSignal::new(OWN.to_owned());
    let way_back = match console.home.get_untracked() {
        Some(_) => WayBack::To(Page::Home),
        None => WayBack::To(console.table()),
    };
    let found = room_here();
    let space = Signal::derive(move || Forecast::of(found.get()) != Forecast::AlmostNone);
    let battery = Battery::here();
    let charged = Signal::derive(move || battery.get().may_begin());
    let room = Signal::derive(move || space.get() && charged.get());
    let drawn = RwSignal::new(String::new());
    let slip = Signal::derive(move || drawn.with(|typed| slip_in(console, typed)));
    let looked = Signal::derive(move || looks.iter().all(|look| look.get()));
    let all = Signal::derive(move || room.get() && looked.get() && slip.get().is_some());
    let first = Signal::derive(move || match looked.get() {
        true => sheet::slip_first(locale),
        false => words::hand_ask(locale),
    });
    view! {
        <Frame name="hand-over" title=words::hand_title(locale) way_back=way_back>
            <Show when=move || !space.get()>
                <StatusLine tone=Tone::Bad text=health::no_room(locale) name="no-room"/>
            </Show>
            <Show when=move || !charged.get()>
                <StatusLine tone=Tone::Bad text=Battery::too_low(locale) name="battery"/>
            </Show>
            <Part title=words::hand_check(locale)>
                <Tick name="worker" label=words::hand_worker(locale) value=worker/>
                <Tick name="seen" label=words::hand_seen(locale) value=seen/>
                <Tick name="hands" label=words::hand_hands(locale) value=hands/>
            </Part>
            <Mode mode=mode/>
            <DrawnSlip drawn=drawn slip=slip/>
            <p>{words::hand_count(locale)}</p>
            <p class="soft">{words::hand_pin(locale)}</p>
            <Go ready=all room=room first=first mode=mode slip=slip/>
        </Frame>
    }
}

#[component]
fn Mode(mode: RwSignal<String>) -> impl IntoView {
    let locale = tongue();
    let modes = vec![
        Choice::hinted(
            OWN,
            words::hand_mode_own(locale),
            words::hand_mode_own_hint(locale),
        ),
        Choice::hinted(
            BY_EAR,
            words::hand_mode_ear(locale),
            words::hand_mode_ear_hint(locale),
        ),
        Choice::hinted(
            READ_ALOUD,
            words::hand_mode_aloud(locale),
            words::hand_mode_assisted_hint(locale),
        ),
        Choice::hinted(
            ASSISTED,
            words::hand_mode_assisted(locale),
            words::hand_mode_assisted_hint(locale),
        ),
    ];
    view! { <Choose name="mode" label=words::hand_mode(locale) choices=modes value=mode/> }
}

#[component]
fn Go(
    ready: Signal<bool>,
    room: Signal<bool>,
    first: Signal<&'static str>,
    mode: RwSignal<String>,
    slip: Signal<Option<Slip>>,
) -> impl IntoView {
    let (locale, console) = (tongue(), console());
    let go = move |()| {
        let mode = match mode.get_untracked().as_str() {
            ASSISTED => SeatMode::Assisted,
            BY_EAR => SeatMode::ByEar,
            READ_ALOUD => SeatMode::ReadAloud,
            _ => SeatMode::HerOwn,
        };
        let Some(slip) = slip.get_untracked() else {
            return;
        };
        let handed = Handed {
            mode,
            errand: Errand::Interview,
            slip,
        };
        leptos::task::spawn_local(give(console, handed));
    };
    view! {
        <Foot>
            <p class="soft" hidden=move || ready.get() || !room.get()>{move || first.get()}</p>
            <BigButton act="hand-over" text=words::hand_go(locale) ready=ready on_press=Callback::new(go)/>
        </Foot>
    }
}

/// Marks the seat, ends the worker, and leaves: what comes next starts in a fresh document. If somebody hid the page in
/// that moment it stays hidden, and touching the cover takes the tablet back.
pub async fn give(console: Console, handed: Handed) {
    let place = console.place.get_untracked();
    let here = console.page.get_untracked();
    match public::hand_over(&console.store(), place, handed, console.locale()).await {
        Ok(()) if console.page.get_untracked() == here => {
            console.end_worker();
            leave::replace_with(leave::RESPOND);
        }
        Ok(()) => {
            if console.look().await.is_ok() {
                console.lock();
            }
        }
        Err(error) => console.go_on(here, Page::for_store(error)),
    }
}
