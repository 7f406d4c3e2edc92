//! Twenty areas, ten offices in each, and beside every office of the world one shelter that must not be found.

use waymark_map::{
    Agreed, Change, Directory, Hours, LinkId, ProviderId, Slot, Status, Value, Visibility,
};

use super::common::*;

pub const AREAS: usize = 20;
pub const OFFICES: usize = 10;
pub const SHELTERS: usize = AREAS * OFFICES;

/// Whether shelters are as they are by default, or as if every one had agreed to be shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Visible {
    ByDefault,
    Everything,
}

pub fn area_code(at: usize) -> String {
    format!("A{at:02}")
}

/// The office beside which a shelter stands: at five doors of its area two shelters each, and all of them `shift` doors
/// further. No two shifts put shelters beside the same offices, and over all of them each shelter visits every door.
pub const fn beside(shelter: usize, shift: usize) -> usize {
    let first = shelter / OFFICES * OFFICES;
    first + (shelter % OFFICES / 2 + shift) % OFFICES
}

/// The office next to an office.
const fn next(office: usize) -> usize {
    office / OFFICES * OFFICES + (office + 1) % OFFICES
}

/// Numbers that look drawn by chance, always the same.
pub const fn number(of: usize) -> u32 {
    (of as u32 + 1).wrapping_mul(2_654_435_761)
}

pub fn office_name(office: usize) -> String {
    format!("Office {office}.")
}

/// The beginning of a refuge's name, which everybody may know.
pub fn refuge(shelter: usize) -> String {
    format!("Refuge {shelter} by")
}

pub fn refuge_name(shelter: usize, office: usize) -> String {
    format!("{} office {office}.", refuge(shelter))
}

pub fn refuge_phone(shelter: usize, office: usize) -> String {
    format!("07 {office:03} {shelter:03}")
}

fn spot(office: usize) -> waymark_map::Place {
    exact(30.0 + office as f64 / 100.0, 35.0 + office as f64 / 50.0)
}

/// The world without its shelters.
pub fn offices() -> District {
    let codes: Vec<String> = (0..AREAS).map(area_code).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let mut world = District::with_areas(&codes);
    for office in 0..SHELTERS {
        let id = number(office);
        let services = [&["H3", "H2"], &["J2", "J8"], &["S8", "S1"]][office % 3];
        world.add(id, &office_name(office), codes[office / OFFICES], services);
        world.change(id, Change::Place(spot(office)));
        world.set(id, own("PR-03"), Value::one((office % 8) as u8 + 1));
        world.set(id, own("PR-57"), Value::one((office % 3) as u8 + 1));
        world.set(id, own("PR-50"), Value::one((office % 2) as u8 + 1));
    }
    for office in 0..SHELTERS {
        let next = number(next(office));
        world.link(number(office), 2, next, "S8");
        world.set(
            number(office),
            own("PR-06"),
            Value::Providers([ProviderId(next)].into()),
        );
    }
    world
}

/// Puts one shelter beside its office, with everything that could tell where it is.
pub fn add_shelter(world: &mut District, shelter: usize, shift: usize, visible: Visible) {
    let office = beside(shelter, shift);
    let (id, door) = (number(SHELTERS + shelter), number(office));
    world.add(
        id,
        &refuge_name(shelter, office),
        &area_code(shelter / OFFICES),
        &[],
    );
    world.change(id, Change::Place(spot(office)));
    world.set(id, of("S4", "PR-20"), status(Status::Full));
    world.set(id, of("S4", "PR-21"), Value::Hours(Hours::Always));
    // How many places it has is told to the coordination body, as a sum: it goes with the shelter, not with the door.
    let places = Value::Number(shelter as u16 % 4 + 1);
    world.set(id, of("S4", "PR-23"), places);
    world.set(id, own("PR-07"), phone(&refuge_phone(shelter, office)));
    world.set(id, own("PR-12"), Value::many([(office % 7) as u8 + 1]));
    world.set(
        id,
        own("PR-06"),
        Value::Providers([ProviderId(door)].into()),
    );
    let known = world
        .0
        .provider(ProviderId(door))
        .unwrap()
        .value(own("PR-06"));
    let Some(Value::Providers(mut neighbours)) = known.cloned() else {
        panic!("every office has a neighbour");
    };
    neighbours.insert(ProviderId(id));
    world.set(door, own("PR-06"), Value::Providers(neighbours));
    world.link(id, 1, door, "H3");
    // Before and behind the office's own link, which is its second.
    let link = shelter as u16 % 2 * 2 + 1;
    world.link(door, link, id, "S4");
    world.set(
        door,
        Slot::Link(LinkId(link), field("PR-73")),
        Value::one(1),
    );
    world.verify(id, TODAY);
    if visible == Visible::Everything {
        let agreed: Agreed = agreed();
        world.change(id, Change::ShelterMayBeShown(agreed));
        world.change(id, Change::Place(spot(office)));
        world.change(id, Change::Visibility(Visibility::Public));
    }
}

pub fn world(shift: usize, visible: Visible) -> Directory {
    let mut world = offices();
    for shelter in 0..SHELTERS {
        add_shelter(&mut world, shelter, shift, visible);
    }
    world.0
}
