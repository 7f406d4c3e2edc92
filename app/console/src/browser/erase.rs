//! What lies on the tablet beside the databases: private files, and the kept site with its keeper.

use core::future::Future;
use core::pin::pin;
use core::task::Poll;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Waits for the work, but no longer than this.
pub async fn within<T>(millis: u32, work: impl Future<Output = T>) {
    let mut work = pin!(work);
    let mut timer = pin!(gloo_timers::future::TimeoutFuture::new(millis));
    core::future::poll_fn(|context| {
        if work.as_mut().poll(context).is_ready() {
            return Poll::Ready(());
        }
        timer.as_mut().poll(context)
    })
    .await;
}

/// Removes every private file of this site, those of the keys among them. They were overwritten before.
pub async fn files() {
    // A browser without such files has none to remove.
    let _ = remove_files().await;
}

/// Removes the kept site and lets its keeper go: the next start needs a network, and finds nothing here.
pub async fn kept_site() {
    let _ = remove_caches().await;
    let _ = dismiss_keepers().await;
}

async fn remove_files() -> Result<(), JsValue> {
    let storage = of_navigator("storage")?;
    let directory = called(&storage, "getDirectory", &[]).await?;
    let keys: js_sys::AsyncIterator = method(&directory, "keys")?
        .call0(&directory)?
        .unchecked_into();
    let mut names = Vec::new();
    loop {
        let next = JsFuture::from(keys.next()?).await?;
        if Reflect::get(&next, &"done".into())?.is_truthy() {
            break;
        }
        names.push(Reflect::get(&next, &"value".into())?);
    }
    for name in names {
        // One that is still held goes with its holder.
        let _ = called(&directory, "removeEntry", &[name]).await;
    }
    Ok(())
}

async fn remove_caches() -> Result<(), JsValue> {
    let caches = Reflect::get(&js_sys::global(), &"caches".into())?;
    let names = called(&caches, "keys", &[]).await?;
    for name in Array::from(&names) {
        let _ = called(&caches, "delete", &[name]).await;
    }
    Ok(())
}

async fn dismiss_keepers() -> Result<(), JsValue> {
    let keepers = of_navigator("serviceWorker")?;
    let all = called(&keepers, "getRegistrations", &[]).await?;
    for keeper in Array::from(&all) {
        let _ = called(&keeper, "unregister", &[]).await;
    }
    Ok(())
}

fn of_navigator(name: &str) -> Result<JsValue, JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    Reflect::get(&navigator, &name.into())
}

/// By name, because some engines have none of these.
fn method(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into())?.dyn_into()
}

async fn called(of: &JsValue, name: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
    let with: Array = with.iter().collect();
    let promise: Promise = method(of, name)?.apply(of, &with)?.dyn_into()?;
    JsFuture::from(promise).await
}
