//! A background on the tablet: in parts, in no copy, and replaced only once the new one is whole.

use crate::house;

use house::{House, WORDS, words};
use waymark_keep::stored::keys;
use waymark_keep::{Change, Fault, Shelf, StoreError, Vault};
use waymark_map::backdrop::{Backdrop, Lies, Media, PART};
use waymark_map::{backdrop_from_bytes, backdrop_to_bytes};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request, TroubleKind};

fn ask(house: &mut House, step: DirectoryStep) -> Reply {
    house.ask(Request::Directory(step))
}

fn unlock(house: &mut House) {
    house.state(Request::Unlock {
        passphrase: words(WORDS),
    });
}

/// Its first parts, each full of one letter.
fn keeps_parts(house: &mut House, letter: u8, parts: u32) {
    for number in 0..parts {
        let keep = DirectoryStep::KeepPart(number, ContentBytes(vec![letter; 50]));
        assert_eq!(ask(house, keep), Reply::DirectoryKept);
    }
}

fn known(name: &str, parts: u32) -> DirectoryStep {
    let backdrop = Backdrop {
        name: name.to_owned(),
        media: Media::Png,
        size: [40, 30],
        bytes: parts * PART as u32,
        lies: Lies::NotToScale,
        credit: String::new(),
    };
    let bytes = ContentBytes(backdrop_to_bytes(&backdrop));
    DirectoryStep::KeepBeside(KeptBeside::Backdrop, bytes)
}

/// Brings one in to the end.
fn brings(house: &mut House, name: &str, letter: u8, parts: u32) {
    keeps_parts(house, letter, parts);
    assert_eq!(ask(house, known(name, parts)), Reply::DirectoryKept);
}

fn beside(house: &mut House) -> Vec<u8> {
    match ask(house, DirectoryStep::LookBeside(KeptBeside::Backdrop)) {
        Reply::Beside(bytes) => bytes.0,
        other => panic!("{other:?}"),
    }
}

fn part(house: &mut House, number: u32) -> Vec<u8> {
    match ask(house, DirectoryStep::LookPart(number)) {
        Reply::Beside(bytes) => bytes.0,
        other => panic!("{other:?}"),
    }
}

/// After a restart this one is there, with so many parts of this letter and no others.
fn check(house: &mut House, name: &str, letter: u8, parts: u32) {
    house.restart();
    unlock(house);
    assert_eq!(backdrop_from_bytes(&beside(house)).unwrap().name, name);
    for number in 0..parts {
        assert_eq!(part(house, number), [letter; 50], "{name}, part {number}");
    }
    assert_eq!(part(house, parts), []);
}

/// How many parts lie on the shelf, whoever they belong to.
fn lying(house: &House) -> usize {
    let all = house::now(house.memory.list(Shelf::Work)).unwrap();
    let number = |name: &str| {
        let (slot, number) = name.rsplit_once('-')?;
        let ours = [keys::BACKDROP, keys::BACKDROP_SECOND].contains(&slot);
        (ours && number.parse::<u32>().is_ok()).then_some(())
    };
    all.iter().filter_map(|(name, _)| number(name)).count()
}

#[test]
fn it_is_kept_in_parts_that_go_with_it_and_into_no_copy() {
    let mut house = House::with_round();
    brings(&mut house, "sketch", 7, 3);
    check(&mut house, "sketch", 7, 3);
    let mut other = house.copied();
    assert_eq!(beside(&mut other), []);
    keeps_parts(&mut house, 9, 2);
    let none = ContentBytes(Vec::new());
    let away = DirectoryStep::KeepBeside(KeptBeside::Backdrop, none);
    assert_eq!(ask(&mut house, away), Reply::DirectoryKept);
    assert_eq!((beside(&mut house), lying(&house)), (Vec::new(), 0));
    // Nothing larger than a part, and no part behind the last.
    for (number, long) in [(0, PART + 1), (60, 1)] {
        let keep = DirectoryStep::KeepPart(number, ContentBytes(vec![7; long]));
        assert!(matches!(ask(&mut house, keep), Reply::Trouble(_)));
    }
}

#[test]
fn one_that_is_broken_off_leaves_the_old_one_whole() {
    let mut house = House::with_round();
    brings(&mut house, "old", 7, 3);
    keeps_parts(&mut house, 9, 2);
    check(&mut house, "old", 7, 3);
    // It cannot be put in force without its last part.
    let early = house.refused(Request::Directory(known("new", 4)));
    assert_eq!(early, TroubleKind::EditRefused);
    check(&mut house, "old", 7, 3);
    // Called off, and taken up again shorter than what was broken off.
    keeps_parts(&mut house, 9, 4);
    assert_eq!(
        ask(&mut house, DirectoryStep::DropParts),
        Reply::DirectoryKept
    );
    assert_eq!(lying(&house), 3);
    keeps_parts(&mut house, 9, 4);
    check(&mut house, "old", 7, 3);
    brings(&mut house, "shorter", 8, 2);
    check(&mut house, "shorter", 8, 2);
    assert_eq!(lying(&house), 2);
}

#[test]
fn the_last_step_is_one_step_whenever_the_power_fails() {
    let last = |fault: Fault| {
        let mut house = House::with_round();
        brings(&mut house, "old", 7, 3);
        keeps_parts(&mut house, 9, 2);
        house.memory.plan_commits([fault]);
        ask(&mut house, known("new", 2));
        house
    };
    let mut before = last(Fault::Before(StoreError::Full));
    check(&mut before, "old", 7, 3);
    for fault in [Fault::None, Fault::After(StoreError::Unreachable)] {
        let mut after = last(fault);
        check(&mut after, "new", 9, 2);
        // The control: carried through, the new one is there and nothing of the old one is.
        assert_eq!(lying(&after), 2);
    }
}

#[test]
fn one_that_was_kept_before_there_were_two_slots_is_read_and_replaced() {
    let mut house = House::with_round();
    brings(&mut house, "first", 6, 1);
    brings(&mut house, "old", 7, 3);
    // As it was written then: parts under the first name, and no word of a slot.
    let word = Change::delete(Shelf::Work, keys::BACKDROP_SLOT);
    house::now(house.memory.commit(&[word])).unwrap();
    assert!(house.has(Shelf::Work, "backdrop-0"));
    check(&mut house, "old", 7, 3);
    brings(&mut house, "new", 9, 2);
    check(&mut house, "new", 9, 2);
    assert_eq!(lying(&house), 2);
}
