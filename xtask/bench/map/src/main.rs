//! One map over outlines and places that a script hands in as flat lists.

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
#[cfg(not(feature = "bare"))]
use waymark_desk::map::{Chosen, MapView, MapWords};
use waymark_desk::map::{Listed, Shown};
#[cfg(not(feature = "bare"))]
use waymark_map::draw::Hand;
use waymark_map::draw::{Form, Look, Mark, Outline, Plane, Scene, Thing};
use web_sys::HtmlElement;

fn main() {}

/// Shows a map in a place of the page. `points` are degrees east and north in turn; `rings` the
/// number of points of each ring, `areas` the number of rings of each outline; `places` degrees
/// again, one mark each.
#[wasm_bindgen]
pub fn show(place: HtmlElement, points: &[f64], rings: &[u32], areas: &[u32], places: &[f64]) {
    let shown = Arc::new(shown(points, rings, areas, places));
    let view = move || page(Arc::clone(&shown));
    mount_to(place, view).forget();
}

#[cfg(feature = "bare")]
fn page(shown: Arc<Shown>) -> AnyView {
    let count = shown.things.len();
    view! { <p>{count}</p> }.into_any()
}

#[cfg(not(feature = "bare"))]
fn page(shown: Arc<Shown>) -> AnyView {
    let words = MapWords {
        id: "bench",
        name: "Outlines".to_owned(),
        columns: Vec::new(),
        legend: Vec::new(),
        notes: Vec::new(),
    };
    let shown = RwSignal::new(shown);
    let chosen = RwSignal::new(Chosen::Nothing);
    let hand = RwSignal::new(Hand::Moves);
    let on_choose = Callback::new(move |thing| chosen.set(Chosen::One(thing)));
    view! {
        <MapView words=words shown=shown chosen=chosen hand=hand on_choose=on_choose
            on_ground=Callback::new(|_| ()) on_draw=Callback::new(|_| ())/>
    }
    .into_any()
}

fn shown(points: &[f64], rings: &[u32], areas: &[u32], places: &[f64]) -> Shown {
    let points = pairs(points);
    let mut rest = points.as_slice();
    let mut lengths = rings.iter();
    let mut scene = Scene::new();
    for count in areas {
        let mut area = Vec::new();
        for length in lengths.by_ref().take(whole(*count)) {
            let (ring, after) = rest.split_at(whole(*length).min(rest.len()));
            area.push(ring);
            rest = after;
        }
        scene = match Outline::area(area) {
            Some(outline) => scene.with(outline, Look::Area),
            None => scene,
        };
    }
    let places = pairs(places);
    let marks = places.iter().zip(0..).filter_map(|((east, north), at)| {
        Some(Mark {
            thing: Thing(at),
            at: Plane::of_degrees(*east, *north)?,
            form: Form::Circle,
        })
    });
    Shown {
        scene: marks.fold(scene, Scene::with_mark),
        things: (0..places.len()).map(listed).collect(),
    }
}

fn listed(at: usize) -> Listed {
    Listed {
        name: format!("Place {at}"),
        said: String::new(),
        cells: Vec::new(),
    }
}

fn pairs(flat: &[f64]) -> Vec<(f64, f64)> {
    let (pairs, _) = flat.as_chunks::<2>();
    pairs.iter().map(|[east, north]| (*east, *north)).collect()
}

fn whole(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
