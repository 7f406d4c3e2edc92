//! Notices that nobody is there: no touch for a while, or the page out of sight.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Document, VisibilityState};

/// Long enough to look at a woman, short enough for a tablet left on a bench.
const IDLE_MILLIS: f64 = 300_000.0;
/// Between two women the tablet lies on a table among people: long enough to talk with the next one.
const RESTING_MILLIS: f64 = 60_000.0;
/// How often the clock is looked at. Timers stop in sleep, so after waking the first look locks.
const LOOK_MILLIS: u32 = 10_000;
/// What counts as somebody being there.
const SIGNS_OF_LIFE: [&str; 3] = ["pointerdown", "keydown", "input"];

/// Who is told of what is noticed.
#[derive(Clone, Copy)]
pub struct Noticed {
    /// Five minutes without a touch.
    pub idle: Callback<()>,
    /// One minute without a touch.
    pub resting: Callback<()>,
    /// The page went out of sight.
    pub out_of_sight: Callback<()>,
    /// It was touched, or came back into sight.
    pub touched: Callback<()>,
}

/// For the document's life.
pub fn on_absence(noticed: Noticed) {
    let last = Rc::new(Cell::new(js_sys::Date::now()));
    for sign in SIGNS_OF_LIFE {
        let seen = Rc::clone(&last);
        listen(sign, move || {
            seen.set(js_sys::Date::now());
            noticed.touched.run(());
        });
    }
    listen("visibilitychange", move || {
        match document().visibility_state() {
            VisibilityState::Hidden => noticed.out_of_sight.run(()),
            _ => noticed.touched.run(()),
        }
    });
    wasm_bindgen_futures::spawn_local(async move {
        loop {
            gloo_timers::future::TimeoutFuture::new(LOOK_MILLIS).await;
            let untouched = js_sys::Date::now() - last.get();
            if untouched >= RESTING_MILLIS {
                noticed.resting.run(());
            }
            if untouched >= IDLE_MILLIS {
                last.set(js_sys::Date::now());
                noticed.idle.run(());
            }
        }
    });
}

fn listen(event: &str, what: impl Fn() + 'static) {
    let heard = Closure::<dyn Fn()>::new(what);
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options.set_passive(true);
    let on: Document = document();
    // A document always takes listeners.
    let _ = on.add_event_listener_with_callback_and_add_event_listener_options(
        event,
        heard.as_ref().unchecked_ref(),
        &options,
    );
    // It listens as long as the document lives.
    heard.forget();
}
