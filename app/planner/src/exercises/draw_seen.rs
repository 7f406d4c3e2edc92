//! What is seen on the map while it is drawn on: the base with the layer of the feeling that is chosen, and the strokes
//! that are still in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::Shown;
use waymark_map::draw::{Look, Thing};
use waymark_map::exercise::{Kept, Spot};
use waymark_words::Locale;

use super::draw::Known;
use super::draw_scene::{Over, Target, scene};
use super::draw_sketch::outline;
use super::drawing::Drawing;
use super::words_of::{feel, feel_of, listed};
use crate::planner::planner;

/// The map without strokes, made again only when a layer changed.
type Laid = Arc<(Shown, Vec<Target>)>;

/// A copy is a handle to the same map.
#[derive(Clone, Copy)]
pub struct Seen {
    laid: Memo<Same>,
    drawing: Drawing,
}

#[derive(Clone)]
struct Same(Laid);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Seen {
    pub fn of(
        locale: Locale,
        drawing: Drawing,
        known: Arc<Known>,
        services: RwSignal<bool>,
    ) -> Self {
        let planner = planner();
        let kept = Memo::new(move |_| planner.summaries.one(drawing.id, |one| one.drawn().clone()));
        let laid = Memo::new(move |_| {
            let feel = feel_of(&drawing.feel.get());
            let (said, marked) = kept.with(|kept| {
                let kept = kept.as_ref();
                let said = kept.map(|kept| said(locale, kept)).unwrap_or_default();
                let of = |kept: &Kept| {
                    let marks = kept.marks().filter(|(_, of, _)| Some(*of) == feel);
                    marks
                        .flat_map(|(_, _, spots)| spots.iter().cloned())
                        .collect()
                };
                (said, kept.map(of).unwrap_or_else(BTreeSet::new))
            });
            let none: &[_] = &[];
            let over = Over {
                said: &said,
                marked: &marked,
                feel,
                services: if services.get() {
                    known.as_slice()
                } else {
                    none
                },
            };
            let base = drawing.base();
            let made = planner
                .register
                .once(|all| scene(locale, all, &base, &over));
            Same(Arc::new(made.unwrap_or_default()))
        });
        Self { laid, drawing }
    }

    /// With the strokes of this sketch, followed.
    pub fn shown(self) -> Arc<Shown> {
        let laid = self.laid.get().0;
        let a_pixel = self.drawing.a_pixel.get_untracked();
        let strokes = self.drawing.sketch.with(|sketch| {
            let forms = sketch.shapes().iter();
            forms
                .filter_map(|shape| outline(&shape.form, a_pixel))
                .collect::<Vec<_>>()
        });
        let mut shown = laid.0.clone();
        let bare = core::mem::take(&mut shown.scene);
        shown.scene = strokes
            .into_iter()
            .fold(bare, |scene, stroke| scene.over(stroke, Look::Sketch));
        Arc::new(shown)
    }

    pub fn name(self, thing: Thing) -> Option<String> {
        let laid = self.laid.get().0;
        laid.0.things.get(thing.0).map(|one| one.name.clone())
    }

    pub fn target(self, thing: Thing) -> Option<Target> {
        let laid = self.laid.get_untracked().0;
        laid.1.get(thing.0).cloned()
    }
}

/// What was marked in each spot.
fn said(locale: Locale, kept: &Kept) -> BTreeMap<Spot, String> {
    let mut said: BTreeMap<Spot, Vec<String>> = BTreeMap::new();
    for (place, of, spots) in kept.marks() {
        let words = format!("{}: {}", listed(locale, "place", place), feel(locale, of));
        for spot in spots {
            said.entry(spot.clone()).or_default().push(words.clone());
        }
    }
    let joined = said.into_iter();
    joined
        .map(|(spot, words)| (spot, words.join(" · ")))
        .collect()
}
