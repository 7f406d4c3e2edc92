//! What a poster is printed as: the paper, and the one stylesheet of each.

use crate::page::source_of;

/// What it is printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A4, for a wall.
    Wall,
    /// A6, for a pocket.
    Card,
    /// A3, for a wall that is read from across a room.
    LargeWall,
    /// Four cards on A4, to be cut.
    Cards,
}

impl Form {
    pub const ALL: [Self; 4] = [Self::Wall, Self::Card, Self::LargeWall, Self::Cards];

    /// The whole stylesheet, constant, so that a policy can allow it by its hash.
    pub const fn style(self) -> &'static str {
        match self {
            Self::Wall => concat!(include_str!("wall.css"), include_str!("wall_a4.css")),
            Self::LargeWall => concat!(include_str!("wall.css"), include_str!("wall_a3.css")),
            Self::Card => concat!(include_str!("card.css"), include_str!("card_a6.css")),
            Self::Cards => concat!(include_str!("card.css"), include_str!("card_a4.css")),
        }
    }

    /// Width and height of the paper in millimetres (ISO 216).
    pub const fn millimetres(self) -> (u16, u16) {
        match self {
            Self::Wall | Self::Cards => (210, 297),
            Self::LargeWall => (297, 420),
            Self::Card => (105, 148),
        }
    }

    /// Its part of a file's name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::LargeWall => "wall-a3",
            Self::Card => "card",
            Self::Cards => "cards",
        }
    }
}

/// The source expression that allows the stylesheet of a form, without its quotes: `sha256-…`.
pub fn style_source(form: Form) -> String {
    source_of(form.style())
}
