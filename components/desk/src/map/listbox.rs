//! What is on the map as a list: one stop of the tab key, arrows go through it, Enter chooses.

use leptos::prelude::*;
use waymark_map::draw::Thing;
use waymark_words::map as words;

use super::board::{Board, Chosen};
use super::list::List;
use crate::tongue;

#[component]
pub(super) fn Listbox(board: Board, id: &'static str) -> impl IntoView {
    let locale = tongue();
    let list = List::of(board, id);
    view! {
        <div class="map-list">
            <p class="field-label" id=format!("{id}-list")>{words::list(locale)}</p>
            <p class="soft" id=format!("{id}-hint")>{words::list_hint(locale)}</p>
            <ul
                class="map-options"
                role="listbox"
                tabindex="0"
                data-list=id
                aria-labelledby=format!("{id}-list")
                aria-describedby=format!("{id}-hint")
                aria-activedescendant=move || list.active()
                hidden=move || list.order.with(Vec::is_empty)
                on:focusin=move |event| list.enter(&event)
                on:focusout=move |_| list.inside.set_value(false)
                on:keydown=move |event| list.key(&event)
            >
                <For each=move || list.order.get() key=|thing| thing.0 let:thing>
                    <Row list=list thing=thing/>
                </For>
            </ul>
            <p class="soft" data-part="more">{move || list.rest()}</p>
        </div>
    }
}

#[component]
fn Row(list: List, thing: Thing) -> impl IntoView {
    let board = list.board;
    let is = move |one: Chosen| one == Chosen::One(thing);
    // Read anew: another thing may have this place tomorrow.
    let listed = Memo::new(move |_| board.listed(thing));
    let name = move || listed.get().map(|one| one.name);
    let said = move || listed.get().map(|one| one.said).unwrap_or_default();
    let nowhere = move || {
        board
            .shown
            .with(|shown| shown.scene.bounds_of(thing).is_none())
    };
    view! {
        <li
            class="map-option"
            class:map-option-here=move || is(board.here.get())
            role="option"
            id=list.name(thing)
            data-thing=thing.0
            aria-selected=move || is(board.chosen.get()).to_string()
            on:click=move |_| {
                board.stand(thing);
                board.choose(thing);
            }
        >
            <span>{name}</span>
            <span class="soft" hidden=move || said().is_empty()>{said}</span>
            <span class="soft" hidden=move || !nowhere()>{words::not_drawn(tongue())}</span>
        </li>
    }
}
