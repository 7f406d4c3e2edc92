//! Boundaries: shapes that hold, points found in them, names and codes matched, sizes judged.

use crate::ground;

use ground::{area, boundaries, corners, part, ring, shape, vertex};
use waymark_map::boundaries::{
    Boundaries, Finder, Kind, Match, Matcher, Part, Refused, Residents, Ring, Shape, Size, Sought,
    size,
};

const SQUARE: &str = "0 0, 4 0, 4 4, 0 4";

/// Parts as `outer | hole | hole; outer`, and the faults found in them.
fn check(parts: &str, expected: &[Kind]) {
    let parts: Vec<Part> = parts.split(';').map(part).collect();
    let mut found: Vec<Kind> = match Shape::new(parts) {
        Ok(_) => Vec::new(),
        Err(faulty) => faulty.faults.iter().map(|fault| fault.kind).collect(),
    };
    found.sort();
    found.dedup();
    assert_eq!(found, expected);
}

#[test]
fn shapes_that_hold_have_no_fault() {
    check(SQUARE, &[]);
    check("0 0, 4 0, 4 4, 0 4 | 1 1, 2 1, 2 2, 1 2", &[]);
    check("0 0, 4 0, 4 4, 0 4; 5 0, 6 0, 6 1", &[]);
    // A hole that touches its part in one point, and parts that touch in one.
    check("0 0, 4 0, 4 4, 0 4 | 0 2, 1 1, 2 2, 1 3", &[]);
    check("0 0, 4 0, 4 4, 0 4; 4 4, 6 4, 6 6", &[]);
    // A part in the hole of another.
    check(
        "0 0, 9 0, 9 9, 0 9 | 1 1, 8 1, 8 8, 1 8; 2 2, 3 2, 3 3",
        &[],
    );
}

#[test]
fn each_fault_is_seen() {
    check("0 0, 4 4, 4 0, 0 4", &[Kind::CrossesItself]);
    check("0 0, 4 0, 2 2, 4 4, 0 4, 2 2", &[Kind::CrossesItself]);
    check("0 0, 4 0, 4 4, 4 2, 4 3, 0 4", &[Kind::CrossesItself]);
    check(
        "0 0, 4 0, 4 4, 0 4 | 3 1, 5 1, 5 2, 3 2",
        &[Kind::RingsCross],
    );
    check("0 0, 4 0, 4 4, 0 4 | 5 1, 6 1, 6 2", &[Kind::HoleOutside]);
    check(
        "0 0, 9 0, 9 9, 0 9 | 1 1, 8 1, 8 8, 1 8 | 2 2, 3 2, 3 3",
        &[Kind::HoleInHole],
    );
    check(
        "0 0, 4 0, 4 4, 0 4; 2 2, 6 2, 6 6, 2 6",
        &[Kind::PartsOverlap],
    );
    check("0 0, 4 0, 4 4, 0 4; 1 1, 2 1, 2 2", &[Kind::PartsOverlap]);
    // Through a corner of the other, where no two sides cross.
    check("0 0, 4 0, 4 4, 0 4; 4 0, 0 4, 8 8", &[Kind::PartsOverlap]);
    let nothing = Shape::new(Vec::new()).unwrap_err();
    assert_eq!(nothing.faults[0].kind, Kind::Empty);
}

#[test]
fn a_ring_needs_three_corners_that_hold_ground() {
    for flat in [
        "0 0, 1 0",
        "0 0, 1 0, 0 0",
        "0 0, 1 1, 2 2, 3 3",
        "5 5, 5 5, 5 5",
    ] {
        assert_eq!(Ring::new(corners(flat)), None, "{flat}");
    }
    let closed = Ring::new(corners("0 0, 1 0, 1 0, 1 1, 0 0")).unwrap();
    assert_eq!(closed.corners().len(), 3);
}

#[test]
fn rings_run_the_way_they_have_to() {
    let turned = Part::new(ring("0 0, 0 4, 4 4, 4 0"), vec![ring("1 1, 2 1, 2 2, 1 2")]);
    assert!(turned.outer().twice_its_area() > 0);
    assert!(turned.holes().iter().all(|hole| hole.twice_its_area() < 0));
}

#[test]
fn a_point_is_found_in_one_area_and_borders_are_shared_out() {
    let all = boundaries(&[
        ("W", "0 0, 4 0, 4 4, 0 4 | 1 1, 2 1, 2 2, 1 2"),
        ("E", "4 0, 8 0, 8 4, 4 4; 10 0, 11 0, 11 1, 10 1"),
    ]);
    let finder = Finder::new(&all);
    for (east, north, expected) in [
        (0.5, 0.5, Some("W")),
        (1.5, 1.5, None),
        (5.0, 3.0, Some("E")),
        (10.5, 0.5, Some("E")),
        (9.0, 0.5, None),
        (-3.0, 0.5, None),
        (170.0, 80.0, None),
        // On the border between them.
        (4.0, 2.0, Some("E")),
    ] {
        let found = finder
            .place_of(vertex(east, north))
            .and_then(|at| all.get(at));
        let found = found.map(|one| one.area.id.as_str());
        assert_eq!(found, expected, "{east} {north}");
    }
    assert_eq!(
        Finder::new(&Boundaries::default()).place_of(vertex(0.0, 0.0)),
        None
    );
}

#[test]
fn the_middle_lies_on_the_ground() {
    let ring_shaped = shape("0 0, 9 0, 9 9, 0 9 | 1 1, 7 1, 7 8, 1 8");
    let middle = ring_shaped.middle().unwrap();
    assert_eq!((middle.east(), middle.north()), (8.0, 4.5));
}

#[test]
fn codes_are_unique() {
    let twice = vec![area("A", SQUARE), area("A", "5 5, 6 5, 6 6")];
    let Err(Refused::Twice(code)) = Boundaries::new(twice) else {
        unreachable!("a code was taken twice")
    };
    assert_eq!(code.as_str(), "A");
}

#[test]
fn sizes_are_judged_as_d5_says() {
    for (people, expected) in [
        (10_000, Size::LargeEnough),
        (9_999, Size::NeedsSignedReason),
        (2_000, Size::NeedsSignedReason),
        (1_999, Size::TooSmall),
    ] {
        assert_eq!(size(Residents::Counted(people)), expected, "{people}");
    }
    assert_eq!(size(Residents::NotKnown), Size::NotKnown);
}

/// A set of names and codes as they drift in the field.
fn drifting() -> Matcher {
    let named = [
        ("KE007", "Garissa"),
        ("KE008", "Al Karak Governorate"),
        ("ZA05", "KwaZulu-Natal"),
        ("JO11", "الكرك"),
        ("KE021", "Mandera East"),
        ("KE022", "Mandera West"),
        ("NP001", "Sunderpur"),
        ("NP002", "Sunderpur"),
    ];
    let all = named.iter().zip(0..).map(|((code, name), at)| {
        let west = f64::from(at) * 2.0;
        let east = west + 1.0;
        let mut one = area(code, &format!("{west} 0, {east} 0, {east} 1"));
        one.area.name = waymark_map::Text::new(name).unwrap();
        one
    });
    Matcher::new(&Boundaries::new(all.collect()).unwrap())
}

#[test]
fn what_is_the_same_is_joined_and_what_is_near_is_shown() {
    let matcher = drifting();
    for (sought, expected) in [
        (Sought::Code("ke007"), Match::Code(0)),
        (Sought::Code("KE-007"), Match::Code(0)),
        (Sought::Code("KE107"), Match::Near(vec![0])),
        (Sought::Code("KE7"), Match::Near(vec![0])),
        (Sought::Code("XX999"), Match::None),
        (Sought::Code(""), Match::None),
        (Sought::Name("Kwazulu Natal"), Match::Name(2)),
        (Sought::Name("الكرك"), Match::Name(3)),
        (Sought::Name("Karak"), Match::Near(vec![1])),
        (Sought::Name("Garisa"), Match::Near(vec![0])),
        (Sought::Name("Sunderpur"), Match::Several(vec![6, 7])),
        (Sought::Name("Nowhere at all"), Match::None),
        (
            Sought::Both {
                code: "KE007",
                name: "Garissa",
            },
            Match::Code(0),
        ),
        (
            Sought::Both {
                code: "",
                name: "Garissa",
            },
            Match::Name(0),
        ),
        (
            Sought::Both {
                code: "KE007",
                name: "KwaZulu-Natal",
            },
            Match::Contradiction { code: 0, name: 2 },
        ),
        // A code that is not there: the name is a guess, so it is shown.
        (
            Sought::Both {
                code: "XX999",
                name: "Garissa",
            },
            Match::Near(vec![0]),
        ),
        (
            Sought::Both {
                code: "NP002",
                name: "Sunderpur",
            },
            Match::Code(7),
        ),
    ] {
        assert_eq!(matcher.find(sought), expected, "{sought:?}");
    }
}
