//! How the page opens these screens in a place of its own, and closes them.

use core::any::Any;

use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;
use waymark_words::Locale;
use web_sys::HtmlElement;

use crate::app::App;
use crate::host::Host;
use crate::planner::{Place, Planner};

/// The screens while they are open. Given back (`free`), the page is as it was, and nothing of the directory is left.
#[wasm_bindgen]
pub struct Opened {
    planner: Planner,
    /// What is drawn, and the owner of its signals; the drawing goes first.
    _drawn: Box<dyn Any>,
    _owner: Owner,
}

/// Opens them. `host` is asked as `host.rs` says; `tongue` is the page's language, a BCP 47 tag; `place` is `work` or
/// `practice`.
#[wasm_bindgen]
#[must_use]
pub fn open(room: HtmlElement, host: Function, tongue: &str, place: &str) -> Opened {
    let owner = Owner::new();
    let locale = Locale::from_tag(tongue).unwrap_or(Locale::En);
    let place = match place {
        "practice" => Place::Practice,
        _ => Place::Work,
    };
    let (planner, drawn) = owner.with(|| {
        let planner = Planner::new(Host::new(host), locale, place);
        let drawn = mount_to(room, move || view! { <App planner=planner/> });
        (planner, Box::new(drawn))
    });
    Opened {
        planner,
        _drawn: drawn,
        _owner: owner,
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.planner.register.lets_go();
        self.planner.summaries.lets_go();
    }
}
