//! Universal Transverse Mercator on WGS 84, there and back, by Krüger's series (Karney 2011,
//! doi:10.1007/s00190-011-0445-3): millimetres within a zone.

/// Equatorial radius in metres, and flattening (WGS 84).
const RADIUS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;
/// Scale on the middle meridian, and the false origin.
const SCALE: f64 = 0.9996;
const EASTING: f64 = 500_000.0;
const SOUTHERN: f64 = 10_000_000.0;
/// Third flattening.
const N: f64 = FLATTENING / (2.0 - FLATTENING);
/// Rounds of Newton's method until a latitude stands to the last digit.
const ROUNDS: usize = 5;

/// One of sixty zones, in one half of the earth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    number: u8,
    half: Half,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    North,
    South,
}

impl Zone {
    /// None but 1 to 60.
    pub fn new(number: u8, half: Half) -> Option<Self> {
        (1..=60).contains(&number).then_some(Self { number, half })
    }

    /// The zone in which a place lies, without the exceptions around Norway.
    pub fn of_degrees(east: f64, north: f64) -> Option<Self> {
        if !(-180.0..=180.0).contains(&east) || !(-84.0..=84.0).contains(&north) {
            return None;
        }
        // Between 1 and 61, so it fits.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let number = (((east + 180.0) / 6.0).floor() as u8 + 1).min(60);
        let half = if north < 0.0 {
            Half::South
        } else {
            Half::North
        };
        Self::new(number, half)
    }

    pub const fn number(self) -> u8 {
        self.number
    }

    pub const fn half(self) -> Half {
        self.half
    }

    fn meridian(self) -> f64 {
        f64::from(self.number) * 6.0 - 183.0
    }

    const fn southern(self) -> f64 {
        match self.half {
            Half::North => 0.0,
            Half::South => SOUTHERN,
        }
    }

    /// Easting and northing of degrees east and north.
    pub fn metres(self, east: f64, north: f64) -> (f64, f64) {
        let away = (east - self.meridian()).to_radians();
        let t = conformal(north.to_radians().tan());
        let (xi, eta) = (
            t.atan2(away.cos()),
            (away.sin() / t.hypot(away.cos())).asinh(),
        );
        let (mut x, mut y) = (eta, xi);
        for (step, alpha) in (1_u8..).zip(forward()) {
            let twice = 2.0 * f64::from(step);
            y += alpha * (twice * xi).sin() * (twice * eta).cosh();
            x += alpha * (twice * xi).cos() * (twice * eta).sinh();
        }
        let radius = SCALE * rectifying();
        (EASTING + radius * x, self.southern() + radius * y)
    }

    /// Degrees east and north of easting and northing.
    pub fn degrees(self, x: f64, y: f64) -> (f64, f64) {
        let radius = SCALE * rectifying();
        let (xi, eta) = ((y - self.southern()) / radius, (x - EASTING) / radius);
        let (mut around, mut along) = (xi, eta);
        for (step, beta) in (1_u8..).zip(backward()) {
            let twice = 2.0 * f64::from(step);
            around -= beta * (twice * xi).sin() * (twice * eta).cosh();
            along -= beta * (twice * xi).cos() * (twice * eta).sinh();
        }
        let wanted = around.sin() / along.sinh().hypot(around.cos());
        let east = along.sinh().atan2(around.cos()).to_degrees() + self.meridian();
        (east, geographic(wanted).atan().to_degrees())
    }
}

fn eccentricity() -> f64 {
    (FLATTENING * (2.0 - FLATTENING)).sqrt()
}

/// The tangent of the conformal latitude, from that of the geographic one.
fn conformal(tan: f64) -> f64 {
    let e = eccentricity();
    let sigma = (e * (e * tan / tan.hypot(1.0)).atanh()).sinh();
    tan * sigma.hypot(1.0) - sigma * tan.hypot(1.0)
}

/// The way back, by Newton's method (Karney 2011, equations 19 to 21).
fn geographic(wanted: f64) -> f64 {
    let square = eccentricity() * eccentricity();
    let mut tan = wanted;
    for _ in 0..ROUNDS {
        let has = conformal(tan);
        let steep =
            (1.0 + (1.0 - square) * tan * tan) / ((1.0 - square) * tan.hypot(1.0) * has.hypot(1.0));
        tan += (wanted - has) * steep;
    }
    tan
}

fn rectifying() -> f64 {
    RADIUS / (1.0 + N) * (1.0 + N.powi(2) / 4.0 + N.powi(4) / 64.0)
}

fn forward() -> [f64; 4] {
    [
        N / 2.0 - 2.0 * N.powi(2) / 3.0 + 5.0 * N.powi(3) / 16.0 + 41.0 * N.powi(4) / 180.0,
        13.0 * N.powi(2) / 48.0 - 3.0 * N.powi(3) / 5.0 + 557.0 * N.powi(4) / 1_440.0,
        61.0 * N.powi(3) / 240.0 - 103.0 * N.powi(4) / 140.0,
        49_561.0 * N.powi(4) / 161_280.0,
    ]
}

fn backward() -> [f64; 4] {
    [
        N / 2.0 - 2.0 * N.powi(2) / 3.0 + 37.0 * N.powi(3) / 96.0 - N.powi(4) / 360.0,
        N.powi(2) / 48.0 + N.powi(3) / 15.0 - 437.0 * N.powi(4) / 1_440.0,
        17.0 * N.powi(3) / 480.0 - 37.0 * N.powi(4) / 840.0,
        4_397.0 * N.powi(4) / 161_280.0,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(east: f64, north: f64, zone: (u8, Half), metres: (f64, f64)) {
        let found = Zone::of_degrees(east, north);
        assert_eq!(found, Zone::new(zone.0, zone.1));
        if let Some(found) = found {
            let (x, y) = found.metres(east, north);
            assert!(
                (x - metres.0).abs() < 1.0 && (y - metres.1).abs() < 1.0,
                "{x} {y}"
            );
            let (back_east, back_north) = found.degrees(x, y);
            let near = (back_east - east).abs() < 1e-9 && (back_north - north).abs() < 1e-9;
            assert!(near, "{back_east} {back_north}");
        }
    }

    /// The first is a published example (a tower in Toronto), the others follow from the definition.
    #[test]
    fn places_have_their_metres_and_come_back() {
        check(
            -79.387_139,
            43.642_567,
            (17, Half::North),
            (630_084.0, 4_833_438.6),
        );
        check(33.0, 0.0, (36, Half::North), (500_000.0, 0.0));
        check(33.0, -1e-12, (36, Half::South), (500_000.0, 10_000_000.0));
    }
}
