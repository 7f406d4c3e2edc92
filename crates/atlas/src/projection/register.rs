//! Projections by their codes in the EPSG register.

use super::definition::{Definition, Method};
use super::ellipsoid::{Ellipsoid, WGS84};

const REGISTER: &str = include_str!("epsg.txt");

/// Coordinates of these codes are degrees: geographic ones in two dimensions, and OGC's CRS 84 as
/// some write it.
const GEOGRAPHIC: core::ops::RangeInclusive<u32> = 4_001..=4_999;

/// A projection that is read here.
pub(super) fn find(code: u32) -> Option<Definition> {
    if GEOGRAPHIC.contains(&code) || code == 84 {
        return Some(Definition::of(Method::None, WGS84));
    }
    // ArcGIS's own numbers for the map of the Web.
    let code = if matches!(code, 102_100 | 102_113) {
        3_857
    } else {
        code
    };
    let mut lines = REGISTER
        .lines()
        .filter(|line| !line.starts_with(['#', 'e']));
    let of = |codes: &str| codes.split(',').any(|one| one.parse() == Ok(code));
    let (_, rest) = lines.find_map(|line| line.split_once(' ').filter(|(codes, _)| of(codes)))?;
    definition(rest)
}

fn ellipsoid(place: usize) -> Option<Ellipsoid> {
    let mut all = REGISTER.lines().filter_map(|line| line.strip_prefix("e "));
    let (axis, flattening) = all.nth(place)?.split_once(' ')?;
    Some(Ellipsoid::new(axis.parse().ok()?, flattening.parse().ok()?))
}

fn definition(line: &str) -> Option<Definition> {
    let mut words = line.split(' ');
    let kind = words.next()?;
    if kind == "w" {
        return Some(Definition::of(Method::WebMercator, WGS84));
    }
    let earth = ellipsoid(words.next()?.parse().ok()?)?;
    if kind == "u" {
        return utm(earth, words.next()?);
    }
    let mut next = || words.next().and_then(|word| word.parse::<f64>().ok());
    let method = match kind {
        "t" => Method::Transverse,
        "l" => Method::Lambert,
        "a" => Method::Albers,
        "m" => Method::Mercator,
        _ => return None,
    };
    let mut made = Definition::of(method, earth);
    if method != Method::Mercator {
        made.parallel = next()?;
    }
    made.meridian = next()?;
    match method {
        Method::Mercator => {
            made.scale = next()?;
            made.true_parallels = [next()?, 0.0];
        }
        Method::Transverse => made.scale = next()?,
        _ => made.true_parallels = [next()?, next()?],
    }
    if method == Method::Lambert {
        made.scale = next()?;
    }
    made.zero = [next()?, next()?];
    made.unit = next().unwrap_or(1.0);
    Some(made)
}

/// Zones of six degrees, the first one from 180 degrees west on; in the south 10,000 km are added.
fn utm(earth: Ellipsoid, zone: &str) -> Option<Definition> {
    let number: f64 = zone.trim_end_matches(['n', 's']).parse().ok()?;
    let north = if zone.ends_with('s') {
        10_000_000.0
    } else {
        0.0
    };
    let mut made = Definition::of(Method::Transverse, earth);
    made.meridian = number * 6.0 - 183.0;
    made.scale = 0.9996;
    made.zero = [500_000.0, north];
    Some(made)
}
