//! Coordinates of maps made degrees, against PROJ's (tests/fixtures/projections.csv).

use crate::common;

use common::fixture;
use waymark_atlas::{Crs, Projection};

/// Half a step of a corner: what is kept is the same.
const STEP: f64 = 5e-7;

#[test]
fn every_projection_comes_back_as_proj_has_it() {
    let text = String::from_utf8(fixture("projections.csv")).unwrap();
    let mut compared = 0;
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.splitn(6, ',').collect();
        let numbers: Vec<f64> = fields[..5].iter().map(|one| one.parse().unwrap()).collect();
        let [code, x, y, east, north] = numbers[..] else {
            unreachable!()
        };
        let wkt = fields[5].trim_matches('"').replace("\"\"", "\"");
        // A map whose axes point south and west has them exchanged in signs in both.
        for crs in [Crs::Epsg(code as u32), Crs::Wkt(wkt)] {
            let degrees = Projection::of(&crs).unwrap().to_degrees([x, y]);
            let near = (degrees[0] - east).abs() < STEP && (degrees[1] - north).abs() < STEP;
            assert!(near, "{code}: {degrees:?}, not {east} {north} ({crs:?})");
            compared += 1;
        }
    }
    assert_eq!(compared, 56);
}

#[test]
fn what_is_not_known_is_said() {
    for crs in [
        Crs::Epsg(2056),
        Crs::Epsg(1),
        Crs::Unknown("local grid".to_owned()),
        Crs::Wkt("PROJCS[".to_owned()),
    ] {
        assert!(Projection::of(&crs).is_err(), "{crs:?}");
    }
    assert!(Projection::of(&Crs::Epsg(4326)).unwrap().is_none());
    assert!(
        Projection::of(&Crs::Epsg(20137))
            .unwrap()
            .is_of_an_old_datum()
    );
    assert!(
        !Projection::of(&Crs::Epsg(32637))
            .unwrap()
            .is_of_an_old_datum()
    );
}
