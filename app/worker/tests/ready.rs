//! Before women are asked: a red point keeps the survey shut, whatever a screen says; what was learned is kept without anybody.

use crate::house;

use house::{House, MONDAY, called, new_round, open_day, readiness, set_up, settings};
use waymark_keep::stored::{RoundPublic, keys};
use waymark_talk::{
    Approvals, Confirmed, ContactTested, Gate, GateItem, Happens, Home, LONGEST_DUTY, Learned,
    Lesson, Light, NewRound, Readiness, Request, SaidIn, Settings, Setup, Texts, Today,
    TroubleKind, Why,
};

fn home(house: &mut House) -> Box<Home> {
    match house.state(Request::Start).setup {
        Setup::Unlocked(home) => home,
        other => panic!("expected an open tablet, got {other:?}"),
    }
}

fn duty(text: &str) -> Readiness {
    Readiness {
        duty: vec![SaidIn {
            language: "en".into(),
            text: text.into(),
        }],
        ..readiness()
    }
}

/// With everything else said, this keeps a round shut.
fn check(said: Readiness, expected: TroubleKind) {
    let mut house = House::new();
    house.is_set_up();
    house.state(Request::SaveReadiness(said));
    assert_eq!(house.refused(Request::OpenRound(new_round())), expected);
    assert_eq!(house.refused(Request::PlanRound(new_round())), expected);
    // The control: with that said, too, it opens.
    house.is_ready();
    house.state(Request::OpenRound(new_round()));
}

#[test]
fn each_red_point_keeps_the_survey_shut() {
    let red = [
        Readiness {
            emergency: Happens::Yes,
            ..readiness()
        },
        Readiness {
            emergency: Happens::NotSaid,
            ..readiness()
        },
        Readiness {
            displaced: Happens::Yes,
            ..readiness()
        },
        Readiness {
            responder: "  ".into(),
            ..readiness()
        },
        Readiness {
            place: Confirmed::NotYet,
            ..readiness()
        },
        Readiness {
            women_only: Confirmed::NotYet,
            ..readiness()
        },
        Readiness {
            approvals: Approvals::NotYet,
            ..readiness()
        },
        Readiness {
            duty: Vec::new(),
            ..readiness()
        },
        duty("   "),
        duty(&"long ".repeat(LONGEST_DUTY / 5 + 1)),
    ];
    for said in red {
        check(said, TroubleKind::NotReady);
    }
}

#[test]
fn a_tablet_on_which_nothing_was_said_asks_nobody() {
    let mut house = House::new();
    house.state(set_up(settings()));
    assert_eq!(
        house.refused(Request::OpenRound(new_round())),
        TroubleKind::NotReady
    );
    assert_eq!(home(&mut house).readiness, Readiness::default());
}

#[test]
fn a_call_counts_for_seven_days_and_the_day_waits_for_a_new_one() {
    let day = |after| Today(MONDAY.0 + after);
    let mut house = House::with_round();
    assert_eq!(house.refused(open_day(day(8))), TroubleKind::SupportCallOld);
    house.called_on(day(8));
    house.open_day(day(8));
    // The control: on the seventh day the first call still counted.
    House::with_round().open_day(day(7));
}

#[test]
fn a_call_nobody_dated_and_one_that_lies_ahead_count_for_nothing() {
    for (tested, expected) in [
        (ContactTested::Undated, TroubleKind::SupportUntested),
        (
            ContactTested::On(Today(MONDAY.0 + 1)),
            TroubleKind::SupportCallOld,
        ),
    ] {
        let mut house = House::new();
        house.is_set_up();
        house.state(Request::SaveSettings {
            settings: called(tested),
        });
        assert_eq!(house.refused(Request::OpenRound(new_round())), expected);
    }
}

#[test]
fn the_duty_is_in_the_public_part_can_be_reworded_and_not_taken_away() {
    let mut house = House::with_round();
    let said = |house: &House| {
        let round = RoundPublic::from_bytes(&house.public(keys::ROUND)).unwrap();
        round.duty_in("en").map(str::to_owned)
    };
    assert_eq!(
        said(&house).as_deref(),
        Some("We do not have to report anything.")
    );
    house.state(Request::SaveReadiness(duty(
        "We tell the office if a child is in danger.",
    )));
    let now = "We tell the office if a child is in danger.";
    assert_eq!(said(&house).as_deref(), Some(now));
    assert_eq!(
        house.refused(Request::SaveReadiness(duty(""))),
        TroubleKind::NotReady
    );
    assert_eq!(said(&house).as_deref(), Some(now));
}

#[test]
fn names_and_the_duty_say_nothing_to_a_stranger() {
    let mut house = House::new();
    house.is_set_up();
    for label in [
        "Violence survey",
        "Survivors, survivor round",
        "جولة عن العنف ضحية",
        "GBV 2026",
    ] {
        let round = NewRound {
            label: label.into(),
            ..new_round()
        };
        assert_eq!(
            house.refused(Request::PlanRound(round)),
            TroubleKind::NameTells,
            "{label}"
        );
    }
    let area = Settings {
        area: "Abuse centre north".into(),
        ..settings()
    };
    assert_eq!(
        house.refused(Request::SaveSettings { settings: area }),
        TroubleKind::NameTells
    );
    assert_eq!(
        house.refused(Request::SaveReadiness(duty("We report violence."))),
        TroubleKind::DutyTells
    );
    // The control: words that only look alike pass.
    let round = NewRound {
        label: "Violet spring".into(),
        ..new_round()
    };
    house.ask(Request::PlanRound(round.clone()));
    house.state(Request::OpenRound(round));
}

#[test]
fn closing_a_round_forgets_what_was_about_its_days() {
    let mut house = House::with_round();
    house.state(Request::CloseRound { today: MONDAY });
    let said = home(&mut house).readiness.clone();
    assert_eq!(
        (said.responder.as_str(), said.place),
        ("", Confirmed::NotYet)
    );
    assert_eq!(said.approvals, Approvals::There);
    assert_eq!(said.duty, readiness().duty);
}

#[test]
fn what_was_learned_is_kept_and_nothing_beside_it() {
    let mut house = House::new();
    house.is_set_up();
    assert_eq!(home(&mut house).learned, Learned::default());
    house.state(Request::Learn(Lesson::Quiz));
    house.state(Request::Learn(Lesson::Rehearsal));
    let learned = home(&mut house).learned;
    assert_eq!(
        (learned.practice, learned.quiz),
        (Confirmed::NotYet, Confirmed::Yes)
    );
    assert_eq!(learned.rehearsal, Confirmed::Yes);
}

#[test]
fn a_round_that_counts_waits_for_what_is_learned() {
    let (settings, readiness) = (settings(), readiness());
    let shut_by = |texts, learned| {
        let gate = Gate {
            settings: &settings,
            readiness: &readiness,
            learned,
            texts,
            languages: &["en"],
            today: MONDAY,
        };
        gate.shut_by().map(|point| point.item)
    };
    let none = Learned::default();
    let all = [Lesson::Practice, Lesson::Quiz, Lesson::Rehearsal];
    assert_eq!(shut_by(Texts::Drafts, none), None);
    assert_eq!(shut_by(Texts::Reviewed, none), Some(GateItem::Practice));
    let quiz_open = none.with(Lesson::Practice).with(Lesson::Rehearsal);
    assert_eq!(shut_by(Texts::Reviewed, quiz_open), Some(GateItem::Quiz));
    let learned = all.into_iter().fold(none, Learned::with);
    assert_eq!(shut_by(Texts::Reviewed, learned), None);
}

#[test]
fn a_duty_in_one_of_two_languages_is_amber() {
    let (settings, readiness) = (settings(), readiness());
    let gate = Gate {
        settings: &settings,
        readiness: &readiness,
        learned: Learned::default(),
        texts: Texts::Drafts,
        languages: &["en", "ar"],
        today: MONDAY,
    };
    let points = gate.points();
    let duty = points
        .iter()
        .find(|point| point.item == GateItem::Duty)
        .unwrap();
    assert_eq!((duty.light, duty.why), (Light::Amber, Why::InSomeLanguages));
    assert_eq!(gate.shut_by(), None);
}
