//! How long a way on the ground is on the map: a round number of metres and its length in pixels.

use super::View;

/// Around the earth at the equator, in metres (WGS 84 radius 6,378,137 m, the sphere of Web
/// Mercator).
const AROUND: f64 = 40_075_016.685_578_49;
/// Ten to this is the longest bar there is: more than around the earth.
const LONGEST: i32 = 8;

/// A bar of a round length: one, two or five, and noughts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    metres: u32,
    pixels: f64,
}

impl ScaleBar {
    /// The longest bar that is no longer than `most` pixels, at the latitude of the middle of the
    /// view: one degree of longitude is shorter on the ground there by the cosine of the latitude.
    /// None if one metre is longer than that.
    #[must_use]
    pub fn of(view: &View, most: f64) -> Option<Self> {
        let a_pixel = metres_a_pixel(view);
        let rounds = (0..=LONGEST).rev().flat_map(|power| {
            [5u32, 2, 1]
                .map(move |first| first.saturating_mul(10u32.saturating_pow(power.unsigned_abs())))
        });
        let mut bars = rounds.map(|metres| Self {
            metres,
            pixels: f64::from(metres) / a_pixel,
        });
        bars.find(|bar| bar.pixels <= most)
    }

    #[must_use]
    pub fn metres(self) -> u32 {
        self.metres
    }

    #[must_use]
    pub fn pixels(self) -> f64 {
        self.pixels
    }
}

/// Metres on the ground of one pixel in the middle of the view.
#[must_use]
pub fn metres_a_pixel(view: &View) -> f64 {
    let (_, north) = view.centre().degrees();
    AROUND * north.to_radians().cos() / view.scale()
}
