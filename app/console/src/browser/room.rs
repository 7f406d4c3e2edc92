//! How much room the browser says there is. Some browsers never say.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The browser's own estimate, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// It does not say, or has not said yet.
    Unknown,
    /// Used by this program, and left for it.
    Estimated { used: u64, free: u64 },
}

/// Asks.
pub async fn look() -> Room {
    asked().await.unwrap_or(Room::Unknown)
}

/// By name, because an engine without storage promises has no such method.
async fn asked() -> Result<Room, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let storage = Reflect::get(&navigator, &"storage".into())?;
    let method: Function = Reflect::get(&storage, &"estimate".into())?.dyn_into()?;
    let promise: Promise = method.call0(&storage)?.dyn_into()?;
    let said = JsFuture::from(promise).await?;
    let used = bytes(&said, "usage")?;
    let quota = bytes(&said, "quota")?;
    Ok(Room::Estimated {
        used,
        free: quota.saturating_sub(used),
    })
}

fn bytes(said: &JsValue, name: &str) -> Result<u64, JsValue> {
    let number = Reflect::get(said, &name.into())?;
    number
        .as_f64()
        .filter(|n| n.is_finite() && *n >= 0.0)
        .map(|n| n as u64)
        .ok_or(number)
}
