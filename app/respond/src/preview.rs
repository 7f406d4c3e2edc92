//! A look at a form that somebody made: `respond.html?preview=ID`. Nothing is asked for, nothing is kept.
//!
//! The bytes are fetched before this program starts, from the site itself; this program cannot fetch.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsValue;
use waymark_ask::engine::{Instance, Surroundings};
use waymark_ask::site;
use waymark_interview::{Walk, heading, walk};
use waymark_words::{Locale, respond};

use crate::page;

/// Where the document leaves the form's bytes.
const LEFT_BY_THE_DOCUMENT: &str = "waymarkPreview";

/// The bytes of the form to look at; nothing when this is no look at a form.
pub fn asked_for() -> Option<Vec<u8>> {
    let window = page::window()?;
    let left = js_sys::Reflect::get(&window, &JsValue::from_str(LEFT_BY_THE_DOCUMENT)).ok()?;
    (!left.is_undefined()).then(|| js_sys::Uint8Array::new(&left).to_vec())
}

/// The form's first screen, or that it is not here.
pub fn preview(bytes: &[u8], locale: Locale) -> AnyView {
    let Ok(model) = site::read(bytes) else {
        return heading(respond::walk_missing(locale));
    };
    let now = page::now();
    let around = Surroundings {
        // Whole milliseconds below 2^53.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "checked by the clock itself"
        )]
        now: now as i64,
        offset: page::offset_minutes(),
        seed: now.to_bits(),
    };
    walk(
        Walk::begin(Instance::begin(Arc::new(model), around)),
        locale,
    )
}
