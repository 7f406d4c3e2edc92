//! Marks for places, in a few forms that are told apart without colours.

use super::{Plane, Thing};

/// The form of a mark: the same six shapes that stand beside answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Circle,
    Square,
    Triangle,
    Diamond,
    Hexagon,
    Cross,
}

impl Form {
    pub const ALL: [Self; 6] = [
        Self::Circle,
        Self::Square,
        Self::Triangle,
        Self::Diamond,
        Self::Hexagon,
        Self::Cross,
    ];

    /// Its outline as an SVG path around (0, 0), in a box of 20 by 20.
    #[must_use]
    pub fn path(self) -> &'static str {
        match self {
            Self::Circle => "M0-9A9 9 0 0 1 0 9A9 9 0 0 1 0-9Z",
            Self::Square => "M-8-8H8V8H-8Z",
            Self::Triangle => "M0-9.5L9.5 8H-9.5Z",
            Self::Diamond => "M0-10L10 0L0 10L-10 0Z",
            Self::Hexagon => "M-5-9H5L10 0L5 9H-5L-10 0Z",
            Self::Cross => "M-3.5-9H3.5V-3.5H9V3.5H3.5V9H-3.5V3.5H-9V-3.5H-3.5Z",
        }
    }

    /// Its corners; a circle's are so many that nobody counts them.
    #[must_use]
    pub fn corners(self) -> Vec<(f64, f64)> {
        match self {
            Self::Circle => (0..24u8)
                .map(|part| (f64::from(part) * core::f64::consts::TAU / 24.0).sin_cos())
                .map(|(sine, cosine)| (9.0 * sine, 9.0 * cosine))
                .collect(),
            Self::Square => vec![(-8.0, -8.0), (8.0, -8.0), (8.0, 8.0), (-8.0, 8.0)],
            Self::Triangle => vec![(0.0, -9.5), (9.5, 8.0), (-9.5, 8.0)],
            Self::Diamond => vec![(0.0, -10.0), (10.0, 0.0), (0.0, 10.0), (-10.0, 0.0)],
            Self::Hexagon => vec![
                (-5.0, -9.0),
                (5.0, -9.0),
                (10.0, 0.0),
                (5.0, 9.0),
                (-5.0, 9.0),
                (-10.0, 0.0),
            ],
            Self::Cross => {
                let quarter = [(-3.5, -9.0), (3.5, -9.0), (3.5, -3.5)];
                // Each arm is the one before, turned by a right angle.
                let mut corners = quarter.to_vec();
                for _ in 0..3 {
                    let arm: Vec<_> = corners.iter().rev().take(3).rev().copied().collect();
                    corners.extend(arm.into_iter().map(|(x, y)| (-y, x)));
                }
                corners
            }
        }
    }
}

/// A place on the map that stands for a thing of the list beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    pub thing: Thing,
    pub at: Plane,
    pub form: Form,
}
