//! Shapes instead of words, where an answer could do harm and everything can be heard.

use waymark_ask::{Form, Sensitivity};
use web_sys::Element;

/// On the root element; the stylesheet takes the words away from the eye, not from a screen reader.
const SHAPES: &str = "only-shapes";

/// Whether the question on the screen could do her harm.
pub fn harmful(form: &Form, app: &Element) -> bool {
    let frame = app.query_selector("[data-question]").ok().flatten();
    let name = frame.and_then(|frame| frame.get_attribute("data-question"));
    let question = name.and_then(|name| form.question(form.find(&name)?));
    question.is_some_and(|question| question.sensitivity() == Sensitivity::Harmful)
}

/// Takes the words away, or shows them.
pub fn show_only(root: &Element, only: bool) {
    let _ = root.class_list().toggle_with_force(SHAPES, only);
}
