//! Where everything of a network is drawn: offices on a circle, those of one area side by side, links as arcs through it.
//!
//! The same network lies in the same places on every device: in the order of areas and of the published list. Read from the
//! right, the circle runs the other way round.

use core::f64::consts::TAU;
use std::collections::BTreeMap;

use super::arcs::{Way, ways};
use super::{Network, Referral};
use crate::area::AreaId;
use crate::draw::{Pixel, Reading};
use crate::publish::PublicDirectory;
use crate::taxonomy::ServiceId;

/// Width and height of the drawing, in its own pixels; names of areas stand beside the circle.
pub const NETWORK_SIZE: (f64, f64) = (1_300.0, 1_000.0);
const CENTRE: Pixel = Pixel { x: 650.0, y: 500.0 };
/// From the middle to the offices, to the stroke along an area, and to its name.
const OFFICES: f64 = 370.0;
const STROKE: f64 = 415.0;
const NAMES: f64 = 440.0;
/// Offices that would fit between two areas.
const GAP: f64 = 1.2;
/// Largest radius of a mark: more would look like a target.
const LARGEST: f64 = 24.0;
/// A finger that comes no nearer than this to an office means none.
const NEAR: f64 = 70.0;

/// Where the offices of one stretch of the circle belong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    Area(AreaId),
    /// They serve several areas.
    Several,
    /// They declare none.
    Nowhere,
}

/// Which links are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    EveryLink,
    LinksFor(ServiceId),
}

/// An office on the circle.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub provider: u32,
    pub at: Pixel,
}

/// On which side of its place a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Middle,
    Right,
}

/// A stretch of the circle: its stroke, and where its name is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub home: Home,
    pub stroke: Vec<Pixel>,
    pub name_at: Pixel,
    pub side: Side,
}

/// A network as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub offices: Vec<Placed>,
    pub stretches: Vec<Stretch>,
    pub ways: Vec<Way>,
    /// Of a mark, in pixels.
    pub radius: f64,
}

impl Layout {
    /// Every office of the network, and those outside of its scope to which a drawn link leads.
    pub fn of(
        network: &Network,
        directory: &PublicDirectory,
        drawn: Drawn,
        reading: Reading,
    ) -> Self {
        let links = network.links().filter(|link| match drawn {
            Drawn::EveryLink => true,
            Drawn::LinksFor(service) => link.service == service,
        });
        let links: Vec<&Referral> = links.collect();
        let homes = homes(network, directory, &links);
        let offices: usize = homes.values().map(Vec::len).sum();
        // A network of a few hundred offices at most.
        #[allow(clippy::cast_precision_loss)]
        let slots = (offices as f64 + GAP * homes.len() as f64).max(1.0);
        let turn = TAU / slots;
        let apart = 2.0 * OFFICES * (turn / 2.0).min(1.0).sin();
        let radius = (apart * 0.44).min(LARGEST);
        let mut layout = Self {
            offices: Vec::with_capacity(offices),
            stretches: Vec::with_capacity(homes.len()),
            ways: Vec::new(),
            radius,
        };
        let mut slot = 0.0;
        for (home, providers) in homes {
            let first = slot + GAP / 2.0;
            for provider in &providers {
                layout.offices.push(Placed {
                    provider: *provider,
                    at: on_circle(OFFICES, (slot + (GAP + 1.0) / 2.0) * turn, reading),
                });
                slot += 1.0;
            }
            slot += GAP;
            let last = slot - GAP / 2.0;
            layout
                .stretches
                .push(stretch(home, (first * turn, last * turn), reading));
        }
        let places: BTreeMap<u32, Pixel> = layout
            .offices
            .iter()
            .map(|one| (one.provider, one.at))
            .collect();
        layout.ways = ways(&links, &places, CENTRE, radius);
        layout
    }

    /// The place among the offices of the one that a finger meant; none for the ground between them.
    pub fn nearest(&self, at: Pixel) -> Option<usize> {
        let far = self.offices.iter().map(|one| one.at.distance(at));
        let near = (0..).zip(far).filter(|(_, far)| *far <= NEAR);
        let nearest = near.min_by(|one, other| one.1.total_cmp(&other.1));
        nearest.map(|(place, _)| place)
    }
}

/// Offices by where they belong, areas in the order of the directory.
fn homes(
    network: &Network,
    directory: &PublicDirectory,
    links: &[&Referral],
) -> BTreeMap<(usize, Home), Vec<u32>> {
    let mut homes: BTreeMap<(usize, Home), Vec<u32>> = BTreeMap::new();
    let ends = |number: u32| links.iter().any(|link| link.to == number);
    let all = directory.providers().iter();
    let all = all.filter(|one| network.is_within(one.number()) || ends(one.number()));
    for one in all {
        let mut areas = one.areas();
        let home = match (areas.next(), areas.next()) {
            (Some(area), None) => Home::Area(area.clone()),
            (Some(_), Some(_)) => Home::Several,
            (None, _) => Home::Nowhere,
        };
        let known = directory.areas().iter();
        let place = match &home {
            Home::Area(area) => known.clone().position(|one| one.id == *area),
            Home::Several | Home::Nowhere => None,
        };
        let place = place.unwrap_or(usize::MAX);
        homes.entry((place, home)).or_default().push(one.number());
    }
    homes
}

/// Turned from the top in the direction of reading.
fn on_circle(radius: f64, turned: f64, reading: Reading) -> Pixel {
    let across = match reading {
        Reading::FromLeft => turned.sin(),
        Reading::FromRight => -turned.sin(),
    };
    CENTRE.plus(radius * across, -radius * turned.cos())
}

fn stretch((_, home): (usize, Home), (first, last): (f64, f64), reading: Reading) -> Stretch {
    /// Corners of a stroke: it looks round from eight on.
    const CORNERS: u32 = 12;
    let stroke = (0..=CORNERS).map(|corner| {
        let part = f64::from(corner) / f64::from(CORNERS);
        on_circle(STROKE, first + (last - first) * part, reading)
    });
    let name_at = on_circle(NAMES, f64::midpoint(first, last), reading);
    let beside = name_at.x - CENTRE.x;
    let side = if beside.abs() < NAMES * 0.25 {
        Side::Middle
    } else if beside < 0.0 {
        Side::Left
    } else {
        Side::Right
    };
    Stretch {
        home,
        stroke: stroke.collect(),
        name_at,
        side,
    }
}
