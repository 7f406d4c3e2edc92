//! What a file holds, before it means anything: features with their fields and corners, as written.

use core::fmt;

use crate::Problem;

/// East and north as written, in the units of the layer.
pub type Point = [f64; 2];

/// The features of a file, or of one part of it.
pub struct Layer {
    /// The file, and the part of it.
    pub file: String,
    pub format: Format,
    pub crs: Crs,
    pub features: Vec<Feature>,
    /// What was seen while reading.
    pub problems: Vec<Problem>,
}

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    GeoJson,
    TopoJson,
    Shapefile,
    Kml,
    FlatGeobuf,
}

/// What the file says of its coordinates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Crs {
    /// Nothing: degrees are to be expected.
    NotSaid,
    /// Degrees of WGS 84, by the rule of the format or in so many words.
    Degrees,
    /// A code of the EPSG register.
    Epsg(u32),
    /// Well-known text, as beside a shapefile.
    Wkt(String),
    /// Words that are not understood.
    Unknown(String),
}

/// One area, place or line.
pub struct Feature {
    /// Counted from 1 in the order of the file, those left out too.
    pub number: u64,
    /// The line of a text; 0 where there are none.
    pub line: u64,
    pub fields: Vec<(String, String)>,
    pub geometry: Geometry,
}

/// Where it is.
#[derive(Clone, PartialEq)]
pub enum Geometry {
    Nowhere,
    Points(Vec<Point>),
    /// Lines are no areas and no places; they are only counted.
    Lines,
    /// Polygons, each an outer ring and its holes, with the closing corner as written.
    Areas(Vec<Vec<Vec<Point>>>),
}

impl Format {
    /// Its name as people say it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GeoJson => "GeoJSON",
            Self::TopoJson => "TopoJSON",
            Self::Shapefile => "Shapefile",
            Self::Kml => "KML",
            Self::FlatGeobuf => "FlatGeobuf",
        }
    }
}

impl Feature {
    /// A field by its name; empty where there is none.
    pub fn field(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.map_or("", |(_, value)| value.as_str())
    }
}

impl Geometry {
    /// How many corners it has.
    pub fn corners(&self) -> usize {
        match self {
            Self::Nowhere | Self::Lines => 0,
            Self::Points(points) => points.len(),
            Self::Areas(areas) => areas.iter().flatten().map(Vec::len).sum(),
        }
    }

    /// Every corner.
    pub fn points(&self) -> Box<dyn Iterator<Item = Point> + '_> {
        match self {
            Self::Nowhere | Self::Lines => Box::new(core::iter::empty()),
            Self::Points(points) => Box::new(points.iter().copied()),
            Self::Areas(areas) => Box::new(areas.iter().flatten().flatten().copied()),
        }
    }

    /// Every corner made another.
    pub(crate) fn each(&mut self, mut make: impl FnMut(Point) -> Point) {
        match self {
            Self::Nowhere | Self::Lines => {}
            Self::Points(points) => points.iter_mut().for_each(|point| *point = make(*point)),
            Self::Areas(areas) => {
                let corners = areas.iter_mut().flatten().flatten();
                corners.for_each(|point| *point = make(*point));
            }
        }
    }
}

impl fmt::Debug for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Feature(..)")
    }
}

impl fmt::Debug for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Layer({})", self.format.name())
    }
}
