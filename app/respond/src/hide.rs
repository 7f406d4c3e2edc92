//! Quick hide: everything that may put the cover up, and what happens when it stays up.

use core::cell::Cell;
use std::rc::Rc;

use gloo_timers::callback::{Interval, Timeout};
use leptos::prelude::{RwSignal, Set};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{
    Element, Event, EventTarget, KeyboardEvent, PageTransitionEvent, VisibilityState, Window,
};

use crate::page::{self, Layers};
use crate::signs::Signs;
use crate::voice;

/// Nobody touched the tablet for this long: it covers itself (SAFETY 2, behaviour 15).
const IDLE_MILLIS: f64 = 60_000.0;

/// Covered for this long: what was answered is given up. Timers stop while a tablet sleeps, so
/// this is checked again at every sign of life.
const GIVEN_UP_MILLIS: f64 = 10.0 * 60_000.0;

/// How often the two are looked at.
const LOOK_EVERY_MILLIS: u32 = 5_000;

/// The cover is painted first; only then is what it covers taken out of the page.
const AFTER_PAINT_MILLIS: u32 = 60;

/// The key that hides. One key, found blind in the corner of every keyboard.
const HIDE_KEY: &str = "Escape";

/// What the touch that hides is found by.
const HIDE_BUTTON: &str = "[data-act=hide]";

/// Quick hide, shared by all listeners.
#[derive(Clone)]
pub struct Hide(Rc<Inner>);

struct Inner {
    layers: Layers,
    /// True once the covered screen has been taken out of the page.
    away: RwSignal<bool>,
    covered_at: Cell<f64>,
    touched_at: Cell<f64>,
    gone: Cell<bool>,
    covers: Covers,
}

/// What hiding means to what is hidden.
pub struct Covers {
    /// The cover is up.
    pub hidden: Box<dyn Fn()>,
    /// She is back.
    pub returned: Box<dyn Fn()>,
    /// Ten minutes went by.
    pub given_up: Box<dyn Fn() -> Outcome>,
    /// There is nothing left to return to.
    pub home: Box<dyn Fn()>,
}

/// What giving up came to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// There is nothing to come back to.
    Gone,
    /// A closed record still waits to be kept: it is not given up, nobody can read it.
    StillHeld,
}

impl Hide {
    /// `away` tells what is hidden to leave the page.
    pub fn new(layers: Layers, away: RwSignal<bool>, covers: Covers) -> Self {
        Self(Rc::new(Inner {
            layers,
            away,
            covered_at: Cell::new(0.0),
            touched_at: Cell::new(page::now()),
            gone: Cell::new(false),
            covers,
        }))
    }

    /// Puts the cover up, at once.
    pub fn cover(&self) {
        // What can be heard goes before what can be seen.
        voice::hush();
        let inner = &self.0;
        if inner.layers.is_covered() {
            return;
        }
        inner.layers.show_cover();
        inner.covered_at.set(page::now());
        let hide = self.clone();
        Timeout::new(AFTER_PAINT_MILLIS, move || hide.take_away()).forget();
    }

    /// Whether it is.
    pub fn is_up(&self) -> bool {
        self.0.layers.is_covered()
    }

    fn take_away(&self) {
        if self.0.layers.is_covered() {
            (self.0.covers.hidden)();
            self.0.away.set(true);
            // Not before: moving the focus costs a layout, and the touch itself would move it on.
            self.0.layers.focus_cover();
        }
    }

    /// "Continue?" was touched: back to exactly where she was, or home when that is gone.
    pub fn back(&self) {
        self.look();
        if self.0.gone.get() {
            (self.0.covers.home)();
            return;
        }
        self.0.touched_at.set(page::now());
        // She may be back before it was told that she hid.
        (self.0.covers.hidden)();
        (self.0.covers.returned)();
        self.0.away.set(false);
        self.0.layers.show_app();
    }

    /// Looks at both clocks. A clock that ran backwards counts as time gone by.
    fn look(&self) {
        let inner = &self.0;
        let now = page::now();
        let since = |then: f64| {
            if now < then {
                f64::INFINITY
            } else {
                now - then
            }
        };
        if !inner.layers.is_covered() {
            if since(inner.touched_at.get()) >= IDLE_MILLIS {
                self.cover();
            }
        } else if since(inner.covered_at.get()) >= GIVEN_UP_MILLIS && !inner.gone.get() {
            inner.gone.set((inner.covers.given_up)() == Outcome::Gone);
        }
    }

    /// Starts listening. Listeners stand on the document in the capture phase: nothing comes first.
    pub fn listen(&self) {
        let (Some(document), Some(window)) = (page::document(), page::window()) else {
            return;
        };
        let hide = self.clone();
        on(&document, "pointerdown", move |event| hide.touched(event));
        let hide = self.clone();
        // A keyboard or a screen reader makes a click without a pointer.
        on(&document, "click", move |event| hide.touched(event));
        let hide = self.clone();
        on(&document, "keydown", move |event| hide.key(event));
        let hide = self.clone();
        on(&document, "visibilitychange", move |_| {
            hide.screen_changed()
        });
        let hide = self.clone();
        on(&window, "blur", move |event| {
            // Every element that loses the focus passes here too; only the window's own counts.
            if event
                .target()
                .is_some_and(|target| target.is_instance_of::<Window>())
            {
                hide.cover();
            }
        });
        let hide = self.clone();
        on(&window, "pagehide", move |_| hide.cover());
        on(&window, "pageshow", came_back);
        // Nothing here is worth copying, dragging or looking up.
        for name in ["contextmenu", "dragstart", "selectstart"] {
            on(&document, name, |event| event.prevent_default());
        }
        self.listen_for_signs(&document, &window);
        let hide = self.clone();
        Interval::new(LOOK_EVERY_MILLIS, move || hide.look()).forget();
    }

    fn listen_for_signs(&self, document: &EventTarget, window: &EventTarget) {
        let hide = self.clone();
        let signs = Signs::new(move || hide.cover());
        let keys = Rc::clone(&signs);
        on(document, "keyup", move |event| keys.key_up(event));
        for name in ["touchstart", "touchmove", "touchend", "touchcancel"] {
            let fingers = Rc::clone(&signs);
            on(document, name, move |event| fingers.fingers(event));
        }
        on(window, "deviceorientation", move |event| {
            signs.turned(event)
        });
    }

    fn touched(&self, event: &Event) {
        self.look();
        self.0.touched_at.set(page::now());
        let target = event.target().and_then(|t| t.dyn_into::<Element>().ok());
        if let Some(target) = target
            && matches!(target.closest(HIDE_BUTTON), Ok(Some(_)))
        {
            self.cover();
        }
    }

    fn key(&self, event: &Event) {
        self.look();
        self.0.touched_at.set(page::now());
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() == Some(HIDE_KEY) {
            event.prevent_default();
            self.cover();
        }
    }

    fn screen_changed(&self) {
        let hidden =
            page::document().is_some_and(|d| d.visibility_state() == VisibilityState::Hidden);
        if hidden {
            self.cover();
        } else {
            self.look();
        }
    }
}

/// The browser kept the page and shows it again: it must not be the old one.
fn came_back(event: &Event) {
    if event
        .dyn_ref::<PageTransitionEvent>()
        .is_some_and(PageTransitionEvent::persisted)
    {
        page::go_home();
    }
}

/// Listens for as long as the document lives.
pub fn on(target: &EventTarget, name: &str, listener: impl Fn(&Event) + 'static) {
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| listener(&event));
    let _ = target.add_event_listener_with_callback_and_bool(
        name,
        listener.as_ref().unchecked_ref(),
        true,
    );
    listener.forget();
}
