//! A page in a frame, exactly as it comes out of the printer: the bytes are those that are saved.

use leptos::html::Iframe;
use leptos::prelude::*;
use waymark_shell::leave::print_frame;
use waymark_shell::save::Lent;

/// The media type of a page.
pub const PAGE: &str = "text/html;charset=utf-8";

/// The proportions of a sheet. `A` sheets of every number have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Upright,
    Across,
    /// A card: small in the middle of its room.
    Pocket,
}

/// The frame in which a page is looked at and from which it is printed.
#[derive(Clone, Copy)]
pub struct Press(NodeRef<Iframe>);

impl Press {
    pub fn new() -> Self {
        Self(NodeRef::new())
    }

    /// Opens the browser's print window for the page.
    pub fn print(self) {
        if let Some(frame) = self.0.get_untracked() {
            print_frame(&frame);
        }
    }
}

/// The page lives in memory as long as this stands. It runs no script and fetches nothing; its own policy says so, too.
#[component]
pub fn OnPaper(
    press: Press,
    name: &'static str,
    label: String,
    document: String,
    shape: Shape,
) -> impl IntoView {
    let lent = StoredValue::new_local(Lent::of(document.as_bytes(), PAGE).ok());
    let address = lent.with_value(|lent| {
        let lent = lent.as_ref();
        lent.map(|lent| lent.address().to_owned())
    });
    let class = match shape {
        Shape::Upright => "on-paper",
        Shape::Across => "on-paper on-paper-across",
        Shape::Pocket => "on-paper on-paper-pocket",
    };
    view! {
        <iframe class=class data-paper=name sandbox="allow-same-origin allow-modals" title=label
            src=address.unwrap_or_default() node_ref=press.0></iframe>
    }
}
