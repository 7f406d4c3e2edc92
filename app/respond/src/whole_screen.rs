//! The whole screen for her, where the browser gives it: no edge leads to another window, and nothing else is in sight.

use core::cell::Cell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::hide::{Hide, on};
use crate::page;

/// Asks once, when the first finger is lifted: browsers want a touch before it, and a mouse or a keyboard is none. Whether they
/// give it changes nothing else. Leaving it hides: the key that hides is the one by which browsers end it, and they keep that key
/// for themselves.
pub fn at_the_first_touch(hide: &Hide) {
    let Some(document) = page::document() else {
        return;
    };
    let asked = Cell::new(false);
    let covered = hide.clone();
    on(&document, "touchend", move |_| {
        // A touch that hid is left alone, and the next one asks.
        if !covered.is_up() && !asked.replace(true) {
            ask();
        }
    });
    let hide = hide.clone();
    on(&document, "fullscreenchange", move |_| {
        if page::document().is_some_and(|document| document.fullscreen_element().is_none()) {
            hide.cover();
        }
    });
}

/// `requestFullscreen()`, by name: the bindings drop its promise, and a refusal would then be an error of the page.
fn ask() {
    let promise = || -> Option<Promise> {
        let root: JsValue = page::document()?.document_element()?.into();
        let request: Function = Reflect::get(&root, &"requestFullscreen".into())
            .ok()?
            .dyn_into()
            .ok()?;
        request.call0(&root).ok()?.dyn_into().ok()
    };
    if let Some(asked) = promise() {
        wasm_bindgen_futures::spawn_local(async move {
            // Refused by a policy or a setting: she goes on as before.
            let _ = JsFuture::from(asked).await;
        });
    }
}
