//! Line drawings by name, compiled into the program, drawn in the colour of the text beside them.

use leptos::prelude::AnyView;

use crate::paper::drawn;

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

/// A drawing at a size.
pub fn pictogram(drawing: Drawing, size: Size) -> AnyView {
    drawn(size.class(), "0 0 48 48", &[("", drawing.0)])
}

/// A drawing beside a word; nothing at all when there is none of this name, the word is enough.
pub fn icon(name: &str) -> Option<AnyView> {
    Drawing::named(name).map(|drawing| pictogram(drawing, Size::Beside))
}
