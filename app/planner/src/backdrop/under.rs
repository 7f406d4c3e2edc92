//! The background on the map's screen: the pictures that the map is given, drawn again with its movements.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::map::{Backdrop as Pictures, Looked};
use waymark_desk::tongue;
use waymark_map::backdrop::{Backdrop, Lies, Media};
use waymark_map::draw::{Bounds, Scene, View};
use waymark_words::Locale;

use super::drawn::{Drawer, placed};
use super::kept::known;
use super::parts::Parts;
use super::shapes::{Seen, Shaper};
use crate::planner::Planner;

/// Copies are handles to the same background.
#[derive(Clone, Copy)]
pub struct Background {
    locale: Locale,
    pub(super) shows: RwSignal<bool>,
    pub(super) kept: RwSignal<Kept>,
    /// Tiles of the last view that could not be read.
    pub(super) unread: RwSignal<u64>,
    drawer: StoredValue<Drawer, LocalStorage>,
    shaper: StoredValue<Shaper, LocalStorage>,
    parts: StoredValue<Parts, LocalStorage>,
    covers: RwSignal<Covers>,
    /// For the map.
    pub pictures: Pictures,
}

/// What of the ground it shows.
#[derive(Clone, Copy, PartialEq)]
enum Covers {
    Nothing,
    All(Bounds),
}

/// What is kept.
#[derive(Clone)]
pub(super) enum Kept {
    Nothing,
    There(Arc<Backdrop>),
}

impl Background {
    /// Nothing yet; what is kept comes.
    pub fn of(planner: Planner) -> Self {
        let background = Self {
            locale: tongue(),
            shows: RwSignal::new(true),
            kept: RwSignal::new(Kept::Nothing),
            unread: RwSignal::new(0),
            drawer: StoredValue::new_local(Drawer::default()),
            shaper: StoredValue::new_local(Shaper::default()),
            parts: StoredValue::new_local(Parts::default()),
            covers: RwSignal::new(Covers::Nothing),
            pictures: Pictures::default(),
        };
        leptos::task::spawn_local(async move {
            if let Some(found) = known(planner).await {
                background.kept.try_set(Kept::There(Arc::new(found)));
            }
        });
        background.follow(planner);
        background
    }

    /// A map without any place reaches as far as its background, followed.
    pub fn reached_by(self, scene: Scene) -> Scene {
        match self.covers.get() {
            Covers::All(bounds) if scene.bounds().is_none() => scene.or_reaching(bounds),
            _ => scene,
        }
    }

    /// A picture is drawn once; tiles whenever the map was moved.
    fn follow(self, planner: Planner) {
        Effect::new(move |_| {
            let Kept::There(backdrop) = self.kept.get() else {
                return;
            };
            if !self.shows.get() {
                self.pictures.put(Vec::new());
                return;
            }
            match &backdrop.lies {
                Lies::Placed { .. } => leptos::task::spawn_local(async move {
                    if let Ok(picture) = placed(planner, &backdrop).await {
                        self.covers.try_set(Covers::All(picture.covers));
                        self.put(vec![picture]);
                    }
                }),
                Lies::Tiles(_) => self.tiles(planner, backdrop),
                Lies::NotToScale => {}
            }
        });
    }

    fn tiles(self, planner: Planner, backdrop: Arc<Backdrop>) {
        if let Lies::Tiles(tiles) = &backdrop.lies
            && let Some(bounds) = tiles.bounds()
            && self.covers.get_untracked() == Covers::Nothing
        {
            self.covers.set(Covers::All(bounds));
        }
        let Looked::From(view) = self.pictures.looked() else {
            return;
        };
        match backdrop.media {
            Media::Mvt => leptos::task::spawn_local(self.shapes(planner, backdrop, view)),
            _ => leptos::task::spawn_local(self.drawn(planner, backdrop, view)),
        }
    }

    async fn shapes(self, planner: Planner, backdrop: Arc<Backdrop>, view: View) {
        let shaper = self.shaper.try_get_value();
        let (Some(shaper), Lies::Tiles(tiles)) = (shaper, &backdrop.lies) else {
            return;
        };
        let of = (&*backdrop, tiles);
        let seen = shaper
            .look(planner, of, &view, self.pictures, self.locale)
            .await;
        if let Ok(Seen {
            picture,
            names,
            unread,
        }) = seen
            && self.is_still_looked_at(view)
        {
            self.unread.try_set(unread);
            self.pictures.put_with_names(vec![picture], names);
        }
    }

    async fn drawn(self, planner: Planner, backdrop: Arc<Backdrop>, view: View) {
        let parts = self.parts.try_get_value();
        let (Some(parts), Lies::Tiles(tiles)) = (parts, &backdrop.lies) else {
            return;
        };
        // Taken along, so that two movements at once never wait for each other; the later one draws its tiles anew.
        let drawer = self.drawer.try_update_value(core::mem::take);
        let mut drawer = drawer.unwrap_or_default();
        let (pictures, damaged) = drawer
            .pictures(planner, &backdrop, tiles, &parts, &view)
            .await;
        self.drawer.try_set_value(drawer);
        if self.is_still_looked_at(view) {
            self.unread.try_set(damaged);
            self.put(pictures);
        }
    }

    /// The map may have been moved on, left, or its background switched off, while it was drawn.
    fn is_still_looked_at(self, view: View) -> bool {
        let looked_at = self.pictures.looked_now() == Looked::From(view);
        looked_at && self.shows.try_get_untracked() == Some(true)
    }

    /// It may have been switched off while they were drawn, or the map left.
    fn put(self, pictures: Vec<waymark_desk::map::Picture>) {
        if self.shows.try_get_untracked() == Some(true) {
            self.pictures.put(pictures);
        }
    }
}
