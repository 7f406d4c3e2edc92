//! How far it is from an area to its providers and between them, as far as published places tell.

use std::collections::BTreeMap;

use super::Walk;
use crate::area::AreaId;
use crate::provider::Position;
use crate::publish::PublicDirectory;

/// Metres of a degree of latitude on a sphere of 6,371 km.
const DEGREE: f64 = 111_194.926_644_558_73;

/// Where the women of an area are taken to live, and how far from there they may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Centre {
    pub middle: Position,
    /// Metres from the middle to the edge.
    pub radius: u32,
}

/// How the metres were found; stands beside every figure made of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// As the crow flies: no river, hill or road is in it, and it flatters everybody.
    StraightLine,
    /// Along a least-cost way over a raster.
    LeastCost,
}

/// Walks from areas to listed providers, and among these, by the numbers of one published
/// directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Travel {
    pub measure: Measure,
    centres: BTreeMap<AreaId, Centre>,
    measured: BTreeMap<(AreaId, u32), Walk>,
    /// From one to another a walk is worked out when it is asked for: of thousands only few pairs ever are.
    points: BTreeMap<u32, Position>,
}

impl Travel {
    /// Nobody said where areas lie: no walk is known.
    pub const fn unknown() -> Self {
        Self {
            measure: Measure::StraightLine,
            centres: BTreeMap::new(),
            measured: BTreeMap::new(),
            points: BTreeMap::new(),
        }
    }

    /// Straight lines from the middle of each area to the published points of those who serve it.
    pub fn straight(directory: &PublicDirectory, centres: &BTreeMap<AreaId, Centre>) -> Self {
        let mut travel = Self {
            centres: centres.clone(),
            ..Self::unknown()
        };
        for one in directory.providers() {
            let Some(point) = one.position() else {
                continue;
            };
            for area in one.areas() {
                if let Some(centre) = centres.get(area) {
                    let walk = between(centre.middle, point);
                    travel.measured.insert((area.clone(), one.number()), walk);
                }
            }
            travel.points.insert(one.number(), point);
        }
        travel
    }

    /// The same with walks that were measured over a raster; those that are not in `walks` stay
    /// straight lines.
    #[must_use]
    pub fn measured(mut self, walks: impl IntoIterator<Item = (AreaId, u32, Walk)>) -> Self {
        let walks = walks.into_iter();
        self.measured
            .extend(walks.map(|(area, number, walk)| ((area, number), walk)));
        self.measure = Measure::LeastCost;
        self
    }

    /// From an area to a provider who serves it. One without a point is anywhere in the area; none
    /// where that is not known either.
    pub fn to(&self, area: &AreaId, number: u32) -> Option<Walk> {
        let known = self.measured.get(&(area.clone(), number)).copied();
        known.or_else(|| self.anywhere_in(area))
    }

    /// To somebody of whom no more is told than the area.
    pub fn anywhere_in(&self, area: &AreaId) -> Option<Walk> {
        let centre = self.centres.get(area)?;
        Some(Walk::anywhere_within(centre.radius))
    }

    /// From one provider to another within the area that both serve.
    pub(super) fn leg(&self, area: &AreaId, from: u32, to: u32) -> Option<Walk> {
        if from == to {
            return Some(Walk::anywhere_within(0));
        }
        if let (Some(from), Some(to)) = (self.points.get(&from), self.points.get(&to)) {
            return Some(between(*from, *to));
        }
        // From edge to edge, when one of them may be anywhere.
        let radius = self.centres.get(area)?.radius;
        Some(Walk::anywhere_within(radius.saturating_mul(2)))
    }
}

/// Over a sphere (haversine), in whole metres.
pub(super) fn between(one: Position, other: Position) -> Walk {
    let (north, east) = (other.north() - one.north(), other.east() - one.east());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let parallel = one.north().to_radians().cos() * other.north().to_radians().cos();
    let chord = (half(north) + parallel * half(east)).clamp(0.0, 1.0).sqrt();
    // At most half around the earth: 20,016 km fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let metres = (2.0 * chord.asin().to_degrees() * DEGREE).round() as u32;
    Walk {
        metres,
        give_or_take: 0,
    }
}
