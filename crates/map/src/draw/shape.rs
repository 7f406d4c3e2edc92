//! The display list: what is painted, in order, in pixels. A canvas and an SVG writer paint the
//! same.

use super::{Form, Look, Pixel};

/// Which way lines run: from which side a legend is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    FromLeft,
    FromRight,
}

/// Where a text stands by its place, in the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    Title,
    Strong,
    Plain,
    /// A note, softer and smaller.
    Soft,
    /// On the map, with a halo of paper.
    Name,
    /// In a mark.
    Count,
}

impl Letters {
    /// In pixels.
    #[must_use]
    pub fn size(self) -> f64 {
        match self {
            Self::Title => 22.0,
            Self::Strong | Self::Plain => 14.0,
            Self::Soft => 11.5,
            Self::Name | Self::Count => 13.0,
        }
    }
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Filled by the even-odd rule, then its rings drawn; a ring is closed from its last point to
    /// its first.
    Area { rings: Vec<Vec<Pixel>>, look: Look },
    /// Drawn and not filled.
    Line { points: Vec<Pixel>, look: Look },
    /// A mark around its place, `size` times as large as `Form::corners`.
    Mark {
        at: Pixel,
        form: Form,
        look: Look,
        size: f64,
    },
    /// `at` is on the base line.
    Text {
        at: Pixel,
        text: String,
        letters: Letters,
        anchor: Anchor,
    },
}

impl Shape {
    /// A rectangle by its corners.
    #[must_use]
    pub fn rectangle(least: Pixel, most: Pixel, look: Look) -> Self {
        let corners = vec![
            least,
            Pixel::new(most.x, least.y),
            most,
            Pixel::new(least.x, most.y),
        ];
        Self::Area {
            rings: vec![corners],
            look,
        }
    }

    /// Moved on the paper.
    #[must_use]
    pub fn moved(self, x: f64, y: f64) -> Self {
        let all = |points: Vec<Pixel>| points.into_iter().map(|at| at.plus(x, y)).collect();
        match self {
            Self::Area { rings, look } => Self::Area {
                rings: rings.into_iter().map(all).collect(),
                look,
            },
            Self::Line { points, look } => Self::Line {
                points: all(points),
                look,
            },
            Self::Mark {
                at,
                form,
                look,
                size,
            } => Self::Mark {
                at: at.plus(x, y),
                form,
                look,
                size,
            },
            Self::Text {
                at,
                text,
                letters,
                anchor,
            } => Self::Text {
                at: at.plus(x, y),
                text,
                letters,
                anchor,
            },
        }
    }
}
