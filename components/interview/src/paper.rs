//! The few pieces every screen is put together from.
//!
//! Functions that all give the same type: each new kind of element would bring a copy of everything leptos can do with an
//! element, and the program in her hands must be small.

use leptos::prelude::*;

/// A box.
pub fn block(class: &'static str, inside: Vec<AnyView>) -> AnyView {
    view! { <div class=class>{inside}</div> }.into_any()
}

/// A line of words.
pub fn line(class: &'static str, words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    view! { <p class=class>{words}</p> }.into_any()
}

/// A few words within something else.
pub fn span(class: &'static str, words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    view! { <span class=class>{words}</span> }.into_any()
}

/// Drawn anew whenever what it reads changes.
pub fn live(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    // One boxed type for all, for the same reason.
    let draw: Box<dyn Fn() -> AnyView + Send> = Box::new(draw);
    (move || draw()).into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Lines drawn in the colour of the text: a class, the side of its box, and one path after the other.
/// Hidden from screen readers: the words beside a drawing say what it shows.
pub fn drawn(
    class: &'static str,
    side: &'static str,
    paths: &[(&'static str, &'static str)],
) -> AnyView {
    let path = |&(class, d): &(&'static str, &'static str)| view! { <path class=class d=d /> };
    let paths = paths.iter().map(path).collect_view();
    view! {
        <svg class=class viewBox=side aria-hidden="true">
            {paths}
        </svg>
    }
    .into_any()
}
