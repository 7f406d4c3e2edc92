//! A file the team picks, read into memory: its bytes, and nothing else of it.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement};

/// No file of ours comes near this; a film picked by mistake must not fill a small tablet's memory.
const MOST_BYTES: f64 = 6.0 * 1024.0 * 1024.0;

/// Why there are no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPicked {
    /// The picker was closed without a file.
    Nothing,
    /// Far larger than any file of ours.
    TooLarge,
    /// The tablet could not read it: a stick that was pulled out, a file in a cloud.
    Unreadable,
}

impl From<JsValue> for NotPicked {
    fn from(_: JsValue) -> Self {
        Self::Unreadable
    }
}

/// All files just picked in the field of this event, each with its name; together at most so many bytes. The field is emptied.
pub async fn files(picked: Event, most_bytes: usize) -> Result<Vec<(String, Vec<u8>)>, NotPicked> {
    let field = picked.target().ok_or(NotPicked::Nothing)?;
    let field: HtmlInputElement = field.dyn_into().map_err(|_| NotPicked::Nothing)?;
    let list = field.files().ok_or(NotPicked::Nothing)?;
    let files: Vec<web_sys::File> = (0..list.length()).filter_map(|at| list.get(at)).collect();
    let size: f64 = files.iter().map(|file| file.size()).sum();
    if files.is_empty() {
        return Err(NotPicked::Nothing);
    }
    if size > most_bytes as f64 {
        field.set_value("");
        return Err(NotPicked::TooLarge);
    }
    let mut read = Vec::new();
    for file in files {
        let bytes = JsFuture::from(file.array_buffer()).await;
        if bytes.is_err() {
            field.set_value("");
        }
        read.push((file.name(), Uint8Array::new(&bytes?).to_vec()));
    }
    field.set_value("");
    Ok(read)
}

/// A file that is read part by part, because it may be too large to stand in memory.
pub struct Picked(web_sys::File);

impl Picked {
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        // A number of bytes, far below what is exact.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let size = self.0.size() as u64;
        size
    }

    /// Bytes from one place to another, as far as the file goes.
    pub async fn part(&self, from: u64, to: u64) -> Result<Vec<u8>, NotPicked> {
        let part = self.0.slice_with_f64_and_f64(from as f64, to as f64)?;
        let bytes = JsFuture::from(part.array_buffer()).await?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }
}

/// The file just picked, unread. The field is emptied.
pub fn whole(picked: &Event) -> Result<Picked, NotPicked> {
    let field = picked.target().ok_or(NotPicked::Nothing)?;
    let field: HtmlInputElement = field.dyn_into().map_err(|_| NotPicked::Nothing)?;
    let file = field.files().and_then(|files| files.get(0));
    field.set_value("");
    file.map(Picked).ok_or(NotPicked::Nothing)
}

/// The bytes of the file just picked in the field of this event. The field is emptied, so that picking the same file
/// again is noticed and its name does not stay on the page.
pub async fn bytes(picked: Event) -> Result<Vec<u8>, NotPicked> {
    let field = picked.target().ok_or(NotPicked::Nothing)?;
    let field: HtmlInputElement = field.dyn_into().map_err(|_| NotPicked::Nothing)?;
    let file = field.files().and_then(|files| files.get(0));
    let file = file.ok_or(NotPicked::Nothing)?;
    if file.size() > MOST_BYTES {
        field.set_value("");
        return Err(NotPicked::TooLarge);
    }
    let read = JsFuture::from(file.array_buffer()).await;
    field.set_value("");
    Ok(Uint8Array::new(&read?).to_vec())
}
