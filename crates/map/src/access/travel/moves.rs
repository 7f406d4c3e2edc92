//! The steps from a cell to its neighbours.

/// How many neighbours a cell has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moves {
    /// Sides and corners.
    Eight,
    /// Those and the knight's moves, which pass through two cells between.
    Sixteen,
}

/// One step: rows down, columns to the right, and the cells it passes on the way.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub down: isize,
    pub right: isize,
    pub through: Through,
}

#[derive(Clone, Copy, Debug)]
pub enum Through {
    Nothing,
    Two([(isize, isize); 2]),
}

const fn plain(down: isize, right: isize) -> Step {
    Step {
        down,
        right,
        through: Through::Nothing,
    }
}

/// A knight's move passes the side and the corner that lie beside it.
const fn knight(down: isize, right: isize) -> Step {
    let corner = (down.signum(), right.signum());
    let side = if down.abs() == 2 {
        (corner.0, 0)
    } else {
        (0, corner.1)
    };
    Step {
        down,
        right,
        through: Through::Two([side, corner]),
    }
}

const STEPS: [Step; 16] = [
    plain(0, -1),
    plain(0, 1),
    plain(-1, 0),
    plain(1, 0),
    plain(-1, -1),
    plain(-1, 1),
    plain(1, 1),
    plain(1, -1),
    knight(-2, -1),
    knight(-2, 1),
    knight(2, 1),
    knight(2, -1),
    knight(-1, -2),
    knight(-1, 2),
    knight(1, 2),
    knight(1, -2),
];

impl Moves {
    pub const fn count(self) -> usize {
        match self {
            Self::Eight => 8,
            Self::Sixteen => 16,
        }
    }

    pub fn steps(self) -> impl Iterator<Item = Step> {
        STEPS.into_iter().take(self.count())
    }
}
