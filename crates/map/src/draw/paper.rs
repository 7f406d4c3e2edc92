//! Sheets of paper, in pixels of a ninety-sixth of an inch.

use super::Size;

/// Pixels a millimetre.
const A_MILLIMETRE: f64 = 96.0 / 25.4;
/// What printers leave white, in millimetres.
const MARGIN: f64 = 10.0;

/// The two sizes that offices and copy shops have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    A4,
    A3,
}

/// Which side is up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upright {
    Portrait,
    Landscape,
}

impl Paper {
    /// Shorter and longer side in millimetres (ISO 216).
    #[must_use]
    pub fn millimetres(self) -> (u16, u16) {
        match self {
            Self::A4 => (210, 297),
            Self::A3 => (297, 420),
        }
    }

    /// Width and height in millimetres.
    #[must_use]
    pub fn turned(self, upright: Upright) -> (u16, u16) {
        let (short, long) = self.millimetres();
        match upright {
            Upright::Portrait => (short, long),
            Upright::Landscape => (long, short),
        }
    }

    #[must_use]
    pub fn size(self, upright: Upright) -> Size {
        let (width, height) = self.turned(upright);
        Size::new(
            f64::from(width) * A_MILLIMETRE,
            f64::from(height) * A_MILLIMETRE,
        )
    }
}

/// The white edge, in pixels.
pub(super) fn margin() -> f64 {
    MARGIN * A_MILLIMETRE
}
