//! The services of Jordan as UNHCR published them in 2015: what is known to be wrong with them is found.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::Value;
use waymark_listings::{
    Categories, Columns, Format, Given, Ground, Points, Preview, Setting, What, preview, read,
};
use waymark_map::{Agreed, Day, Directory, ProviderId, Role, Stamp};

/// 1 March 2015, when the list was new.
const THEN: Day = Day::since_1970(16_495);
const STAMP: Stamp = Stamp {
    on: THEN,
    by: Role::Planner,
};

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("WAYMARK_DATA")?;
    let folder = PathBuf::from(folder).join("geo/services-advisor-jordan");
    folder.is_dir().then_some(folder)
}

fn look(list: &[u8], ground: &Ground, directory: &Directory) -> Preview {
    let reading = read(&[Given {
        name: "services.geojson",
        bytes: list,
    }])
    .unwrap()
    .remove(0);
    assert_eq!(reading.format(), Format::ActivityInfo);
    let agreed = Agreed {
        on: THEN,
        told: Role::Planner,
    };
    preview(
        &reading,
        Setting {
            columns: &Columns::proposed(&reading),
            categories: &Categories::standard(),
            ground,
            directory,
            today: THEN,
            points: Points::Kept(agreed),
        },
    )
}

fn count(expected: &Value, name: &str) -> usize {
    usize::try_from(expected[name].as_u64().unwrap()).unwrap()
}

#[test]
fn the_five_findings_are_found() {
    let Some(folder) = folder() else {
        println!("skipped: conformance data not present");
        return;
    };
    let file = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let expected: Value = serde_json::from_slice(&file("expected_summary.json")).unwrap();
    let polygons = file("polygons.json");
    let ground = Ground::from_geojson(Given {
        name: "polygons.json",
        bytes: &polygons,
    })
    .unwrap();
    let list = file("services_EN_2015_redacted.geojson");
    let start = std::time::Instant::now();
    let preview = look(&list, &ground, &Directory::empty());
    println!("read and looked at in {:?}", start.elapsed());

    assert_eq!(preview.rows, count(&expected, "features"));
    assert_eq!(ground.areas().count(), 12);
    assert_eq!(
        preview.problems.count(What::Outside),
        count(&expected, "outside_all_polygons")
    );
    let found = |what| preview.problems.count(what);
    println!("contradictions {}", found(What::ReferralDisagrees));
    println!("without full hours {}", found(What::HoursMissing));
    println!("always open and not {}", found(What::HoursDisagree));
    println!("several hours {}", found(What::SeveralHours));
    println!("outlines mended {:?}", ground.mended_areas());
    let contradictions = count(
        &expected,
        "referral_required_yes_but_referrals_not_accepted",
    );
    assert_eq!(found(What::ReferralDisagrees), contradictions);
    assert_eq!(
        found(What::HoursMissing),
        count(&expected, "missing_open_or_close_hours")
    );
    assert_eq!(
        found(What::HoursDisagree),
        count(&expected, "always_open_xor_never_closed")
    );
    assert_eq!(
        found(What::SeveralHours),
        count(&expected, "multiple_open_or_close_values")
    );
    let mended: Vec<Value> = ground
        .mended_areas()
        .iter()
        .map(|name| name.as_str().into())
        .collect();
    assert_eq!(Value::from(mended), expected["invalid_polygons"]);

    let names: BTreeMap<_, _> = ground
        .areas()
        .map(|area| (&area.id, area.name.as_str()))
        .collect();
    for (category, areas) in expected["governorates_with_zero_by_category"]
        .as_object()
        .unwrap()
    {
        let mut missing: Vec<&str> = preview
            .spread
            .without(category)
            .iter()
            .map(|id| names[id])
            .collect();
        missing.sort_unstable();
        println!("no {category} in {missing:?}");
        assert_eq!(serde_json::json!(missing), *areas, "{category}");
    }
    let spaces = expected["women_safe_spaces_by_governorate"]
        .as_object()
        .unwrap();
    for (area, name) in &names {
        let expected = spaces
            .get(*name)
            .and_then(Value::as_u64)
            .unwrap_or_default();
        let rows = preview.spread.rows("Women Safe Spaces", area);
        assert_eq!(rows as u64, expected, "{name}");
    }
    println!(
        "no Women Safe Spaces in {} governorates",
        preview.spread.without("Women Safe Spaces").len()
    );
}

#[test]
fn it_is_taken_in_once() {
    let Some(folder) = folder() else {
        println!("skipped: conformance data not present");
        return;
    };
    let file = |name: &str| std::fs::read(folder.join(name)).unwrap();
    let polygons = file("polygons.json");
    let ground = Ground::from_geojson(Given {
        name: "polygons.json",
        bytes: &polygons,
    })
    .unwrap();
    let list = file("services_EN_2015_redacted.geojson");
    let mut directory = Directory::empty();
    let first = look(&list, &ground, &directory);
    let mut next = 0;
    let edits = first.edits(&directory, || {
        next += 1;
        ProviderId(next)
    });
    directory.apply_all(&edits, STAMP).unwrap();
    println!(
        "{} providers, {} edits, {} hidden",
        first.new_providers(),
        edits.len(),
        first.hidden()
    );
    let again = look(&list, &ground, &directory);
    assert!(again.edits(&directory, || ProviderId(0)).is_empty());
    assert_eq!(
        (first.new_providers() > 200, again.new_providers()),
        (true, 0)
    );
}
