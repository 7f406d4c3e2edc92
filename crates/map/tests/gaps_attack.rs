//! The attack of `attack/` on every gap, pathway and what-if: 200 hidden shelters, and what the
//! analysis says of them. None is found; with visibility off the same attacker finds every one.

use crate::common;
use crate::world;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use common::*;
use waymark_map::access::frame::{Corner, Frame};
use waymark_map::access::grid::Grid;
use waymark_map::access::lay::Lay;
use waymark_map::access::raster::Raster;
use waymark_map::access::units::Minutes;
use waymark_map::boundaries::{Boundaries, Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_map::gaps::reach::{Asked, Band, Speed, Ways};
use waymark_map::gaps::{
    AreaCard, At, Centre, Chain, Clock, Deadline, Matrix, Nearness, Pathway, Question, Step,
    Travel, Who, beside, losses, next_best, sure, why,
};
use waymark_map::{
    AreaId, Audience, Benchmark, Directory, Position, PublicDirectory, ServiceId, publish,
};
use world::*;

fn travel(public: &PublicDirectory) -> Travel {
    let middle = |at: usize| Centre {
        middle: Position::of_degrees(30.0 + at as f64 / 10.0, 35.0 + at as f64 / 5.0).unwrap(),
        radius: 20_000,
    };
    let centres = (0..AREAS).map(|at| (area(&area_code(at)), middle(at)));
    Travel::straight(public, &centres.collect())
}

/// A safe place alone, so that its distance would be the whole of the chain; and the pathway of the
/// package.
fn pathways() -> [Pathway; 2] {
    let step = Step::any_of([ServiceId::SAFE_PLACE]).unwrap();
    [
        Pathway::new(step, Vec::new()),
        Pathway::of_the_package().unwrap(),
    ]
}

/// Minutes for a metre, and women, in cells of which each holds one door of the world at most.
fn land(value: f64) -> Grid {
    let corner = Corner {
        west: 34.99,
        north: 32.005,
        width: 0.02,
        height: 0.01,
    };
    let (lay, frame) = Lay::of_degrees(201, 201, corner).unwrap();
    assert!(Frame::new(201, 201, frame.corner()).is_ok());
    let values = vec![Some(value); frame.cells()];
    Grid::new(lay, Raster::new(frame, values).unwrap()).unwrap()
}

/// Each area as the rectangle around its ten doors.
fn outlines(public: &PublicDirectory) -> Boundaries {
    let outline = |(at, one): (usize, &waymark_map::Area)| {
        let (north, east) = (30.0 + at as f64 / 10.0, 35.0 + at as f64 / 5.0);
        let corner =
            |east: f64, north: f64| Vertex::of_degrees(east - 0.005, north - 0.005).unwrap();
        let ring = vec![
            corner(east, north),
            corner(east + 0.2, north),
            corner(east + 0.2, north + 0.1),
            corner(east, north + 0.1),
        ];
        Boundary {
            area: one.clone(),
            other_names: Vec::new(),
            level: Level::new(1).unwrap(),
            residents: Residents::NotKnown,
            shape: Shape::new(vec![Part::new(Ring::new(ring).unwrap(), Vec::new())]).unwrap(),
        }
    };
    Boundaries::new(public.areas().iter().enumerate().map(outline).collect()).unwrap()
}

fn ways(directory: &Directory) -> Ways {
    let public = publish(directory, Audience::Coordination, TODAY);
    let outlines = outlines(&public);
    let mut ways = Ways::begin(public, land(0.012), &land(1.0), &outlines).unwrap();
    while !ways.is_ready() {
        ways.go_on();
    }
    ways
}

fn asked(service: ServiceId, who: Who, at: At, tenths: u8) -> Asked {
    let speed = Speed::of_tenths(tenths).unwrap();
    Asked {
        service,
        who,
        at,
        speed,
    }
}

/// Every answer about travel: rasters cell by cell, tables, recipes.
fn travelled(directory: &Directory) -> String {
    let mut said = String::new();
    let ways = ways(directory);
    let night = At::Moment {
        weekday: 6,
        minute: 120,
    };
    for code in ["S4", "H3", "J2", "S8"] {
        let service = ServiceId::parse(code).unwrap();
        for who in [Who::AnyWoman, Who::GirlOf15] {
            for (at, tenths) in [(At::AnyTime, 50), (At::AnyTime, 30), (night, 40)] {
                let reached = ways.ask(asked(service, who, at, tenths)).unwrap();
                writeln!(said, "{code} {reached:?}").unwrap();
            }
        }
    }
    said
}

/// Looks for each shelter's door in the cells that are next to a safe place; whoever is left with the five doors of an
/// area that have one has found both shelters of each.
fn by_travel(directory: &Directory) -> usize {
    let ways = ways(directory);
    let near = ways
        .ask(asked(ServiceId::SAFE_PLACE, Who::AnyWoman, At::AnyTime, 30))
        .unwrap();
    // A cell is a kilometre high, and half an hour's walk is one and a half.
    let at_door = |office: usize| {
        let (north, east) = (30.0 + office as f64 / 100.0, 35.0 + office as f64 / 50.0);
        let cell = ways.grid().cell_at(east, north);
        cell.is_some_and(|cell| near.bands[cell.index()] == Band::Within(0))
    };
    let lonely = |office: usize| {
        let home = office / OFFICES * OFFICES;
        (home..home + OFFICES).filter(|one| at_door(*one)).count() < OFFICES
    };
    let found =
        (0..SHELTERS).filter(|one| at_door(beside_office(*one)) && lonely(beside_office(*one)));
    found.count()
}

/// Everything that the analysis says, for one audience and one kind of woman.
fn analysis(said: &mut String, public: &PublicDirectory, who: Who) {
    let travel = travel(public);
    let matrix = Matrix::of(public, who);
    let whole = (
        losses(public, who),
        next_best(public, who, 5),
        beside(&matrix),
    );
    writeln!(said, "{who:?} {whole:?} {matrix:?}").unwrap();
    for one in public.areas() {
        let area = &one.id;
        let guide = Benchmark {
            service: ServiceId::SAFE_PLACE,
            places: 1,
            for_women: 10_000,
        };
        let card = AreaCard::of(public, one, &[guide]);
        writeln!(
            said,
            "{:?} {:?}",
            card,
            card.shares(public).map(|one| one.2)
        )
        .unwrap();
        for pathway in pathways() {
            let chain = Chain::of(public, &travel, area, &pathway, who);
            writeln!(said, "{chain:?}").unwrap();
        }
        for service in public.active().iter() {
            let clock = Clock::of(public, area, service, who);
            let reasons = why(public, area, service, who);
            let sure = questions(service, who).map(|one| sure(public, &travel, area, one));
            writeln!(said, "{service} {clock:?} {reasons:?} {sure:?}").unwrap();
        }
    }
}

fn questions(service: ServiceId, who: Who) -> [Question; 4] {
    let plain = Question {
        who,
        ..Question::of(service)
    };
    let night = Question {
        at: At::DayAndNight,
        ..plain
    };
    let near = |minutes| Question {
        near: Nearness::Within(Minutes::new(minutes)),
        ..plain
    };
    [plain, night, near(60), near(240)]
}

fn everything(directory: &Directory) -> String {
    let mut said = String::new();
    for audience in Audience::ALL {
        let public = publish(directory, audience, TODAY);
        for who in [Who::AnyWoman, Who::GirlOf15] {
            analysis(&mut said, &public, who);
        }
    }
    // In one place the slow question, whose answer hangs on hours and distances together.
    let public = publish(directory, Audience::Coordination, TODAY);
    let [safe, _] = pathways();
    let walks = travel(&public);
    let home = area(&area_code(3));
    let deadline = Deadline::SEVENTY_TWO_HOURS;
    let in_time = deadline.of(&public, &walks, &home, &safe, Who::AnyWoman);
    writeln!(said, "{in_time:?}").unwrap();
    said
}

/// Compares the walk to each refuge with the walks to the offices of its area, and names the office
/// as far away.
fn by_distance(directory: &Directory) -> usize {
    let public = publish(directory, Audience::Coordination, TODAY);
    let walks = travel(&public);
    let numbered: BTreeMap<&str, u32> = public
        .providers()
        .iter()
        .map(|one| (one.name(), one.number()))
        .collect();
    let metres = |home: &AreaId, name: &str| {
        let number = numbered.get(name)?;
        walks.to(home, *number).map(|walk| walk.metres)
    };
    let found = (0..SHELTERS).filter(|shelter| {
        let home = area(&area_code(shelter / OFFICES));
        let refuge = numbered
            .keys()
            .find(|name| name.starts_with(&refuge(*shelter)));
        let Some(there) = refuge.and_then(|name| metres(&home, name)) else {
            return false;
        };
        let first = shelter / OFFICES * OFFICES;
        let doors = (first..first + OFFICES)
            .filter(|office| metres(&home, &office_name(*office)) == Some(there));
        doors.collect::<Vec<_>>() == [beside_office(*shelter)]
    });
    found.count()
}

fn beside_office(shelter: usize) -> usize {
    world::beside(shelter, 0)
}

/// Thinks each office away and looks where a safe place goes with it.
fn by_losses(directory: &Directory) -> usize {
    let public = publish(directory, Audience::Coordination, TODAY);
    let losses = losses(&public, Who::AnyWoman);
    let safe = losses.iter().flat_map(|one| &one.lost);
    safe.filter(|one| one.services.contains(&ServiceId::SAFE_PLACE))
        .count()
}

/// What only a word about a refuge could bring into what is said.
fn by_words(said: &str) -> usize {
    (0..SHELTERS)
        .filter(|shelter| said.contains(&refuge(*shelter)))
        .count()
}

#[test]
fn no_hidden_shelter_is_found_and_with_visibility_off_every_one_is() {
    let hidden = world::world(0, Visible::ByDefault);
    let shown = world::world(0, Visible::Everything);
    let found = [
        by_distance(&hidden),
        by_losses(&hidden),
        by_words(&everything(&hidden)),
        by_travel(&hidden),
    ];
    let control = [by_distance(&shown), by_travel(&shown)];
    println!(
        "hidden shelters recovered: {found:?} of {SHELTERS} (distances, losses, words, travel)"
    );
    println!("with visibility off: {control:?} of {SHELTERS} by distance and by travel");
    assert_eq!(found, [0; 4]);
    assert_eq!(control, [SHELTERS; 2]);
}

#[test]
fn wherever_in_its_area_a_shelter_stands_the_same_way_leads_there() {
    let here = travelled(&world::world(0, Visible::ByDefault));
    for shift in [1, 5] {
        let there = travelled(&world::world(shift, Visible::ByDefault));
        assert!(there == here, "{shift} doors further");
    }
    let shown = travelled(&world::world(0, Visible::Everything));
    let moved = travelled(&world::world(1, Visible::Everything));
    assert!(shown != moved, "the comparison is blind");
    println!("{} letters of travel, the same for every door", here.len());
}

#[test]
fn wherever_in_its_area_a_shelter_stands_the_same_is_said() {
    let here = everything(&world::world(0, Visible::ByDefault));
    for shift in [1, 2, 5, 9] {
        let there = world::world(shift, Visible::ByDefault);
        assert!(everything(&there) == here, "{shift} doors further");
    }
    let shown = everything(&world::world(0, Visible::Everything));
    let moved = everything(&world::world(1, Visible::Everything));
    assert!(shown != moved, "the comparison is blind");
    println!(
        "{} letters of analysis, the same for every door",
        here.len()
    );
}
