//! Where a provider is: to the metre with its consent, by area alone, or not at all.

use core::fmt;

use super::Agreed;

/// Steps of a position: a hundred-thousandth of a degree, about a metre.
const STEPS: i32 = 100_000;

/// A point on the ground. Keeps silent in logs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    latitude: i32,
    longitude: i32,
}

impl Position {
    /// Degrees north and degrees east (WGS 84); none when they are no place on earth.
    pub fn of_degrees(north: f64, east: f64) -> Option<Self> {
        if !(-90.0..=90.0).contains(&north) || !(-180.0..=180.0).contains(&east) {
            return None;
        }
        // Both are in range, so the rounded steps fit.
        #[allow(clippy::cast_possible_truncation)]
        let steps = |degrees: f64| (degrees * f64::from(STEPS)).round() as i32;
        Some(Self {
            latitude: steps(north),
            longitude: steps(east),
        })
    }

    pub fn north(self) -> f64 {
        f64::from(self.latitude) / f64::from(STEPS)
    }

    pub fn east(self) -> f64 {
        f64::from(self.longitude) / f64::from(STEPS)
    }

    pub(crate) const fn steps(self) -> (i32, i32) {
        (self.latitude, self.longitude)
    }

    pub(crate) fn of_steps(latitude: i32, longitude: i32) -> Option<Self> {
        let whole = latitude.unsigned_abs() <= 90 * STEPS.unsigned_abs()
            && longitude.unsigned_abs() <= 180 * STEPS.unsigned_abs();
        whole.then_some(Self {
            latitude,
            longitude,
        })
    }
}

/// How exactly a provider's place is kept. A place that is not exact has no position at all: what is not stored
/// cannot be found.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A point, which the provider agreed to.
    Exact { position: Position, agreed: Agreed },
    /// The areas it serves, and no more.
    AreaOnly,
    /// Never on a map, in a list of places, nor in a distance. The areas it declares may be said to have such a
    /// service.
    Hidden,
}

/// What a provider of safe accommodation said about being shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShelterWord {
    /// Nothing: it is hidden.
    NotGiven,
    MayBeShown(Agreed),
}

impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Position(..)")
    }
}

impl fmt::Debug for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Place(..)")
    }
}
