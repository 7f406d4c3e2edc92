//! The tablet stays bright while it is in her hands, where the browser can do that: one that goes dark hides, and she
//! would have to find her way back.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::page;

/// Asks for it. Where nobody can, or may, nothing happens; the browser lets go by itself when the page is left or hidden.
pub fn stay_awake() {
    if let Some(asked) = ask() {
        wasm_bindgen_futures::spawn_local(async move {
            // Refused on a low battery, for one: the tablet then goes dark as it always did.
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// `navigator.wakeLock.request("screen")`, by name: the bindings do not have it yet.
fn ask() -> Option<Promise> {
    let navigator: JsValue = page::window()?.navigator().into();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request: Function = Reflect::get(&lock, &"request".into())
        .ok()?
        .dyn_into()
        .ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}
