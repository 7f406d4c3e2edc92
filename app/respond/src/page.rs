//! The little this program asks of its document: two layers, one class, one way out.

use wasm_bindgen::JsCast;
use waymark_words::Locale;
use web_sys::{Document, Element, HtmlElement, Window};

/// Set on the root element while the cover is shown; the stylesheet does the rest.
const COVERED: &str = "covered";

/// Where every ending leads. It never adds a page to go back to.
const HOME: &str = "index.html";

/// The two layers of respond.html.
#[derive(Clone)]
pub struct Layers {
    root: Element,
    app: HtmlElement,
    cover: HtmlElement,
}

/// The window, which every document that runs this program has.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// A plain band at the edge of every screen says that this is practice.
pub fn mark_practice() {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-place", "practice");
    }
}

/// Leaves for the team's document, in place of this one in the history.
pub fn go_home() {
    if let Some(window) = window() {
        let _ = window.location().replace(HOME);
    }
}

/// The document is in this language from now on, and runs its way.
pub fn speaks(locale: Locale) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("lang", locale.tag());
        let _ = root.set_attribute("dir", locale.direction().attribute());
    }
}

/// Now, in milliseconds; only ever used to see how long ago something was.
pub fn now() -> f64 {
    js_sys::Date::now()
}

impl Layers {
    /// Finds both; nothing without them.
    pub fn find() -> Option<Self> {
        let document = document()?;
        Some(Self {
            root: document.document_element()?,
            app: document.get_element_by_id("app")?.dyn_into().ok()?,
            cover: document.get_element_by_id("cover")?.dyn_into().ok()?,
        })
    }

    /// Where the interview is shown.
    pub fn app(&self) -> &HtmlElement {
        &self.app
    }

    /// Where the dull questionnaire is shown.
    pub fn cover(&self) -> &HtmlElement {
        &self.cover
    }

    /// One class swaps what is visible; `inert` closes what is below to keyboard and screen reader.
    pub fn show_cover(&self) {
        let _ = self.root.class_list().add_1(COVERED);
        let _ = self.cover.remove_attribute("inert");
        let _ = self.app.set_attribute("inert", "");
    }

    /// Back to the interview.
    pub fn show_app(&self) {
        let _ = self.app.remove_attribute("inert");
        let _ = self.cover.set_attribute("inert", "");
        let _ = self.root.class_list().remove_1(COVERED);
    }

    /// Whether the cover is what can be seen.
    pub fn is_covered(&self) -> bool {
        self.root.class_list().contains(COVERED)
    }

    /// Moves the focus to the cover's heading, so that nothing below keeps it.
    pub fn focus_cover(&self) {
        if let Ok(Some(heading)) = self.cover.query_selector("h1, button")
            && let Some(heading) = heading.dyn_ref::<HtmlElement>()
        {
            let _ = heading.focus();
        }
    }
}
