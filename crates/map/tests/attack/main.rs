//! The attack: 200 hidden shelters, each beside an office of its declared area, and everything that can leave. No
//! shelter is found beyond its area; with visibility off the same attackers find every one.

use crate::common;
mod emitted;
use crate::world;

use std::collections::BTreeSet;

use common::*;
use emitted::everything;
use waymark_map::{
    Audience, Directory, ProviderId, PublicDirectory, PublicProvider, ServiceId, Slot, Value,
    call_back, publish,
};
use world::*;

/// Shelters whose office an attacker names.
fn recovered(guess: impl Fn(usize) -> bool) -> usize {
    (0..SHELTERS).filter(|shelter| guess(*shelter)).count()
}

/// Reads names and phones out of everything that was said.
fn by_words(directory: &Directory) -> usize {
    let said = everything(directory);
    recovered(|shelter| {
        let office = beside(shelter, 0);
        said.contains(&refuge_name(shelter, office))
            || said.contains(&refuge_phone(shelter, office))
    })
}

/// Looks for the record of each shelter, and for the office that it or its neighbours name.
fn by_neighbours(directory: &Directory) -> usize {
    let public = publish(directory, Audience::Coordination, TODAY);
    recovered(|shelter| {
        let found = public.search(&refuge(shelter));
        let named: Vec<String> = found
            .iter()
            .filter(|record| record.name().starts_with(&refuge(shelter)))
            .flat_map(|record| neighbours(&public, record))
            .collect();
        named.contains(&office_name(beside(shelter, 0)))
    })
}

/// Offices that a record shares a house with, is linked to, or stands on the same point as.
fn neighbours(public: &PublicDirectory, shelter: &PublicProvider) -> Vec<String> {
    let together = match shelter.value(own("PR-06")) {
        Some(Value::Providers(named)) => named.clone(),
        _ => BTreeSet::new(),
    };
    let near = public.providers().iter().filter(|one| {
        one.number() != shelter.number()
            && (together.contains(&ProviderId(one.number()))
                || one.links().any(|(to, _)| to == shelter.number())
                || one.position().is_some() && one.position() == shelter.position())
    });
    near.map(|one| one.name().to_owned()).collect()
}

/// Subtracts the list from the totals: services said to exist in an area that nobody listed there offers. An attacker
/// who is left with one office of one area has found the shelter.
fn by_totals(directory: &Directory) -> usize {
    let public = publish(directory, Audience::Public, TODAY);
    recovered(|shelter| {
        let home = area(&area_code(shelter / OFFICES));
        let rest: Vec<_> = public
            .elsewhere()
            .filter(|(area, _)| **area == home)
            .collect();
        assert_eq!(
            rest,
            [(&home, ServiceId::SAFE_PLACE)],
            "more than the area is said"
        );
        let left = public
            .providers()
            .iter()
            .filter(|one| one.areas().any(|area| *area == home));
        left.count() == 1
    })
}

#[test]
fn no_hidden_shelter_is_found_and_with_visibility_off_every_one_is() {
    let hidden = world(0, Visible::ByDefault);
    let shown = world(0, Visible::Everything);
    let found = [
        by_words(&hidden),
        by_neighbours(&hidden),
        by_totals(&hidden),
    ];
    let control = [by_words(&shown), by_neighbours(&shown)];
    println!("hidden shelters recovered: {found:?} of {SHELTERS} (words, neighbours, totals)");
    println!("with visibility off: {control:?} of {SHELTERS}");
    assert_eq!(found, [0, 0, 0]);
    assert_eq!(control, [SHELTERS, SHELTERS]);
}

#[test]
fn wherever_in_its_area_a_shelter_stands_the_same_is_said() {
    let here = world(0, Visible::ByDefault);
    let published = |directory: &Directory| {
        let day = TODAY.plus(waymark_map::Days(100));
        let paper = call_back(directory, day, waymark_map::Days(7)).len();
        (
            Audience::ALL.map(|audience| publish(directory, audience, TODAY)),
            paper,
        )
    };
    let said = published(&here);
    for shift in 1..OFFICES {
        let there = world(shift, Visible::ByDefault);
        assert!(
            there != here && published(&there) == said,
            "{shift} doors further"
        );
    }
    // The same word for word, read by one who knows no type of ours.
    assert!(everything(&world(3, Visible::ByDefault)) == everything(&here));
    let shown = published(&world(0, Visible::Everything));
    assert!(
        shown != published(&world(1, Visible::Everything)),
        "the comparison is blind"
    );
    println!("{SHELTERS} shelters, {OFFICES} doors each: every door is as likely as before");
}

#[test]
fn what_changes_when_a_shelter_is_entered_is_its_area_and_no_more() {
    let mut here = offices();
    let mut before = publish(&here.0, Audience::Public, TODAY);
    let mut told = 0;
    for shelter in (0..SHELTERS).step_by(7) {
        add_shelter(&mut here, shelter, 0, Visible::ByDefault);
        let after = publish(&here.0, Audience::Public, TODAY);
        assert!(after.providers() == before.providers(), "a record changed");
        let known: BTreeSet<_> = before.elsewhere().collect();
        let home = area(&area_code(shelter / OFFICES));
        for new in after.elsewhere().filter(|pair| !known.contains(pair)) {
            assert_eq!(new, (&home, ServiceId::SAFE_PLACE));
            told += 1;
        }
        before = after;
    }
    assert_eq!(
        told, AREAS,
        "each area is told once, however many shelters it has"
    );
}

#[test]
fn no_number_is_missing_from_a_list() {
    let public = publish(&world(0, Visible::ByDefault), Audience::Public, TODAY);
    let numbers: Vec<u32> = public
        .providers()
        .iter()
        .map(PublicProvider::number)
        .collect();
    let whole: Vec<u32> = (1..=200).collect();
    assert_eq!(numbers, whole);
    for one in public.providers() {
        assert_eq!(one.links().count(), 1);
        assert!(
            one.value(Slot::Own(field("PR-06"))).is_some(),
            "the office next door is shown"
        );
    }
}
