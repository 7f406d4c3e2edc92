//! Pictures under a map: a sketch, a scanned sheet, tiles. Each is upright on the plane; what it shows is nobody's list. Names
//! on them are set with the map's own, and give way to these.

use leptos::prelude::*;
use waymark_map::draw::{Bounds, Label, Name, Pixel, Scene, Shape, Size, View};
use web_sys::HtmlCanvasElement;

use super::paint::{NotPainted, ground};

/// One picture, and what of the plane it covers.
#[derive(Clone)]
pub struct Picture {
    pub image: HtmlCanvasElement,
    pub covers: Bounds,
}

/// What lies under a map. Copies are handles to the same pictures.
#[derive(Clone, Copy)]
pub struct Backdrop {
    pictures: StoredValue<Vec<Picture>, LocalStorage>,
    names: StoredValue<Vec<Label>>,
    /// What the map is painted on, by which its colours are known.
    map: StoredValue<Option<HtmlCanvasElement>, LocalStorage>,
    turned: RwSignal<u32>,
    looked: RwSignal<Looked>,
}

/// From where the map is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Looked {
    NotYet,
    From(View),
}

/// A picture as a view shows it.
pub(super) struct Under {
    pub(super) image: HtmlCanvasElement,
    pub(super) at: Pixel,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Default for Backdrop {
    fn default() -> Self {
        Self {
            pictures: StoredValue::new_local(Vec::new()),
            names: StoredValue::new(Vec::new()),
            map: StoredValue::new_local(None),
            turned: RwSignal::new(0),
            looked: RwSignal::new(Looked::NotYet),
        }
    }
}

impl Backdrop {
    /// Other pictures in place of those before, the first painted first. A map that is gone takes none.
    pub fn put(self, pictures: Vec<Picture>) {
        self.put_with_names(pictures, Vec::new());
    }

    /// The same, with names that are on none of them yet.
    pub fn put_with_names(self, pictures: Vec<Picture>, names: Vec<Label>) {
        self.pictures.try_set_value(pictures);
        self.names.try_set_value(names);
        self.turned
            .try_update(|turned| *turned = turned.wrapping_add(1));
    }

    /// From where the map was looked at when its last movement ended, followed.
    pub fn looked(self) -> Looked {
        self.looked.get()
    }

    /// The same now; nowhere of a map that is gone.
    pub fn looked_now(self) -> Looked {
        self.looked.try_get_untracked().unwrap_or(Looked::NotYet)
    }

    /// Shapes as a picture in the colours of the map.
    ///
    /// # Errors
    /// When the browser paints nothing, or the map is gone.
    pub fn drawn(self, size: Size, shapes: &[Shape]) -> Result<HtmlCanvasElement, NotPainted> {
        let map = self.map.try_get_value().flatten();
        ground(&map.ok_or(NotPainted)?, size, shapes)
    }

    pub(super) fn look(self, map: HtmlCanvasElement, view: View) {
        self.map.try_set_value(Some(map));
        self.looked.set(Looked::From(view));
    }

    pub(super) fn track(self) {
        self.turned.track();
    }

    /// The names of a view, those on the pictures last.
    pub(super) fn names(self, scene: &Scene, view: &View, marks: &[Pixel]) -> Vec<Name> {
        self.names
            .with_value(|names| scene.names_over(names, view, marks))
    }

    pub(super) fn under(self, view: &View) -> Vec<Under> {
        let seen = view.seen();
        self.pictures.with_value(|pictures| {
            let near = pictures.iter().filter(|one| seen.meets(&one.covers));
            near.map(|one| {
                let (at, to) = (
                    view.pixel(one.covers.least()),
                    view.pixel(one.covers.most()),
                );
                Under {
                    image: one.image.clone(),
                    at,
                    width: to.x - at.x,
                    height: to.y - at.y,
                }
            })
            .collect()
        })
    }
}
