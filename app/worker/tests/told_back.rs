//! The circle closed: a round tells what came of the one before, only where its results were released, in words that tell a
//! stranger nothing.

use crate::house;

use house::{House, MONDAY, TUESDAY, new_round};
use waymark_keep::stored::{Both, RoundPublic, keys};
use waymark_talk::{LONGEST_TOLD, NewRound, Reply, Request, SaidTerms, ToldIn, TroubleKind};

fn told() -> ToldIn {
    ToldIn {
        language: "en".into(),
        said: "The health post closes too early.".into(),
        changed: "  It is open until eight now. ".into(),
        when: "The second Sunday of May".into(),
        place: "The women's hall".into(),
    }
}

/// Nothing of a round before.
fn heard() -> ToldIn {
    ToldIn {
        said: String::new(),
        changed: String::new(),
        ..told()
    }
}

fn round(told: Vec<ToldIn>) -> NewRound {
    NewRound {
        today: TUESDAY,
        terms: SaidTerms {
            told,
            ..SaidTerms::unsaid()
        },
        ..new_round()
    }
}

/// So many women answered in a round that is closed; results are released from ten on one day of two, or from twenty.
fn after(women: u32) -> House {
    let mut house = House::with_round();
    house.open_day(MONDAY);
    house.women_answer(women);
    house.close_day(MONDAY, women);
    house.state(Request::CloseRound { today: MONDAY });
    house.is_ready();
    house
}

fn public(house: &House) -> RoundPublic {
    RoundPublic::from_bytes(&house.public(keys::ROUND)).unwrap()
}

fn words(both: Option<Both<'_>>) -> (&str, &str) {
    both.map(|both| (both.first, both.second)).unwrap()
}

#[test]
fn the_next_round_tells_what_came_of_the_last_and_where_results_will_be_heard() {
    let mut house = after(20);
    house.state(Request::OpenRound(round(vec![told()])));
    let open = public(&house);
    assert_eq!(
        words(open.last_time_in("en")),
        (
            "The health post closes too early.",
            "It is open until eight now."
        )
    );
    assert_eq!(
        words(open.heard_in("en")),
        ("The second Sunday of May", "The women's hall")
    );
}

#[test]
fn nothing_is_told_of_a_round_whose_results_were_not_released() {
    let mut first = House::new();
    first.is_set_up();
    let mut others = [first, after(0)];
    for house in &mut others {
        let wanted = round(vec![told()]);
        assert_eq!(
            house.refused(Request::PlanRound(wanted.clone())),
            TroubleKind::NothingReleasedYet
        );
        assert_eq!(
            house.refused(Request::OpenRound(wanted)),
            TroubleKind::NothingReleasedYet
        );
        // The control: where results will be heard can always be said.
        house.state(Request::OpenRound(round(vec![heard()])));
        assert!(public(house).last_time_in("en").is_none());
        assert_eq!(words(public(house).heard_in("en")).1, "The women's hall");
    }
}

fn check(told: ToldIn, expected: TroubleKind) {
    let mut house = after(20);
    let wanted = round(vec![heard(), told]);
    assert_eq!(house.refused(Request::OpenRound(wanted)), expected);
    // The control.
    house.state(Request::OpenRound(round(vec![heard(), self::told()])));
}

#[test]
fn what_is_told_back_tells_a_stranger_nothing_and_is_whole_and_short() {
    let tells = |place: &str| ToldIn {
        place: place.into(),
        ..told()
    };
    check(tells("The shelter for survivors"), TroubleKind::ToldTells);
    check(
        ToldIn {
            said: "There is too much violence.".into(),
            ..told()
        },
        TroubleKind::ToldTells,
    );
    check(tells("  "), TroubleKind::ToldHalf);
    check(
        ToldIn {
            changed: String::new(),
            ..told()
        },
        TroubleKind::ToldHalf,
    );
    check(
        tells(&"far ".repeat(LONGEST_TOLD / 4 + 1)),
        TroubleKind::ToldTooLong,
    );
}

#[test]
fn a_round_without_it_is_kept_as_before() {
    let mut house = after(20);
    house.state(Request::OpenRound(round(vec![ToldIn::default()])));
    assert!(public(&house).told.is_empty());
}

#[test]
fn a_tablet_that_joins_tells_the_same() {
    let mut house = after(20);
    house.state(Request::OpenRound(round(vec![told()])));
    let Reply::RoundFile(given) = house.ask(Request::ShareRound) else {
        panic!("expected a round file");
    };
    let mut second = House::new();
    second.is_set_up();
    second.state(Request::JoinRound {
        file: given.file,
        today: TUESDAY,
    });
    assert!(public(&second).told == public(&house).told);
    assert!(!public(&second).told.is_empty());
}
