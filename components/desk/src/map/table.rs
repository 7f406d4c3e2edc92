//! Everything on the map as a table, whole where the list is not. Its rows are made when it is
//! opened.

use leptos::prelude::*;
use waymark_map::draw::Thing;
use waymark_words::map as words;

use super::board::Board;
use crate::{QuietButton, tongue};

/// Rows that are made at a time.
const ROWS: usize = 100;

#[component]
pub(super) fn Table(board: Board, name: String, columns: Vec<String>) -> impl IntoView {
    let locale = tongue();
    let (rows, all) = (RwSignal::new(0_usize), board.shown);
    let more = move || rows.update(|rows| *rows = rows.saturating_add(ROWS));
    let open = move |_| {
        if rows.get_untracked() == 0 {
            more();
        }
    };
    let left = move || all.with(|shown| shown.things.len()) > rows.get();
    let on_more = Callback::new(move |()| more());
    view! {
        <details class="map-table" data-part="table" on:toggle=open>
            <summary>{words::table(locale)}</summary>
            <div class="map-table-room" tabindex="0" role="region" aria-label=name>
                <table class="map-rows">
                    <Heads columns=columns/>
                    <tbody>{move || body(board, rows.get())}</tbody>
                </table>
            </div>
            <div class="row" hidden=move || !left()>
                <QuietButton act="map-more" text=words::table_more(locale) on_press=on_more/>
            </div>
        </details>
    }
}

#[component]
fn Heads(columns: Vec<String>) -> impl IntoView {
    let first = words::table_name(tongue()).to_owned();
    let heads = core::iter::once(first).chain(columns);
    let heads = heads.map(|head| view! { <th scope="col">{head}</th> });
    view! { <thead><tr>{heads.collect_view()}</tr></thead> }
}

fn body(board: Board, rows: usize) -> AnyView {
    let things = board.shown.with(|shown| shown.things.len());
    let rows = (0..things.min(rows)).map(|at| row(board, Thing(at)));
    rows.collect_view().into_any()
}

/// The name chooses, as it does in the list and on the map.
fn row(board: Board, thing: Thing) -> Option<AnyView> {
    let listed = board.listed(thing)?;
    let cells = listed.cells.into_iter();
    let cells = cells.map(|cell| view! { <td>{cell}</td> }).collect_view();
    let choose = move |_| {
        board.stand(thing);
        board.choose(thing);
    };
    let row = view! {
        <tr data-row=thing.0>
            <th scope="row">
                <button class="button button-quiet map-row" type="button" on:click=choose>
                    {listed.name}
                </button>
            </th>
            {cells}
        </tr>
    };
    Some(row.into_any())
}
