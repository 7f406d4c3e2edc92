//! What a projection is made of, as registers and files say it.

use super::ellipsoid::Ellipsoid;
use crate::layer::Point;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// Degrees, no projection.
    None,
    Transverse,
    Mercator,
    /// The one of maps on the Web, which takes the earth for a sphere.
    WebMercator,
    Lambert,
    Albers,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Definition {
    pub(super) method: Method,
    pub(super) ellipsoid: Ellipsoid,
    /// Degrees: the parallel of the map's zero, and its middle meridian.
    pub(super) parallel: f64,
    pub(super) meridian: f64,
    /// Degrees: the parallels that are true in length.
    pub(super) true_parallels: [f64; 2],
    pub(super) scale: f64,
    /// What the map's zero is called, in metres.
    pub(super) zero: Point,
    /// Metres of a unit.
    pub(super) unit: f64,
    /// Degrees of its zero meridian east of Greenwich.
    pub(super) greenwich: f64,
}

impl Definition {
    pub(super) const fn of(method: Method, ellipsoid: Ellipsoid) -> Self {
        Self {
            method,
            ellipsoid,
            parallel: 0.0,
            meridian: 0.0,
            true_parallels: [0.0; 2],
            scale: 1.0,
            zero: [0.0; 2],
            unit: 1.0,
            greenwich: 0.0,
        }
    }
}
