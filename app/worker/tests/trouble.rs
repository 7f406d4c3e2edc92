//! Every refusal: said clearly, and nothing changed by it.

use crate::house;

use house::{
    House, MONDAY, TUESDAY, close_day, contact, new_round, open_day, set_up, settings, words,
};
use waymark_keep::stored::keys;
use waymark_keep::{Fault, Shelf, StoreError};
use waymark_talk::{
    ContactKind, ContactTested, ContentBytes, DayStanding, MismatchReason, NewRound, NotReady,
    Reply, Request, Seats, Settings, Setup, SupportContact, Today, TroubleKind,
};

/// A refusal must leave the store exactly as it was.
fn check(house: &mut House, request: Request, expected: TroubleKind) {
    let before = house.memory.all_bytes();
    assert_eq!(house.refused(request), expected);
    assert!(
        house.memory.all_bytes() == before,
        "{expected:?} changed something"
    );
}

#[test]
fn a_fresh_tablet_is_not_set_up_and_set_up_happens_once() {
    let mut house = House::new();
    assert_eq!(house.state(Request::Start).setup, Setup::NeverSetUp);
    let unlock = |typed| Request::Unlock {
        passphrase: words(typed),
    };
    check(&mut house, unlock(house::WORDS), TroubleKind::NotSetUp);
    check(&mut house, Request::Results, TroubleKind::Locked);
    house.is_set_up();
    check(&mut house, set_up(settings()), TroubleKind::AlreadySetUp);
}

#[test]
fn a_weak_passphrase_or_no_area_is_not_taken() {
    let mut house = House::new();
    let weak = Request::SetUp {
        passphrase: words("password"),
        settings: settings(),
    };
    check(&mut house, weak, TroubleKind::WeakPassphrase);
    let nowhere = Settings {
        area: "  ".into(),
        ..settings()
    };
    check(&mut house, set_up(nowhere), TroubleKind::NoArea);
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_says_no_more() {
    let mut house = House::with_round();
    house.restart();
    for typed in ["acorn bagel cedar daisy ember", "x", ""] {
        let unlock = Request::Unlock {
            passphrase: words(typed),
        };
        check(&mut house, unlock, TroubleKind::WrongPassphrase);
        let open = Request::OpenDay {
            passphrase: words(typed),
            today: MONDAY,
            seats: Seats::Free,
        };
        check(&mut house, open, TroubleKind::WrongPassphrase);
    }
    house.open_day(MONDAY);
    let close = Request::CloseDay {
        passphrase: words("wrong"),
        today: MONDAY,
        headcount: 0,
    };
    check(&mut house, close, TroubleKind::WrongPassphrase);
}

#[test]
fn a_wrong_passphrase_does_not_lock_what_is_open() {
    let mut house = House::with_round();
    let unlock = Request::Unlock {
        passphrase: words("wrong"),
    };
    check(&mut house, unlock, TroubleKind::WrongPassphrase);
    assert!(matches!(house.ask(Request::Results), Reply::Results(_)));
}

#[test]
fn the_survey_stays_shut_without_a_tested_contact_that_is_not_the_police() {
    use ContactKind::{PoliceOnly, TrainedResponder};
    use ContactTested::{NotYet, On};
    for (support, expected) in [
        (SupportContact::NoneYet, TroubleKind::NoSupportContact),
        (
            contact(PoliceOnly, On(MONDAY)),
            TroubleKind::SupportIsPoliceOnly,
        ),
        (
            contact(TrainedResponder, NotYet),
            TroubleKind::SupportUntested,
        ),
    ] {
        let mut house = House::new();
        house.state(set_up(Settings {
            support,
            ..settings()
        }));
        check(&mut house, Request::OpenRound(new_round()), expected);
        check(&mut house, open_day(MONDAY), TroubleKind::NoRound);
    }
    // The control: with one, it opens.
    House::with_round();
}

#[test]
fn while_a_round_is_open_the_contact_may_change_but_not_go() {
    let mut house = House::with_round();
    let save = |support| Request::SaveSettings {
        settings: Settings {
            support,
            ..settings()
        },
    };
    check(
        &mut house,
        save(SupportContact::NoneYet),
        TroubleKind::NoSupportContact,
    );
    let other = SupportContact::Card {
        name: "The midwife".into(),
        phone: "555 0199".into(),
        hours: "always".into(),
        complaint: "555 0101".into(),
        kind: ContactKind::TrainedResponder,
        tested: ContactTested::On(MONDAY),
    };
    house.state(save(other));
    let round = house.public(keys::ROUND);
    let round = waymark_keep::stored::RoundPublic::from_bytes(&round).unwrap();
    assert_eq!(round.support.phone, "555 0199");
}

#[test]
fn one_round_at_a_time() {
    let mut house = House::with_round();
    check(
        &mut house,
        Request::OpenRound(new_round()),
        TroubleKind::RoundAlreadyOpen,
    );
}

#[test]
fn a_round_that_could_not_be_kept_to_is_refused() {
    let mut house = House::new();
    house.is_set_up();
    let small = NewRound {
        smallest_group: 9,
        ..new_round()
    };
    check(
        &mut house,
        Request::OpenRound(small),
        TroubleKind::SmallestGroupTooSmall,
    );
    for (form, decoy) in [(vec![1, 2, 3], None), (vec![], None)] {
        let broken = NewRound {
            form: ContentBytes(form),
            decoy: decoy.unwrap_or(new_round().decoy),
            ..new_round()
        };
        check(
            &mut house,
            Request::OpenRound(broken),
            TroubleKind::FormDamaged,
        );
    }
    let no_decoy = NewRound {
        decoy: ContentBytes(vec![]),
        ..new_round()
    };
    check(
        &mut house,
        Request::OpenRound(no_decoy),
        TroubleKind::FormDamaged,
    );
    house.restart();
    check(
        &mut house,
        Request::OpenRound(new_round()),
        TroubleKind::Locked,
    );
}

#[test]
fn the_tablet_is_handed_over_only_with_a_round_and_a_day() {
    let mut house = House::new();
    house.is_set_up();
    let ready = |house: &mut House| match house.ask(Request::HandOverReady) {
        Reply::HandOver(ready) => ready,
        other => panic!("{other:?}"),
    };
    assert_eq!(ready(&mut house), Err(NotReady::NoRound));
    house.state(Request::OpenRound(new_round()));
    assert_eq!(ready(&mut house), Err(NotReady::NoDay));
    house.open_day(MONDAY);
    assert_eq!(ready(&mut house), Ok(()));
}

#[test]
fn a_clock_set_back_is_refused_and_a_date_is_closed_once() {
    let mut house = House::with_round();
    house.open_day(TUESDAY);
    check(&mut house, open_day(TUESDAY), TroubleKind::DayAlreadyOpen);
    check(&mut house, close_day(MONDAY, 0), TroubleKind::ClockSetBack);
    house.close_day(TUESDAY, 0);
    check(&mut house, open_day(MONDAY), TroubleKind::ClockSetBack);
    check(&mut house, open_day(TUESDAY), TroubleKind::DayClosedAlready);
    check(&mut house, close_day(TUESDAY, 0), TroubleKind::NoDay);
    house.open_day(Today(TUESDAY.0 + 1));
}

#[test]
fn a_day_left_open_overnight_closes_on_the_later_date() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(3);
    house.restart();
    house.close_day(TUESDAY, 3);
    check(&mut house, open_day(TUESDAY), TroubleKind::DayClosedAlready);
}

#[test]
fn there_is_nothing_to_explain_when_paper_and_tablet_agree() {
    let mut house = House::with_round();
    let explain = Request::ExplainMismatch {
        reason: MismatchReason::Other,
    };
    check(&mut house, explain, TroubleKind::NothingToExplain);
}

#[test]
fn a_full_tablet_changes_nothing_and_says_so() {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(3);
    house.memory.leave_room(1);
    check(&mut house, close_day(MONDAY, 3), TroubleKind::StoreFull);
    assert_eq!(house.pool().len(), 3);
    house.memory.leave_room(usize::MAX);
    house.close_day(MONDAY, 3);
    assert!(house.pool().is_empty());
}

#[test]
fn store_trouble_is_told_as_what_it_is() {
    let mut house = House::with_round();
    for (error, expected) in [
        (StoreError::Refused, TroubleKind::StoreRefused),
        (StoreError::Full, TroubleKind::StoreFull),
        (StoreError::Unreachable, TroubleKind::StoreUnreachable),
        (StoreError::Closed, TroubleKind::StoreUnreachable),
        (StoreError::Busy, TroubleKind::StoreBusy),
        (StoreError::Later, TroubleKind::StoreLater),
        (StoreError::Damaged, TroubleKind::Damaged),
    ] {
        house.memory.plan_reads([error]);
        check(&mut house, Request::Results, expected);
        house.memory.plan_commits([Fault::Before(error)]);
        check(&mut house, open_day(MONDAY), expected);
    }
}

#[test]
fn a_slot_that_does_not_answer_stops_what_needs_it() {
    let mut house = House::with_round();
    house.slot.fail_after(0);
    check(&mut house, open_day(MONDAY), TroubleKind::SlotUnusable);
    let state = house.restart();
    assert_eq!(state.setup, Setup::Locked(DayStanding::NoDay));
    house.open_day(MONDAY);
    house.women_answer(1);
    house.slot.fail_after(0);
    check(&mut house, close_day(MONDAY, 1), TroubleKind::SlotUnusable);
    assert!(house.has(Shelf::Public, keys::DAY));
}
