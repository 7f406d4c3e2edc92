//! A map: drawn, and told again as a list that keys go through and as a table. None of the three is
//! the lesser one.
//!
//! It gets a scene and the list of what is on it, and reports what was chosen, where the ground was
//! touched and what was drawn. What may be on a map is decided before it gets here.

mod act;
mod backdrop;
mod board;
mod controls;
mod fingers;
mod keys;
mod layer;
mod legend;
mod list;
mod listbox;
mod paint;
mod palette;
mod repaint;
mod samples;
mod stage;
mod table;
mod watch;
mod written;

use std::sync::Arc;

use leptos::prelude::*;
use waymark_map::draw::{Hand, LegendLine, Scene, Thing};
use waymark_words::map as words;

use crate::tongue;
use board::Board;
use controls::Controls;
use legend::Legend;
use listbox::Listbox;
use stage::Stage;
use table::Table;

pub use backdrop::{Backdrop, Looked, Picture};
pub use board::Chosen;
pub use paint::{NotPainted, paint, picture};
pub use samples::Samples;
pub use written::{length, meanings, on_paper};

/// One thing of the list and the table. Its place among them is its `Thing` in the scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub name: String,
    /// A softer line under the name; empty for none.
    pub said: String,
    /// The further cells of its row in the table, one for each of the columns.
    pub cells: Vec<String>,
}

/// What is drawn, and the same as a list.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    pub scene: Scene,
    pub things: Vec<Listed>,
}

/// What a finger drew, from its first touch to its last: one point where it only touched.
#[derive(Clone, PartialEq)]
pub struct Trail {
    /// Degrees east, degrees north.
    pub points: Vec<(f64, f64)>,
    /// Metres on the ground of one pixel: how exactly a finger can mean a place.
    pub a_pixel: f64,
}

/// What a map says in words of its screen.
#[derive(Clone, Debug)]
pub struct MapWords {
    /// Stable, unlike that of any other map of the document: names elements, and the map for tests.
    pub id: &'static str,
    /// What the map shows, in a few words.
    pub name: String,
    /// Headings of the table after the name.
    pub columns: Vec<String>,
    pub legend: Vec<LegendLine>,
    /// Sources, days, what must be known; that boundaries are illustrative is said in any case.
    pub notes: Vec<String>,
}

/// The map with its list, its legend and its table.
#[component]
pub fn MapView(
    words: MapWords,
    #[prop(into)] shown: Signal<Arc<Shown>>,
    #[prop(into)] chosen: Signal<Chosen>,
    /// What one finger does.
    #[prop(into)]
    hand: Signal<Hand>,
    on_choose: Callback<Thing>,
    /// The ground was touched where nothing of the list is: degrees east, degrees north.
    on_ground: Callback<(f64, f64)>,
    /// A finger drew this.
    on_draw: Callback<Trail>,
    /// Pictures under everything but the land.
    #[prop(optional)]
    backdrop: Backdrop,
) -> impl IntoView {
    let board = Board::new(shown, chosen, hand, on_choose, on_ground, on_draw, backdrop);
    let (id, name) = (words.id, words.name.clone());
    view! {
        <section class="map" data-map=id aria-label=name>
            <div class="map-pair">
                <div class="map-seen">
                    <Stage board=board id=id name=words.name.clone()/>
                    <Controls board=board/>
                </div>
                <Listbox board=board id=id/>
            </div>
            <Legend board=board lines=words.legend notes=words.notes/>
            <Table board=board name=words.name columns=words.columns/>
            <Said board=board/>
        </section>
    }
}

/// What a screen reader is told when something was chosen or touched.
#[component]
fn Said(board: Board) -> impl IntoView {
    let locale = tongue();
    let said = move || match board.said.get() {
        board::Saying::Nothing => String::new(),
        board::Saying::Ground => words::nothing_here(locale).to_owned(),
        board::Saying::Chosen(name) => words::chosen(locale, &name),
        board::Saying::Together(count) => words::together_here(locale, count),
    };
    view! { <p class="unseen" role="status" data-said="map">{said}</p> }
}
