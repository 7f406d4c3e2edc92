//! What is done with a map: pointed at, chosen, drawn on; and what is reported of it.

use leptos::prelude::*;
use waymark_map::draw::{Pixel, Pointed, Thing, metres_a_pixel};

use super::Trail;
use super::board::{Board, Chosen, Saying};

impl Board {
    /// A finger pointed here.
    pub(super) fn point(self, at: Pixel) {
        let (view, shown) = (self.view.get_untracked(), self.shown.get_untracked());
        let mut pointed = Pointed::Ground(view.plane(at));
        self.detail
            .update_value(|detail| pointed = shown.scene.pointed(at, &view, detail));
        match pointed {
            Pointed::One(thing) => self.choose(thing),
            Pointed::Several(things) => {
                let nearer = shown.scene.parted(&things, view);
                if nearer == view {
                    let count = u64::try_from(things.len()).unwrap_or(u64::MAX);
                    self.said.set(Saying::Together(count));
                    let middle = view.size().middle();
                    self.look(view.panned(middle.x - at.x, middle.y - at.y));
                } else {
                    self.look(nearer);
                }
            }
            Pointed::Ground(place) => {
                self.said.set(Saying::Ground);
                self.on_ground.run(place.degrees());
            }
        }
    }

    pub(super) fn choose(self, thing: Thing) {
        if let Some(listed) = self.listed(thing) {
            self.said.set(Saying::Chosen(listed.name));
            self.on_choose.run(thing);
        }
    }

    /// A finger drew this.
    pub(super) fn draw(self, trail: &[Pixel]) {
        let view = self.view.get_untracked();
        let points = trail.iter().map(|at| view.plane(*at).degrees());
        self.on_draw.run(Trail {
            points: points.collect(),
            a_pixel: metres_a_pixel(&view),
        });
    }

    /// The keys of the list are at this thing: it is marked, and moved into sight.
    pub(super) fn stand(self, thing: Thing) {
        self.here.set(Chosen::One(thing));
        let bounds = self
            .shown
            .with_untracked(|shown| shown.scene.bounds_of(thing));
        if let Some(bounds) = bounds {
            self.look(self.view.get_untracked().showing(bounds.centre()));
        }
    }
}
