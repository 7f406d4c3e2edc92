//! What stands on a screen, piece by piece, in the order in which it is read out.
//!
//! Taken from the page itself: what is read out is what can be seen, on every screen there is.

use wasm_bindgen::JsCast;
use waymark_keep::stored::ClipName;
use web_sys::Element;

/// What is read out. The bar below is not: it is the same everywhere, and was practised.
const SAID: &str = "main h1, main .hers-hint, main .hers-say, .choice-words, .pair-words, .pair-note, \
                    .support-name, .support-number, main .soft, .told, .three-picture .unseen, \
                    .button-go:enabled span";

/// What is lit while it is read.
const LIT: &str = "button, .three-picture";

/// Sentences of one text, each on a line of its own; they were recorded together.
const SENTENCE: &str = "hers-say";

/// A piece: its words, their language, and what is lit.
pub struct Part {
    pub words: String,
    pub tag: String,
    pub lit: Option<Element>,
}

impl Part {
    pub fn clip(&self) -> ClipName {
        ClipName::of(&self.tag, &self.words)
    }
}

/// All pieces of the screen.
pub fn on(app: &Element) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for element in all(app, SAID) {
        let words = element.text_content().unwrap_or_default();
        let goes_on = is_sentence(&element)
            && element
                .previous_element_sibling()
                .is_some_and(|before| is_sentence(&before));
        match parts.last_mut() {
            Some(last) if goes_on => {
                last.words.push(' ');
                last.words.push_str(&words);
            }
            _ if is_for_screen_readers(&element) => {}
            _ => parts.push(Part {
                words,
                tag: tag_of(&element),
                lit: element.closest(LIT).ok().flatten(),
            }),
        }
    }
    parts
}

/// What tells this screen from the one before; nothing when there is none.
pub fn name_of(app: &Element) -> Option<String> {
    let frame = app.query_selector("[data-screen]").ok()??;
    let heading = app.query_selector("main h1").ok().flatten();
    let first = app.query_selector("[data-choice]").ok().flatten();
    let names = [
        frame.get_attribute("data-screen"),
        frame.get_attribute("data-question"),
        heading.and_then(|heading| heading.text_content()),
        first.and_then(|first| first.get_attribute("data-choice")),
    ];
    Some(names.map(Option::unwrap_or_default).join("\n"))
}

fn all(app: &Element, what: &str) -> Vec<Element> {
    let Ok(found) = app.query_selector_all(what) else {
        return Vec::new();
    };
    let nodes = (0..found.length()).filter_map(|at| found.get(at));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

fn is_sentence(element: &Element) -> bool {
    element.class_list().contains(SENTENCE)
}

/// The cards of the languages say what this heading says, each in its own.
fn is_for_screen_readers(element: &Element) -> bool {
    element.tag_name() == "H1" && matches!(element.closest(".unseen"), Ok(Some(_)))
}

fn tag_of(element: &Element) -> String {
    let speaks = element.closest("[lang]").ok().flatten();
    speaks
        .and_then(|speaks| speaks.get_attribute("lang"))
        .unwrap_or_default()
}
