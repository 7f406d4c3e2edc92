//! Large buttons for what two fingers and a wheel do, and how long a way on the ground is.

use leptos::prelude::*;
use waymark_map::draw::{ScaleBar, Turn, View};
use waymark_words::map as words;

use super::board::Board;
use super::written;
use crate::tongue;

/// Longest bar, in pixels: it stands in a corner of a small screen.
const BAR: f64 = 120.0;

/// Paths in a box of 48 by 48.
const PLUS: &str = "M24 10V38M10 24H38";
const MINUS: &str = "M10 24H38";
const WHOLE: &str = "M18 10H10V18M30 10H38V18M38 30V38H30M18 38H10V30";

#[component]
pub(super) fn Controls(board: Board) -> impl IntoView {
    let locale = tongue();
    view! {
        <div class="map-controls">
            <Move board=board turn=Turn::Nearer sign=(PLUS, words::nearer(locale)) idle=View::is_nearest/>
            <Move board=board turn=Turn::Farther sign=(MINUS, words::farther(locale)) idle=View::is_farthest/>
            <Move board=board turn=Turn::Whole sign=(WHOLE, words::whole(locale)) idle=is_never/>
        </div>
        <Scale board=board/>
    }
}

fn is_never(_: &View) -> bool {
    false
}

/// A button, by its sign and its name; `idle` tells where it does nothing.
#[component]
fn Move(
    board: Board,
    turn: Turn,
    sign: (&'static str, &'static str),
    idle: fn(&View) -> bool,
) -> impl IntoView {
    let (outline, name) = sign;
    let idle = move || board.view.with(idle);
    view! {
        <button
            class="button map-move"
            type="button"
            data-act=format!("map-{turn:?}").to_lowercase()
            aria-label=name
            title=name
            aria-disabled=move || idle().to_string()
            on:click=move |_| board.look(board.view.get_untracked().turned(turn))
        >
            <svg class="map-sign" viewBox="0 0 48 48" aria-hidden="true">
                <path d=outline></path>
            </svg>
        </button>
    }
}

#[component]
fn Scale(board: Board) -> impl IntoView {
    let locale = tongue();
    let bar = Memo::new(move |_| ScaleBar::of(&board.view.get(), BAR));
    let width = move || format!("{:.1}px", bar.get().map_or(0.0, ScaleBar::pixels));
    let length = move || {
        let metres = bar.get().map(ScaleBar::metres);
        metres.map_or_else(String::new, |metres| written::length(locale, metres))
    };
    view! {
        <p class="map-scale" data-part="scale">
            <span aria-hidden="true">{length}</span>
            <span class="map-scale-line" style:inline-size=width></span>
            <span class="unseen">{move || words::scale(locale, &length())}</span>
        </p>
    }
}
