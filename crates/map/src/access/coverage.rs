//! People within T of the nearest provider.

use std::collections::BTreeMap;

use super::raster::Raster;
use super::travel::Times;
use super::units::Minutes;

/// Who is within a time, of all who live there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Covered {
    /// People within the time.
    pub people: f64,
    /// People there are, reached or not.
    pub of: f64,
    /// Cells within the time, with or without people.
    pub cells: usize,
}

/// People within `most` minutes. Minutes are rounded up and T itself is within T (AccessMod stopped
/// at 59 for 60 once).
///
/// `people` is a number of people for each cell, on the frame of the times; nothing comes out on
/// another frame.
pub fn covered(times: &Times, people: &Raster, most: Minutes) -> Option<Covered> {
    let all = by_zone(times, people, |_| Some(0), most)?;
    Some(all.get(&0).copied().unwrap_or_default())
}

/// The same for each zone: `zones` holds whole numbers, and a cell without one is in no zone.
pub fn covered_by_zone(
    times: &Times,
    people: &Raster,
    zones: &Raster,
    most: Minutes,
) -> Option<BTreeMap<i64, Covered>> {
    if !zones.frame().is_the_same_as(times.frame()) {
        return None;
    }
    by_zone(
        times,
        people,
        |cell| zones.value(cell).map(|it| it as i64),
        most,
    )
}

fn by_zone(
    times: &Times,
    people: &Raster,
    zone: impl Fn(super::frame::Cell) -> Option<i64>,
    most: Minutes,
) -> Option<BTreeMap<i64, Covered>> {
    if !people.frame().is_the_same_as(times.frame()) {
        return None;
    }
    let mut zones: BTreeMap<i64, Covered> = BTreeMap::new();
    for (cell, living) in people.iter() {
        let Some(zone) = zone(cell) else { continue };
        let sum = zones.entry(zone).or_default();
        let living = living.unwrap_or_default();
        sum.of += living;
        if times.minutes(cell).is_some_and(|minutes| minutes <= most) {
            sum.people += living;
            sum.cells += 1;
        }
    }
    Some(zones)
}
