//! The keys that move a map.

use leptos::ev;
use leptos::prelude::*;
use waymark_map::draw::Turn;

use super::board::Board;

/// Keys that are not the map's, or are held down with one of the browser's own, stay the page's.
pub(super) fn turn(board: Board, event: &ev::KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    if let Some(turn) = Turn::of_key(&event.key()) {
        event.prevent_default();
        board.look(board.view.get_untracked().turned(turn));
    }
}
