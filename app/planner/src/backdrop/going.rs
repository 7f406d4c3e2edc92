//! How far bringing a background in is, and whether it still goes on: it ends when it is stopped, or its screen is left.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_map::backdrop::Backdrop;
use waymark_shell::wire::Wire;
use web_sys::HtmlCanvasElement;

use super::bring::Loose;
use super::reasons::Reason;

/// What the screen shows.
#[derive(Clone)]
pub enum Step {
    /// What is kept, if anything is.
    Kept,
    Busy,
    /// Somebody wants it to stop; what is under way ends.
    Stopping,
    No(Reason),
    /// A picture without a place.
    Loose(Loose),
}

/// What is being done, and how much of it is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Busy {
    Reading,
    Keeping { done: u32, of: u32 },
}

/// Whether somebody wants it to end.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Going {
    On,
    Stops,
}

/// Copies are handles to the same screen. A canvas and a worker belong to one thread.
#[derive(Clone, Copy)]
pub struct At {
    pub step: RwSignal<Step>,
    /// What is being done while it is busy.
    pub busy: RwSignal<Busy>,
    /// What is in force.
    pub kept: RwSignal<Option<Arc<Backdrop>>>,
    going: RwSignal<Going>,
    /// The picture while it has no place.
    pub canvas: StoredValue<Option<HtmlCanvasElement>, LocalStorage>,
    /// The importer while it reads.
    pub importer: StoredValue<Option<Rc<Wire>>, LocalStorage>,
}

impl At {
    pub fn start() -> Self {
        Self {
            step: RwSignal::new(Step::Kept),
            busy: RwSignal::new(Busy::Reading),
            kept: RwSignal::new(None),
            going: RwSignal::new(Going::On),
            canvas: StoredValue::new_local(None),
            importer: StoredValue::new_local(None),
        }
    }

    /// The screen may be left by now.
    pub fn says(self, step: Step) {
        self.step.try_set(step);
    }

    /// Something is begun.
    pub fn begins(self) {
        self.going.try_set(Going::On);
        self.busy.try_set(Busy::Reading);
        self.says(Step::Busy);
    }

    /// Whether to go on, and then with what.
    ///
    /// # Errors
    /// When somebody stopped it, or the screen is gone.
    pub fn goes_on(self, busy: Busy) -> Result<(), Reason> {
        if self.going.try_get_untracked() != Some(Going::On) {
            return Err(Reason::Stopped);
        }
        self.busy.try_set(busy);
        Ok(())
    }

    /// Ends the importer at once; everything else ends with its next part.
    pub fn stops(self) {
        self.going.try_set(Going::Stops);
        self.says(Step::Stopping);
        if let Some(importer) = self.importer.try_get_value().flatten() {
            importer.end();
        }
    }

    /// How it ended. Whatever failed because it was stopped was stopped.
    pub fn ends(self, ended: Result<Step, Reason>) {
        self.importer.try_set_value(None);
        let stopped = self.going.try_get_untracked() == Some(Going::Stops);
        self.says(match ended {
            Ok(step) => step,
            Err(_) if stopped => Step::No(Reason::Stopped),
            Err(reason) => Step::No(reason),
        });
    }
}
