//! How a sitting ends: the card after its question, the dull questionnaire, and the record that is given once.

use super::*;

#[test]
fn the_card_follows_its_question_whatever_was_answered() {
    for answer in [choose(0), choose(1), choose(2)] {
        check(&then(to_c(), &[answer, Next]), "support");
    }
    check(&then(to_c(), &[Skip]), "support");
    check(&then(to_c(), &[Next]), "support");
    check(&then(to_c(), &[Skip, Continue]), "question");
    let name_after = |more: &[Touch]| {
        let mut sitting = begin();
        for touch in then(to_c(), more) {
            sitting.touch(touch);
        }
        let Screen::Question(id) = sitting.screen() else {
            panic!("no question")
        };
        sitting.form().question(id).unwrap().name().to_owned()
    };
    assert_eq!(name_after(&[Skip, Continue]), "d");
    assert_eq!(name_after(&[Skip, Back]), "c");
    assert_eq!(name_after(&[Support, Back]), "c");
}

#[test]
fn under_eighteen_meets_only_the_dull_questionnaire() {
    let minor = then(to_adult(), &[No]);
    let mut sitting = begin();
    for touch in &minor {
        sitting.touch(*touch);
    }
    assert!(matches!(sitting.screen(), Screen::Decoy(_)));
    // By name it is a question like any other.
    check(&minor, "question");
    check(&then(minor.clone(), &[Back, Back]), "question");
    check(&then(minor.clone(), &[Stop]), "stop-ask");
    check(&then(minor.clone(), &[Stop, Keep]), "ended");
    check(&then(minor.clone(), &[Stop, Erase]), "ended");
    check(&then(minor.clone(), &[choose(0), Next]), "support");
    check(&then(minor.clone(), &[choose(0), Next, Next]), "ended");
    check(&then(minor, &[choose(1), Next, Skip, Next]), "ended");
}

#[test]
fn nobody_finishes_before_the_card_has_come() {
    check(&past_the_card(), "support");
    check(&then(past_the_card(), &[Next]), "thanks");
    check(&then(past_the_card(), &[Stop]), "stop-ask");
    check(&then(past_the_card(), &[Stop, Continue]), "thanks");
    check(&then(past_the_card(), &[Stop, Keep]), "thanks");
    // Back leads to her last question, and the card does not come twice.
    check(&then(past_the_card(), &[Back]), "question");
    check(&then(past_the_card(), &[Back, Skip]), "thanks");
    // Where it has come before it does not come again.
    let through = [choose(2), Next, Continue, choose(0), Next, Skip, Next];
    check(&then(to_c(), &through), "thanks");
}

#[test]
fn a_finished_sitting_gives_its_record_once_with_how_it_was_sat() {
    let mut sitting = begin();
    for touch in then(
        to_c(),
        &[choose(2), Next, Continue, choose(0), Next, Skip, Next],
    ) {
        sitting.touch(touch);
    }
    assert_eq!(
        (sitting.screen(), sitting.closing()),
        (Screen::Thanks, Some(Closing::Kept))
    );
    sitting.touch(Continue);
    assert_eq!(
        sitting.screen(),
        Screen::Thanks,
        "a record that was not taken holds the screen"
    );
    let record = sitting.take_record().unwrap();
    assert!(sitting.take_record().is_none());
    let form = small();
    let (sat, answers) = read(&form, &record).unwrap();
    let expected = Sat {
        outcome: Outcome::Finished,
        age: AgeBand::From25,
        checks: Checks::Passed,
        mode: Mode::ByEar,
        area: AreaIndex::new(3),
    };
    assert!(sat == expected);
    let of = |name: &str| answers[form.find(name).unwrap().index()].clone();
    assert!(
        of("c") == Answer::One(ChoiceId::new(2))
            && of("e") == Answer::Skipped
            && of("f") == Answer::Skipped
    );
    sitting.touch(Continue);
    assert_eq!(sitting.screen(), Screen::Over);
}

#[test]
fn failed_checks_and_a_stop_are_in_the_record() {
    let shapes = vec![Start, choose(0), choose(1), Hide, Return];
    let help = then(shapes, &[No, No, Continue, Next, choose(1)]);
    let rest = [Yes, Skip, Next, Next, No, No, Yes, Yes, Skip, Stop, Keep];
    let mut sitting = begin();
    for touch in then(help, &rest) {
        sitting.touch(touch);
    }
    let (sat, _) = read(&small(), &sitting.take_record().unwrap()).unwrap();
    assert!(
        sat.outcome == Outcome::Stopped
            && sat.checks == Checks::Failed
            && sat.age == AgeBand::NotSaid
    );
}

#[test]
fn a_form_without_its_safeguards_begins_nothing() {
    let decoy = small_decoy();
    let no_form = Sitting::begin(decoy.clone(), decoy.clone(), SEAT).err();
    assert_eq!(no_form, Some(NotAnInstrument::Without(Role::Adult)));
    assert_eq!(
        Sitting::begin(small(), small(), SEAT).err(),
        Some(NotAnInstrument::NoDecoy)
    );
    assert!(Sitting::begin(survey("service-feedback"), survey("market-day"), SEAT).is_ok());
}
