//! The log of what went wrong: sealed, in copies, and with nobody in it.

use crate::house;

use house::{House, MONDAY, TUESDAY, WORDS, words};
use waymark_keep::Shelf;
use waymark_keep::stored::keys;
use waymark_talk::{
    ContentBytes, CopyFor, CopyKey, HarmDone, HarmKind, HarmLog, HarmStep, HarmWritten, Reply,
    Request, TroubleKind,
};

const FIRST: HarmWritten = HarmWritten {
    on: MONDAY,
    kind: HarmKind::SomebodyCameIn,
    done: HarmDone::Hid,
};
const SECOND: HarmWritten = HarmWritten {
    on: TUESDAY,
    kind: HarmKind::Team,
    done: HarmDone::Nothing,
};

fn log(house: &mut House, step: HarmStep) -> HarmLog {
    match house.ask(Request::Harm(step)) {
        Reply::Harm(log) => log,
        other => panic!("{other:?}"),
    }
}

#[test]
fn it_is_read_back_the_newest_first_and_lies_sealed() {
    let mut house = House::with_round();
    assert_eq!(log(&mut house, HarmStep::Look), []);
    log(&mut house, HarmStep::Write(FIRST));
    assert_eq!(log(&mut house, HarmStep::Write(SECOND)), [SECOND, FIRST]);
    assert!(house.has(Shelf::Work, keys::HARM));
    house.restart();
    assert_eq!(
        house.refused(Request::Harm(HarmStep::Look)),
        TroubleKind::Locked
    );
    house.state(Request::Unlock {
        passphrase: words(WORDS),
    });
    assert_eq!(log(&mut house, HarmStep::Look), [SECOND, FIRST]);
}

#[test]
fn a_copy_brings_it_back() {
    let mut house = House::with_round();
    log(&mut house, HarmStep::Write(FIRST));
    let made = Request::MakeCopy {
        purpose: CopyFor::Keeping,
        today: MONDAY,
    };
    let Reply::Copy(copy) = house.ask(made) else {
        panic!("no copy");
    };
    let mut other = House::new();
    let restored = other.ask(Request::Restore {
        file: ContentBytes(copy.file.0),
        key: CopyKey::Passphrase(words(WORDS)),
        today: MONDAY,
    });
    assert!(matches!(restored, Reply::Restored(_)), "{restored:?}");
    assert_eq!(log(&mut other, HarmStep::Look), [FIRST]);
}
