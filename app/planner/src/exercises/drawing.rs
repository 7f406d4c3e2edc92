//! What is being drawn: which place, how it feels, with what; every stroke becomes areas in memory before it is kept, and
//! can be taken back as long as the screen is open.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::Tone;
use waymark_desk::map::Trail;
use waymark_map::Choice;
use waymark_map::exercise::{Feel, Form, Session, SessionId, Shape, Sketch, Spot};
use waymark_words::exercises as words;

use super::draw_base::Base;
use super::draw_sketch::Finger;
use super::draw_words::{left_out, spot};
use super::enter_chosen::choice;
use super::words_of::feel_of;
use crate::planner::Planner;

/// Copied into every part of the screen.
#[derive(Clone, Copy)]
pub struct Drawing {
    pub id: SessionId,
    pub place: RwSignal<String>,
    pub feel: RwSignal<String>,
    pub finger: RwSignal<String>,
    /// The finger moves the map instead.
    pub moving: RwSignal<bool>,
    pub sketch: RwSignal<Sketch>,
    /// What came of the last step, in words.
    pub said: RwSignal<Option<(Tone, String)>>,
    /// Metres of a pixel when it was last drawn.
    pub a_pixel: RwSignal<f64>,
    base: StoredValue<Arc<Base>>,
    /// The summary as it was before this sketch.
    before: StoredValue<Session>,
    planner: Planner,
}

impl Drawing {
    pub fn on(planner: Planner, before: Session, base: Arc<Base>) -> Self {
        let line = || RwSignal::new(String::new());
        Self {
            id: before.id(),
            place: line(),
            feel: line(),
            finger: RwSignal::new("1".to_owned()),
            moving: RwSignal::new(false),
            sketch: RwSignal::new(Sketch::default()),
            said: RwSignal::new(None),
            a_pixel: RwSignal::new(0.0),
            base: StoredValue::new(base),
            before: StoredValue::new(before),
            planner,
        }
    }

    pub fn base(self) -> Arc<Base> {
        self.base.get_value()
    }

    /// Which place and how it feels, when both are chosen; followed.
    pub fn what(self) -> Option<(Choice, Feel)> {
        Some((choice(&self.place.get())?, feel_of(&self.feel.get())?))
    }

    /// A finger drew this.
    pub fn drew(self, trail: &Trail) {
        self.a_pixel.set(trail.a_pixel);
        let finger = Finger::of(&self.finger.get_untracked());
        if let Some(form) = finger.form(trail) {
            self.draws(form);
        }
    }

    /// One more shape, if anything may be kept of it.
    pub fn draws(self, form: Form) {
        let locale = self.planner.locale();
        let Some((place, feel)) = untrack(|| self.what()) else {
            self.says(Tone::Wait, words::draw_first(locale).to_owned());
            return;
        };
        let shape = Shape { place, feel, form };
        let mut alone = Sketch::default();
        // The first shape of a sketch always has room.
        let _ = alone.draw(shape.clone());
        let reduced = self.base().reduce(alone);
        if let Some(left) = reduced.left.first() {
            self.says(Tone::Wait, left_out(locale, left.why).to_owned());
            return;
        }
        let mut sketch = self.sketch.get_untracked();
        if sketch.draw(shape).is_err() {
            self.says(Tone::Bad, words::left_full(locale).to_owned());
            return;
        }
        let marks = reduced.kept.marks();
        let spots: BTreeSet<Spot> = marks
            .flat_map(|(_, _, spots)| spots.iter().cloned())
            .collect();
        self.keeps(sketch);
        let names = self.planner.register.once(|all| {
            let names = spots.iter().map(|one| spot(locale, all, one));
            names.collect::<Vec<String>>().join(" · ")
        });
        let kept = words::kept_as(locale, &names.unwrap_or_default());
        self.says(Tone::Good, kept);
    }

    pub fn undo(self) {
        let mut sketch = self.sketch.get_untracked();
        if sketch.can_undo() {
            sketch.undo();
            self.keeps(sketch);
            let undone = words::undone(self.planner.locale()).to_owned();
            self.says(Tone::Note, undone);
        }
    }

    pub fn redo(self) {
        let mut sketch = self.sketch.get_untracked();
        if sketch.can_redo() {
            sketch.redo();
            self.keeps(sketch);
            self.said.set(None);
        }
    }

    /// The summary was changed by another hand, such as a mark that was taken off: from there on.
    pub fn begins_again(self) {
        let now = untrack(|| self.planner.summaries.one(self.id, Session::clone));
        if let Some(now) = now {
            self.before.set_value(now);
            self.sketch.set(Sketch::default());
        }
    }

    /// What was there before with all of the sketch, reduced.
    fn keeps(self, sketch: Sketch) {
        let reduced = self.base().reduce(sketch.clone());
        let mut next = self.before.get_value();
        let made = self.planner.change_summary(self.id, |one| {
            next.draw(reduced.kept)?;
            one.clone_from(&next);
            Ok(())
        });
        if made.is_ok() {
            self.sketch.set(sketch);
        }
    }

    fn says(self, tone: Tone, text: String) {
        self.said.set(Some((tone, text)));
    }
}
