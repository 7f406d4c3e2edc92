//! What lies under the map: the land, which can be taken away, and whether all of it is there.

use std::sync::Arc;

use leptos::prelude::*;
use waymark_desk::{StatusLine, Tick, Tone, tongue};
use waymark_map::basemap::{Names, laid};
use waymark_map::draw::{Bounds, Scene};
use waymark_words::basemap as words;

use super::basemap::{Land, land};
use crate::planner::Planner;

/// Copies are handles to the same land.
#[derive(Clone, Copy)]
pub struct Under {
    shows: RwSignal<bool>,
    coming: RwSignal<Coming>,
}

/// How far the land is.
#[derive(Clone)]
enum Coming {
    /// Nothing of the map has a place.
    NoPlace,
    Loading,
    There(Arc<Land>),
}

impl Under {
    pub fn nothing() -> Self {
        Self {
            shows: RwSignal::new(true),
            coming: RwSignal::new(Coming::NoPlace),
        }
    }

    /// Brings the land of a map that reaches so far.
    pub async fn bring(self, planner: Planner, bounds: Bounds) {
        self.coming.try_set(Coming::Loading);
        let land = land(planner, &bounds).await;
        // The map may be left by now.
        self.coming.try_set(Coming::There(Arc::new(land)));
    }

    /// What the map is built on, followed. With areas of its own a map reaches no farther than they do; without, it shows
    /// the countries its marks lie in.
    pub fn scene(self, own_areas: OwnAreas) -> Scene {
        let Coming::There(land) = self.coming.get() else {
            return Scene::new();
        };
        match (self.shows.get(), own_areas) {
            (false, _) => Scene::new(),
            (true, OwnAreas::There) => {
                let all = [land.home.as_slice(), land.around.as_slice()].concat();
                laid(&[], &all, Names::Towns)
            }
            (true, OwnAreas::None) => laid(&land.home, &land.around, Names::AreasAndTowns),
        }
    }
}

/// Whether the map has areas of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnAreas {
    There,
    None,
}

/// The switch, and what is not there.
#[component]
pub fn LandSwitch(under: Under) -> impl IntoView {
    let locale = tongue();
    let said = move || match under.coming.get() {
        Coming::NoPlace => line(Tone::Note, words::no_place(locale).to_owned()),
        Coming::Loading => line(Tone::Note, words::loading(locale).to_owned()),
        Coming::There(land) if land.missing > 0 => {
            line(Tone::Note, words::missing(locale, land.missing))
        }
        Coming::There(_) => ().into_any(),
    };
    view! {
        <Tick name="basemap" label=words::show(locale) value=under.shows/>
        {said}
    }
}

fn line(tone: Tone, text: String) -> AnyView {
    view! { <StatusLine tone=tone text=text name="basemap"/> }.into_any()
}
