//! A round is closed: what stays, what goes, and when the next may open.

use crate::house;

use house::{House, MONDAY, TUESDAY, new_round, settings};
use waymark_count::{Ledger, Refusal, Release, change, release};
use waymark_keep::Shelf;
use waymark_keep::stored::keys;
use waymark_talk::{
    Figures, NewRound, PastShown, Reply, Request, Settings, Setup, Today, TroubleKind,
};

fn closed_on(today: Today) -> Request {
    Request::CloseRound { today }
}

fn round_on(today: Today) -> Request {
    Request::OpenRound(NewRound {
        today,
        ..new_round()
    })
}

fn collect(house: &mut House, today: Today, women: u32) {
    house.open_day(today);
    house.women_answer(women);
    house.close_day(today, women);
}

fn home(house: &mut House) -> waymark_talk::Home {
    match house
        .state(Request::SaveSettings {
            settings: settings(),
        })
        .setup
    {
        Setup::Unlocked(home) => *home,
        other => panic!("expected to be unlocked, got {other:?}"),
    }
}

#[test]
fn the_results_of_a_closed_round_stay_as_they_were() {
    let mut house = House::with_round();
    collect(&mut house, MONDAY, 20);
    let before = house.results();
    house.state(closed_on(TUESDAY));
    let Reply::Results(after) = house.ask(Request::PastResults { place: 0 }) else {
        panic!("expected results");
    };
    assert_eq!(after.figures, Figures::Shown);
    assert!(after.release == before.release);
    let ledger = Ledger::from_bytes(&after.ledger).unwrap();
    assert_eq!(
        release::read(&after.release, &ledger).unwrap().area(),
        "North ward"
    );
    let home = home(&mut house);
    assert!(home.round.is_none());
    assert_eq!(home.figures, Figures::NothingYet);
    assert_eq!(
        (home.past[0].closed_on, home.past[0].shown),
        (TUESDAY, PastShown::Results)
    );
    for gone in [keys::TALLY, keys::PLAN, keys::RELEASE] {
        assert!(!house.has(Shelf::Work, gone), "{gone} is still there");
    }
    // Nor does a round that is still to come have any.
    house.is_ready();
    house.state(round_on(TUESDAY));
    assert!(house.results().release.is_empty());
    let Reply::Results(still) = house.ask(Request::PastResults { place: 0 }) else {
        panic!("expected results");
    };
    assert!(still.release == before.release);
}

fn read(results: &waymark_talk::Results) -> Release {
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    release::read(&results.release, &ledger).unwrap()
}

#[test]
fn the_next_round_of_the_same_form_can_be_held_against_the_last() {
    let mut house = House::with_round();
    collect(&mut house, MONDAY, 20);
    house.state(closed_on(MONDAY));
    house.is_ready();
    house.state(round_on(TUESDAY));
    collect(&mut house, TUESDAY, 20);
    let now = read(&house.results());
    let Reply::Results(before) = house.ask(Request::PastResults { place: 0 }) else {
        panic!("expected results");
    };
    let before = read(&before);
    let changes = change::between(&before, &now).unwrap();
    assert!(!changes.is_empty() && changes.len() == now.indicators().len());
    assert!(changes.iter().all(|change| change.before().is_some()));
    assert_eq!(change::between(&now, &now), Err(Refusal::SameWomen));
}

#[test]
fn the_secret_of_the_totals_is_overwritten_when_the_round_is_closed() {
    let mut house = House::with_round();
    collect(&mut house, MONDAY, 7);
    let before = house.slot.all();
    house.state(closed_on(TUESDAY));
    let after = house.slot.all();
    assert!(before.iter().all(|secret| !after.contains(secret)));
    // The control: a start alone leaves the secret of totals that are still needed.
    let mut other = House::with_round();
    collect(&mut other, MONDAY, 7);
    let before = other.slot.all();
    other.restart();
    let after = other.slot.all();
    assert!(before.iter().any(|secret| after.contains(secret)));
}

#[test]
fn nothing_is_shown_of_a_round_of_few() {
    let mut house = House::with_round();
    collect(&mut house, MONDAY, 9);
    house.state(closed_on(MONDAY));
    let Reply::Results(results) = house.ask(Request::PastResults { place: 0 }) else {
        panic!("expected results");
    };
    assert_eq!(results.figures, Figures::TooFewPeople);
    assert!(results.release.is_empty() && results.ledger.is_empty());
    assert_eq!(
        house.refused(Request::PastResults { place: 1 }),
        TroubleKind::NoRound
    );
}

/// Whether a next round may open so many days after one in which so many answered.
fn check(women: u32, days: u32, expected: Option<TroubleKind>) {
    let mut house = House::with_round();
    collect(&mut house, MONDAY, women);
    house.state(closed_on(MONDAY));
    house.is_ready_on(Today(MONDAY.0 + days));
    let before = house.memory.all_bytes();
    match expected {
        None => drop(house.state(round_on(Today(MONDAY.0 + days)))),
        Some(kind) => {
            assert_eq!(house.refused(round_on(Today(MONDAY.0 + days))), kind);
            assert!(house.memory.all_bytes() == before);
        }
    }
}

#[test]
fn the_next_round_opens_after_ninety_days_or_twenty_women() {
    check(19, 0, Some(TroubleKind::RoundTooSoon));
    check(19, 89, Some(TroubleKind::RoundTooSoon));
    check(19, 90, None);
    check(20, 0, None);
    check(1, 1, Some(TroubleKind::RoundTooSoon));
    // Opened by mistake: nobody has answered.
    check(0, 0, None);
}

#[test]
fn another_area_need_not_wait_but_another_spelling_must() {
    for (area, waits) in [(" north  WARD ", true), ("South ward", false)] {
        let mut house = House::with_round();
        collect(&mut house, MONDAY, 3);
        house.state(closed_on(MONDAY));
        house.is_ready();
        house.state(Request::SaveSettings {
            settings: Settings {
                area: area.into(),
                ..settings()
            },
        });
        match waits {
            true => assert_eq!(house.refused(round_on(TUESDAY)), TroubleKind::RoundTooSoon),
            false => drop(house.state(round_on(TUESDAY))),
        }
    }
}

#[test]
fn a_round_is_not_closed_over_an_open_day_or_an_open_question() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    assert_eq!(
        house.refused(closed_on(MONDAY)),
        TroubleKind::DayAlreadyOpen
    );
    house.women_answer(12);
    house.close_day(MONDAY, 13);
    assert_eq!(house.refused(closed_on(MONDAY)), TroubleKind::ReasonFirst);
    assert_eq!(
        house.refused(closed_on(Today(MONDAY.0 - 1))),
        TroubleKind::ClockSetBack
    );
    house.ask(Request::ExplainMismatch {
        reason: waymark_talk::MismatchReason::PaperMiscounted,
    });
    house.state(closed_on(MONDAY));
    assert_eq!(house.refused(closed_on(MONDAY)), TroubleKind::NoRound);
    house.restart();
    assert_eq!(house.refused(closed_on(MONDAY)), TroubleKind::Locked);
}
