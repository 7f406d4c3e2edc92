//! What is wrong with areas, put right or left out, and said either way.

use crate::common;

use common::{collection, imported, imported_with, words};
use waymark_atlas::{Served, Settings, Weight, WomenCounted};
use waymark_map::boundaries::{Bounds, Finder, Vertex};
use waymark_map::{Text, Women};

const GOOD: &str = "[[[10,0],[11,0],[11,1],[10,0]]]";

/// Beside a good area this one is put right, with these words, and holds these points and not
/// those.
fn check(rings: &str, expected: &str, inside: &[(f64, f64)], outside: &[(f64, f64)]) {
    let text = collection(&[("GOOD", GOOD), ("BAD", rings)]);
    let made = imported(text.as_bytes()).unwrap();
    let said = words(&made, Weight::Mended);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("feature 2, line 4"), "{said:?}");
    assert!(said[0].contains(expected), "{said:?}");
    let finder = Finder::new(&made.boundaries);
    let found =
        |(east, north): &(f64, f64)| finder.place_of(Vertex::of_degrees(*east, *north).unwrap());
    for point in inside {
        assert_eq!(found(point), Some(1), "{point:?}");
    }
    for point in outside {
        assert_eq!(found(point), None, "{point:?}");
    }
}

#[test]
fn an_open_ring_is_closed() {
    check(
        "[[[0,0],[4,0],[4,4],[0,4]]]",
        "not closed",
        &[(1.0, 1.0), (0.1, 3.0)],
        &[(5.0, 1.0)],
    );
}

#[test]
fn a_ring_that_crosses_itself_becomes_its_two_sides() {
    let eight = "[[[0,0],[4,4],[4,0],[0,4],[0,0]]]";
    let said = "crosses or touches itself, near 0.00000 east, 0.00000 north. It has been put right: parts before 1, after 2.";
    check(
        eight,
        said,
        &[(0.5, 2.0), (3.5, 2.0)],
        &[(2.0, 0.5), (2.0, 3.5)],
    );
}

#[test]
fn a_hole_outside_is_left_out() {
    let rings = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[6,1],[7,1],[7,2],[6,1]]]";
    check(
        rings,
        "hole of it lies outside",
        &[(1.0, 1.0)],
        &[(6.8, 1.2)],
    );
}

#[test]
fn a_hole_over_the_border_is_taken_away() {
    let rings = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[3,1],[5,1],[5,2],[3,2],[3,1]]]";
    check(
        rings,
        "rings cross",
        &[(1.0, 1.0), (3.5, 3.0)],
        &[(3.5, 1.5), (4.5, 1.5)],
    );
}

#[test]
fn a_ring_without_ground_is_left_out() {
    let rings = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[1,1]]]";
    check(rings, "hold no ground", &[(1.5, 1.5)], &[]);
}

#[test]
fn pieces_of_one_code_are_joined() {
    let text = collection(&[("A", GOOD), ("A", "[[[12,0],[13,0],[13,1],[12,0]]]")]);
    let made = imported(text.as_bytes()).unwrap();
    assert_eq!((made.boundaries.len(), made.left_out), (1, 0));
    assert!(words(&made, Weight::Mended)[0].contains("further piece of A"));
    let other = text.replacen("Area A", "Another", 1);
    let made = imported(other.as_bytes()).unwrap();
    assert_eq!((made.boundaries.len(), made.left_out), (1, 1));
    assert!(words(&made, Weight::ToMend)[0].contains("Give each area a code of its own"));
}

#[test]
fn corners_twice_and_rings_turned_are_counted_and_no_problem() {
    let text = collection(&[("A", "[[[0,0],[1,1],[1,1],[1,0],[0,0]]]"), ("B", GOOD)]);
    let made = imported(text.as_bytes()).unwrap();
    assert_eq!(
        (
            words(&made, Weight::Mended).len(),
            words(&made, Weight::ToMend).len()
        ),
        (0, 0)
    );
    let know = words(&made, Weight::Know).join("\n");
    assert!(
        know.contains("1 features have corners that stand twice"),
        "{know}"
    );
    assert!(
        know.contains("1 features have outer rings that run with the clock"),
        "{know}"
    );
}

#[test]
fn exchanged_coordinates_are_turned_round() {
    let north_first = collection(&[(
        "A",
        "[[[35.0,139.0],[36.0,139.0],[36.0,140.0],[35.0,139.0]]]",
    )]);
    let made = imported(north_first.as_bytes()).unwrap();
    assert!(words(&made, Weight::Mended)[0].contains("exchanged"));
    assert!(
        made.boundaries
            .get(0)
            .unwrap()
            .shape
            .corners()
            .all(|corner| corner.east() >= 139.0)
    );
    // Where neither is beyond a pole, the area served tells.
    let jordan = collection(&[("A", "[[[31.0,35.5],[31.5,35.5],[31.5,36.0],[31.0,35.5]]]")]);
    let corners = [(34.8, 29.1), (39.3, 33.4)].map(|(x, y)| Vertex::of_degrees(x, y).unwrap());
    let settings = Settings {
        served: Served::Within(Bounds::around(corners).unwrap()),
        women: WomenCounted::NotSaid,
    };
    let made = imported_with(jordan.as_bytes(), &settings).unwrap();
    assert!(words(&made, Weight::Mended)[0].contains("exchanged"));
    assert!(words(&imported(jordan.as_bytes()).unwrap(), Weight::Mended).is_empty());
}

#[test]
fn what_lies_elsewhere_is_said() {
    let near = |at: i32| format!("[[[{at},0],[{at}.5,0],[{at}.5,1],[{at},0]]]");
    let rings: Vec<String> = (0..5).map(near).collect();
    let mut areas: Vec<(&str, &str)> = ["A", "B", "C", "D", "E"]
        .into_iter()
        .zip(rings.iter().map(String::as_str))
        .collect();
    let fine = imported(collection(&areas).as_bytes()).unwrap();
    assert_eq!(words(&fine, Weight::ToMend), [""; 0]);
    areas.push(("F", "[[[0.2,80],[0.7,80],[0.7,81],[0.2,80]]]"));
    let made = imported(collection(&areas).as_bytes()).unwrap();
    let said = words(&made, Weight::ToMend);
    assert!(
        said[0].contains("feature 6, line 12") && said[0].contains("far from all others"),
        "{said:?}"
    );
}

#[test]
fn a_corner_that_is_no_place_on_earth_leaves_its_area_out() {
    let text = collection(&[("A", GOOD), ("B", "[[[0,0],[200,0],[1,1],[0,0]]]")]);
    let made = imported(text.as_bytes()).unwrap();
    let said = words(&made, Weight::ToMend);
    assert!(said[0].contains("no place on earth: 200 east"), "{said:?}");
    assert_eq!((made.boundaries.len(), made.left_out), (1, 1));
}

#[test]
fn levels_mixed_in_one_layer_are_said() {
    let inner = "[[[10.5,0.1],[10.9,0.1],[10.9,0.4],[10.5,0.1]]]";
    let text = collection(&[("OUTER", GOOD), ("INNER", inner)]);
    let made = imported(text.as_bytes()).unwrap();
    assert!(words(&made, Weight::ToMend)[0].contains("ground in common"));
}

#[test]
fn women_count_only_with_source_and_year() {
    let text = collection(&[("A", GOOD)]).replace("\"code\"", "\"women\":\"5,400\",\"code\"");
    let made = imported(text.as_bytes()).unwrap();
    assert_eq!(made.boundaries.get(0).unwrap().area.women, Women::NotKnown);
    assert!(words(&made, Weight::ToMend)[0].contains("field women"));
    let settings = Settings {
        served: Served::Anywhere,
        women: WomenCounted::By {
            source: Text::new("Census").unwrap(),
            year: 2024,
        },
    };
    let made = imported_with(text.as_bytes(), &settings).unwrap();
    assert!(matches!(
        made.boundaries.get(0).unwrap().area.women,
        Women::Counted { number: 5400, .. }
    ));
    let odd = text.replace("5,400", "many");
    let made = imported_with(odd.as_bytes(), &settings).unwrap();
    assert!(words(&made, Weight::ToMend)[0].contains("\"many\" is no count"));
}
