//! The practice district's made-up land, put in with one touch: outlines, places, hours and grids to try the questions on.

use leptos::prelude::*;
use waymark_desk::{QuietButton, tongue};
use waymark_map::boundaries::{Boundaries, boundaries_to_bytes};
use waymark_map::{
    Agreed, Change, Check, Directory, Edit, Evidence, FieldId, Line, Place as Where, Provider,
    Shown, Slot, Source, Stamp, Value, Verified,
};
use waymark_talk::{ContentBytes, MadeUp};
use waymark_words::access as words;

use super::kept::{Layer, keep};
use super::practice_rows::{Land, Placed, read};
use super::screen::There;
use crate::ground::kept;
use crate::planner::{Place, Planner, planner};

#[component]
pub fn PracticeLand(there: There) -> impl IntoView {
    let (locale, planner) = (tongue(), planner());
    let put = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            put(planner).await;
            there.look(planner).await;
        });
    });
    (planner.place == Place::Practice).then(|| {
        view! {
            <p>{words::land_practice_lead(locale)}</p>
            <QuietButton act="practice-land" text=words::land_practice(locale) on_press=put/>
        }
    })
}

/// What does not fit stays away: a learner can still bring in a file.
async fn put(planner: Planner) {
    let rows = planner.made_up(MadeUp::Land).await;
    let Some(land) = rows.and_then(|text| read(&text)) else {
        return;
    };
    let Ok(outlines) = Boundaries::new(land.areas.clone()) else {
        return;
    };
    let stamp = planner.register.stamp();
    let edits = planner.register.once(|all| edits(all, &land, stamp));
    if planner.edit_all(edits.unwrap_or_default()).is_err() {
        return;
    }
    let outlines = ContentBytes(boundaries_to_bytes(&outlines));
    // Whatever is not kept is shown as missing.
    let _ = kept::keep(planner, outlines).await;
    let _ = keep(planner, Layer::Friction, &land.friction).await;
    let _ = keep(planner, Layer::Women, &land.women).await;
}

fn edits(all: &Directory, land: &Land, stamp: Stamp) -> Vec<Edit> {
    let areas = land.areas.iter().map(|one| Edit::SetArea(one.area.clone()));
    let providers = all.to_edit(Shown::ToSomebody).flat_map(|provider| {
        let mut places = land.places.iter();
        let found = places.find(|one| one.name == provider.name());
        found
            .map(|place| of_provider(provider, place, stamp))
            .unwrap_or_default()
    });
    areas.chain(providers).collect()
}

fn of_provider(provider: &Provider, place: &Placed, stamp: Stamp) -> Vec<Edit> {
    let agreed = Agreed {
        on: stamp.on,
        told: stamp.by,
    };
    let position = place.at;
    let check = Check {
        on: stamp.on,
        by: stamp.by,
        source: Source::Visit,
        evidence: Evidence::Seen,
    };
    let hours = FieldId::parse("PR-21");
    let hours = provider.lines().map(Line::service).filter_map(|service| {
        let slot = Slot::Service(service, hours?);
        Some(Change::Set(slot, Value::Hours(place.hours.clone())))
    });
    let first = Change::Place(Where::Exact { position, agreed });
    let last = Change::Verify(Verified::EveryLine, check);
    let changes = core::iter::once(first).chain(hours).chain([last]);
    changes
        .map(|change| Edit::Change(provider.id(), change))
        .collect()
}
