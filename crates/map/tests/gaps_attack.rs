//! The attack of `attack/` on every gap, pathway and what-if: 200 hidden shelters, and what the
//! analysis says of them. None is found; with visibility off the same attacker finds every one.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout
)]

mod common;
#[path = "attack/world.rs"]
mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use common::*;
use waymark_map::access::units::Minutes;
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
    ];
    let control = by_distance(&shown);
    println!("hidden shelters recovered: {found:?} of {SHELTERS} (distances, losses, words)");
    println!("with visibility off: {control} of {SHELTERS} by distance");
    assert_eq!(found, [0, 0, 0]);
    assert_eq!(control, SHELTERS);
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
