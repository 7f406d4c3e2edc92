//! The directory as files: what its audience may see is in each, in words that programs know; the rest is in none.

use crate::listed as world;

use serde_json::Value;
use waymark_map::{Audience, publish};
use waymark_share::{ListKind, list};
use waymark_words::Locale;
use world::{TODAY, district};

fn file(kind: ListKind, audience: Audience) -> Vec<u8> {
    list(&publish(&district(), audience, TODAY), Locale::En, kind)
}

fn text(kind: ListKind) -> String {
    String::from_utf8(file(kind, Audience::Public)).unwrap()
}

/// The text of a file, unpacked where it is packed.
fn plain(kind: ListKind, audience: Audience) -> String {
    let bytes = file(kind, audience);
    match kind {
        ListKind::HsdsTables => world::unpacked(&bytes)
            .into_iter()
            .map(|(_, text)| text)
            .collect(),
        _ => String::from_utf8(bytes).unwrap(),
    }
}

#[test]
fn every_file_has_what_is_public_and_nothing_of_what_is_hidden() {
    for kind in ListKind::ALL {
        for audience in Audience::ALL {
            let text = plain(kind, audience);
            assert!(text.contains("North Clinic"), "{kind:?}");
            for secret in ["Quiet house", "31.77", "06 555 0199", "Coordination only"] {
                let is_theirs = secret == "Coordination only" && audience == Audience::Coordination;
                assert_eq!(
                    text.contains(secret),
                    is_theirs,
                    "{secret} in {kind:?} for {audience:?}"
                );
            }
        }
    }
}

#[test]
fn a_hidden_place_stands_as_the_areas_it_serves() {
    for kind in ListKind::ALL {
        let text = plain(kind, Audience::Public);
        assert!(
            text.contains("A provider who is not named here"),
            "{kind:?}"
        );
        assert!(text.contains("The place is not told"), "{kind:?}");
    }
    let read: Value = serde_json::from_str(&text(ListKind::HsdsJson)).unwrap();
    let services = read["contents"].as_array().unwrap();
    let unnamed: Vec<&Value> = services
        .iter()
        .filter(|one| one["organization"]["name"] == "A provider who is not named here")
        .collect();
    assert_eq!(unnamed.len(), 1);
    assert_eq!(unnamed[0]["service_areas"][0]["name"], "South");
    assert!(unnamed[0].get("service_at_locations").is_none());
    // The control: a told place is a location.
    let clinic = services
        .iter()
        .find(|one| one["organization"]["name"] == "North Clinic")
        .unwrap();
    let location = &clinic["service_at_locations"][0]["location"];
    assert_eq!(location["latitude"], 31.95);
}

#[test]
fn geojson_has_points_only_where_they_are_told() {
    let read: Value = serde_json::from_str(&text(ListKind::GeoJson)).unwrap();
    let features = read["features"].as_array().unwrap();
    let points: Vec<&Value> = features
        .iter()
        .filter(|one| !one["geometry"].is_null())
        .collect();
    assert_eq!(points.len(), 1);
    assert_eq!(
        points[0]["geometry"]["coordinates"],
        serde_json::json!([35.91, 31.95])
    );
    assert_eq!(features.len(), 3);
}

#[test]
fn no_cell_is_a_formula_and_no_tag_is_open() {
    let csv = text(ListKind::Csv);
    assert!(csv.contains("\"'=Post & <b>\""), "{csv}");
    assert!(text(ListKind::Kml).contains("=Post &amp; &lt;b&gt;"));
}

#[test]
fn the_same_directory_gives_the_same_bytes() {
    for kind in ListKind::ALL {
        assert_eq!(file(kind, Audience::Public), file(kind, Audience::Public));
    }
    let ar = list(
        &publish(&district(), Audience::Public, TODAY),
        Locale::Ar,
        ListKind::Csv,
    );
    assert!(String::from_utf8(ar).unwrap().contains("لا يُذكر المكان"));
}
