//! The transverse Mercator projection and UTM (Krüger 1912, as in IOGP's Guidance Note 7-2,
//! 3.2.3.2): exact to a millimetre within 3,000 km of the middle meridian.

use super::definition::Definition;
use super::ellipsoid::Ellipsoid;

#[derive(Clone, Copy, Debug)]
pub(super) struct Transverse {
    ellipsoid: Ellipsoid,
    /// Metres on the map to a radian of the middle meridian.
    radius: f64,
    /// How far north the map's zero lies, in radians of the rectified meridian.
    zero: f64,
    back: [f64; 4],
}

impl Transverse {
    pub(super) fn new(of: &Definition) -> Self {
        let n = of.ellipsoid.third_flattening();
        let (n2, n3, n4) = (n * n, n.powi(3), n.powi(4));
        let there = [
            n / 2.0 - n2 * 2.0 / 3.0 + n3 * 5.0 / 16.0 + n4 * 41.0 / 180.0,
            n2 * 13.0 / 48.0 - n3 * 3.0 / 5.0 + n4 * 557.0 / 1_440.0,
            n3 * 61.0 / 240.0 - n4 * 103.0 / 140.0,
            n4 * 49_561.0 / 161_280.0,
        ];
        let back = [
            n / 2.0 - n2 * 2.0 / 3.0 + n3 * 37.0 / 96.0 - n4 / 360.0,
            n2 / 48.0 + n3 / 15.0 - n4 * 437.0 / 1_440.0,
            n3 * 17.0 / 480.0 - n4 * 37.0 / 840.0,
            n4 * 4_397.0 / 161_280.0,
        ];
        let isometric = of.ellipsoid.isometric(of.parallel.to_radians());
        let conformal = isometric.sinh().atan();
        let mean = of.ellipsoid.axis / (1.0 + n) * (1.0 + n2 / 4.0 + n4 / 64.0);
        let waves = multiples().zip(there);
        Self {
            ellipsoid: of.ellipsoid,
            radius: mean * of.scale,
            zero: conformal
                + waves
                    .map(|(of, part)| part * (of * conformal).sin())
                    .sum::<f64>(),
            back,
        }
    }

    /// Radians east of the middle meridian, and north.
    pub(super) fn inverse(&self, x: f64, y: f64) -> (f64, f64) {
        let (north, east) = (y / self.radius + self.zero, x / self.radius);
        let (mut up, mut out) = (north, east);
        for (of, part) in multiples().zip(self.back) {
            up -= part * (of * north).sin() * (of * east).cosh();
            out -= part * (of * north).cos() * (of * east).sinh();
        }
        let conformal = (up.sin() / out.cosh()).asin();
        let latitude = self.ellipsoid.latitude(conformal.tan().asinh());
        (out.sinh().atan2(up.cos()), latitude)
    }
}

/// The waves of the series: 2, 4, 6, 8 times the angle.
fn multiples() -> impl Iterator<Item = f64> {
    [2.0, 4.0, 6.0, 8.0].into_iter()
}
