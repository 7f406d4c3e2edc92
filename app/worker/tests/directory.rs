//! Who helps where on the tablet: kept edit by edit, all of a step or none of it, and forgotten when it must be.

use crate::house;

use house::{House, WORDS, words};
use waymark_keep::stored::{SlotAt, Slotted, keys};
use waymark_keep::{Shelf, Vault};
use waymark_map::{
    Agreed, Change, Day, Directory, Edit, FieldId, Place, Position, ProviderId, Role, Slot, Stamp,
    Text, Value, directory_from_bytes, directory_to_bytes, edit_to_bytes,
};
use waymark_talk::{ContentBytes, DirectoryStep, KeptBeside, Reply, Request, TroubleKind};

const FIRST: ProviderId = ProviderId(7);
const NOW: Stamp = Stamp {
    on: Day::since_1970(20_780),
    by: Role::Facilitator,
};

fn name(text: &str) -> Edit {
    let slot = Slot::Own(FieldId::parse("PR-01").unwrap());
    Edit::Change(
        FIRST,
        Change::Set(slot, Value::Text(Text::new(text).unwrap())),
    )
}

fn place(place: Place) -> Edit {
    Edit::Change(FIRST, Change::Place(place))
}

fn exact() -> Edit {
    let agreed = Agreed {
        on: NOW.on,
        told: Role::Facilitator,
    };
    let position = Position::of_degrees(31.95, 35.91).unwrap();
    place(Place::Exact { position, agreed })
}

fn step(edits: &[Edit]) -> Request {
    let bytes = edits
        .iter()
        .map(|edit| ContentBytes(edit_to_bytes(edit, NOW)));
    Request::Directory(DirectoryStep::Make(bytes.collect()))
}

fn make(house: &mut House, edits: &[Edit]) {
    assert_eq!(house.ask(step(edits)), Reply::DirectoryKept);
}

fn look(house: &mut House) -> Directory {
    match house.ask(Request::Directory(DirectoryStep::Look)) {
        Reply::Directory(bytes) => directory_from_bytes(&bytes.0).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn unlock(house: &mut House) {
    house.state(Request::Unlock {
        passphrase: words(WORDS),
    });
}

/// What lies on the shelf, and the secret in the slot that it needs.
fn kept(house: &House) -> (Slotted, [u8; 32]) {
    let bytes = house::now(house.memory.get(Shelf::Work, keys::DIRECTORY));
    let kept = Slotted::from_bytes(&bytes.unwrap().unwrap()).unwrap();
    let SlotAt::Position(at) = kept.at else {
        panic!("not in the slot")
    };
    (kept, house.slot.all()[usize::from(at)])
}

#[test]
fn each_edit_outlives_a_restart_and_the_directory_opens_with_the_passphrase_alone() {
    let mut house = House::with_round();
    assert_eq!(look(&mut house), Directory::empty());
    make(&mut house, &[Edit::Add(FIRST), name("Spring Centre")]);
    house.restart();
    let locked = house.refused(Request::Directory(DirectoryStep::Look));
    assert_eq!(locked, TroubleKind::Locked);
    unlock(&mut house);
    let directory = look(&mut house);
    assert_eq!(directory.provider(FIRST).unwrap().name(), "Spring Centre");
}

#[test]
fn a_step_with_an_edit_that_does_not_fit_changes_nothing() {
    let mut house = House::with_round();
    make(&mut house, &[Edit::Add(FIRST)]);
    let twice = step(&[name("Spring Centre"), Edit::Add(FIRST)]);
    assert_eq!(house.refused(twice), TroubleKind::EditRefused);
    assert_eq!(look(&mut house).provider(FIRST).unwrap().name(), "");
    make(&mut house, &[name("Spring Centre")]);
    assert_eq!(
        look(&mut house).provider(FIRST).unwrap().name(),
        "Spring Centre"
    );
}

#[test]
fn forgetting_a_place_kills_the_key_of_all_that_held_it() {
    let mut house = House::with_round();
    make(&mut house, &[Edit::Add(FIRST), exact()]);
    let (held, secret) = kept(&house);
    // The control: an ordinary edit keeps the key, so what held the place could still be opened.
    make(&mut house, &[name("Spring Centre")]);
    assert_eq!(kept(&house).1, secret);
    make(&mut house, &[place(Place::Hidden)]);
    let (now, _) = kept(&house);
    assert_ne!(now.at, held.at);
    assert!(!house.slot.all().contains(&secret));
    assert!(look(&mut house).provider(FIRST).unwrap().place() == &Place::Hidden);
}

#[test]
fn a_slot_that_fails_leaves_the_directory_as_it_was() {
    let mut house = House::with_round();
    make(&mut house, &[Edit::Add(FIRST), exact()]);
    house.slot.fail_after(0);
    let refused = house.refused(step(&[place(Place::Hidden)]));
    assert_eq!(refused, TroubleKind::SlotUnusable);
    let stays = look(&mut house);
    assert!(matches!(
        stays.provider(FIRST).unwrap().place(),
        Place::Exact { .. }
    ));
}

#[test]
fn another_directory_takes_its_place_and_the_one_before_is_gone() {
    let mut house = House::with_round();
    make(&mut house, &[Edit::Add(FIRST), exact()]);
    let (_, secret) = kept(&house);
    let empty = ContentBytes(directory_to_bytes(&Directory::empty()));
    let replace = Request::Directory(DirectoryStep::Replace(empty));
    assert_eq!(house.ask(replace), Reply::DirectoryKept);
    assert_eq!(look(&mut house), Directory::empty());
    assert!(!house.slot.all().contains(&secret));
    let torn = Request::Directory(DirectoryStep::Replace(ContentBytes(vec![1, 9])));
    assert_eq!(house.refused(torn), TroubleKind::EditRefused);
}

#[test]
fn a_copy_brings_it_back_under_a_key_of_the_other_tablet() {
    let mut house = House::with_round();
    make(
        &mut house,
        &[Edit::Add(FIRST), name("Spring Centre"), exact()],
    );
    let mut other = house.copied();
    assert_eq!(look(&mut other), look(&mut house));
    other.restart();
    unlock(&mut other);
    assert_eq!(look(&mut other), look(&mut house));
}

fn beside(house: &mut House, what: KeptBeside) -> Vec<u8> {
    match house.ask(Request::Directory(DirectoryStep::LookBeside(what))) {
        Reply::Beside(bytes) => bytes.0,
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_kept_beside_it_outlives_a_restart_and_goes_with_a_copy() {
    let mut house = House::with_round();
    let all = [KeptBeside::Ground, KeptBeside::Work, KeptBeside::Exercises];
    for (at, what) in (1..).zip(all) {
        assert_eq!(beside(&mut house, what), []);
        let keep = DirectoryStep::KeepBeside(what, ContentBytes(vec![at; 40]));
        assert_eq!(house.ask(Request::Directory(keep)), Reply::DirectoryKept);
    }
    house.restart();
    unlock(&mut house);
    let mut other = house.copied();
    for (at, what) in (1..).zip(all) {
        assert_eq!(beside(&mut house, what), [at; 40]);
        assert_eq!(beside(&mut other, what), [at; 40]);
    }
    let none = DirectoryStep::KeepBeside(KeptBeside::Ground, ContentBytes(Vec::new()));
    house.ask(Request::Directory(none));
    assert!(!house.has(Shelf::Work, keys::GROUND));
}
