//! The shape of the earth, and the latitudes that projections count in. Angles are radians.

/// Half its width, in metres, and the square of its eccentricity.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ellipsoid {
    pub(super) axis: f64,
    pub(super) squared: f64,
}

/// The earth of satellites: WGS 84.
pub(super) const WGS84: Ellipsoid = Ellipsoid {
    axis: 6_378_137.0,
    squared: 0.006_694_379_990_141_316,
};

/// Ellipsoids of satellites differ by two metres (WGS 72), older ones by fifty and more.
const OF_SATELLITES: f64 = 2.5;

impl Ellipsoid {
    /// By its half width and how many times its flattening goes into one; 0 is a sphere.
    pub(super) fn new(axis: f64, inverse_flattening: f64) -> Self {
        let flat = if inverse_flattening == 0.0 {
            0.0
        } else {
            1.0 / inverse_flattening
        };
        Self {
            axis,
            squared: flat * (2.0 - flat),
        }
    }

    pub(super) fn is_old(&self) -> bool {
        (self.axis - WGS84.axis).abs() > OF_SATELLITES
    }

    fn eccentricity(&self) -> f64 {
        self.squared.sqrt()
    }

    /// The third flattening, by which series for transverse maps are written.
    pub(super) fn third_flattening(&self) -> f64 {
        let round = (1.0 - self.squared).sqrt();
        (1.0 - round) / (1.0 + round)
    }

    /// Isometric latitude: how far north a parallel lies on Mercator's map of half width 1 (Snyder
    /// 1987, 7-7).
    pub(super) fn isometric(&self, latitude: f64) -> f64 {
        let e = self.eccentricity();
        latitude.tan().asinh() - e * (e * latitude.sin()).atanh()
    }

    /// The latitude of an isometric one. Each round divides the error by 150; ten leave none.
    pub(super) fn latitude(&self, isometric: f64) -> f64 {
        const ROUNDS: u8 = 10;
        let e = self.eccentricity();
        let mut sine = isometric.tanh();
        for _ in 0..ROUNDS {
            sine = (isometric + e * (e * sine).atanh()).tanh();
        }
        sine.asin()
    }

    /// The radius of a parallel over the half width (Snyder 1987, 14-15).
    pub(super) fn parallel(&self, latitude: f64) -> f64 {
        latitude.cos() / (1.0 - self.squared * latitude.sin().powi(2)).sqrt()
    }

    /// The area between the equator and a parallel, as Albers counts it (Snyder 1987, 3-12).
    pub(super) fn authalic(&self, latitude: f64) -> f64 {
        let (e, sine) = (self.eccentricity(), latitude.sin());
        if e == 0.0 {
            return 2.0 * sine;
        }
        let log = 2.0 * (e * sine).atanh();
        (1.0 - self.squared) * (sine / (1.0 - self.squared * sine * sine) + log / (2.0 * e))
    }

    /// The latitude of an area between the equator and a parallel, by Newton's way (Snyder 1987,
    /// 3-16).
    pub(super) fn latitude_of_authalic(&self, area: f64) -> f64 {
        const ROUNDS: u8 = 12;
        let mut latitude = (area / 2.0).asin();
        for _ in 0..ROUNDS {
            let sine = latitude.sin();
            let bend = 1.0 - self.squared * sine * sine;
            let slope = 2.0 * (1.0 - self.squared) * latitude.cos() / (bend * bend);
            let step = (area - self.authalic(latitude)) / slope;
            latitude += if step.is_finite() { step } else { 0.0 };
        }
        latitude
    }
}
