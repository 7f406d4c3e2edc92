//! Mercator's projection, on an ellipsoid or, as on the Web, on a sphere (Snyder 1987, chapter 7).

use super::definition::{Definition, Method};
use super::ellipsoid::{Ellipsoid, WGS84};

#[derive(Clone, Copy, Debug)]
pub(super) struct Mercator {
    ellipsoid: Ellipsoid,
    radius: f64,
}

impl Mercator {
    pub(super) fn new(of: &Definition) -> Self {
        let ellipsoid = match of.method {
            Method::WebMercator => Ellipsoid::new(WGS84.axis, 0.0),
            _ => of.ellipsoid,
        };
        let [parallel, _] = of.true_parallels;
        let scale = of.scale * ellipsoid.parallel(parallel.to_radians());
        Self {
            ellipsoid,
            radius: ellipsoid.axis * scale,
        }
    }

    /// Radians east of the middle meridian, and north.
    pub(super) fn inverse(&self, x: f64, y: f64) -> (f64, f64) {
        (x / self.radius, self.ellipsoid.latitude(y / self.radius))
    }
}
