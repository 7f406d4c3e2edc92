//! Marks and names over the canvas. A screen reader has the list; fingers are understood by the
//! stage.

use leptos::prelude::*;
use waymark_map::draw::{Group, Name, Pixel, Rank, Side};
use waymark_words::map as words;

use super::board::{Board, Chosen};
use crate::tongue;

#[component]
pub(super) fn Marks(board: Board) -> impl IntoView {
    view! {
        <div class="map-layer" aria-hidden="true">
            <For each=move || board.groups.get() key=Group::key let:group>
                <MarkOf board=board group=group/>
            </For>
        </div>
    }
}

#[component]
fn MarkOf(board: Board, group: Group) -> impl IntoView {
    let count = u64::try_from(group.things.len()).unwrap_or(u64::MAX);
    let number = (count > 1).then(|| {
        view! { <span class="map-count" title=words::together(tongue(), count)>{count}</span> }
    });
    let kind = if count > 1 {
        "map-mark map-mark-several"
    } else {
        "map-mark"
    };
    let (at, outline) = (group.at, group.form.path());
    let things = StoredValue::new(group.things);
    let holds = move |one: Chosen| match one {
        Chosen::Nothing => false,
        Chosen::One(thing) => things.with_value(|things| things.contains(&thing)),
    };
    view! {
        <span
            class=kind
            class:map-mark-chosen=move || holds(board.chosen.get())
            class:map-mark-here=move || holds(board.here.get())
            style:transform=move || moved_to(board.view.get().pixel(at))
        >
            <svg class="map-form" viewBox="-12 -12 24 24"><path d=outline></path></svg>
            {number}
        </span>
    }
}

#[component]
pub(super) fn Names(board: Board) -> impl IntoView {
    view! {
        <div class="map-layer" aria-hidden="true">
            <For each=move || board.names.get() key=Name::key let:name>
                <NameOf board=board name=name/>
            </For>
        </div>
    }
}

#[component]
fn NameOf(board: Board, name: Name) -> impl IntoView {
    let kind = match (name.rank, name.side) {
        (Rank::Country, _) => "map-name map-name-country",
        (Rank::Area, Side::Above) => "map-name map-name-area map-name-above",
        (Rank::Area, _) => "map-name map-name-area",
        (Rank::Town, _) => "map-name",
        (Rank::Place, _) => "map-name map-name-place",
        (Rank::Ground, _) => "map-name map-name-ground",
    };
    let place = name.place;
    view! {
        <span class=kind style:transform=move || moved_to(board.view.get().pixel(place))>
            <span class="map-name-text">{name.text}</span>
        </span>
    }
}

fn moved_to(at: Pixel) -> String {
    format!("translate({:.1}px, {:.1}px)", at.x, at.y)
}
