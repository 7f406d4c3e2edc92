//! Tables of a scenario: referral times and coverage, with the columns AccessMod gives them.

use waymark_map::access::coverage::{Covered, covered, covered_by_zone};
use waymark_map::access::travel::{Course, Legs};
use waymark_map::access::units::Minutes;

use super::scenario::Scenario;
use super::settings::word;
use super::travel_time::Computed;

/// A row of the table of coverage.
pub struct Row {
    pub course: Course,
    pub within: Minutes,
    pub zone: String,
    pub covered: Covered,
}

/// All zones together.
const ALL: &str = "ALL";

/// Who is within each time by each course, all together and zone by zone.
pub fn rows(scenario: &Scenario, computed: &Computed) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(people) = &scenario.population else {
        return rows;
    };
    for (course, times) in &computed.surfaces {
        for within in &scenario.settings.within {
            let mut row = |zone: String, covered: Covered| {
                rows.push(Row {
                    course: *course,
                    within: *within,
                    zone,
                    covered,
                });
            };
            if let Some(all) = covered(times, people, *within) {
                row(ALL.to_owned(), all);
            }
            let zones = scenario.zones.as_ref();
            let zones = zones.and_then(|zones| covered_by_zone(times, people, zones, *within));
            for (code, covered) in zones.unwrap_or_default() {
                let name = scenario.zone_names.get(&code).cloned();
                row(name.unwrap_or_else(|| code.to_string()), covered);
            }
        }
    }
    rows
}

pub fn coverage(scenario: &Scenario, computed: &Computed) -> Vec<u8> {
    let header = [
        "travel_model",
        "minutes_le",
        "zone",
        "pop_covered",
        "pop_total",
        "cells",
    ];
    let lines = rows(scenario, computed).into_iter().map(|row| {
        [
            word(row.course).to_owned(),
            row.within.get().to_string(),
            row.zone,
            rounded(row.covered.people).to_string(),
            rounded(row.covered.of).to_string(),
            row.covered.cells.to_string(),
        ]
    });
    table(header, lines)
}

/// People to a thousandth: a grid's people are fractions, and more digits only look exact.
pub fn rounded(people: f64) -> f64 {
    (people * 1000.0).round() / 1000.0
}

/// Minutes are rounded up, as AccessMod rounds them. So are kilometres, along a quickest way on the
/// middles of cells: within one of AccessMod's, which are of a line drawn afterwards.
pub fn referral(scenario: &Scenario, legs: &Legs) -> Vec<u8> {
    let header = [
        "from__cat",
        "from__name",
        "to__cat",
        "to__name",
        "distance_km",
        "time_m",
    ];
    let mut lines = Vec::new();
    for (from, row) in scenario.providers.iter().zip(legs) {
        for (to, leg) in scenario.providers.iter().zip(row) {
            if from.id == to.id {
                continue;
            }
            let kilometres = leg.map(|leg| (leg.metres.get() / 1000.0).ceil().to_string());
            lines.push([
                from.id.clone(),
                from.name.clone(),
                to.id.clone(),
                to.name.clone(),
                kilometres.unwrap_or_default(),
                leg.map(|leg| leg.minutes.get().to_string())
                    .unwrap_or_default(),
            ]);
        }
    }
    table(header, lines.into_iter())
}

fn table<const N: usize>(header: [&str; N], lines: impl Iterator<Item = [String; N]>) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = out.write_record(header);
    for line in lines {
        let _ = out.write_record(line);
    }
    out.into_inner().unwrap_or_default()
}
