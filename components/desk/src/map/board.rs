//! What the parts of one map share: what is shown, from where, and what is being done with it.

use std::sync::Arc;
use std::time::Duration;

use leptos::html::{Canvas, Div};
use leptos::prelude::*;
use waymark_map::draw::{Bounds, Detail, Fingers, Group, Hand, Name, Plane, Size, Thing, View};

use super::{Backdrop, Listed, Shown, Trail};

/// After the last movement the list is put in order anew.
const SETTLED: Duration = Duration::from_millis(250);
/// An empty map shows the world between these, in degrees.
const WORLD: [(f64, f64); 2] = [(-170.0, 75.0), (180.0, -56.0)];

/// What of the list is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Chosen {
    #[default]
    Nothing,
    One(Thing),
}

/// What a screen reader is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    Nothing,
    Ground,
    Chosen(String),
    /// Several things at one place.
    Together(u64),
}

/// A map. Copied into every part of it.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub(super) shown: Signal<Arc<Shown>>,
    pub(super) chosen: Signal<Chosen>,
    pub(super) hand: Signal<Hand>,
    pub(super) on_choose: Callback<Thing>,
    pub(super) on_ground: Callback<(f64, f64)>,
    pub(super) on_draw: Callback<Trail>,
    pub(super) view: RwSignal<View>,
    /// The view when the last movement ended.
    pub(super) settled: RwSignal<View>,
    pub(super) groups: RwSignal<Vec<Group>>,
    pub(super) names: RwSignal<Vec<Name>>,
    /// The thing that the keys of the list are at.
    pub(super) here: RwSignal<Chosen>,
    pub(super) said: RwSignal<Saying>,
    pub(super) fingers: StoredValue<Fingers, LocalStorage>,
    pub(super) canvas: NodeRef<Canvas>,
    pub(super) stage: NodeRef<Div>,
    pub(super) detail: StoredValue<Detail, LocalStorage>,
    pub(super) waiting: StoredValue<bool>,
    pub(super) backdrop: Backdrop,
    moves: StoredValue<u32>,
}

impl Board {
    pub(super) fn new(
        shown: Signal<Arc<Shown>>,
        chosen: Signal<Chosen>,
        hand: Signal<Hand>,
        on_choose: Callback<Thing>,
        on_ground: Callback<(f64, f64)>,
        on_draw: Callback<Trail>,
        backdrop: Backdrop,
    ) -> Self {
        let view = View::whole(reach(&shown.get_untracked()), Size::new(1.0, 1.0));
        let board = Self {
            shown,
            chosen,
            hand,
            on_choose,
            on_ground,
            on_draw,
            view: RwSignal::new(view),
            settled: RwSignal::new(view),
            groups: RwSignal::new(Vec::new()),
            names: RwSignal::new(Vec::new()),
            here: RwSignal::new(Chosen::Nothing),
            said: RwSignal::new(Saying::Nothing),
            fingers: StoredValue::new_local(Fingers::default()),
            canvas: NodeRef::new(),
            stage: NodeRef::new(),
            detail: StoredValue::new_local(Detail::default()),
            waiting: StoredValue::new(false),
            backdrop,
            moves: StoredValue::new(0),
        };
        board.follow();
        board.follow_pictures();
        board
    }

    /// The pictures under it are told where the map is looked at, for tiles come and go with the view.
    fn follow_pictures(self) {
        Effect::new(move |_| {
            self.backdrop.track();
            self.repaint();
        });
        Effect::new(move |_| {
            let view = self.settled.get();
            if is_laid_out(&view)
                && let Some(canvas) = self.canvas.get_untracked()
            {
                self.backdrop.look(canvas, view);
            }
        });
    }

    /// Repaints when anything changed that is seen. Contents that reach elsewhere are shown whole;
    /// others, as after a filter, from where one was.
    fn follow(self) {
        Effect::new(move |_| {
            let (reach, view) = (reach(&self.shown.get()), self.view.get_untracked());
            self.detail.set_value(Detail::default());
            self.here.set(Chosen::Nothing);
            if reach != view.reach() {
                self.look(View::whole(reach, view.size()));
            }
            self.repaint();
        });
        Effect::new(move |_| {
            self.view.track();
            self.chosen.track();
            self.here.track();
            self.repaint();
        });
    }

    /// Looks from there.
    pub(super) fn look(self, view: View) {
        if view == self.view.get_untracked() {
            return;
        }
        self.view.set(view);
        self.moves
            .update_value(|moves| *moves = moves.wrapping_add(1));
        let moves = self.moves.get_value();
        let settle = move || {
            // The map may be gone by then.
            if self.moves.try_get_value() == Some(moves) {
                self.settled.set(self.view.get_untracked());
            }
        };
        set_timeout(settle, SETTLED);
    }

    /// The stage has another size.
    pub(super) fn resize(self, size: Size) {
        let view = self.view.get_untracked();
        self.look(if is_laid_out(&view) {
            view.resized(size)
        } else {
            View::whole(view.reach(), size)
        });
    }

    pub(super) fn listed(self, thing: Thing) -> Option<Listed> {
        self.shown
            .with_untracked(|shown| shown.things.get(thing.0).cloned())
    }
}

/// A stage has one pixel until the page has given it its room.
pub(super) fn is_laid_out(view: &View) -> bool {
    view.size() != Size::new(1.0, 1.0)
}

/// Around what is drawn; the world where that is nothing.
fn reach(shown: &Shown) -> Bounds {
    let world = || {
        let corners = WORLD
            .iter()
            .filter_map(|(east, north)| Plane::of_degrees(*east, *north));
        Bounds::around(corners)
    };
    let bounds = shown.scene.bounds().or_else(world);
    bounds.unwrap_or(Bounds::of(Plane { x: 0.5, y: 0.5 }))
}
