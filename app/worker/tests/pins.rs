//! The PIN is a gate for the screen: mistakes are counted across restarts, nothing is wiped, and no key hangs on it.

use crate::house;

use house::{House, MONDAY, WORDS, words};
use waymark_keep::Fault;
use waymark_keep::StoreError;
use waymark_keep::stored::{PinLock, keys};
use waymark_talk::{PinIs, Reply, Request, Setup, TroubleKind};

fn set(typed: &str) -> Request {
    Request::SetPin { pin: words(typed) }
}

fn attempt(typed: &str) -> Request {
    Request::TryPin { pin: words(typed) }
}

fn with_pin() -> House {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.state(set("4711"));
    house
}

fn check(house: &mut House, typed: &str, expected: PinIs) {
    assert_eq!(tried(house, typed), expected, "{typed}");
}

fn tried(house: &mut House, typed: &str) -> PinIs {
    match house.ask(attempt(typed)) {
        Reply::Pin(said) => said,
        other => panic!("{other:?}"),
    }
}

/// A wrong one; how long it makes whoever typed it wait.
fn mistaken(house: &mut House, typed: &str) -> u32 {
    match tried(house, typed) {
        PinIs::Wrong { seconds } => seconds,
        other => panic!("{other:?}"),
    }
}

/// Longer than the longest wait.
const LONG: u32 = 601;

fn wait(house: &House) -> u32 {
    PinLock::from_bytes(&house.public(keys::PIN))
        .unwrap()
        .wait_seconds()
}

#[test]
fn mistakes_are_counted_over_restarts_and_end_with_the_right_one() {
    let mut house = with_pin();
    let mut waits = Vec::new();
    for typed in ["0000", "1111", "2222", "3333", "4444", "5555", "6666"] {
        // No keys are in memory: it is asked of a tablet that just came back.
        house.restart();
        house.later(LONG);
        let seconds = mistaken(&mut house, typed);
        assert_eq!(seconds, wait(&house));
        waits.push(seconds);
    }
    assert_eq!(waits, [0, 0, 5, 30, 120, 600, 600]);
    house.later(LONG);
    check(&mut house, "4711", PinIs::Right);
    assert_eq!(wait(&house), 0);
}

fn asked(house: &mut House) -> u32 {
    match house.ask(Request::PinWait) {
        Reply::PinWait(seconds) => seconds,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_right_one_waits_as_well_whatever_the_page_does_and_trying_meanwhile_costs_nothing() {
    let mut house = with_pin();
    for typed in ["0000", "1111"] {
        assert_eq!(mistaken(&mut house, typed), 0);
    }
    assert_eq!(mistaken(&mut house, "2222"), 5);
    assert_eq!(asked(&mut house), 5);
    for _ in 0..9 {
        check(&mut house, "4711", PinIs::TooSoon { seconds: 5 });
    }
    house.later(4);
    check(&mut house, "4711", PinIs::TooSoon { seconds: 1 });
    assert_eq!((asked(&mut house), wait(&house)), (1, 5));
    house.later(1);
    check(&mut house, "4711", PinIs::Right);
    assert_eq!(asked(&mut house), 0);
}

#[test]
fn a_page_opened_anew_waits_the_whole_time_again() {
    let mut house = with_pin();
    for typed in ["0000", "1111", "2222", "3333"] {
        house.later(LONG);
        mistaken(&mut house, typed);
    }
    house.later(29);
    check(&mut house, "4711", PinIs::TooSoon { seconds: 1 });
    house.restart();
    check(&mut house, "4711", PinIs::TooSoon { seconds: 30 });
    house.later(30);
    check(&mut house, "4711", PinIs::Right);
}

#[test]
fn another_pin_set_behind_the_lock_begins_without_a_wait() {
    let mut house = with_pin();
    for _ in 0..4 {
        house.later(LONG);
        mistaken(&mut house, "0000");
    }
    assert_eq!(asked(&mut house), 30);
    house.state(set("9999"));
    assert_eq!(asked(&mut house), 0);
    check(&mut house, "9999", PinIs::Right);
}

#[test]
fn a_page_that_ends_in_between_wins_no_try() {
    let mut house = with_pin();
    for _ in 0..3 {
        // The count is kept; what would tell of the right one is not.
        house
            .memory
            .plan_commits([Fault::None, Fault::Before(StoreError::Closed)]);
        house.ask(attempt("4711"));
        house.restart();
    }
    assert_eq!(wait(&house), 5);
}

#[test]
fn it_opens_no_work_and_wipes_none() {
    let mut house = with_pin();
    house.restart();
    for _ in 0..20 {
        house.later(LONG);
        mistaken(&mut house, "0000");
    }
    house.later(LONG);
    check(&mut house, "4711", PinIs::Right);
    assert!(matches!(
        house.state(Request::Start).setup,
        Setup::Locked(_)
    ));
    assert_eq!(house.refused(Request::Results), TroubleKind::Locked);
    let unlock = Request::Unlock {
        passphrase: words(WORDS),
    };
    assert!(matches!(house.state(unlock).setup, Setup::Unlocked(_)));
}

#[test]
fn it_is_set_and_taken_away_behind_the_lock_alone() {
    let mut house = with_pin();
    for typed in ["123", "123456789", "12a4", ""] {
        assert_eq!(
            house.refused(set(typed)),
            TroubleKind::PinMalformed,
            "{typed}"
        );
    }
    house.restart();
    assert_eq!(house.refused(set("9999")), TroubleKind::Locked);
    assert_eq!(house.refused(Request::DropPin), TroubleKind::Locked);
    check(&mut house, "4711", PinIs::Right);
    house.state(Request::Unlock {
        passphrase: words(WORDS),
    });
    house.state(Request::DropPin);
    assert_eq!(house.refused(attempt("4711")), TroubleKind::NoPin);
}

#[test]
fn its_figures_do_not_lie_on_the_tablet() {
    let mut house = House::with_round();
    house.state(set("47119283"));
    let bytes = house.memory.all_bytes();
    let held = |figures: &[u8]| bytes.windows(figures.len()).any(|part| part == figures);
    assert!(!held(b"47119283"));
    // The control: what is written in the clear is found.
    assert!(held(b"North ward"));
}
