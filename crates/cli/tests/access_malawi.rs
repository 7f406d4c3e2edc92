//! The published figures of AccessMod's demonstration (Malawi), to every digit.

use crate::desk;

use std::path::{Path, PathBuf};

use desk::{scratch, waymark};
use serde_json::{Value, json};

/// The folder of the case; none, and a sentence, where it is not there.
fn malawi() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA").map(PathBuf::from);
    let found = folder.map(|folder| folder.join("geo/accessmod-malawi-demo"));
    let found = found.filter(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: conformance data not present");
    }
    found
}

/// Lines of two tables that differ, the header aside; a number may differ by as much as `apart`.
fn differences(expected: &str, found: &str, apart: f64) -> Vec<String> {
    let same = |one: &str, other: &str| match (one.parse::<f64>(), other.parse::<f64>()) {
        (Ok(one), Ok(other)) => (one - other).abs() <= apart,
        _ => one == other,
    };
    let fields = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<String>>();
    let (expected, found): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    if expected.len() != found.len() {
        return vec![format!("{} lines, not {}", found.len(), expected.len())];
    }
    let pairs = expected.iter().zip(&found).skip(1);
    let differ = pairs.filter(|(one, other)| {
        let (one, other) = (fields(one), fields(other));
        one.len() != other.len() || !one.iter().zip(&other).all(|(one, other)| same(one, other))
    });
    differ
        .map(|(one, other)| format!("{one} | {other}"))
        .collect()
}

fn without_column(table: &str, column: usize) -> String {
    let line = |line: &str| {
        let mut fields: Vec<&str> = line.split(',').collect();
        fields.remove(column);
        fields.join(",") + "\n"
    };
    table.lines().map(line).collect()
}

#[test]
fn the_comparison_sees_a_flipped_value() {
    let table = "from,to,time\n1,2,686\n2,1,632\n";
    assert_eq!(differences(table, table, 0.0), [""; 0]);
    let flipped = table.replace("632", "633");
    assert_eq!(differences(table, &flipped, 0.0), ["2,1,632 | 2,1,633"]);
    assert_eq!(differences(table, &flipped, 1.0), [""; 0]);
    assert_eq!(differences(table, &flipped, 0.9).len(), 1);
    assert_eq!(
        differences(table, "from,to,time\n1,2,686\n", 0.0),
        ["2 lines, not 3"]
    );
    assert_eq!(differences(table, &table.replace("686", ""), 0.0).len(), 1);
}

#[test]
fn all_ninety_referral_times_are_those_published() {
    let Some(folder) = malawi() else { return };
    let out = scratch("malawi-referral").join("referral.csv");
    let scenario = folder.join("scenario.json");
    let ran = waymark(&format!(
        "access travel-time --scenario {} -o {}",
        scenario.display(),
        out.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let found = std::fs::read_to_string(out).unwrap();
    let published = std::fs::read_to_string(folder.join("result_conf_all.csv")).unwrap();
    let [times, found_times] = [&published, &found].map(|table| without_column(table, 4));
    let differ = differences(&times, &found_times, 0.0);
    let lines = found.lines().count() - 1;
    println!("referral: {} of {lines} times exact", lines - differ.len());
    assert_eq!(differ, [""; 0]);
    assert_eq!(lines, 90);
    // A time turned by a minute is seen.
    let flipped = found_times.replacen(",686\n", ",687\n", 1);
    assert_eq!(differences(&times, &flipped, 0.0).len(), 1);
    // AccessMod draws a line along the way and measures that; ours is within a kilometre of it.
    assert_eq!(differences(&published, &found, 1.0), [""; 0]);
}

/// A scenario on the grids of the case, with its own speeds and settings.
fn scenario(folder: &Path, speeds: &Value, travel: &Value) -> Value {
    let file = |name: &str| folder.join(name).display().to_string();
    json!({
        "scenario": speeds,
        "files": {
            "land_cover": file("rLandCoverMerged__demo.txt"),
            "elevation": file("rDem__dem.txt"),
            "population": file("rPopulation__demo_patients.txt"),
            "zones": file("vZone__demo_raster.txt"),
            "facilities": file("vFacility__demo.txt"),
        },
        "zone_names": {"1": "South West", "2": "North East", "3": "South East", "4": "North West"},
        "travel": travel,
    })
}

fn run(test: &str, scenario: &Value) -> (PathBuf, Value) {
    let place = scratch(&format!("malawi-{test}"));
    std::fs::write(place.join("s.json"), scenario.to_string()).unwrap();
    let here = place.display();
    let ran = waymark(&format!(
        "access travel-time --scenario {here}/s.json -o {here}/out"
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);
    let summary = std::fs::read_to_string(place.join("out/summary.json")).unwrap();
    (place.join("out"), serde_json::from_str(&summary).unwrap())
}

#[test]
fn both_published_means_and_empty_cells_are_met() {
    let Some(folder) = malawi() else { return };
    let classes = [1, 2, 3, 1001, 1002, 1003];
    let speeds = classes.map(|it| json!({"class": it, "mode": "MOTORIZED", "speed_kmh": 50}));
    for (neighbours, mean, nulls) in [(8, "29.41895323", 32_283), (16, "29.52207218", 31_829)] {
        let travel = json!({"neighbours": neighbours, "most": 60});
        let (_, found) = run(
            &format!("motor-{neighbours}"),
            &scenario(&folder, &json!(speeds), &travel),
        );
        // At one speed hills change nothing: all three courses are the same.
        for surface in found["surfaces"].as_array().unwrap() {
            assert_eq!(
                format!("{:.8}", surface["mean_minutes"].as_f64().unwrap()),
                mean
            );
            assert_eq!(surface["null_cells"], nulls);
        }
        assert_eq!(found["surfaces"].as_array().unwrap().len(), 3);
        println!("{neighbours} neighbours: mean {mean}, {nulls} cells without a time");
    }
}

#[test]
fn the_table_of_coverage_is_met() {
    let Some(folder) = malawi() else { return };
    let text = std::fs::read_to_string(folder.join("scenario.json")).unwrap();
    let given: Value = serde_json::from_str(&text).unwrap();
    let (out, _) = run(
        "coverage",
        &scenario(&folder, &given["scenario"], &json!({})),
    );
    let found = std::fs::read_to_string(out.join("coverage.csv")).unwrap();
    let expected =
        std::fs::read_to_string(folder.join("expected_population_coverage.csv")).unwrap();
    assert_eq!(differences(&expected, &found, 0.0011), [""; 0]);
    assert_eq!(found.lines().count(), 61);
}

/// Seconds by GRASS r.cost, which keeps three digits.
#[test]
fn isotropic_seconds_are_those_of_grass() {
    let Some(folder) = malawi() else { return };
    use waymark_map::access::ascii;
    let read = |file: &Path| ascii::read(&std::fs::read_to_string(file).unwrap()).unwrap();
    let grass = read(&folder.join("expected_isotropic_cumcost_seconds_GRASS_r.cost.txt"));
    let text = std::fs::read_to_string(folder.join("scenario.json")).unwrap();
    let given: Value = serde_json::from_str(&text).unwrap();
    let (out, _) = run(
        "grass",
        &scenario(
            &folder,
            &given["scenario"],
            &json!({"courses": ["isotropic"]}),
        ),
    );
    let ours = read(&out.join("minutes_isotropic.asc"));
    let apart = grass
        .iter()
        .zip(ours.iter())
        .filter(|((_, seconds), (_, minutes))| seconds.map(|it| (it / 60.0).ceil()) != *minutes);
    // Where a time is a whole minute to the last bit, GRASS's three digits fall on either side.
    let apart = apart.count();
    println!(
        "r.cost: {apart} of {} cells on the other side of a minute",
        196 * 227
    );
    assert!(apart <= 40, "{apart}");
    assert_eq!(grass.nulls(), ours.nulls());
}
