//! How large the stage is, as long as there is one.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use waymark_map::draw::Size;
use web_sys::{HtmlElement, ResizeObserver};

use super::board::Board;

/// Dropped with the map.
struct Watch {
    observer: ResizeObserver,
    _heard: Closure<dyn Fn()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tells the board the size of its stage, now and whenever it changes.
pub(super) fn watch_size(board: Board) {
    let kept: StoredValue<Option<Watch>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |_| {
        if let Some(stage) = board.stage.get() {
            measure(board, &stage);
            kept.set_value(watch(board, &stage));
        }
    });
}

fn watch(board: Board, stage: &HtmlElement) -> Option<Watch> {
    let watched = stage.clone();
    let heard = Closure::<dyn Fn()>::new(move || measure(board, &watched));
    let observer = ResizeObserver::new(heard.as_ref().unchecked_ref()).ok()?;
    observer.observe(stage);
    Some(Watch {
        observer,
        _heard: heard,
    })
}

fn measure(board: Board, stage: &HtmlElement) {
    let (width, height) = (stage.client_width(), stage.client_height());
    // A stage that is not laid out has no size yet.
    if width > 0 && height > 0 {
        board.resize(Size::new(f64::from(width), f64::from(height)));
    }
}
