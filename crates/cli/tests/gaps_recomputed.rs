//! Every figure of a file that leaves a tablet is worked out again by `waymark gaps` from the directory and the areas: byte for byte.

#[path = "../../map/tests/common/mod.rs"]
mod common;
use crate::desk;

use common::{District, TODAY, exact, of, own, service};
use desk::{scratch, waymark};
use waymark_map::boundaries::{
    Boundaries, Boundary, Level, Part as Piece, Residents, Ring, Shape, Vertex,
};
use waymark_map::gaps::{Travel, centres, iso};
use waymark_map::{
    Audience, Benchmark, Change, Daily, Hours, Place, Span, Value, directory_to_bytes, publish,
};
use waymark_share::gaps::{Given, Part, csv, table};
use waymark_words::Locale;

/// Two areas; in the first the whole pathway with hours, places known and not, and a house nobody may find.
fn district() -> District {
    let mut here = District::with_areas(&["North", "South"]);
    let day = Daily::Between(Span::new(480, 960).unwrap());
    let hours = Hours::weekdays(day_span(day), Daily::Closed);
    for (number, name, services, place) in [
        (1, "Clinic", &["H3", "H4"][..], exact(31.05, 36.05)),
        (2, "Police", &["J2"][..], exact(31.02, 36.08)),
        (3, "Centre", &["S2", "S8"][..], Place::AreaOnly),
        (4, "Advice", &["S7", "S8"][..], exact(31.08, 36.02)),
        (5, "Circle", &["S8"][..], Place::AreaOnly),
    ] {
        here.add(number, name, "North", services);
        here.change(number, Change::Place(place));
        for one in services {
            here.set(number, of(one, "PR-21"), Value::Hours(hours.clone()));
        }
        here.verify(number, TODAY);
    }
    here.add(9, "Quiet house", "North", &["S4"]);
    here.set(9, of("S4", "PR-23"), Value::Number(2));
    here.set(9, own("PR-12"), Value::many([1]));
    here.verify(9, TODAY);
    here
}

fn day_span(day: Daily) -> Span {
    match day {
        Daily::Between(span) => span,
        _ => panic!("a day with hours"),
    }
}

/// A square of a tenth of a degree each, the southern one below the other.
fn square(code: &str) -> (f64, f64) {
    match code {
        "North" => (36.0, 31.0),
        _ => (36.0, 30.9),
    }
}

fn corners(code: &str) -> [(f64, f64); 5] {
    let (east, north) = square(code);
    [
        (east, north),
        (east + 0.1, north),
        (east + 0.1, north + 0.1),
        (east, north + 0.1),
        (east, north),
    ]
}

fn outlines(here: &District) -> Boundaries {
    let all = here.0.areas().map(|one| {
        let corners = corners(one.id.as_str());
        let ring = corners.map(|(east, north)| Vertex::of_degrees(east, north).unwrap());
        Boundary {
            area: one.clone(),
            other_names: Vec::new(),
            level: Level::new(1).unwrap(),
            residents: Residents::NotKnown,
            shape: Shape::new(vec![Piece::new(Ring::new(ring).unwrap(), Vec::new())]).unwrap(),
        }
    });
    Boundaries::new(all.collect()).unwrap()
}

fn areas_file() -> String {
    let feature = |code: &str| {
        let corners = corners(code)
            .map(|(east, north)| format!("[{east},{north}]"))
            .join(",");
        format!(
            r#"{{"type":"Feature","properties":{{"code":"{code}","name":"{code}","women":80000,"source":"census","year":2024}},
"geometry":{{"type":"Polygon","coordinates":[[{corners}]]}}}}"#
        )
    };
    let features = ["North", "South"].map(feature).join(",");
    format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#)
}

#[test]
fn what_leaves_a_tablet_is_what_the_desktop_works_out() {
    let here = district();
    let folder = scratch("gaps-recomputed");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let directory = file("directory.bin", &directory_to_bytes(&here.0));
    let areas = file("areas.geojson", areas_file().as_bytes());
    let out = folder.join("out");
    let ran = waymark(&format!(
        "gaps {directory} {areas} --audience coordination --on {} --benchmark S4:1:10000 -o {}",
        iso(TODAY),
        out.display()
    ));
    assert_eq!(ran.code, 0, "{}", ran.said);

    let public = publish(&here.0, Audience::Coordination, TODAY);
    let travel = Travel::straight(&public, &centres(&outlines(&here)));
    let guides = [Benchmark {
        service: service("S4"),
        places: 1,
        for_women: 10_000,
    }];
    let locale = Locale::from_tag("en").unwrap();
    for part in Part::ALL {
        let ours = csv(&table(&public, Given::new(&guides, &travel), part, locale));
        let theirs = std::fs::read(out.join(part.file_name())).unwrap();
        assert!(ours == theirs, "{} differs", part.file_name());
    }
    let said = |name: &str| std::fs::read_to_string(out.join(name)).unwrap();
    let pathway = said("pathway.csv");
    // The clinic is at the middle of its area; nobody listed in the south offers anything.
    assert!(
        pathway.contains("North,North,1,") && pathway.contains("there,0,0,"),
        "{pathway}"
    );
    assert!(
        pathway.contains("South,South,1,") && pathway.contains("missing,,,yes,"),
        "{pathway}"
    );
    assert!(said("three_days.csv").contains("South,South,0,0,168,"));
    assert!(said("next.csv").contains("A site in South"));
    assert!(said("beside.csv").contains("North"));
    for name in ["pathway.csv", "three_days.csv", "next.csv", "for_whom.csv"] {
        assert!(!said(name).contains("Quiet"), "{name}");
    }
}
