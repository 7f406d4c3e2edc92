//! Voices of a round: its file says which clips belong to it, and a change to one of them is seen in the pictures.

use crate::house;

use house::{House, TUESDAY, now};
use waymark_keep::stored::{Clip, ClipName, Voices, keys};
use waymark_keep::{Change, Shelf, Vault};
use waymark_talk::{ContentBytes, Reply, Request, RoundFile};

fn clip(sound: &[u8]) -> Clip {
    Clip::new(sound.to_vec()).unwrap()
}

fn yes() -> ClipName {
    ClipName::of("en", "Yes")
}

/// A tablet with an open round, on which this sound was recorded for "Yes".
fn recorded(house: &mut House, sound: &[u8]) {
    let voices = Voices::default().with(yes(), &clip(sound)).unwrap();
    let changes = [
        Change::put(Shelf::Public, keys::VOICES, voices.to_bytes()),
        Change::put(Shelf::Public, yes().key(), clip(sound).to_bytes()),
    ];
    now(house.memory.commit(&changes)).unwrap();
}

fn given_on(house: &mut House) -> RoundFile {
    match house.ask(Request::ShareRound) {
        Reply::RoundFile(file) => file,
        other => panic!("expected a file, got {other:?}"),
    }
}

fn joined(file: &ContentBytes) -> House {
    let mut house = House::new();
    house.is_set_up();
    house.state(Request::JoinRound {
        file: file.clone(),
        today: TUESDAY,
    });
    house
}

#[test]
fn a_joined_tablet_knows_the_clips_of_the_round_and_no_others() {
    let mut first = House::with_round();
    recorded(&mut first, b"a calm voice");
    let second = joined(&given_on(&mut first).file);
    let vouched = Voices::from_bytes(&second.public(keys::VOICES_VOUCHED)).unwrap();
    assert!(vouched.knows(yes(), &clip(b"a calm voice")));
    assert!(!vouched.knows(yes(), &clip(b"another voice")));
    assert!(!vouched.knows(ClipName::of("en", "No"), &clip(b"a calm voice")));
    // The clips themselves are no part of that file.
    assert!(!second.has(Shelf::Public, &yes().key()));
}

#[test]
fn another_clip_gives_other_pictures() {
    let mut house = House::with_round();
    recorded(&mut house, b"a calm voice");
    let before = given_on(&mut house).pictures;
    assert_eq!(given_on(&mut house).pictures, before, "the control");
    recorded(&mut house, b"another voice");
    assert_ne!(given_on(&mut house).pictures, before);
}

#[test]
fn closing_a_round_leaves_its_clips_for_the_next() {
    let mut first = House::with_round();
    recorded(&mut first, b"a calm voice");
    let mut second = joined(&given_on(&mut first).file);
    recorded(&mut second, b"a calm voice");
    second.state(Request::CloseRound { today: TUESDAY });
    assert!(!second.has(Shelf::Public, keys::VOICES_VOUCHED));
    assert!(second.has(Shelf::Public, keys::VOICES));
    assert!(second.has(Shelf::Public, &yes().key()));
    second.ask(Request::Wipe);
    assert!(!second.has(Shelf::Public, keys::VOICES));
    assert!(!second.has(Shelf::Public, &yes().key()));
}
