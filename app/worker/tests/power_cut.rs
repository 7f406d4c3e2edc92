//! The power fails at every step of closing: after a restart the day is either still open and
//! whole or closed and gone, never half, and the old secrets end overwritten.

use crate::house;

use house::{House, MONDAY, TUESDAY, close_day};
use waymark_keep::stored::{SlotAt, Slotted, keys};
use waymark_keep::{Fault, Shelf, StoreError, Vault};
use waymark_talk::{DayStanding, Figures, Reply, Setup};
use waymark_worker::{POSITIONS, Slot};

/// The secret a stored value needs, if the value is there.
fn secret_of(house: &House, key: &str) -> Option<[u8; 32]> {
    let bytes = house::now(house.memory.get(Shelf::Work, key)).unwrap()?;
    match Slotted::from_bytes(&bytes).unwrap().at {
        SlotAt::Position(position) => Some(house.slot.read(position).unwrap()),
        SlotAt::Shelf => panic!("there is a file, so it is used"),
    }
}

/// Monday was closed with five women; on Tuesday five more have answered.
fn second_evening() -> House {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(5);
    house.close_day(MONDAY, 5);
    house.open_day(TUESDAY);
    house.women_answer(5);
    house
}

enum Ends {
    StillOpen,
    Closed,
}

/// Closes with a fault planned, restarts, and looks.
fn check(plan: impl Fn(&House), ends: Ends) {
    let mut house = second_evening();
    let old = [keys::DAY_KEY, keys::TALLY].map(|key| secret_of(&house, key).unwrap());
    plan(&house);
    let _ = house.ask(close_day(TUESDAY, 5));
    let state = house.restart();
    match ends {
        Ends::StillOpen => {
            let open = Setup::Locked(DayStanding::Open(TUESDAY));
            assert_eq!(state.setup, open);
            assert_eq!(house.pool().len(), 5);
            // Nothing is lost: it closes now, with everybody counted.
            assert_eq!(house.close_day(TUESDAY, 5).figures, Figures::Shown);
        }
        Ends::Closed => {
            assert_eq!(state.setup, Setup::Locked(DayStanding::NoDay));
            house.state(waymark_talk::Request::Unlock {
                passphrase: house::words(house::WORDS),
            });
            assert_eq!(house.results().figures, Figures::Shown);
        }
    }
    assert!(house.pool().is_empty());
    assert!(!house.has(Shelf::Public, keys::DAY));
    assert!(!house.has(Shelf::Work, keys::DAY_KEY));
    assert!(secret_of(&house, keys::TALLY).is_some());
    for secret in old {
        assert!(!house.slot.all().contains(&secret), "an old secret is left");
    }
}

#[test]
fn without_a_fault_the_day_closes() {
    check(|_| {}, Ends::Closed);
}

#[test]
fn before_the_commit_the_day_is_still_open() {
    for error in [
        StoreError::Unreachable,
        StoreError::Full,
        StoreError::Closed,
    ] {
        check(
            move |house| house.memory.plan_commits([Fault::Before(error)]),
            Ends::StillOpen,
        );
    }
}

#[test]
fn after_the_commit_the_day_is_closed_even_if_nobody_heard_so() {
    check(
        |house| {
            let unheard = Fault::After(StoreError::Unreachable);
            house.memory.plan_commits([unheard]);
        },
        Ends::Closed,
    );
}

#[test]
fn at_every_write_of_the_slot() {
    // The first write puts the new secret in place, before the commit.
    check(|house| house.slot.fail_after(0), Ends::StillOpen);
    // Every later one overwrites, after it.
    for writes in 1..=usize::from(POSITIONS) {
        check(move |house| house.slot.fail_after(writes), Ends::Closed);
    }
}

#[test]
fn a_close_that_could_not_overwrite_says_so() {
    let mut house = second_evening();
    house.slot.fail_after(1);
    let Reply::DayClosed(closed) = house.ask(close_day(TUESDAY, 5)) else {
        panic!("the day is closed all the same");
    };
    assert_eq!(closed.erasure, waymark_talk::Erasure::AtNextStart);
}

#[test]
fn an_opening_that_was_cut_off_leaves_no_secret_and_no_day() {
    let mut house = House::with_round();
    house
        .memory
        .plan_commits([Fault::Before(StoreError::Unreachable)]);
    let _ = house.ask(house::open_day(MONDAY));
    let left: Vec<_> = house.slot.all();
    let state = house.restart();
    assert_eq!(state.setup, Setup::Locked(DayStanding::NoDay));
    let swept = house.slot.all();
    assert!(left.iter().all(|place| !swept.contains(place)));
    house.open_day(MONDAY);
}

#[test]
fn a_start_leaves_the_secrets_in_use_alone() {
    let mut house = second_evening();
    let before = [keys::DAY_KEY, keys::TALLY].map(|key| secret_of(&house, key));
    for _ in 0..5 {
        house.restart();
    }
    let after = [keys::DAY_KEY, keys::TALLY].map(|key| secret_of(&house, key));
    assert_eq!(before, after);
    house.close_day(TUESDAY, 5);
}

#[test]
fn a_store_that_cannot_be_read_stops_the_sweep() {
    let mut house = second_evening();
    house.memory.plan_reads([StoreError::Unreachable]);
    let before = house.slot.all();
    let _ = house.ask(waymark_talk::Request::Start);
    assert!(house.slot.all() == before);
}

#[test]
fn the_totals_are_sealed_anew_at_every_close() {
    let mut house = House::with_round();
    let mut seen = Vec::new();
    for day in 0..20 {
        let today = waymark_talk::Today(MONDAY.0 + day);
        house.called_on(today);
        house.open_day(today);
        house.women_answer(1);
        house.close_day(today, 1);
        let secret = secret_of(&house, keys::TALLY).unwrap();
        assert!(!seen.contains(&secret));
        assert!(seen.iter().all(|old| !house.slot.all().contains(old)));
        seen.push(secret);
    }
}
