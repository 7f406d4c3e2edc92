//! A scenario's figures in words, and as one JSON object (RFC 8259) for programs.

use serde_json::{Value, json};
use waymark_map::access::travel::Moves;

use super::report;
use super::scenario::Scenario;
use super::settings::word;
use super::travel_time::{Computed, minutes};

/// A line for the grid, for each course, and for each time within it.
pub fn told(scenario: &Scenario, computed: &Computed) -> Vec<String> {
    let frame = scenario.surface.frame();
    let corner = frame.corner();
    let mut lines = vec![format!(
        "grid: {} rows, {} columns of {:.0} × {:.0} m; {} providers; {} neighbours",
        frame.rows(),
        frame.cols(),
        corner.width,
        corner.height,
        scenario.providers.len(),
        neighbours(scenario),
    )];
    let unknown = scenario.surface.unknown_classes();
    if !unknown.is_empty() {
        let classes: Vec<String> = unknown.iter().map(i64::to_string).collect();
        lines.push(format!(
            "land cover without a speed, taken as barriers: {}",
            classes.join(", ")
        ));
    }
    let rows = report::rows(scenario, computed);
    for (course, times) in &computed.surfaces {
        let grid = minutes(scenario, times);
        let mean = grid
            .mean()
            .map_or_else(|| "none".to_owned(), |mean| format!("{mean:.3} minutes"));
        lines.push(format!(
            "{}: mean {mean}, {} cells without a time",
            word(*course),
            grid.nulls()
        ));
        for row in rows
            .iter()
            .filter(|row| row.course == *course && row.zone == "ALL")
        {
            lines.push(format!(
                "  within {} minutes: {:.0} of {:.0} people",
                row.within.get(),
                row.covered.people,
                row.covered.of
            ));
        }
    }
    let legs = computed.legs.iter().flatten();
    let pairs = legs.clone().count() - computed.legs.len();
    let found = legs
        .filter(|leg| leg.is_some())
        .count()
        .saturating_sub(computed.legs.len());
    lines.push(format!(
        "referral: {found} of {pairs} pairs of providers have a way"
    ));
    lines
}

const fn neighbours(scenario: &Scenario) -> usize {
    match scenario.settings.moves {
        Moves::Eight => 8,
        Moves::Sixteen => 16,
    }
}

pub fn json(scenario: &Scenario, computed: &Computed) -> String {
    let frame = scenario.surface.frame();
    let corner = frame.corner();
    let surfaces = computed.surfaces.iter().map(|(course, times)| {
        let grid = minutes(scenario, times);
        json!({
            "travel_model": word(*course),
            "mean_minutes": grid.mean(),
            "null_cells": grid.nulls(),
        })
    });
    let coverage = report::rows(scenario, computed).into_iter().map(|row| {
        json!({
            "travel_model": word(row.course),
            "minutes_le": row.within.get(),
            "zone": row.zone,
            "pop_covered": report::rounded(row.covered.people),
            "pop_total": report::rounded(row.covered.of),
            "cells": row.covered.cells,
        })
    });
    let object = json!({
        "grid": {
            "rows": frame.rows(),
            "cols": frame.cols(),
            "west": corner.west,
            "north": corner.north,
            "cell_m": [corner.width, corner.height],
        },
        "neighbours": neighbours(scenario),
        "surfaces": surfaces.collect::<Vec<Value>>(),
        "coverage": coverage.collect::<Vec<Value>>(),
        "referral": referral(scenario, computed),
    });
    format!("{object:#}\n")
}

fn referral(scenario: &Scenario, computed: &Computed) -> Vec<Value> {
    let mut pairs = Vec::new();
    for (from, row) in scenario.providers.iter().zip(&computed.legs) {
        for (to, leg) in scenario.providers.iter().zip(row) {
            if from.id != to.id {
                pairs.push(json!({
                    "from": from.id,
                    "to": to.id,
                    "time_m": leg.map(|leg| leg.minutes.get()),
                    "seconds": leg.map(|leg| leg.seconds.get()),
                    "metres": leg.map(|leg| leg.metres.get()),
                }));
            }
        }
    }
    pairs
}
