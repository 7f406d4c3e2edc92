//! Line drawings by name, compiled into the program, drawn in the colour of the text beside them.

use leptos::prelude::*;

include!(concat!(env!("OUT_DIR"), "/pictograms.rs"));

/// One drawing: the path of its lines in a 48 × 48 box.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Drawing(&'static str);

impl Drawing {
    /// The drawing of this name, if there is one.
    pub fn named(name: &str) -> Option<Self> {
        DRAWINGS
            .binary_search_by_key(&name, |&(known, _)| known)
            .ok()
            .and_then(|at| DRAWINGS.get(at))
            .map(|&(_, path)| Self(path))
    }

    /// The pictures a woman remembers her answers by, with their names, in their fixed order.
    pub fn for_remembering() -> impl Iterator<Item = (&'static str, Self)> {
        WITHDRAWAL.iter().map(|&(name, path)| (name, Self(path)))
    }

    /// One of those pictures by its index.
    pub fn remembered(index: u8) -> Option<Self> {
        Self::for_remembering()
            .nth(usize::from(index))
            .map(|(_, drawing)| drawing)
    }

    pub(crate) fn path(self) -> &'static str {
        self.0
    }
}

/// How large a drawing is beside the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// In a card or a button.
    Beside,
    /// On its own.
    Large,
}

impl Size {
    fn class(self) -> &'static str {
        match self {
            Self::Beside => "pictogram",
            Self::Large => "pictogram pictogram-large",
        }
    }
}

/// A drawing. Hidden from screen readers: the words beside it say what it shows.
#[component]
pub fn Pictogram(drawing: Drawing, #[prop(default = Size::Beside)] size: Size) -> impl IntoView {
    view! {
        <svg class=size.class() viewBox="0 0 48 48" aria-hidden="true">
            <path d=drawing.path() />
        </svg>
    }
}
