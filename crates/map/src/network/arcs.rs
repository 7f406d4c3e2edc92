//! Links as arcs: one for all that leads from one office to another, with a tip where it ends.

use std::collections::{BTreeMap, BTreeSet};

use super::{Referral, Stroke};
use crate::draw::Pixel;
use crate::taxonomy::ServiceId;

/// How far an arc is drawn towards the middle: links between neighbours stay apart from the circle.
const BEND: f64 = 0.55;
/// Length and half the width of a tip, in pixels.
const TIP: (f64, f64) = (20.0, 9.0);

/// All links from one office to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub from: u32,
    pub to: u32,
    pub services: BTreeSet<ServiceId>,
    /// Firm when both sides confirm one of them.
    pub stroke: Stroke,
    /// A quadratic curve: its start, its bend, its end.
    pub curve: [Pixel; 3],
    /// A triangle at the end.
    pub tip: [Pixel; 3],
}

/// Between offices that have a place.
pub(super) fn ways(
    links: &[&Referral],
    places: &BTreeMap<u32, Pixel>,
    centre: Pixel,
    radius: f64,
) -> Vec<Way> {
    let mut joined: BTreeMap<(u32, u32), (BTreeSet<ServiceId>, Stroke)> = BTreeMap::new();
    for link in links {
        let known = joined
            .entry((link.from, link.to))
            .or_insert_with(|| (BTreeSet::new(), Stroke::Dotted));
        known.0.insert(link.service);
        if link.stroke == Stroke::Firm {
            known.1 = Stroke::Firm;
        }
    }
    let drawn = joined.into_iter().filter_map(|((from, to), rest)| {
        let (start, end) = (*places.get(&from)?, *places.get(&to)?);
        let bend = towards(start.between(end), centre, BEND);
        // Arcs begin and end at the edge of a mark.
        let start = short_of(bend, start, radius + 4.0);
        let end = short_of(bend, end, radius + 4.0);
        let (services, stroke) = rest;
        Some(Way {
            from,
            to,
            services,
            stroke,
            curve: [start, bend, short_of(bend, end, TIP.0 * 0.8)],
            tip: tip(bend, end),
        })
    });
    drawn.collect()
}

/// A part of the way from one place to another.
fn towards(from: Pixel, to: Pixel, part: f64) -> Pixel {
    from.plus((to.x - from.x) * part, (to.y - from.y) * part)
}

/// On the way from `from` to `end`, so many pixels before it.
fn short_of(from: Pixel, end: Pixel, pixels: f64) -> Pixel {
    let far = from.distance(end);
    if far <= pixels {
        return end;
    }
    towards(end, from, pixels / far)
}

fn tip(from: Pixel, end: Pixel) -> [Pixel; 3] {
    let far = from.distance(end).max(1.0);
    let (x, y) = ((end.x - from.x) / far, (end.y - from.y) / far);
    let back = end.plus(-x * TIP.0, -y * TIP.0);
    [
        end,
        back.plus(-y * TIP.1, x * TIP.1),
        back.plus(y * TIP.1, -x * TIP.1),
    ]
}
