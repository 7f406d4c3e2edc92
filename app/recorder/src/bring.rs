//! Files of sound that were made elsewhere, each put beside the words its name stands for.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

use crate::wanted::Wanted;

/// The files that were picked. The field is emptied, so that no name stays on the page.
pub fn picked(event: &Event) -> Vec<File> {
    let field = event
        .target()
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else {
        return Vec::new();
    };
    let list = field.files();
    let files = list.map(|list| (0..list.length()).filter_map(|at| list.get(at)).collect());
    field.set_value("");
    files.unwrap_or_default()
}

/// The words a file's name stands for; capitals do not matter, the ending neither.
pub fn meant<'a>(wanted: &'a [Wanted], name: &str) -> Option<&'a Wanted> {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    wanted
        .iter()
        .find(|one| one.file.eq_ignore_ascii_case(stem))
}

/// The file's bytes; nothing where there are more than there may be.
pub async fn bytes(file: &File, most: usize) -> Option<Vec<u8>> {
    if file.size() > most as f64 {
        return None;
    }
    let read = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&read).to_vec())
}
