//! Ways to hide beside the button and its key: three touches of Shift, two fingers held still.

use core::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, TouchEvent};

use crate::page;

/// So many touches of Shift, each within [`SHIFT_MILLIS`] of the one before; left and right count alike.
const SHIFTS: u8 = 3;
const SHIFT_MILLIS: f64 = 5_000.0;

/// Two fingers that lie still for this long; fingers that move want to enlarge the page.
const FINGERS: u32 = 2;
const HOLD_MILLIS: u32 = 500;

/// What was seen so far of each sign.
pub struct Signs {
    hide: Box<dyn Fn()>,
    shifts: Cell<u8>,
    shift_at: Cell<f64>,
    held: RefCell<Option<Timeout>>,
}

impl Signs {
    /// `hide` puts the cover up.
    pub fn new(hide: impl Fn() + 'static) -> Rc<Self> {
        Rc::new(Self {
            hide: Box::new(hide),
            shifts: Cell::new(0),
            shift_at: Cell::new(0.0),
            held: RefCell::new(None),
        })
    }

    /// A key was let go: held with another key Shift means something else, and does not count.
    pub fn key_up(&self, event: &Event) {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.as_deref() != Some("Shift") {
            self.shifts.set(0);
            return;
        }
        let now = page::now();
        let before = if now - self.shift_at.replace(now) <= SHIFT_MILLIS {
            self.shifts.get()
        } else {
            0
        };
        self.shifts.set(before + 1);
        if before + 1 >= SHIFTS {
            self.shifts.set(0);
            (self.hide)();
        }
    }

    /// Fingers came, went or moved.
    pub fn fingers(self: &Rc<Self>, event: &Event) {
        let down = event.dyn_ref::<TouchEvent>();
        let down = down.map_or(0, |touch| touch.touches().length());
        self.held.replace(None);
        if down == FINGERS && event.type_() == "touchstart" {
            let signs = Rc::clone(self);
            let hold = Timeout::new(HOLD_MILLIS, move || (signs.hide)());
            self.held.replace(Some(hold));
        }
    }
}
