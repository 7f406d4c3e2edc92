//! Handing a file to the browser's own downloads, and lending it to a frame for a look.

use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// An address of bytes in memory; given back when it is dropped.
pub struct Lent(String);

impl Lent {
    /// `kind` is the media type.
    pub fn of(bytes: &[u8], kind: &str) -> Result<Self, JsValue> {
        let parts = Array::of1(&Uint8Array::from(bytes));
        let bag = BlobPropertyBag::new();
        bag.set_type(kind);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &bag)?;
        Self::of_blob(&blob)
    }

    /// Of what the browser made itself, such as a picture of a canvas.
    pub fn of_blob(blob: &Blob) -> Result<Self, JsValue> {
        Url::create_object_url_with_blob(blob).map(Self)
    }

    /// For `src` and `href`.
    pub fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        // An address that is gone already needs no giving back.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Saves a lent file under a name: the same as touching a link to it.
pub fn save(lent: &Lent, name: &str) -> Result<(), JsValue> {
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(lent.address());
    link.set_download(name);
    link.click();
    Ok(())
}

/// The browser reads the bytes after the touch; giving the address back at once would lose the file.
pub fn give_back_later(lent: Lent) {
    const LATER_MILLIS: u32 = 60_000;
    leptos::task::spawn_local(async move {
        gloo_timers::future::TimeoutFuture::new(LATER_MILLIS).await;
        drop(lent);
    });
}
