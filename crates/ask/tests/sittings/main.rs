//! A sitting goes in its order, and each touch leads where it should.

mod ending;
use crate::support;

use support::{small, small_decoy, survey};
use waymark_ask::record::{AgeBand, AreaIndex, Checks, Mode, Outcome, Sat, read};
use waymark_ask::sitting::{Closing, LastTime, NotAnInstrument, Reading, Screen, Seat, Touch};
use waymark_ask::{Answer, ChoiceId, Lang, Length, Role, Sitting};

const SEAT: Seat = Seat {
    length: Length::Full,
    mode: Mode::ByEar,
    area: AreaIndex::new(3),
};

fn begin() -> Sitting {
    Sitting::begin(small(), small_decoy(), SEAT).unwrap()
}

fn choose(at: u8) -> Touch {
    Touch::Choose(ChoiceId::new(at))
}

/// What a touch that is known by its answer's place, or by its name, leads to.
fn check(touches: &[Touch], expected: &str) {
    let mut sitting = begin();
    for touch in touches {
        sitting.touch(*touch);
    }
    assert_eq!(sitting.screen().name(), expected, "{touches:?}");
}

use Touch::{
    Back, Continue, Erase, GiveUp, Hide, Keep, Next, No, Pause, Return, Skip, Start, Stop, Support,
    Yes,
};

/// From the first screen to just before the age gate.
fn to_adult() -> Vec<Touch> {
    let shapes = vec![Touch::Language(Lang::new(0)), choose(0), choose(1)];
    then(shapes, &[Hide, Return, Yes, No, Next, choose(1)])
}

fn to_consent_ask() -> Vec<Touch> {
    [to_adult(), vec![Yes, choose(1), Next, Next, No, No]].concat()
}

fn to_questions() -> Vec<Touch> {
    [to_consent_ask(), vec![Yes, Yes]].concat()
}

fn then(before: Vec<Touch>, more: &[Touch]) -> Vec<Touch> {
    [before, more.to_vec()].concat()
}

#[test]
fn the_opening_goes_in_its_order() {
    let names = [
        "language",
        "practice",
        "practice",
        "try-hiding",
        "cover",
        "check",
        "check",
        "remember",
        "remember-ask",
        "adult",
        "age-band",
        "consent",
        "consent",
        "understanding",
        "understanding",
        "consent-ask",
        "privacy",
        "question",
    ];
    for (count, name) in names.into_iter().enumerate() {
        check(&to_questions()[..count], name);
    }
}

#[test]
fn what_came_of_the_last_time_is_told_right_after_the_language() {
    let screen = |last, touches: &[Touch]| {
        let mut sitting = begin().after(last);
        touches.iter().for_each(|touch| sitting.touch(*touch));
        sitting.screen().name()
    };
    let language = Touch::Language(Lang::new(0));
    assert_eq!(screen(LastTime::Told, &[]), "language");
    assert_eq!(screen(LastTime::Told, &[language]), "last-time");
    // Only going on leads on; stopping and hiding do what they do everywhere.
    assert_eq!(screen(LastTime::Told, &[language, Yes]), "last-time");
    assert_eq!(screen(LastTime::Told, &[language, Back]), "last-time");
    assert_eq!(screen(LastTime::Told, &[language, Next]), "practice");
    assert_eq!(screen(LastTime::Told, &[language, Stop]), "ended");
    assert_eq!(
        screen(LastTime::Told, &[language, Hide, Return]),
        "last-time"
    );
    // The control: where nothing is told, practice comes first.
    assert_eq!(screen(LastTime::Untold, &[language]), "practice");
}

#[test]
fn practice_waits_for_the_right_shape() {
    check(&[Start, choose(1), choose(1), Next, Skip], "practice");
    check(&[Start, choose(0), choose(0)], "practice");
    check(&[Start, choose(0), choose(1)], "try-hiding");
}

#[test]
fn each_check_has_two_tries_then_help_is_offered() {
    let checks = vec![Start, choose(0), choose(1), Hide, Return];
    check(&then(checks.clone(), &[No]), "check");
    check(&then(checks.clone(), &[No, Yes]), "check");
    check(&then(checks.clone(), &[No, No]), "check-help");
    check(&then(checks.clone(), &[No, Yes, Yes, No]), "remember");
    check(&then(checks.clone(), &[No, Yes, Yes, Yes]), "check-help");
    check(&then(checks.clone(), &[No, No, Continue]), "remember");
    check(&then(checks, &[No, No, Stop]), "ended");
}

#[test]
fn hiding_is_tried_out_before_anything_is_asked() {
    let there = vec![Start, choose(0), choose(1)];
    check(&then(there.clone(), &[Next, Skip, Yes, Back]), "try-hiding");
    check(&then(there.clone(), &[Hide]), "cover");
    check(&then(there.clone(), &[Hide, Next, Stop, Support]), "cover");
    check(&then(there.clone(), &[Hide, Return]), "check");
    check(&then(there, &[Stop]), "ended");
}

#[test]
fn a_wrong_number_is_told_again() {
    let mut told = to_adult();
    told.pop();
    check(&told, "remember-ask");
    check(&then(told.clone(), &[choose(0)]), "remember");
    check(&then(told.clone(), &[choose(0), Next]), "remember-ask");
    check(&then(told, &[choose(0), Next, choose(1)]), "adult");
}

#[test]
fn hidden_too_long_everything_open_is_given_up() {
    check(&then(to_questions(), &[Hide, Return]), "question");
    check(&then(to_questions(), &[Hide, GiveUp]), "over");
    check(&then(to_questions(), &[Support, Hide, Return]), "support");
    check(&then(to_questions(), &[Support, Hide, GiveUp]), "over");
    // Nobody can read a closed record: it is held until it is kept.
    let done = then(past_the_card(), &[Next]);
    check(&then(done.clone(), &[Hide, GiveUp, Return]), "thanks");
    let mut sitting = begin();
    for touch in then(to_questions(), &[choose(1), Next, Hide, GiveUp]) {
        sitting.touch(touch);
    }
    assert!(sitting.take_record().is_none() && sitting.interview().is_none());
}

#[test]
fn a_rest_returns_to_where_she_was() {
    for way in [vec![], to_adult(), to_consent_ask(), to_questions()] {
        let here = screen_after(&way);
        check(&then(way.clone(), &[Pause]), "paused");
        check(&then(way.clone(), &[Pause, Continue]), here);
        check(&then(way.clone(), &[Pause, Support, Continue]), "paused");
        check(&then(way, &[Pause, Hide, Return, Back]), here);
    }
    check(&then(to_questions(), &[Pause, Stop]), "stop-ask");
}

/// The name of the screen a way leads to.
fn screen_after(way: &[Touch]) -> &'static str {
    let mut sitting = begin();
    for touch in way {
        sitting.touch(*touch);
    }
    sitting.screen().name()
}

#[test]
fn privacy_is_asked_again_before_what_could_harm_her_and_only_then() {
    let mut there = to_c();
    there.pop();
    check(&there, "privacy");
    check(&then(there.clone(), &[Next, Skip]), "privacy");
    check(&then(there.clone(), &[Back]), "question");
    check(&then(there.clone(), &[No]), "paused");
    check(&then(there.clone(), &[No, Continue]), "privacy");
    check(&then(there.clone(), &[Yes]), "question");
    check(&then(there.clone(), &[Yes, Back, Next]), "question");
    check(&then(there, &[Stop, Keep]), "thanks");
}

#[test]
fn a_wrong_answer_about_consent_reads_the_beat_again() {
    let mut sitting = begin();
    for touch in then(to_adult(), &[Yes, Skip, Next, Next, Yes]) {
        sitting.touch(touch);
    }
    // The first question names its beat; the second names none and both are read again.
    assert!(matches!(
        sitting.screen(),
        Screen::Consent {
            beat: 0,
            reading: Reading::Again,
            ..
        }
    ));
    sitting.touch(Next);
    assert!(matches!(
        sitting.screen(),
        Screen::Understanding { attempt: 2, .. }
    ));
    sitting.touch(Yes);
    assert!(matches!(
        sitting.screen(),
        Screen::Consent {
            beat: 0,
            reading: Reading::Again,
            ..
        }
    ));
    sitting.touch(Next);
    sitting.touch(No);
    sitting.touch(Yes);
    assert!(matches!(
        sitting.screen(),
        Screen::Consent {
            beat: 0,
            reading: Reading::Again,
            ..
        }
    ));
    sitting.touch(Next);
    assert!(matches!(
        sitting.screen(),
        Screen::Consent {
            beat: 1,
            reading: Reading::Again,
            ..
        }
    ));
    sitting.touch(Back);
    sitting.touch(Next);
    sitting.touch(Next);
    assert!(matches!(
        sitting.screen(),
        Screen::Understanding { attempt: 2, .. }
    ));
    sitting.touch(No);
    assert_eq!(sitting.screen().name(), "consent-ask");
}

#[test]
fn beats_can_be_turned_back_and_nothing_else_in_the_opening() {
    check(&then(to_adult(), &[Yes, Skip, Next, Back]), "consent");
    check(&then(to_adult(), &[Yes, Skip, Back, Back]), "consent");
    check(&then(to_adult(), &[Yes, Back]), "age-band");
    check(&then(to_questions(), &[Back, Back]), "question");
}

#[test]
fn no_means_no() {
    check(&then(to_consent_ask(), &[No]), "declined");
    check(&then(to_consent_ask(), &[No, Continue]), "over");
    check(&then(to_consent_ask(), &[Yes, No]), "paused");
    check(&then(to_consent_ask(), &[Yes, No, Continue]), "privacy");
    check(
        &then(to_consent_ask(), &[Yes, No, Continue, Yes]),
        "question",
    );
}

#[test]
fn stopping_is_at_once_before_consent_and_a_question_after() {
    check(&then(to_adult(), &[Stop]), "ended");
    check(&then(to_consent_ask(), &[Stop]), "ended");
    check(&then(to_consent_ask(), &[Yes, Stop]), "stop-ask");
    check(&then(to_questions(), &[Stop]), "stop-ask");
    check(&then(to_questions(), &[Stop, Continue]), "question");
    check(&then(to_questions(), &[Stop, Erase]), "ended");
    check(&then(to_questions(), &[Skip, Stop, Keep]), "thanks");
}

#[test]
fn where_nothing_was_said_there_is_nothing_to_keep() {
    let mut sitting = begin();
    for touch in then(to_questions(), &[Stop, Keep]) {
        sitting.touch(touch);
    }
    assert_eq!(
        (sitting.closing(), sitting.take_record().is_none()),
        (Some(Closing::Left), true)
    );
}

#[test]
fn the_card_comes_back_to_where_she_was() {
    check(&[Support, Continue], "language");
    check(&then(to_adult(), &[Support, Continue]), "adult");
    check(&then(to_questions(), &[Support]), "support");
    check(&then(to_questions(), &[Support, Back]), "question");
    check(
        &then(to_questions(), &[Stop, Support, Continue]),
        "stop-ask",
    );
    check(&then(to_questions(), &[Support, Stop]), "stop-ask");
    check(
        &then(to_consent_ask(), &[No, Support, Continue]),
        "declined",
    );
}

/// Answers a and b, which brings her to c.
fn to_c() -> Vec<Touch> {
    then(to_questions(), &[choose(1), Next, choose(1), Next, Yes])
}

/// The whole of a small interview in which the card's own question is not asked.
fn past_the_card() -> Vec<Touch> {
    then(to_questions(), &[Skip, Skip, Skip])
}
