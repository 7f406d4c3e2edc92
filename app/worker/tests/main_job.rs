//! The main job: women answer, days are closed, and totals come out when they may.

use crate::house;

use house::{House, MONDAY, TUESDAY};
use waymark_count::{Ledger, release};
use waymark_keep::stored::keys;
use waymark_keep::{Pictures, SEALED_BYTES, SEALED_VERSION, Sealed, Shelf, Waiting};
use waymark_talk::{
    ErasingIs, Erasure, Figures, HeadCheck, MismatchReason, Reply, Request, Setup, Today,
};

fn shown(house: &mut House) -> waymark_count::Release {
    let results = house.results();
    assert_eq!(results.figures, Figures::Shown);
    let ledger = Ledger::from_bytes(&results.ledger).unwrap();
    release::read(&results.release, &ledger).unwrap()
}

#[test]
fn nine_people_show_nothing() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(9);
    let closed = house.close_day(MONDAY, 9);
    assert_eq!(closed.heads, HeadCheck::Agrees);
    assert_eq!(closed.damaged, 0);
    assert_eq!(closed.erasure, Erasure::Overwritten);
    assert_eq!(closed.figures, Figures::TooFewPeople);
    assert!(house.results().release.is_empty());
    assert!(house.results().ledger.is_empty());
}

#[test]
fn ten_people_on_one_day_wait_for_a_second_day() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(10);
    assert_eq!(house.close_day(MONDAY, 10).figures, Figures::TooFewDays);
    assert!(house.results().release.is_empty());
}

#[test]
fn ten_people_over_two_days_open_the_results() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(5);
    assert_eq!(house.close_day(MONDAY, 5).figures, Figures::TooFewPeople);
    house.restart();
    house.open_day(TUESDAY);
    house.women_answer(5);
    assert_eq!(house.close_day(TUESDAY, 5).figures, Figures::Shown);
    assert_eq!(shown(&mut house).area(), "North ward");
    // And still after the power was gone.
    house.restart();
    house.state(Request::Unlock {
        passphrase: house::words(house::WORDS),
    });
    shown(&mut house);
}

#[test]
fn a_day_with_little_new_shows_what_was_shown_before() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(20);
    house.close_day(MONDAY, 20);
    let before = shown(&mut house).hash();
    house.open_day(TUESDAY);
    house.women_answer(3);
    assert_eq!(house.close_day(TUESDAY, 3).figures, Figures::Shown);
    assert_eq!(shown(&mut house).hash(), before);
    house.open_day(Today(TUESDAY.0 + 1));
    house.women_answer(10);
    house.close_day(Today(TUESDAY.0 + 1), 10);
    assert_ne!(shown(&mut house).hash(), before);
}

#[test]
fn damaged_entries_are_counted_told_and_hinder_nobody() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(20);
    let mut flipped = house.pool()[0].1.clone();
    flipped[500] ^= 1;
    house.put_in_pool(flipped);
    house.put_in_pool(b"not an entry".to_vec());
    house.put_in_pool(Vec::new());
    let mut noise = [0xa5; SEALED_BYTES];
    noise[0] = SEALED_VERSION;
    let foreign = Waiting::new(
        Pictures::new([1, 2, 3]).unwrap(),
        Sealed::from_bytes(&noise).unwrap(),
    );
    house.put_in_pool(foreign.to_bytes());
    let closed = house.close_day(MONDAY, 24);
    assert_eq!((closed.damaged, closed.figures), (4, Figures::Shown));
    assert_eq!(shown(&mut house).band().to_string(), band_of(20));
    assert!(house.pool().is_empty());
}

/// The band as it is said of this many people.
fn band_of(people: u32) -> String {
    waymark_count::Band::of(people).unwrap().to_string()
}

#[test]
fn the_same_record_twice_is_one_woman() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(9);
    let copy = house.pool()[0].1.clone();
    house.put_in_pool(copy);
    let closed = house.close_day(MONDAY, 9);
    assert_eq!(closed.heads, HeadCheck::Agrees);
    assert_eq!(closed.damaged, 0);
    assert_eq!(closed.figures, Figures::TooFewPeople);
}

#[test]
fn a_withdrawn_record_is_gone_from_the_count() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(10);
    let (id, _) = house.pool()[4].clone();
    let gone = [waymark_keep::Change::delete(Shelf::Pool, id)];
    house::now(waymark_keep::Vault::commit(&house.memory, &gone)).unwrap();
    // Ten on two days would open; nine do not.
    house.close_day(MONDAY, 9);
    house.open_day(TUESDAY);
    assert_eq!(house.close_day(TUESDAY, 0).figures, Figures::TooFewPeople);
}

#[test]
fn when_paper_and_tablet_differ_results_wait_for_the_reason() {
    for (headcount, heads) in [(19, HeadCheck::MoreOnTablet), (21, HeadCheck::MoreOnPaper)] {
        let mut house = House::with_round();
        house.open_day(MONDAY);
        house.women_answer(20);
        let closed = house.close_day(MONDAY, headcount);
        assert_eq!(closed.heads, heads);
        assert_eq!(closed.figures, Figures::MismatchUnexplained);
        assert!(house.results().release.is_empty());
        // It keeps waiting on the next day, even when that day agrees.
        house.open_day(TUESDAY);
        house.women_answer(1);
        let closed = house.close_day(TUESDAY, 1);
        assert_eq!(closed.heads, HeadCheck::Agrees);
        assert_eq!(closed.figures, Figures::MismatchUnexplained);
        let explained = house.ask(Request::ExplainMismatch {
            reason: MismatchReason::SomeLeftOrWithdrew,
        });
        assert!(matches!(explained, Reply::Results(_)));
        shown(&mut house);
    }
}

#[test]
fn without_an_erasable_file_the_work_goes_on_and_the_team_is_told() {
    let mut house = House::without_file();
    house.set_up_with_round();
    for (day, women) in [(MONDAY, 5), (TUESDAY, 5)] {
        assert_eq!(house.open_day(day).erasing, ErasingIs::Weaker);
        house.women_answer(women);
        let closed = house.close_day(day, women);
        assert_eq!(closed.erasure, Erasure::DeletedOnly);
        assert!(!house.has(Shelf::Work, "secret-day"));
    }
    shown(&mut house);
}

#[test]
fn home_tells_what_the_team_needs() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(2);
    house.close_day(MONDAY, 2);
    let Setup::Unlocked(home) = house
        .state(Request::SaveSettings {
            settings: house::settings(),
        })
        .setup
    else {
        panic!("expected to be unlocked");
    };
    let round = home.round.unwrap();
    assert_eq!((round.label.as_str(), round.smallest_group), ("Spring", 10));
    assert_eq!(round.opened_on, MONDAY);
    assert_eq!(home.last_closed, Some(MONDAY));
    assert_eq!(home.figures, Figures::TooFewPeople);
}

#[test]
fn what_lies_on_the_store_names_nothing_of_the_work() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(20);
    house.close_day(MONDAY, 20);
    let all = house.memory.all_bytes();
    let holds = |text: &str| {
        all.windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(!holds(house::WORDS));
    assert!(!holds("acorn"));
    // The control: the public round is readable, so the search finds what is there.
    assert!(holds("North ward"));
    assert!(!house.has(Shelf::Public, keys::DAY));
}
