//! The map on paper as a picture of dots, at a resolution that print shops ask for.

use js_sys::{ArrayBuffer, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_desk::map::picture;
use waymark_map::draw::{Shape, Sheet};
use waymark_share::map_png;
use web_sys::Blob;

pub const KIND: &str = "image/png";

/// Dots an inch: sharp at arm's length, and A3 still fits into a tablet's memory (31 MB while it is drawn).
const DOTS_AN_INCH: f64 = 200.0;
/// The same a metre, as a picture writes it: 200 / 0.0254.
const DOTS_A_METRE: u32 = 7_874;
/// Pixels of the sheet an inch.
const PIXELS_AN_INCH: f64 = 96.0;

/// The bytes of the file; none where the browser draws no picture.
pub async fn png(sheet: Sheet, shapes: &[Shape]) -> Option<Vec<u8>> {
    let canvas = picture(sheet.size(), shapes, DOTS_AN_INCH / PIXELS_AN_INCH).ok()?;
    let promise = Promise::new(&mut |made, failed| {
        if canvas.to_blob_with_type(&made, KIND).is_err() {
            // Whoever waits is told; there is nothing else to tell it to.
            let _ = failed.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    let bytes: ArrayBuffer = bytes.dyn_into().ok()?;
    Some(map_png(&Uint8Array::new(&bytes).to_vec(), DOTS_A_METRE))
}
