//! The tablet's own share sheet, where the browser has one that takes files.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

/// Says nothing of what is in the file.
const KIND: &str = "application/octet-stream";

/// Whether a file of this name, and silent about what it is, could be handed on.
pub fn possible(name: &str) -> bool {
    possible_as(name, KIND)
}

/// The same for a file that says its media type: most browsers hand on only kinds they know.
pub fn possible_as(name: &str, kind: &str) -> bool {
    let asked = parcel(b"?", name, kind).and_then(|parcel| {
        let navigator = navigator()?;
        let can: Function = Reflect::get(&navigator, &"canShare".into())?.dyn_into()?;
        can.call1(&navigator, &parcel)
    });
    asked.is_ok_and(|answer| answer.is_truthy())
}

/// Opens the share sheet with one file, and waits until it was handed on or the sheet was closed.
pub async fn hand_on(bytes: &[u8], name: &str) -> Result<(), JsValue> {
    hand_on_as(bytes, name, KIND).await
}

/// The same for a file that says its media type.
pub async fn hand_on_as(bytes: &[u8], name: &str, kind: &str) -> Result<(), JsValue> {
    let navigator = navigator()?;
    let share: Function = Reflect::get(&navigator, &"share".into())?.dyn_into()?;
    let parcel = parcel(bytes, name, kind)?;
    let handed: Promise = share.call1(&navigator, &parcel)?.dyn_into()?;
    JsFuture::from(handed).await.map(drop)
}

/// By name, because many browsers have neither method.
fn navigator() -> Result<JsValue, JsValue> {
    Reflect::get(&js_sys::global(), &"navigator".into())
}

/// `kind` is a media type; browsers compare it without its parameters.
fn parcel(bytes: &[u8], name: &str, kind: &str) -> Result<JsValue, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let bag = FilePropertyBag::new();
    bag.set_type(kind.split(';').next().unwrap_or(kind));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &bag)?;
    let parcel = Object::new();
    Reflect::set(&parcel, &"files".into(), &Array::of1(&file))?;
    Ok(parcel.into())
}
