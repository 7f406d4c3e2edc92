//! Conic projections: Lambert's, which keeps angles (Snyder 1987, chapter 15), and Albers's, which
//! keeps areas (chapter 14).

use super::definition::Definition;
use super::ellipsoid::Ellipsoid;

/// Parallels that differ by less are one.
const SAME: f64 = 1e-10;

#[derive(Clone, Copy, Debug)]
pub(super) struct Lambert {
    ellipsoid: Ellipsoid,
    /// How much of a turn the cone takes.
    cone: f64,
    /// Metres from the top of the cone to isometric latitude 0, and to the map's zero.
    radius: f64,
    zero: f64,
}

impl Lambert {
    pub(super) fn new(of: &Definition) -> Self {
        let [one, two] = of.true_parallels.map(f64::to_radians);
        let earth = of.ellipsoid;
        let (width, isometric) = (earth.parallel(one), earth.isometric(one));
        let cone = if (one - two).abs() < SAME {
            one.sin()
        } else {
            (width.ln() - earth.parallel(two).ln()) / (earth.isometric(two) - isometric)
        };
        let radius = earth.axis * of.scale * width / cone * (cone * isometric).exp();
        let zero = radius * (-cone * earth.isometric(of.parallel.to_radians())).exp();
        Self {
            ellipsoid: earth,
            cone,
            radius,
            zero,
        }
    }

    /// Radians east of the middle meridian, and north.
    pub(super) fn inverse(&self, x: f64, y: f64) -> (f64, f64) {
        let sign = self.cone.signum();
        let (across, down) = (x * sign, (self.zero - y) * sign);
        let far = across.hypot(down) * sign;
        let isometric = -(far / self.radius).ln() / self.cone;
        (
            across.atan2(down) / self.cone,
            self.ellipsoid.latitude(isometric),
        )
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Albers {
    ellipsoid: Ellipsoid,
    cone: f64,
    /// Snyder's C, and the distance of the map's zero from the top of the cone, in metres.
    constant: f64,
    zero: f64,
}

impl Albers {
    pub(super) fn new(of: &Definition) -> Self {
        let [one, two] = of.true_parallels.map(f64::to_radians);
        let earth = of.ellipsoid;
        let (width, area) = (earth.parallel(one), earth.authalic(one));
        let cone = if (one - two).abs() < SAME {
            one.sin()
        } else {
            (width.powi(2) - earth.parallel(two).powi(2)) / (earth.authalic(two) - area)
        };
        let constant = width.powi(2) + cone * area;
        let below = constant - cone * earth.authalic(of.parallel.to_radians());
        Self {
            ellipsoid: earth,
            cone,
            constant,
            zero: earth.axis * below.sqrt() / cone,
        }
    }

    /// Radians east of the middle meridian, and north.
    pub(super) fn inverse(&self, x: f64, y: f64) -> (f64, f64) {
        let sign = self.cone.signum();
        let (across, down) = (x * sign, (self.zero - y) * sign);
        let far = across.hypot(down) * self.cone / self.ellipsoid.axis;
        let area = (self.constant - far * far) / self.cone;
        (
            across.atan2(down) / self.cone,
            self.ellipsoid.latitude_of_authalic(area),
        )
    }
}
