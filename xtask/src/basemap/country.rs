//! One country: its lines thinned until its piece is small enough, its names, and the rectangles it lies in.

use waymark_map::basemap::{Extent, Piece, PlaceName, Rank};
use waymark_map::draw::{Plane, thin};

use super::join::Lines;
use super::middle;
use super::topology::{Corner, Province, Topology};
use super::towns::Town;

/// No piece is larger, so that a map of five countries comes over a slow line while one looks at it.
const MOST_BYTES: usize = 30_000;
/// Where thinning begins, in units of the plane: some 100 metres at the equator.
const FINEST: f64 = 100.0 / 40_075_017.0;
/// Rectangles nearer to each other than this many degrees become one.
const NEAR: f64 = 1.0;
/// Pieces of land smaller than this many degrees across are left out of a country that has larger ones.
const SPECK: f64 = 0.02;

type Ring = Vec<(f64, f64)>;

/// A country in degrees.
pub struct Country {
    land: Vec<Ring>,
    within: Vec<Ring>,
    names: Vec<PlaceName>,
}

impl Country {
    /// None where it has no land.
    pub fn of(topology: &Topology, provinces: &[&Province], towns: &[Town]) -> Option<Self> {
        let lines = Lines::of(topology, provinces);
        let degrees = |line: &Vec<Corner>| line.iter().map(|at| topology.degrees(*at)).collect();
        let mut land: Vec<Ring> = lines.land.iter().map(degrees).collect();
        if land.iter().any(|ring| !is_speck(ring)) {
            land.retain(|ring| !is_speck(ring));
        }
        let mut names: Vec<PlaceName> = provinces
            .iter()
            .filter_map(|one| {
                let rings = one.rings.iter().map(|ring| {
                    let lines = ring.iter().flat_map(|number| topology.line(*number));
                    lines.map(|at| topology.degrees(at)).collect()
                });
                let at = middle::of(&rings.collect::<Vec<Ring>>())?;
                (!one.name.is_empty()).then(|| name(Rank::Area, &one.name, at))
            })
            .collect();
        let inside = towns.iter().filter(|town| middle::holds(&land, town.at));
        names.extend(inside.map(|town| name(Rank::Town, &town.name, town.at)));
        (!land.is_empty()).then(|| Self {
            within: lines.within.iter().map(degrees).collect(),
            land,
            names,
        })
    }

    /// Thinned as little as the size allows.
    pub fn bytes(&self) -> Vec<u8> {
        let mut tolerance = FINEST;
        loop {
            let piece = Piece {
                land: self
                    .land
                    .iter()
                    .filter_map(|ring| thinned(ring, tolerance, 4))
                    .collect(),
                within: self
                    .within
                    .iter()
                    .filter_map(|line| thinned(line, tolerance, 2))
                    .collect(),
                names: self.names.clone(),
            };
            let bytes = piece.to_bytes();
            if bytes.len() <= MOST_BYTES {
                return bytes;
            }
            tolerance *= 1.5;
        }
    }

    /// Rectangles around its land, those near to each other as one.
    pub fn extents(&self) -> Vec<Extent> {
        let mut extents: Vec<Extent> = Vec::new();
        for ring in &self.land {
            let mut one = around(ring);
            let wide = |one: Extent| Extent {
                west: one.west - NEAR,
                south: one.south - NEAR,
                east: one.east + NEAR,
                north: one.north + NEAR,
            };
            while let Some(place) = extents.iter().position(|other| wide(one).meets(other)) {
                one = both(one, extents.swap_remove(place));
            }
            extents.push(one);
        }
        extents
    }
}

fn name(rank: Rank, text: &str, at: (f64, f64)) -> PlaceName {
    let text = text.to_owned();
    PlaceName { rank, at, text }
}

fn is_speck(ring: &Ring) -> bool {
    let extent = around(ring);
    extent.east - extent.west < SPECK && extent.north - extent.south < SPECK
}

/// With fewer corners; none where fewer than so many are left.
fn thinned(line: &Ring, tolerance: f64, fewest: usize) -> Option<Ring> {
    let plane: Vec<Plane> = line
        .iter()
        .filter_map(|(east, north)| Plane::of_degrees(*east, *north))
        .collect();
    let thin: Ring = thin(&plane, tolerance)
        .into_iter()
        .map(Plane::degrees)
        .collect();
    (thin.len() >= fewest).then_some(thin)
}

fn around(ring: &Ring) -> Extent {
    let nowhere = Extent {
        west: f64::MAX,
        south: f64::MAX,
        east: f64::MIN,
        north: f64::MIN,
    };
    ring.iter().fold(nowhere, |known, (east, north)| Extent {
        west: known.west.min(*east),
        south: known.south.min(*north),
        east: known.east.max(*east),
        north: known.north.max(*north),
    })
}

fn both(one: Extent, other: Extent) -> Extent {
    Extent {
        west: one.west.min(other.west),
        south: one.south.min(other.south),
        east: one.east.max(other.east),
        north: one.north.max(other.north),
    }
}
