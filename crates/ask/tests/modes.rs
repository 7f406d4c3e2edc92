//! What others can hear must not harm her: who helps or reads aloud is not told the questions that could.

use crate::support;

use support::{small, small_decoy};
use waymark_ask::record::{AreaIndex, Checks, Mode, read};
use waymark_ask::sitting::{Seat, Touch};
use waymark_ask::{Answer, ChoiceId, Length, Sitting};

use Touch::{Continue, Hide, Next, No, Return, Skip, Start, Yes};

fn choose(at: u8) -> Touch {
    Touch::Choose(ChoiceId::new(at))
}

/// From the first screen past both shapes and the exercise of hiding.
const SHAPES: [Touch; 5] = [
    Start,
    Touch::Choose(ChoiceId::new(0)),
    Touch::Choose(ChoiceId::new(1)),
    Hide,
    Return,
];

/// Where both checks go well, and where they do not.
const WELL: [Touch; 2] = [Yes, No];
const NOT_WELL: [Touch; 3] = [No, No, Continue];

/// Goes to the end along the items a, b, c, e and f; says whether c, which could harm her, was asked, and how it was sat.
fn sat_in(mode: Mode, checks: &[Touch]) -> (bool, Mode, Checks) {
    let seat = Seat {
        length: Length::Full,
        mode,
        area: AreaIndex::new(0),
    };
    let mut sitting = Sitting::begin(small(), small_decoy(), seat).unwrap();
    let opening = [Next, choose(1), Yes, Skip, Next, Next, No, No, Yes, Yes];
    for touch in SHAPES.iter().chain(checks).chain(&opening) {
        sitting.touch(*touch);
    }
    let items = [choose(0), Next, choose(0), Next];
    let rest = [Yes, choose(2), Next, Continue];
    for touch in items.iter().chain(&rest) {
        sitting.touch(*touch);
    }
    for _ in 0..8 {
        sitting.touch(Skip);
        sitting.touch(Continue);
        if sitting.closing().is_some() {
            break;
        }
    }
    let form = small();
    let (sat, answers) = read(&form, &sitting.take_record().unwrap()).unwrap();
    let harmful = form.find("c").unwrap().index();
    let asked = answers.get(harmful) != Some(&Answer::NotAsked);
    (asked, sat.mode, sat.checks)
}

fn check(mode: Mode, checks: &[Touch], expected: (bool, Mode, Checks)) {
    assert!(sat_in(mode, checks) == expected);
}

#[test]
fn on_her_own_and_by_ear_she_is_asked_everything() {
    check(Mode::HerOwn, &WELL, (true, Mode::HerOwn, Checks::Passed));
    check(Mode::ByEar, &WELL, (true, Mode::ByEar, Checks::Passed));
}

#[test]
fn with_help_or_read_aloud_what_could_harm_her_is_left_out() {
    check(
        Mode::Assisted,
        &WELL,
        (false, Mode::Assisted, Checks::Passed),
    );
    check(
        Mode::ReadAloud,
        &WELL,
        (false, Mode::ReadAloud, Checks::Passed),
    );
}

#[test]
fn where_the_checks_do_not_go_well_it_is_read_aloud_from_there_on() {
    check(
        Mode::HerOwn,
        &NOT_WELL,
        (false, Mode::ReadAloud, Checks::Failed),
    );
}
