//! Whether the browser promises to keep what is stored here. It may say no, and some never say.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The browser's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promised {
    /// It will not clear this storage by itself.
    Kept,
    /// It may, when the tablet is full.
    NotKept,
    /// It does not say.
    Unknown,
}

/// Asks for the promise. Asked once, at set-up.
pub async fn ask() -> Promised {
    answer("persist").await
}

/// Looks whether the promise was given.
pub async fn look() -> Promised {
    answer("persisted").await
}

async fn answer(question: &str) -> Promised {
    match question_put(question) {
        Ok(promise) => match JsFuture::from(promise).await {
            Ok(said) if said.is_truthy() => Promised::Kept,
            Ok(_) => Promised::NotKept,
            Err(_) => Promised::Unknown,
        },
        Err(_) => Promised::Unknown,
    }
}

/// By name, because an engine without storage promises has none of the methods.
fn question_put(question: &str) -> Result<Promise, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let storage = Reflect::get(&navigator, &"storage".into())?;
    let method: Function = Reflect::get(&storage, &question.into())?.dyn_into()?;
    method.call0(&storage)?.dyn_into()
}
