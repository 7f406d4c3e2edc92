//! The moves of a map that a key or a button makes.

use super::View;

/// A large step: a third of what is seen stays in sight of where one was.
const STEP: f64 = 1.0 / 3.0;
/// How much larger one press makes things.
const LARGER: f64 = 1.6;

/// One move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    West,
    East,
    North,
    South,
    Nearer,
    Farther,
    /// All that is drawn.
    Whole,
}

impl Turn {
    /// By the name a browser gives a key; none for keys that are not ours. Arrows move on the
    /// ground, and west is left in every script.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Some(match key {
            "ArrowLeft" => Self::West,
            "ArrowRight" => Self::East,
            "ArrowUp" => Self::North,
            "ArrowDown" => Self::South,
            "+" | "=" => Self::Nearer,
            "-" | "_" => Self::Farther,
            "0" | "Home" => Self::Whole,
            _ => return None,
        })
    }
}

impl View {
    /// After one move.
    #[must_use]
    pub fn turned(self, turn: Turn) -> Self {
        let (right, down) = (self.size().width() * STEP, self.size().height() * STEP);
        match turn {
            Turn::West => self.panned(right, 0.0),
            Turn::East => self.panned(-right, 0.0),
            Turn::North => self.panned(0.0, down),
            Turn::South => self.panned(0.0, -down),
            Turn::Nearer => self.zoomed(LARGER, self.size().middle()),
            Turn::Farther => self.zoomed(1.0 / LARGER, self.size().middle()),
            Turn::Whole => Self::whole(self.reach(), self.size()),
        }
    }
}
