//! A small district drawn from a number: two areas with three doors each, and behind one door a shelter that must not
//! be found.
#![allow(dead_code)]

use waymark_map::access::frame::Corner;
use waymark_map::access::grid::Grid;
use waymark_map::access::lay::Lay;
use waymark_map::access::raster::Raster;
use waymark_map::boundaries::{Boundaries, Boundary, Level, Part, Residents, Ring, Shape, Vertex};
use waymark_map::{
    Change, Directory, Edit, Hours, LinkId, ProviderId, ServiceId, Slot, Status, Switch, Value,
    Visibility,
};

use super::common::*;

/// So many are attacked: 200 in the long campaigns, a fifth of them in every run.
pub fn districts() -> usize {
    match std::env::var_os("WAYMARK_LONG") {
        Some(_) => 200,
        None => 40,
    }
}

/// Doors of an area: behind each of them the shelter may be.
pub const DOORS: usize = 3;
/// The area that the shelter declares, and its neighbour.
pub const HOME: &str = "A0";
const AREAS: [&str; 2] = [HOME, "A1"];
/// What the project counts: enough for every table, and few, so that two hundred districts are soon written.
const COUNTED: [&str; 8] = ["H2", "H3", "J2", "J8", "S1", "S4", "S7", "S8"];
/// Hundredths of a degree from one side of an area to the other.
const WIDE: usize = 6;

/// How the shelter is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelter {
    /// Nobody entered it.
    NotThere,
    /// No more of it than may be counted: its area, its service, how many places it has.
    Declared,
    /// With everything that tells its door.
    Hidden(usize),
    /// The same, and it may be shown.
    Shown(usize),
}

/// Numbers that look drawn by chance, always the same.
pub fn drawn(seed: usize, what: usize, below: usize) -> usize {
    let mixed = (seed * 977 + what + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 33) % below
}

/// The door behind which it is.
pub const fn door(seed: usize) -> usize {
    seed % DOORS
}

pub fn name(seed: usize, door: usize) -> String {
    format!("Linden house {seed} by door {door}.")
}

pub fn phone_of(seed: usize, door: usize) -> String {
    format!("07 {:03} {seed:03}", 500 + door)
}

/// Its number in the directory of the team.
pub const fn number(seed: usize) -> u32 {
    (seed as u32 + 11).wrapping_mul(2_654_435_761)
}

/// South-western corner of an area, in degrees north and east.
fn corner(seed: usize, area: usize) -> (f64, f64) {
    let north = 30.0 + (seed % 20) as f64 / 10.0;
    let east = 35.0 + (seed / 20) as f64 / 5.0 + (area * WIDE) as f64 / 100.0;
    (north, east)
}

/// An office stands on a hundredth of a degree, no two in one place.
fn office(seed: usize, area: usize, door: usize) -> (f64, f64) {
    let inside = (drawn(seed, area, 25) + door * 7) % 25;
    let (north, east) = corner(seed, area);
    let off = |steps: usize| (steps + 1) as f64 / 100.0;
    (north + off(inside / 5), east + off(inside % 5))
}

/// A few hundred metres from its door, so that three decimals tell it from every office.
pub fn spot(seed: usize, door: usize) -> (f64, f64) {
    let (north, east) = office(seed, 0, door);
    let off = |what: usize| (310 + drawn(seed, what, 180)) as f64 / 100_000.0;
    (north + off(3), east + off(4))
}

pub fn district(seed: usize, shelter: Shelter) -> Directory {
    let mut here = offices(seed);
    match shelter {
        Shelter::NotThere => {}
        Shelter::Declared => {
            here.add(number(seed), "A name", HOME, &[]);
            safe_places(&mut here, seed);
        }
        Shelter::Hidden(door) => whole(&mut here, seed, door),
        Shelter::Shown(door) => {
            whole(&mut here, seed, door);
            let (id, (north, east)) = (number(seed), spot(seed, door));
            here.change(id, Change::ShelterMayBeShown(agreed()));
            here.change(id, Change::Place(exact(north, east)));
            here.change(id, Change::Visibility(Visibility::Public));
        }
    }
    here.0
}

fn offices(seed: usize) -> District {
    let mut here = District::with_areas(&AREAS);
    let services: Vec<ServiceId> = here.0.taxonomy().services().map(|one| one.id).collect();
    for one in services {
        if !COUNTED.contains(&one.to_string().as_str()) {
            here.apply(Edit::SwitchService(one, Switch::Off));
        }
    }
    for (at, code) in AREAS.into_iter().enumerate() {
        for door in 0..DOORS {
            let id = id_of(at, door);
            let offers = [&["H3", "H2"][..], &["J2", "J8"], &["S8", "S1", "S7"]];
            here.add(id, &format!("Office {at}-{door}"), code, offers[door]);
            let (north, east) = office(seed, at, door);
            here.change(id, Change::Place(exact(north, east)));
            here.set(id, own("PR-07"), phone(&format!("06 111 {at}{door}0")));
            here.verify(id, TODAY);
        }
    }
    for door in 0..DOORS {
        here.link(id_of(0, door), 2, id_of(0, (door + 1) % DOORS), "S8");
    }
    here
}

const fn id_of(area: usize, door: usize) -> u32 {
    (area * DOORS + door) as u32 + 1
}

/// From here on it is hidden.
fn safe_places(here: &mut District, seed: usize) {
    let id = number(seed);
    here.set(id, of("S4", "PR-20"), status(Status::Full));
    let places = Value::Number(drawn(seed, 5, 20) as u16 + 1);
    here.set(id, of("S4", "PR-23"), places);
    here.verify(id, TODAY);
}

/// Its point before anybody says that it is a shelter; then phone, hours, neighbours, links to and from its door.
fn whole(here: &mut District, seed: usize, door: usize) {
    let (id, next, (north, east)) = (number(seed), id_of(0, door), spot(seed, door));
    let neighbour = |id: u32| Value::Providers([ProviderId(id)].into());
    here.add(id, &name(seed, door), HOME, &[]);
    here.change(id, Change::Place(exact(north, east)));
    safe_places(here, seed);
    here.set(id, of("S4", "PR-21"), Value::Hours(Hours::Always));
    here.set(id, own("PR-07"), phone(&phone_of(seed, door)));
    here.set(id, own("PR-12"), Value::many([door as u8 + 1]));
    here.set(id, own("PR-06"), neighbour(next));
    here.set(next, own("PR-06"), neighbour(id));
    here.link(id, 1, next, "H3");
    here.link(next, 1, id, "S4");
    here.set(next, Slot::Link(LinkId(1), field("PR-73")), Value::one(1));
    here.verify(id, TODAY);
}

/// The areas as rectangles.
pub fn outlines(seed: usize) -> Boundaries {
    let one = |(at, code): (usize, &str)| {
        let (north, east) = corner(seed, at);
        let wide = WIDE as f64 / 100.0;
        let vertex = |east: f64, north: f64| Vertex::of_degrees(east, north).unwrap();
        let ring = [
            vertex(east, north),
            vertex(east + wide, north),
            vertex(east + wide, north + wide),
            vertex(east, north + wide),
        ];
        let areas = District::with_areas(&[code]).0;
        Boundary {
            area: areas.areas().next().unwrap().clone(),
            other_names: Vec::new(),
            level: Level::new(1).unwrap(),
            residents: Residents::NotKnown,
            shape: Shape::new(vec![Part::new(Ring::new(ring).unwrap(), Vec::new())]).unwrap(),
        }
    };
    Boundaries::new(AREAS.into_iter().enumerate().map(one).collect()).unwrap()
}

/// A value for each cell of half a hundredth of a degree around both areas.
pub fn land(seed: usize, value: impl Fn(usize) -> f64) -> Grid {
    let (north, east) = corner(seed, 0);
    let corner = Corner {
        west: east - 0.005,
        north: north + 0.065,
        width: 0.005,
        height: 0.005,
    };
    let (lay, frame) = Lay::of_degrees(14, 26, corner).unwrap();
    let values = (0..frame.cells()).map(|cell| Some(value(cell))).collect();
    Grid::new(lay, Raster::new(frame, values).unwrap()).unwrap()
}

/// The service of a shelter.
pub const fn safe_place() -> ServiceId {
    ServiceId::SAFE_PLACE
}
