//! Where the map is drawn: a canvas, with marks and names over it; fingers, wheel and keys move it.

use leptos::ev;
use leptos::prelude::*;
use waymark_map::draw::{Hand, Lifted};
use waymark_words::map as words;

use super::board::Board;
use super::fingers::{at, wheel};
use super::keys::turn;
use super::layer::{Marks, Names};
use super::watch::watch_size;
use crate::tongue;

#[component]
pub(super) fn Stage(board: Board, id: &'static str, name: String) -> impl IntoView {
    let hint = format!("{id}-keys");
    let hinted = hint.clone();
    watch_size(board);
    view! {
        <div
            class="map-stage"
            role="application"
            tabindex="0"
            aria-label=name
            aria-describedby=hinted
            node_ref=board.stage
            on:keydown=move |event| turn(board, &event)
            on:wheel=move |event| wheel(board, &event)
            on:pointerdown=move |event| press(board, &event)
            on:pointermove=move |event| moved(board, &event)
            on:pointerup=move |event| lift(board, &event)
            on:pointercancel=move |_| forget(board)
        >
            <canvas class="map-canvas" aria-hidden="true" node_ref=board.canvas></canvas>
            <Names board=board/>
            <Marks board=board/>
            <p class="unseen" id=hint>{words::keys(tongue())}</p>
        </div>
    }
}

fn press(board: Board, event: &ev::PointerEvent) {
    let Some(stage) = board.stage.get_untracked() else {
        return;
    };
    if event.button() != 0 {
        return;
    }
    // Without it a finger that leaves the map is lost, and nothing else.
    let _ = stage.set_pointer_capture(event.pointer_id());
    let (id, at) = (event.pointer_id(), at(&stage, event));
    board.fingers.update_value(|fingers| fingers.press(id, at));
}

fn moved(board: Board, event: &ev::PointerEvent) {
    let Some(stage) = board.stage.get_untracked() else {
        return;
    };
    let (id, at) = (event.pointer_id(), at(&stage, event));
    let (mut view, hand) = (board.view.get_untracked(), board.hand.get_untracked());
    board
        .fingers
        .update_value(|fingers| view = fingers.moved(id, at, hand, view));
    board.look(view);
    board.repaint_trail();
}

fn lift(board: Board, event: &ev::PointerEvent) {
    let (id, hand) = (event.pointer_id(), board.hand.get_untracked());
    let mut lifted = Lifted::Nothing;
    board
        .fingers
        .update_value(|fingers| lifted = fingers.lift(id, hand));
    match lifted {
        Lifted::Nothing => {}
        // A touch is a drawing, too, and not a choice.
        Lifted::Pointed(at) if hand == Hand::Draws => board.draw(&[at]),
        Lifted::Pointed(at) => board.point(at),
        Lifted::Drew(trail) => board.draw(&trail),
    }
    board.repaint_trail();
}

fn forget(board: Board) {
    board
        .fingers
        .update_value(waymark_map::draw::Fingers::forget);
    board.repaint_trail();
}
