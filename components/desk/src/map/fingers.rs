//! Where a finger, a mouse or a wheel is, in pixels of the stage.

use leptos::ev;
use leptos::prelude::*;
use waymark_map::draw::Pixel;
use web_sys::HtmlElement;

use super::board::Board;

/// A notch of a wheel, about a hundred pixels, makes things a fifth larger.
const A_PIXEL_OF_WHEEL: f64 = 0.002;
/// Pixels a line, where a wheel counts lines.
const LINE: f64 = 16.0;

pub(super) fn at(stage: &HtmlElement, event: &ev::MouseEvent) -> Pixel {
    let place = stage.get_bounding_client_rect();
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    Pixel::new(x - place.left(), y - place.top())
}

/// The wheel, and two fingers on a touchpad: what is under the pointer stays there.
pub(super) fn wheel(board: Board, event: &ev::WheelEvent) {
    let Some(stage) = board.stage.get_untracked() else {
        return;
    };
    event.prevent_default();
    let lines = event.delta_mode() == ev::WheelEvent::DOM_DELTA_LINE;
    let pixels = event.delta_y() * if lines { LINE } else { 1.0 };
    let factor = (-pixels * A_PIXEL_OF_WHEEL).exp();
    let view = board.view.get_untracked();
    board.look(view.zoomed(factor, at(&stage, event)));
}
