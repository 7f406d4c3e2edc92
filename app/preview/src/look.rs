//! A look: a form's bytes in a place of the page, its screens one after the other, in one language at a time.

use core::any::Any;
use std::sync::Arc;

use js_sys::Math;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use waymark_ask::engine::{Instance, Surroundings};
use waymark_ask::site;
use waymark_ask::xpath::Maths;
use waymark_interview::{Pictures, Walk, heading, walk};
use waymark_words::{Locale, respond};
use web_sys::HtmlElement;

use crate::tongue::Tongue;

/// A look that is open. Given back (`free`), it leaves the page as it was, and what was touched in it is gone.
#[wasm_bindgen]
pub struct Look {
    place: HtmlElement,
    walk: Option<Walk>,
    languages: Vec<String>,
    /// For words that are not the form's where its language is none of ours.
    otherwise: Locale,
    around: RwSignal<Locale>,
    /// What is drawn, and the owner of its signals; the drawing goes first.
    _drawn: Box<dyn Any>,
    _owner: Owner,
}

/// Opens a compiled form in a place; one that cannot be read says so there. `tongue` is the page's language, a BCP 47 tag; `pictures`
/// are lines, by turns the name of a picture's file and the address it is drawn from.
#[wasm_bindgen]
#[must_use]
pub fn look(place: HtmlElement, form: &[u8], tongue: &str, pictures: &str) -> Look {
    let owner = Owner::new();
    let otherwise = Tongue::tagged(tongue).locale.unwrap_or(Locale::En);
    let model = site::read(form).ok().map(Arc::new);
    let languages = model.as_ref().map(|model| model.languages().to_vec());
    let (walk, around, drawn) = owner.with(|| {
        let pictures = Pictures::of(pictures);
        let walk = model.map(|model| {
            let instance = Instance::begin(model, surroundings());
            Walk::begin(instance, pictures)
        });
        let around = RwSignal::new(locale_of(languages.as_deref(), 0, otherwise));
        let drawn = mount_to(place.clone(), move || screen(walk, around));
        (walk, around, Box::new(drawn))
    });
    let opened = Look {
        place,
        walk,
        languages: languages.unwrap_or_default(),
        otherwise,
        around,
        _drawn: drawn,
        _owner: owner,
    };
    opened.says(0);
    opened
}

#[wasm_bindgen]
impl Look {
    /// Goes on in another of the form's languages, by its place among them.
    pub fn speak(&self, language: usize) {
        self.says(language);
        if let Some(walk) = self.walk {
            walk.speak(language);
        }
    }
}

impl Look {
    /// The place runs the way of the language, and tells screen readers which it is.
    fn says(&self, language: usize) {
        let name = self.languages.get(language).map_or("", String::as_str);
        let tongue = Tongue::named(name);
        let locale = locale_of(Some(&self.languages), language, self.otherwise);
        // What is drawn in this language already is not drawn again.
        if self.around.get_untracked() != locale {
            self.around.set(locale);
        }
        // Attributes with plain names and values are always taken.
        let _ = self
            .place
            .set_attribute("dir", tongue.direction.attribute());
        let _ = self.place.set_attribute("lang", &tongue.tag);
    }
}

/// The language of our own words beside one of the form's.
fn locale_of(languages: Option<&[String]>, at: usize, otherwise: Locale) -> Locale {
    let name = languages.and_then(|languages| languages.get(at));
    Tongue::named(name.map_or("", String::as_str))
        .locale
        .unwrap_or(otherwise)
}

fn screen(walking: Option<Walk>, around: RwSignal<Locale>) -> AnyView {
    match walking {
        None => heading(respond::walk_missing(around.get_untracked())),
        Some(walking) => (move || walk(walking, around.get())).into_any(),
    }
}

/// The browser's own; its programs need not carry any.
const MATHS: Maths = Maths {
    exp: Math::exp,
    log: Math::log,
    log10: Math::log10,
    sin: Math::sin,
    cos: Math::cos,
    tan: Math::tan,
    asin: Math::asin,
    acos: Math::acos,
    atan: Math::atan,
    atan2: Math::atan2,
    pow: Math::pow,
};

fn surroundings() -> Surroundings {
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
        maths: MATHS,
    }
}
