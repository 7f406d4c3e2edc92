//! The form's bytes, left by the document, and its first screen.

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use waymark_ask::engine::{Instance, Surroundings};
use waymark_ask::site;
use waymark_interview::{Walk, heading, walk};
use waymark_words::{Locale, respond};
use web_sys::HtmlElement;

/// Where the document leaves the form's bytes.
const LEFT_BY_THE_DOCUMENT: &str = "waymarkPreview";

/// The words around the form; the form brings its own.
const LOCALE: Locale = Locale::En;

/// Shows the form, or says that it is not here.
pub fn start() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let left = js_sys::Reflect::get(&window, &JsValue::from_str(LEFT_BY_THE_DOCUMENT));
    let bytes = left.map(|left| js_sys::Uint8Array::new(&left).to_vec());
    let place = window.document().and_then(|it| it.get_element_by_id("app"));
    let place = place.and_then(|place| place.dyn_into::<HtmlElement>().ok());
    if let (Ok(bytes), Some(place)) = (bytes, place) {
        // The owner of every signal; it lives as long as the document.
        let owner = Owner::new();
        owner.with(|| mount_to(place, move || screen(&bytes)).forget());
        core::mem::forget(owner);
    }
}

fn screen(bytes: &[u8]) -> AnyView {
    let Ok(model) = site::read(bytes) else {
        return heading(respond::walk_missing(LOCALE));
    };
    let instance = Instance::begin(Arc::new(model), around());
    walk(Walk::begin(instance), LOCALE)
}

fn around() -> Surroundings {
    let now = js_sys::Date::now();
    let ahead = -js_sys::Date::new_0().get_timezone_offset();
    #[allow(
        clippy::cast_possible_truncation,
        reason = "whole milliseconds below 2^53, minutes of less than a day"
    )]
    let (whole, offset) = (now as i64, ahead as i32);
    Surroundings {
        now: whole,
        offset,
        seed: now.to_bits(),
    }
}
