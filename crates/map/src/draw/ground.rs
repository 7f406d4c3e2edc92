//! What a map under the map is made of: few kinds, quiet, and told apart without colours.

use super::{Ink, Pattern, Stroke};

/// A kind of ground, of the lowest painted to the uppermost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    Earth,
    /// Parks, woods, fields.
    Green,
    /// Where people live and work.
    Built,
    Water,
    House,
    /// A river too narrow for an area.
    Stream,
    /// Of a country or a part of it.
    Border,
    Path,
    Road,
    Rail,
    MainRoad,
}

impl Ground {
    /// In the order in which they are painted.
    pub const ALL: [Self; 11] = [
        Self::Earth,
        Self::Green,
        Self::Built,
        Self::Water,
        Self::House,
        Self::Stream,
        Self::Border,
        Self::Path,
        Self::Road,
        Self::Rail,
        Self::MainRoad,
    ];

    pub(super) fn fill(self) -> (Ink, Pattern) {
        match self {
            Self::Earth => (Ink::Sheet, Pattern::Plain),
            Self::Green => (Ink::Nothing, Pattern::Tufts),
            Self::Built => (Ink::Paper, Pattern::Plain),
            Self::Water => (Ink::Wash, Pattern::Waves),
            Self::House => (Ink::Hairline, Pattern::Plain),
            _ => (Ink::Nothing, Pattern::Plain),
        }
    }

    /// An area has none: its edge may be where its tile was cut.
    pub(super) fn stroke(self) -> Stroke {
        let (ink, width, dashes): (_, _, &[f64]) = match self {
            Self::Stream => (Ink::Accent, 1.25, &[12.0, 2.0]),
            Self::Border => (Ink::Edge, 1.5, &[8.0, 3.0, 2.0, 3.0]),
            Self::Path => (Ink::Edge, 1.0, &[3.0, 3.0]),
            Self::Road => (Ink::Edge, 1.25, &[]),
            Self::Rail => (Ink::Soft, 1.5, &[6.0, 3.0]),
            Self::MainRoad => (Ink::Soft, 2.5, &[]),
            _ => (Ink::Nothing, 1.0, &[]),
        };
        Stroke { ink, width, dashes }
    }
}
