//! Pictures in the browser: unpacked onto a canvas, read as pixels, packed again without what a camera wrote beside them.

use js_sys::{Array, Function, Promise, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use waymark_map::backdrop::Media;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap, ImageData,
};

/// Pixels of the longer side of a picture that is kept: what is written on a sketch can be read, and it has a megabyte or two.
const LONGEST_SIDE: u32 = 2_400;
/// Of a photograph: what is lost nobody sees on a sketch.
const QUALITY: f64 = 0.85;

/// The browser does not draw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDrawn;

impl From<JsValue> for NotDrawn {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A picture on a canvas, smaller where it is larger than needed. Its header was looked at before.
pub async fn drawn(bytes: &[u8], media: Media) -> Result<HtmlCanvasElement, NotDrawn> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let bag = BlobPropertyBag::new();
    bag.set_type(media.media_type());
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &bag)?;
    let window = web_sys::window().ok_or(NotDrawn)?;
    let bitmap = JsFuture::from(window.create_image_bitmap_with_blob(&blob)?).await?;
    let bitmap: ImageBitmap = bitmap.dyn_into()?;
    let (width, height) = fitting(bitmap.width(), bitmap.height());
    let canvas = canvas(width, height)?;
    context(&canvas)?.draw_image_with_image_bitmap_and_dw_and_dh(
        &bitmap,
        0.0,
        0.0,
        width.into(),
        height.into(),
    )?;
    bitmap.close();
    Ok(canvas)
}

/// Pixels on a canvas, in rows of four bytes each.
pub fn of_pixels(pixels: &[u8], width: u32, height: u32) -> Result<HtmlCanvasElement, NotDrawn> {
    let canvas = canvas(width, height)?;
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(pixels), width, height)?;
    context(&canvas)?.put_image_data(&image, 0.0, 0.0)?;
    Ok(canvas)
}

/// The same the other way.
pub fn pixels(canvas: &HtmlCanvasElement) -> Result<Vec<u8>, NotDrawn> {
    let (width, height) = (canvas.width(), canvas.height());
    let image = context(canvas)?.get_image_data(0.0, 0.0, width.into(), height.into())?;
    Ok(image.data().0)
}

/// A canvas as bytes of a file. Made anew from its pixels, it holds neither the place nor the hour a camera wrote into it.
pub async fn packed(canvas: &HtmlCanvasElement, media: Media) -> Result<Vec<u8>, NotDrawn> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        let given = Closure::once_into_js(move |blob: JsValue| {
            // Whoever waits is told.
            let _ = resolve.call1(&JsValue::UNDEFINED, &blob);
        });
        let asked = canvas.to_blob_with_type_and_encoder_options(
            given.unchecked_ref(),
            media.media_type(),
            &QUALITY.into(),
        );
        if asked.is_err() {
            let _ = reject.call0(&JsValue::UNDEFINED);
        }
    });
    let blob: Blob = JsFuture::from(promise).await?.dyn_into()?;
    let bytes = JsFuture::from(blob.array_buffer()).await?;
    Ok(Uint8Array::new(&bytes).to_vec())
}

pub fn context(canvas: &HtmlCanvasElement) -> Result<CanvasRenderingContext2d, NotDrawn> {
    let context = canvas.get_context("2d")?.ok_or(NotDrawn)?;
    context.dyn_into().map_err(|_| NotDrawn)
}

fn canvas(width: u32, height: u32) -> Result<HtmlCanvasElement, NotDrawn> {
    let canvas = document().create_element("canvas")?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().map_err(|_| NotDrawn)?;
    canvas.set_width(width);
    canvas.set_height(height);
    Ok(canvas)
}

fn fitting(width: u32, height: u32) -> (u32, u32) {
    let longer = width.max(height).max(1);
    if longer <= LONGEST_SIDE {
        return (width.max(1), height.max(1));
    }
    let part = |side: u32| {
        let part = u64::from(side) * u64::from(LONGEST_SIDE) / u64::from(longer);
        u32::try_from(part).unwrap_or(LONGEST_SIDE).max(1)
    };
    (part(width), part(height))
}
