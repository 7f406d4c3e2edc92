//! One writer at a time: the browser's own lock, held for as long as the document lives.

use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::StoreError;
use crate::browser::within;

/// The lock's name, shared by every document of this origin.
const NAME: &str = "waymark-writer";

/// How often, and how long apart, the lock is asked for: two seconds in all. After a hand-over
/// the document before this one is still unloading and holds it a moment longer.
const TRIES: u32 = 20;
const BETWEEN_TRIES_MILLIS: u32 = 100;

/// A browser that does not answer at all within this time has no working locks.
const ANSWER_BUDGET_MILLIS: u32 = 2_000;

/// Takes the writer's lock and keeps it until the document is gone. There is deliberately no way
/// to give it back: a second writer in the same life would be the fault it prevents.
///
/// # Errors
/// `Busy` when another document still holds it after two seconds; `Refused` when the browser has
/// no locks.
pub async fn hold_writer() -> Result<(), StoreError> {
    for _ in 0..TRIES {
        let asked = ask().map_err(|_| StoreError::Refused)?;
        match within(ANSWER_BUDGET_MILLIS, JsFuture::from(asked)).await {
            Some(Ok(granted)) if granted.is_truthy() => return Ok(()),
            Some(Ok(_)) => TimeoutFuture::new(BETWEEN_TRIES_MILLIS).await,
            Some(Err(_)) | None => return Err(StoreError::Refused),
        }
    }
    Err(StoreError::Busy)
}

/// Asks once: a promise of whether the lock is ours now.
fn ask() -> Result<Promise, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    let if_available = Object::new();
    Reflect::set(&if_available, &"ifAvailable".into(), &JsValue::TRUE)?;
    let mut sent = Ok(JsValue::UNDEFINED);
    let answer = Promise::new(&mut |resolve, _| {
        let on_answer = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            let granted = !lock.is_null() && !lock.is_undefined();
            let _ = resolve.call1(&JsValue::UNDEFINED, &granted.into());
            match granted {
                // A promise that never settles: the lock is held until the document is gone.
                true => Promise::new(&mut |_, _| {}).into(),
                false => JsValue::UNDEFINED,
            }
        });
        sent = request.call3(&locks, &NAME.into(), &if_available, &on_answer);
    });
    sent.map(|_| answer)
}
