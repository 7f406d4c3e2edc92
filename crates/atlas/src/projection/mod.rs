//! Coordinates of a map made degrees again: the projections that administrative boundaries come in.

mod conic;
mod definition;
mod ellipsoid;
mod mercator;
mod register;
mod transverse;
mod wkt;

use core::fmt;

use conic::{Albers, Lambert};
use definition::{Definition, Method};
use mercator::Mercator;
use transverse::Transverse;

use crate::layer::{Crs, Point};

/// How coordinates become degrees of WGS 84. Datums are not shifted:
/// [`Projection::is_of_an_old_datum`] says where that leaves an error of up to some 300 m.
#[derive(Clone, Copy, Debug)]
pub struct Projection {
    way: Way,
    /// Metres of a unit, and where the map's zero lies, in metres.
    unit: f64,
    zero: Point,
    /// Degrees of the middle meridian east of Greenwich.
    meridian: f64,
    old_datum: bool,
}

#[derive(Clone, Copy, Debug)]
enum Way {
    /// They are degrees.
    None,
    Transverse(Transverse),
    Mercator(Mercator),
    Lambert(Lambert),
    Albers(Albers),
}

/// Coordinates that nobody here can make degrees: what the file says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unprojected(pub String);

impl Projection {
    /// Coordinates that are degrees already.
    pub const DEGREES: Self = Self {
        way: Way::None,
        unit: 1.0,
        zero: [0.0; 2],
        meridian: 0.0,
        old_datum: false,
    };

    /// # Errors
    /// When the words are not understood, or are of a projection that is not read here.
    pub fn of(crs: &Crs) -> Result<Self, Unprojected> {
        let definition = match crs {
            Crs::NotSaid | Crs::Degrees => return Ok(Self::DEGREES),
            Crs::Epsg(code) => register::find(*code).ok_or_else(|| format!("EPSG:{code}")),
            Crs::Wkt(words) => wkt::read(words),
            Crs::Unknown(words) => Err(words.clone()),
        };
        definition.map(Self::new).map_err(Unprojected)
    }

    fn new(definition: Definition) -> Self {
        let way = match definition.method {
            Method::None => Way::None,
            Method::Transverse => Way::Transverse(Transverse::new(&definition)),
            Method::Mercator | Method::WebMercator => Way::Mercator(Mercator::new(&definition)),
            Method::Lambert => Way::Lambert(Lambert::new(&definition)),
            Method::Albers => Way::Albers(Albers::new(&definition)),
        };
        Self {
            way,
            unit: definition.unit,
            zero: definition.zero,
            meridian: definition.meridian + definition.greenwich,
            old_datum: definition.ellipsoid.is_old(),
        }
    }

    /// Whether the coordinates are degrees already.
    pub const fn is_none(&self) -> bool {
        matches!(self.way, Way::None)
    }

    /// Whether it rests on a measure of the earth from before satellites.
    pub const fn is_of_an_old_datum(&self) -> bool {
        self.old_datum
    }

    /// Degrees east and north. Where a point lies outside what the projection can show, no number.
    pub fn to_degrees(&self, [x, y]: Point) -> Point {
        let [x0, y0] = self.zero;
        let (x, y) = (x * self.unit - x0, y * self.unit - y0);
        let (east, north) = match self.way {
            Way::None => return [x + self.meridian, y],
            Way::Transverse(way) => way.inverse(x, y),
            Way::Mercator(way) => way.inverse(x, y),
            Way::Lambert(way) => way.inverse(x, y),
            Way::Albers(way) => way.inverse(x, y),
        };
        [east.to_degrees() + self.meridian, north.to_degrees()]
    }
}

impl fmt::Display for Unprojected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "its projection is not known here: {}", self.0)
    }
}

impl core::error::Error for Unprojected {}
