//! Women within a time of help: known answers on small grids, the same as a plain search, and how fast an answer is.

use crate::common;

use std::time::Instant;

use common::*;
use waymark_map::access::frame::{Corner, Frame};
use waymark_map::access::grid::Grid;
use waymark_map::access::lay::Lay;
use waymark_map::access::raster::Raster;
use waymark_map::boundaries::{Boundaries, Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_map::gaps::reach::{Asked, Band, Reached, Speed, Ways, Where};
use waymark_map::gaps::{At, Who};
use waymark_map::{
    Area, Audience, Change, Daily, Hours, Place, PublicDirectory, Span, Status, Text, Value, Women,
    publish,
};

/// Rows and columns of cells of 100 m on the equator, the north-western corner at 0, 0.
const CELL: f64 = 100.0;
/// Minutes for a metre at 5 km/h.
const WALK: f64 = 0.012;

fn lay() -> Lay {
    Lay::Degrees { parallel: 0.0 }
}

fn grid(rows: usize, cols: usize, value: impl Fn(usize, usize) -> Option<f64>) -> Grid {
    let corner = Corner {
        west: 0.0,
        north: 0.0,
        width: CELL,
        height: CELL,
    };
    let frame = Frame::new(rows, cols, corner).unwrap();
    let cells = (0..rows).flat_map(|row| (0..cols).map(move |col| (row, col)));
    let values = cells.map(|(row, col)| value(row, col)).collect();
    Grid::new(lay(), Raster::new(frame, values).unwrap()).unwrap()
}

/// The middle of a cell, as a place.
fn at(row: usize, col: usize) -> Place {
    let (east, north) = lay().degrees((col as f64 + 0.5) * CELL, -(row as f64 + 0.5) * CELL);
    exact(north, east)
}

/// Columns `from` to `to` as an area.
fn outline(code: &str, rows: usize, from: usize, to: usize) -> Boundary {
    let corner = |col: usize, row: usize| {
        let (east, north) = lay().degrees(col as f64 * CELL, -(row as f64) * CELL);
        Vertex::of_degrees(east, north).unwrap()
    };
    let ring = [
        corner(from, rows),
        corner(to, rows),
        corner(to, 0),
        corner(from, 0),
    ];
    let part = Part::new(Ring::new(ring.to_vec()).unwrap(), Vec::new());
    Boundary {
        area: Area {
            id: area(code),
            name: Text::new(code).unwrap(),
            women: Women::NotKnown,
        },
        other_names: Vec::new(),
        level: Level::new(1).unwrap(),
        residents: Residents::NotKnown,
        shape: Shape::new(vec![part]).unwrap(),
    }
}

fn public(here: &District) -> PublicDirectory {
    publish(&here.0, Audience::Coordination, TODAY)
}

fn ready(here: &District, friction: Grid, women: &Grid, outlines: Vec<Boundary>) -> Ways {
    let outlines = Boundaries::new(outlines).unwrap();
    let mut ways = Ways::begin(public(here), friction, women, &outlines).unwrap();
    while !ways.is_ready() {
        ways.go_on();
    }
    ways
}

fn asked(service_id: &str) -> Asked {
    Asked {
        service: service(service_id),
        who: Who::AnyWoman,
        at: At::AnyTime,
        speed: Speed::FASTEST,
    }
}

fn row<'a>(reached: &'a Reached, code: &str) -> &'a waymark_map::gaps::reach::Row {
    let wanted = Where::Area(area(code));
    reached.rows.iter().find(|row| row.at == wanted).unwrap()
}

/// One road of 400 cells of 100 m, a woman in each: two areas of 200, a clinic at the western end.
fn road() -> (District, Ways) {
    let mut here = District::with_areas(&["East", "West"]);
    here.add(1, "Clinic", "West", &["H3"]);
    here.change(1, Change::Place(at(0, 0)));
    here.add(2, "Quiet house", "East", &["S4"]);
    here.verify(2, TODAY);
    here.add(3, "Desk", "East", &["J2"]);
    here.change(3, Change::Place(Place::AreaOnly));
    let ways = ready(
        &here,
        grid(1, 400, |_, _| Some(WALK)),
        &grid(1, 400, |_, _| Some(1.0)),
        vec![outline("West", 1, 0, 200), outline("East", 1, 200, 400)],
    );
    (here, ways)
}

#[test]
fn a_time_includes_its_last_minute() {
    let (_, ways) = road();
    let reached = ways.ask(asked("H3")).unwrap();
    // 5 km are an hour: the cells 0 to 50 lie at most 5,000 m away, the last of them exactly.
    let west = row(&reached, "West");
    let within = west.within.map(|one| one.women);
    assert_eq!(within, [26.0, 51.0, 101.0, 200.0]);
    assert_eq!(
        row(&reached, "East").within.map(|one| one.women),
        [0.0, 0.0, 0.0, 1.0]
    );
    assert_eq!(row(&reached, "East").farther, 199.0);
    assert_eq!(reached.bands[50], Band::Within(1));
    assert_eq!(reached.bands[51], Band::Within(2));
    assert_eq!(reached.rows.last().unwrap().women, 400.0);
}

#[test]
fn at_three_kilometres_an_hour_an_hour_is_three_kilometres() {
    let (_, ways) = road();
    let slow = Asked {
        speed: Speed::SLOWEST,
        ..asked("H3")
    };
    let reached = ways.ask(slow).unwrap();
    let west = row(&reached, "West").within;
    assert_eq!(west.map(|one| one.women), [16.0, 31.0, 61.0, 121.0]);
    assert_eq!(west.map(|one| one.least), [16.0, 31.0, 61.0, 121.0]);
    assert_eq!(west.map(|one| one.most), [26.0, 51.0, 101.0, 200.0]);
}

#[test]
fn who_has_no_point_counts_in_its_area_and_how_far_it_is_is_not_told() {
    let (_, ways) = road();
    for hidden in ["S4", "J2"] {
        let reached = ways.ask(asked(hidden)).unwrap();
        assert_eq!(row(&reached, "East").not_told, 200.0, "{hidden}");
        assert_eq!(row(&reached, "West").no_way, 200.0, "{hidden}");
        assert!(
            reached
                .bands
                .iter()
                .all(|band| matches!(band, Band::NotTold | Band::NoWay))
        );
    }
}

#[test]
fn a_shut_door_is_nobody_and_a_door_of_unknown_hours_perhaps() {
    let (mut here, _) = road();
    let day = Daily::Between(Span::new(480, 960).unwrap());
    let hours = Hours::Week([day, day, day, day, day, Daily::Unknown, Daily::Closed]);
    here.set(1, of("H3", "PR-21"), Value::Hours(hours));
    here.verify(1, TODAY);
    let road = |value| grid(1, 400, move |_, _| Some(value));
    let ways = ready(
        &here,
        road(WALK),
        &road(1.0),
        vec![outline("West", 1, 0, 200)],
    );
    let check = |weekday, hour: u16, women: f64, most: f64| {
        let at = At::Moment {
            weekday,
            minute: hour * 60,
        };
        let reached = ways.ask(Asked { at, ..asked("H3") }).unwrap();
        let within = row(&reached, "West").within[0];
        assert_eq!(
            (within.women, within.most),
            (women, most),
            "{weekday} {hour}"
        );
    };
    check(0, 9, 26.0, 26.0);
    check(0, 20, 0.0, 0.0);
    check(5, 9, 0.0, 26.0);
    check(6, 9, 0.0, 0.0);
}

#[test]
fn nobody_crosses_a_river_without_a_bridge() {
    let mut here = District::with_areas(&["West"]);
    here.add(1, "Clinic", "West", &["H3"]);
    here.change(1, Change::Place(at(2, 0)));
    let river = |bridge: bool| {
        move |row: usize, col: usize| (col != 3 || bridge && row == 0).then_some(WALK)
    };
    let women = grid(5, 7, |_, _| Some(1.0));
    for (bridge, reached_there) in [(false, 15.0), (true, 31.0)] {
        let ways = ready(&here, grid(5, 7, river(bridge)), &women, Vec::new());
        let reached = ways.ask(asked("H3")).unwrap();
        let all = reached.rows.last().unwrap();
        assert_eq!(all.within[0].women, reached_there, "bridge: {bridge}");
        assert_eq!(all.women, 35.0);
    }
}

#[test]
fn women_of_another_grid_are_all_counted_once() {
    let friction = grid(4, 4, |_, _| Some(WALK));
    let corner = Corner {
        west: -50.0,
        north: 0.0,
        width: 25.0,
        height: 25.0,
    };
    let frame = Frame::new(16, 18, corner).unwrap();
    let fine = Grid::new(lay(), Raster::new(frame, vec![Some(0.5); 16 * 18]).unwrap()).unwrap();
    let (sums, outside) = fine.gathered(&friction);
    assert_eq!(sums, vec![8.0; 16]);
    assert_eq!(outside, 16.0);
    let kept = Grid::from_bytes(&fine.to_bytes()).unwrap();
    assert_eq!(kept.raster().total(), fine.raster().total());
    assert_eq!(kept.frame(), fine.frame());
    for cut in [0, 1, 30, fine.to_bytes().len() - 1] {
        assert!(Grid::from_bytes(&fine.to_bytes()[..cut]).is_err());
    }
}

/// 200 by 200 cells and fifty services: what a slider waits for.
#[test]
fn an_answer_from_fifty_services_over_forty_thousand_cells() {
    let mut here = District::with_areas(&["West"]);
    for one in 0..50_u32 {
        here.add(one + 1, &format!("Office {one}"), "West", &["H3"]);
        let place = (one as usize * 37 % 200, one as usize * 91 % 200);
        here.change(one + 1, Change::Place(at(place.0, place.1)));
        here.set(one + 1, of("H3", "PR-20"), status(Status::Full));
    }
    let rough = |row: usize, col: usize| Some(WALK * (1.0 + ((row * 7 + col * 13) % 5) as f64));
    let began = Instant::now();
    let ways = ready(
        &here,
        grid(200, 200, rough),
        &grid(200, 200, |_, _| Some(3.0)),
        vec![outline("West", 200, 0, 200)],
    );
    let once = began.elapsed();
    let mut longest = std::time::Duration::ZERO;
    for tenths in 30..=50 {
        let speed = Speed::of_tenths(tenths).unwrap();
        let began = Instant::now();
        let reached = ways
            .ask(Asked {
                speed,
                ..asked("H3")
            })
            .unwrap();
        longest = longest.max(began.elapsed());
        assert_eq!(reached.rows.last().unwrap().women, 120_000.0);
    }
    println!("200 x 200 cells, 50 services: ways {once:.0?} once, an answer at most {longest:.1?}");
}
