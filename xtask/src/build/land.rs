//! The made-up land of the practice district: areas, places, and two grids made by rule, as one text for the tablet.

use std::path::Path;

use waymark_ask::xlsform::{self, Sheet};

use super::shelf::Shelf;
use crate::trouble::read;
use crate::{Outcome, Trouble, place};

const COLUMNS: [&str; 4] = ["name", "north", "east", "hours"];

/// A name, how many women live there, and corners, east and north in degrees.
type Made = (&'static str, u32, &'static [(f64, f64)]);

/// Open sea, where nobody's services are.
const AREAS: [Made; 5] = [
    (
        "Upper Reach",
        24_000,
        &[
            (0.0, 0.36),
            (0.0, 0.205),
            (0.09, 0.2),
            (0.185, 0.21),
            (0.17, 0.36),
        ],
    ),
    (
        "Lower Reach",
        31_000,
        &[
            (0.17, 0.36),
            (0.185, 0.21),
            (0.27, 0.2),
            (0.36, 0.195),
            (0.36, 0.36),
        ],
    ),
    (
        "Mill Bend",
        18_000,
        &[
            (0.0, 0.205),
            (0.0, 0.085),
            (0.165, 0.075),
            (0.185, 0.21),
            (0.09, 0.2),
        ],
    ),
    (
        "Salt Flats",
        12_000,
        &[
            (0.185, 0.21),
            (0.165, 0.075),
            (0.36, 0.09),
            (0.36, 0.195),
            (0.27, 0.2),
        ],
    ),
    (
        "Far Ridge",
        9_000,
        &[
            (0.0, 0.085),
            (0.0, 0.0),
            (0.36, 0.0),
            (0.36, 0.09),
            (0.165, 0.075),
        ],
    ),
];

/// Cells of 0.004 degrees, some 445 m; the north-western corner at 0 east, 0.36 north.
const SIDE: usize = 90;
const CELL: f64 = 0.004;
const NORTH: f64 = 0.36;
/// Minutes for a metre at 5 km/h, on a road; fields and hills are slower.
const ROAD: f64 = 0.012;
const FIELD: f64 = 0.016;
const HILL: f64 = 0.03;
const NO_DATA: f64 = -9_999.0;
/// Where villages are, east and north, and how many women live around each.
const VILLAGES: [(f64, f64, f64); 11] = [
    (0.085, 0.285, 16_000.0),
    (0.04, 0.25, 8_000.0),
    (0.27, 0.285, 19_000.0),
    (0.32, 0.33, 12_000.0),
    (0.08, 0.145, 13_000.0),
    (0.03, 0.11, 5_000.0),
    (0.265, 0.145, 9_000.0),
    (0.33, 0.11, 3_000.0),
    (0.18, 0.04, 4_000.0),
    (0.06, 0.03, 3_000.0),
    (0.31, 0.025, 2_000.0),
];

/// Places `surveys/practice-land.txt`.
///
/// # Errors
/// The first row of `surveys/practice/places.csv` that is not as the README of the folder says.
pub fn place_land(shelf: &mut Shelf) -> Outcome<()> {
    let file = place::root().join("surveys/practice/places.csv");
    let mut text = String::new();
    for (name, women, corners) in AREAS {
        let corners: Vec<String> = corners
            .iter()
            .map(|(east, north)| format!("{east} {north}"))
            .collect();
        text += &format!("area\t{name}\t{women}\t{}\n", corners.join(" "));
    }
    text += &places(&file, &read(&file)?)?;
    text += &format!("grid\tfriction\n{}", grid(friction));
    text += &format!("grid\twomen\n{}", grid(women));
    shelf.place("surveys/practice-land.txt", text.into_bytes())
}

fn places(file: &Path, bytes: &[u8]) -> Outcome<String> {
    let sheet = xlsform::read_csv("places", bytes);
    let Sheet { rows, .. } = sheet.map_err(|finding| Trouble::at(file, finding))?;
    let (header, rows) = rows
        .split_first()
        .ok_or_else(|| Trouble::at(file, "is empty"))?;
    if header.as_slice() != COLUMNS {
        return Err(Trouble::at(
            file,
            format!("must have the columns {}", COLUMNS.join(", ")),
        ));
    }
    let mut text = String::new();
    for (at, row) in rows.iter().enumerate() {
        let degrees = |cell: Option<&String>| cell.and_then(|cell| cell.parse::<f64>().ok());
        let inside = |number: Option<f64>| number.is_some_and(|it| (0.0..=NORTH).contains(&it));
        if !inside(degrees(row.get(1))) || !inside(degrees(row.get(2))) {
            return Err(Trouble::at(
                file,
                format!("row {}: lies off the land", at + 2),
            ));
        }
        text += &format!("place\t{}\n", row.join("\t"));
    }
    Ok(text)
}

/// An ESRI ASCII grid, rows from the north.
fn grid(value: fn(f64, f64) -> f64) -> String {
    let south = NORTH - CELL * SIDE as f64;
    let mut text = format!(
        "ncols {SIDE}\nnrows {SIDE}\nxllcorner 0\nyllcorner {south:.3}\ncellsize {CELL}\nNODATA_value {NO_DATA}\n"
    );
    for row in 0..SIDE {
        let north = NORTH - (row as f64 + 0.5) * CELL;
        let cells = (0..SIDE).map(|col| value((col as f64 + 0.5) * CELL, north));
        let cells: Vec<String> = cells
            .map(|it| format!("{}", (it * 1_000.0).round() / 1_000.0))
            .collect();
        text += &cells.join(" ");
        text.push('\n');
    }
    text
}

/// A river with two bridges, a road that crosses it, hills in the south.
fn friction(east: f64, north: f64) -> f64 {
    let river = 0.203 + 0.012 * (east * 30.0).sin();
    let bridge = [0.118, 0.302].iter().any(|at| (east - at).abs() < CELL);
    if (north - river).abs() < CELL * 0.8 && !bridge {
        return NO_DATA;
    }
    let road = (east - 0.118).abs() < CELL
        || (north - 0.15).abs() < CELL / 2.0
        || (north - 0.29).abs() < CELL / 2.0;
    match (road, north < 0.07) {
        (true, _) => ROAD,
        (false, true) => HILL,
        (false, false) => FIELD,
    }
}

/// Women around each village, fewer with every step away from it.
fn women(east: f64, north: f64) -> f64 {
    const NEAR: f64 = 0.018;
    let around = VILLAGES.iter().map(|(x, y, women)| {
        let away = ((east - x).powi(2) + (north - y).powi(2)) / (2.0 * NEAR * NEAR);
        women * (-away).exp() * CELL * CELL / (std::f64::consts::TAU * NEAR * NEAR)
    });
    around.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_one_of_the_services_and_has_an_area() {
        let read = |name: &str| {
            let file = place::root().join("surveys/practice").join(name);
            std::fs::read_to_string(file).unwrap()
        };
        let providers = read("providers.csv");
        let file = Path::new("places.csv");
        let rows = places(file, read("places.csv").as_bytes()).unwrap();
        assert_eq!(rows.lines().count(), 36);
        for row in rows.lines() {
            let name = row.split('\t').nth(1).unwrap();
            let line = providers.lines().find(|line| line.starts_with(name));
            assert!(
                AREAS.iter().any(|(area, ..)| line.unwrap().contains(area)),
                "{row}"
            );
            assert!(!line.unwrap().contains(",place"), "{name} is a safe place");
        }
    }
}
