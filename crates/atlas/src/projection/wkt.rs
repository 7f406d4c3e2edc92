//! Projections in well-known text, as stands beside a shapefile: of 1999 with its dialect of
//! ArcGIS, and of 2015 on.

mod node;

use node::Node;

use super::definition::{Definition, Method};
use super::ellipsoid::{Ellipsoid, WGS84};
use super::register;

const SOUTH: &str = "transversemercatorsouthorientated";

/// Methods by their names, small letters and digits alone.
const METHODS: &[(&str, Method)] = &[
    ("transversemercator", Method::Transverse),
    ("gausskruger", Method::Transverse),
    (SOUTH, Method::Transverse),
    ("mercatorauxiliarysphere", Method::WebMercator),
    ("popularvisualisationpseudomercator", Method::WebMercator),
    ("mercator", Method::Mercator),
    ("mercator1sp", Method::Mercator),
    ("mercator2sp", Method::Mercator),
    ("mercatorvarianta", Method::Mercator),
    ("mercatorvariantb", Method::Mercator),
    ("lambertconformalconic", Method::Lambert),
    ("lambertconformalconic1sp", Method::Lambert),
    ("lambertconformalconic2sp", Method::Lambert),
    ("lambertconicconformal1sp", Method::Lambert),
    ("lambertconicconformal2sp", Method::Lambert),
    ("albers", Method::Albers),
    ("albersequalarea", Method::Albers),
    ("albersconicequalarea", Method::Albers),
];

/// A projection, or in words what is not understood.
pub(super) fn read(words: &str) -> Result<Definition, String> {
    let root = Node::read(words).ok_or_else(|| "words that are not understood".to_owned())?;
    let name = || root.words().next().unwrap_or(root.name()).to_owned();
    let Some(projected) = root.find(&["PROJCS", "PROJCRS", "PROJECTEDCRS"]) else {
        let geographic = root.find(&[
            "GEOGCS",
            "GEOGCRS",
            "GEODCRS",
            "GEOGRAPHICCRS",
            "GEODETICCRS",
        ]);
        let made = geographic.map(degrees);
        return made.ok_or_else(name);
    };
    if let Some(known) = projected.register_code().and_then(register::find) {
        return Ok(known);
    }
    of_projected(projected).ok_or_else(name)
}

/// Geographic coordinates, on whatever measure of the earth.
fn degrees(geographic: &Node) -> Definition {
    let mut made = Definition::of(Method::None, ellipsoid(geographic));
    made.greenwich = greenwich(geographic);
    made
}

fn of_projected(projected: &Node) -> Option<Definition> {
    let method = projected.find(&["PROJECTION", "METHOD"])?;
    let name = plain(method.words().next()?);
    let (_, method) = METHODS.iter().find(|(known, _)| *known == name)?;
    let unit = projected.own(&["UNIT", "LENGTHUNIT"]).or_else(|| {
        // From 2015 on the unit stands with the axes, where it does not stand alone.
        projected
            .own(&["AXIS"])
            .and_then(|axis| axis.find(&["LENGTHUNIT", "UNIT"]))
    });
    let unit = unit.and_then(|unit| unit.numbers().next()).unwrap_or(1.0);
    let value = |names: &[&str]| parameter(projected, names);
    let parallel = value(&[
        "latitudeoforigin",
        "latitudeofnaturalorigin",
        "latitudeoffalseorigin",
        "latitudeofcenter",
    ]);
    let meridian = value(&[
        "centralmeridian",
        "longitudeofnaturalorigin",
        "longitudeoffalseorigin",
        "longitudeofcenter",
        "longitudeoforigin",
    ]);
    let one = value(&["standardparallel1", "latitudeof1ststandardparallel"]);
    let two = value(&["standardparallel2", "latitudeof2ndstandardparallel"]);
    let scale = value(&["scalefactor", "scalefactoratnaturalorigin"]);
    let mut made = Definition::of(*method, ellipsoid(projected));
    made.greenwich = greenwich(projected);
    made.parallel = parallel.or(one).unwrap_or(0.0);
    made.meridian = meridian.unwrap_or(0.0);
    // South of the equator some maps count to the south and west.
    let turned = if name == SOUTH { -1.0 } else { 1.0 };
    made.scale = scale.unwrap_or(1.0) * turned;
    // Lambert's cone with one true parallel touches at the parallel of the map's zero.
    let one = one.unwrap_or(if *method == Method::Mercator {
        0.0
    } else {
        made.parallel
    });
    made.true_parallels = [one, two.unwrap_or(one)];
    let zero = |names: &[&str]| value(names).unwrap_or(0.0) * unit;
    made.zero = [
        zero(&["falseeasting", "eastingatfalseorigin"]),
        zero(&["falsenorthing", "northingatfalseorigin"]),
    ];
    made.unit = unit;
    Some(made)
}

fn parameter(projected: &Node, names: &[&str]) -> Option<f64> {
    let all = projected.all("PARAMETER");
    let mut named = all.into_iter().filter(|one| {
        let name = one.words().next().map(plain).unwrap_or_default();
        names.contains(&name.as_str())
    });
    named.next()?.numbers().next()
}

fn ellipsoid(of: &Node) -> Ellipsoid {
    let written = of.find(&["SPHEROID", "ELLIPSOID"]);
    let numbers = written.map(|one| (one.numbers().next(), one.numbers().nth(1)));
    match numbers {
        Some((Some(axis), Some(flattening))) if axis > 0.0 => Ellipsoid::new(axis, flattening),
        _ => WGS84,
    }
}

fn greenwich(of: &Node) -> f64 {
    let meridian = of.find(&["PRIMEM", "PRIMEMERIDIAN"]);
    meridian.and_then(|one| one.numbers().next()).unwrap_or(0.0)
}

fn plain(name: &str) -> String {
    let kept = name.chars().filter(|letter| letter.is_ascii_alphanumeric());
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}
