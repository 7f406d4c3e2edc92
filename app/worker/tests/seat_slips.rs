//! Numbered paper slips: each number counts once, what came under none is left out, and how many that were is a band.

use crate::house;

use std::collections::BTreeSet;

use house::{House, MONDAY, open_day_with};
use waymark_ask::Record;
use waymark_ask::record::SeatToken;
use waymark_keep::SEALED_BYTES;
use waymark_keep::Waiting;
use waymark_keep::stored::{DayPublic, keys};
use waymark_talk::{Figures, HeadCheck, Reply, Request, SeatCheck, Seats, TroubleKind};

fn slips(house: &mut House) -> Vec<String> {
    match house.ask(Request::SeatSlips) {
        Reply::SeatSlips(slips) => slips.0,
        other => panic!("{other:?}"),
    }
}

/// A day with numbered slips, and what stands on them.
fn numbered() -> (House, Vec<SeatToken>) {
    let mut house = House::with_round();
    house.state(open_day_with(MONDAY, Seats::Numbered));
    let printed = slips(&mut house);
    let read = printed.iter().map(|slip| SeatToken::read(slip).unwrap());
    let read: Vec<SeatToken> = read.collect();
    (house, read)
}

/// A number that is not among them.
fn strange(slips: &[SeatToken]) -> SeatToken {
    let numbers = (0..).map(SeatToken::new);
    numbers
        .into_iter()
        .find(|one| !slips.contains(one))
        .unwrap()
}

/// The day of `women`, each under what `stamped` makes of her record; then the day is closed.
fn check(
    women: u32,
    stamped: impl Fn(&[SeatToken], usize, Record) -> Record,
    (seats, figures): (SeatCheck, Figures),
) {
    let (mut house, slips) = numbered();
    house.women_answer_under(women, |at, record| stamped(&slips, at, record));
    let closed = house.close_day(MONDAY, women);
    // Paper and tablet are compared over all of them, whatever was left out.
    assert_eq!((closed.damaged, closed.heads), (0, HeadCheck::Agrees));
    assert_eq!((closed.seats, closed.figures), (seats, figures));
}

fn doubtful(from: u32, below: u32) -> SeatCheck {
    SeatCheck::Doubtful { from, below }
}

#[test]
fn under_numbers_of_the_day_all_count() {
    let good = (SeatCheck::AllGood, Figures::Shown);
    check(20, |slips, at, record| record.under(slips[at]), good);
}

#[test]
fn one_under_no_number_one_under_a_strange_one_and_one_under_a_used_one_are_left_out() {
    // Of twenty each time one is left out: nineteen on one day are too few.
    let left_out = (doubtful(0, 10), Figures::TooFewDays);
    let last = |other: fn(&[SeatToken], Record) -> Record| {
        move |slips: &[SeatToken], at: usize, record: Record| match at {
            19 => other(slips, record),
            _ => record.under(slips[at]),
        }
    };
    check(20, last(|_, record| record), left_out);
    check(
        20,
        last(|slips, record| record.under(strange(slips))),
        left_out,
    );
    check(20, last(|slips, record| record.under(slips[0])), left_out);
}

#[test]
fn how_many_is_a_band() {
    let none = |_: &[SeatToken], _: usize, record: Record| record;
    check(9, none, (doubtful(0, 10), Figures::TooFewPeople));
    check(10, none, (doubtful(10, 15), Figures::TooFewPeople));
    check(14, none, (doubtful(10, 15), Figures::TooFewPeople));
}

#[test]
fn where_slips_are_free_no_number_is_needed_and_none_is_printed() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    assert!(slips(&mut house).is_empty());
    house.women_answer(20);
    let closed = house.close_day(MONDAY, 20);
    assert_eq!(
        (closed.seats, closed.figures),
        (SeatCheck::Free, Figures::Shown)
    );
}

#[test]
fn they_are_printed_behind_the_lock_on_an_open_day_and_lie_nowhere() {
    let (mut house, printed) = numbered();
    let again = slips(&mut house);
    assert_eq!(again.len(), printed.len());
    assert!(
        again
            .iter()
            .all(|slip| printed.contains(&SeatToken::read(slip).unwrap()))
    );
    let bytes = house.memory.all_bytes();
    let held = |slip: &[u8]| bytes.windows(slip.len()).any(|part| part == slip);
    assert!(!again.iter().any(|slip| held(slip.as_bytes())));
    // The control: what is written in the clear is found.
    assert!(held(b"North ward"));
    house.restart();
    assert_eq!(house.refused(Request::SeatSlips), TroubleKind::Locked);
    house.close_day(MONDAY, 0);
    assert_eq!(house.refused(Request::SeatSlips), TroubleKind::NoDay);
}

#[test]
fn a_number_makes_no_sealed_record_longer() {
    let (house, slips) = numbered();
    house.women_answer_under(2, |at, record| match at {
        0 => record,
        _ => record.under(slips[0]),
    });
    let lengths: BTreeSet<usize> = house
        .pool()
        .iter()
        .map(|(_, entry)| {
            Waiting::from_bytes(entry)
                .unwrap()
                .sealed()
                .as_bytes()
                .len()
        })
        .collect();
    assert_eq!(lengths, BTreeSet::from([SEALED_BYTES]));
    let day = DayPublic::from_bytes(&house.public(keys::DAY)).unwrap();
    assert_eq!(day.seats, waymark_keep::stored::Seats::Numbered);
}
