//! The attack on the files themselves: many districts, a hidden shelter in each, and every file that leaves written with
//! it, without it, and with it behind every door of its area. No file tells the door; with visibility off they do.

mod attackers;
use crate::edits as common;
mod district;
mod every_maker;
mod makers;
use crate::listed as packed;

use std::collections::BTreeMap;

use attackers::{Told, only_door, reads};
use district::{DOORS, Shelter, district, districts, door};
use makers::{Files, files};

/// What came of one kind of file, in districts.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    /// The door was found: read in it, or it is the only one that makes this file.
    recovered: usize,
    /// The same with visibility off.
    control: usize,
    /// It tells no more than the area, the service and how many places.
    as_declared: usize,
    /// It tells not even those.
    as_without: usize,
}

/// Everything that the attackers hold of one district.
struct Held {
    without: Files,
    declared: Files,
    hidden: Vec<Files>,
    shown: Vec<Files>,
}

impl Held {
    fn of(seed: usize) -> Self {
        let of = |shelter| files(seed, &district(seed, shelter));
        Self {
            without: of(Shelter::NotThere),
            declared: of(Shelter::Declared),
            hidden: (0..DOORS).map(|door| of(Shelter::Hidden(door))).collect(),
            shown: (0..DOORS).map(|door| of(Shelter::Shown(door))).collect(),
        }
    }
}

/// What stands in each file of the door behind which the shelter is.
fn read(seed: usize, of_doors: &[Files]) -> BTreeMap<String, Told> {
    let files = of_doors[door(seed)].iter();
    files
        .map(|(kind, file)| (kind.clone(), reads(seed, file)))
        .collect()
}

/// Kinds of file in which a place or a name shows when it may be shown.
fn shows(kind: &str) -> bool {
    let begins = |start: &&str| kind.starts_with(*start);
    [
        "list ",
        "map ",
        "poster",
        "travel ",
        "areas GeoJSON",
        "table single.csv",
        "table pathway.csv",
        "workbook of all",
        "page of all",
    ]
    .iter()
    .any(begins)
}

/// What the attackers have of one district.
struct Looked {
    /// By the kind of file.
    found: BTreeMap<String, Count>,
    read: Told,
    control: Told,
}

impl Looked {
    fn at(seed: usize) -> Self {
        let held = Held::of(seed);
        let (hidden, shown) = (read(seed, &held.hidden), read(seed, &held.shown));
        let is_found = |kind: &str, told: &BTreeMap<String, Told>, of_doors: &[Files]| {
            let only = only_door(kind, &of_doors[door(seed)], of_doors);
            usize::from(only.is_some() || told.get(kind).is_some_and(|told| told.anything()))
        };
        let one = |(kind, file): (&String, &Vec<u8>)| {
            let count = Count {
                recovered: is_found(kind, &hidden, &held.hidden),
                control: is_found(kind, &shown, &held.shown),
                as_declared: usize::from(held.declared.get(kind) == Some(file)),
                as_without: usize::from(held.without.get(kind) == Some(file)),
            };
            (kind.clone(), count)
        };
        Self {
            found: held.hidden[door(seed)].iter().map(one).collect(),
            read: hidden.values().copied().fold(Told::default(), Told::and),
            control: shown.values().copied().fold(Told::default(), Told::and),
        }
    }

    /// All districts, on two processors.
    fn at_all() -> Vec<Self> {
        std::thread::scope(|scope| {
            let seeds = [0, 1].map(|first| (first..districts()).step_by(2));
            let halves =
                seeds.map(|half| scope.spawn(move || half.map(Self::at).collect::<Vec<_>>()));
            halves
                .into_iter()
                .flat_map(|half| half.join().unwrap())
                .collect()
        })
    }
}

#[test]
fn no_file_tells_where_a_hidden_shelter_is_and_with_visibility_off_they_do() {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let (mut read, mut control) = (Vec::new(), Vec::new());
    let whole = districts();
    for looked in Looked::at_all() {
        for (kind, found) in looked.found {
            let count = counts.entry(kind).or_default();
            count.recovered += found.recovered;
            count.control += found.control;
            count.as_declared += found.as_declared;
            count.as_without += found.as_without;
        }
        read.push(looked.read);
        control.push(looked.control);
    }
    for (kind, count) in &counts {
        println!(
            "{kind}: recovered: {} of {whole}; with visibility off: {}; no more than declared: {}; as without it: {}",
            count.recovered, count.control, count.as_declared, count.as_without
        );
    }
    let of = |all: &[Told], has: fn(&Told) -> bool| all.iter().filter(|one| has(one)).count();
    let of_all = |all: &[Told]| {
        [
            of(all, |one| one.name),
            of(all, |one| one.phone),
            of(all, |one| one.place),
            of(all, |one| one.number),
        ]
    };
    let (read, control) = (of_all(&read), of_all(&control));
    println!(
        "read in any file (name, phone, place, number): {read:?}; with visibility off: {control:?}"
    );
    assert_eq!(read, [0; 4]);
    // Numbers are given anew, so they are not found even then; that they would be, another test shows.
    assert_eq!(control, [whole, whole, whole, 0]);
    for (kind, count) in &counts {
        assert_eq!(count.recovered, 0, "{kind}");
        assert_eq!(count.as_declared, whole, "{kind}");
        let blind = shows(kind) && count.control * 20 < whole * 19;
        assert!(!blind, "{kind}: the control finds {} only", count.control);
    }
}

#[test]
fn the_readers_find_what_is_planted() {
    let seed = 7;
    let held = files(seed, &district(seed, Shelter::Hidden(door(seed))));
    let clean = &held["list Csv, for Public"];
    assert_eq!(reads(seed, clean), Told::default());
    let (north, east) = district::spot(seed, door(seed));
    let plant = |words: String| {
        let mut file = clean.clone();
        file.extend(words.bytes());
        reads(seed, &file)
    };
    assert!(plant(format!(" {}", district::number(seed))).number);
    assert!(plant(format!(" {:x}", district::number(seed))).number);
    assert!(plant(format!(" {north:.3} {east:.3}")).place);
    assert!(plant(format!(" [{east:.6},{north:.6}]")).place);
    assert!(plant(format!(" {:.0} {:.0}", north * 1e7, east * 1e7)).place);
    assert!(plant(district::phone_of(seed, door(seed)).replace(' ', "")).phone);
    assert!(plant(district::name(seed, door(seed))).name);
    let other = format!(" {:.3} {:.3}", north + 0.02, east);
    assert_eq!(plant(other), Told::default(), "half a place is none");
}
