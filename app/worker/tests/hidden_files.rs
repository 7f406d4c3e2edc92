//! The files that the worker makes of the directory, in many districts: the same behind whichever door of its area a
//! hidden shelter is, and with visibility off each door by itself.

#[path = "../../../crates/map/tests/common/mod.rs"]
mod common;
#[path = "../../../crates/share/tests/hidden_files/district.rs"]
mod district;
use crate::house;

use std::collections::BTreeMap;

use common::TODAY;
use district::{DOORS, Shelter, district, districts, door, drawn, land, name, outlines, phone_of};
use house::House;
use waymark_map::boundaries::boundaries_to_bytes;
use waymark_map::{Directory, directory_to_bytes};
use waymark_talk::{
    ContentBytes, DirectoryStep, KeptBeside, ListFile, ListFor, Reply, Request, Today, WaysAre,
    WaysAsked, WaysAt, WaysFile, WaysStep,
};

type Files = BTreeMap<String, Vec<u8>>;

fn now() -> Today {
    Today(u32::try_from(TODAY.number()).unwrap())
}

fn keeps(house: &mut House, step: DirectoryStep) {
    assert_eq!(house.ask(Request::Directory(step)), Reply::DirectoryKept);
}

/// The grids and outlines of a district; the directories of its doors come after.
fn on_the_ground(house: &mut House, seed: usize) {
    let women = land(seed, |cell| drawn(seed, cell, 40) as f64).to_bytes();
    let beside = [
        (KeptBeside::Friction, land(seed, |_| 0.012).to_bytes()),
        (KeptBeside::Women, women),
        (KeptBeside::Ground, boundaries_to_bytes(&outlines(seed))),
    ];
    for (what, bytes) in beside {
        keeps(house, DirectoryStep::KeepBeside(what, ContentBytes(bytes)));
    }
}

fn files(house: &mut House, directory: &Directory) -> Files {
    let whole = ContentBytes(directory_to_bytes(directory));
    keeps(house, DirectoryStep::Replace(whole));
    let mut files = Files::new();
    for to in ListFor::ALL {
        for kind in ListFile::ALL {
            let step = DirectoryStep::File {
                to,
                kind,
                language: "en".to_owned(),
                today: now(),
            };
            files.insert(format!("list {kind:?}, for {to:?}"), made(house, step));
        }
    }
    let mut are = house.ask(ways(WaysStep::Begin { today: now() }));
    while matches!(are, Reply::Ways(WaysAre::UnderWay { done, of }) if done < of) {
        are = house.ask(ways(WaysStep::GoOn));
    }
    for kind in [WaysFile::Csv, WaysFile::Grid] {
        let step = WaysStep::File {
            asked: asked(),
            kind,
            language: "en".to_owned(),
        };
        let bytes = made(house, DirectoryStep::Ways(step));
        files.insert(format!("travel {kind:?}"), bytes);
    }
    files
}

fn ways(step: WaysStep) -> Request {
    Request::Directory(DirectoryStep::Ways(step))
}

fn asked() -> WaysAsked {
    WaysAsked {
        service: "S4".to_owned(),
        who: 0,
        at: WaysAt::AnyTime,
        speed: 40,
    }
}

fn made(house: &mut House, step: DirectoryStep) -> Vec<u8> {
    match house.ask(Request::Directory(step)) {
        Reply::FileMade(file) => file.bytes.0,
        other => panic!("{other:?}"),
    }
}

/// Whether a file is that of one door alone, or says its name or phone.
fn is_found(seed: usize, kind: &str, of_doors: &[Files]) -> bool {
    let held = &of_doors[door(seed)][kind];
    let alike = of_doors.iter().filter(|files| files[kind] == *held);
    let text = String::from_utf8_lossy(held);
    let words = [name(seed, door(seed)), phone_of(seed, door(seed))];
    alike.count() == 1 || words.iter().any(|one| text.contains(one))
}

#[test]
fn the_worker_makes_the_same_files_behind_whichever_door_a_hidden_shelter_is() {
    let mut house = House::with_round();
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let whole = districts();
    for seed in 0..whole {
        on_the_ground(&mut house, seed);
        let mut of_doors = |shelter: fn(usize) -> Shelter| -> Vec<Files> {
            let directories = (0..DOORS).map(|door| district(seed, shelter(door)));
            directories.map(|one| files(&mut house, &one)).collect()
        };
        let (hidden, shown) = (of_doors(Shelter::Hidden), of_doors(Shelter::Shown));
        for kind in hidden[0].keys() {
            let (found, control) = counts.entry(kind.clone()).or_default();
            *found += usize::from(is_found(seed, kind, &hidden));
            *control += usize::from(is_found(seed, kind, &shown));
        }
    }
    for (kind, (found, control)) in &counts {
        println!("{kind}: recovered: {found} of {whole}; with visibility off: {control}");
    }
    for (kind, (found, control)) in counts {
        assert_eq!(found, 0, "{kind}");
        assert!(control * 20 >= whole * 19, "{kind}: {control}");
    }
}
