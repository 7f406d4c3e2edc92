//! Places and sizes on the screen or the paper, in CSS pixels (96 to the inch).

/// A place: `x` from the left edge, `y` from the top, whichever way the language runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pixel {
    pub x: f64,
    pub y: f64,
}

impl Pixel {
    #[must_use]
    pub fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    #[must_use]
    pub fn plus(self, x: f64, y: f64) -> Self {
        Self::new(self.x + x, self.y + y)
    }

    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    #[must_use]
    pub fn between(self, other: Self) -> Self {
        Self::new(
            f64::midpoint(self.x, other.x),
            f64::midpoint(self.y, other.y),
        )
    }
}

/// Width and height; neither is ever less than one pixel, so that a map that is not laid out yet
/// divides by nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    width: f64,
    height: f64,
}

impl Size {
    #[must_use]
    pub fn new(width: f64, height: f64) -> Self {
        Self {
            width: width.max(1.0),
            height: height.max(1.0),
        }
    }

    #[must_use]
    pub fn width(self) -> f64 {
        self.width
    }

    #[must_use]
    pub fn height(self) -> f64 {
        self.height
    }

    #[must_use]
    pub fn middle(self) -> Pixel {
        Pixel::new(self.width / 2.0, self.height / 2.0)
    }

    #[must_use]
    pub fn holds(self, at: Pixel) -> bool {
        (0.0..=self.width).contains(&at.x) && (0.0..=self.height).contains(&at.y)
    }
}
