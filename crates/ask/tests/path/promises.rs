//! What must hold on every path, as sentences about one touch and the state it led to.

use waymark_ask::record::{Record, read};
use waymark_ask::sitting::{Closing, Controls, Offered, Screen, Touch};
use waymark_ask::{Form, Sitting};

use super::mutant::Machine;
use super::walk::State;

/// Looks at one touch; what is wrong is added to the list.
pub fn kept(here: &State, touch: Touch, there: &State, machine: &Machine, wrong: &mut Vec<String>) {
    let mut check = |holds: bool, sentence: &str| {
        if !holds {
            wrong.push(format!("{sentence}: {touch:?} on {:?}", here.screen));
        }
    };
    let sitting = machine.sitting();
    let closing = sitting.closing();
    match there.screen {
        Screen::Question(id) => {
            check(there.agreed, "a question before she agreed");
            check(there.private, "a question before she was alone");
            check(!there.minor, "a question to somebody under age");
            check(there.hid, "a question before hiding was tried out");
            let harms = sitting
                .form()
                .question(id)
                .is_some_and(|asked| asked.sensitivity() == waymark_ask::Sensitivity::Harmful);
            check(
                !harms || there.private_again,
                "a harmful question without a second look around",
            );
            check(
                !harms || !there.aloud,
                "a harmful question is heard by others",
            );
        }
        Screen::Decoy(_) => {
            check(
                there.minor && !there.agreed,
                "the dull questions to a woman",
            );
        }
        _ => {}
    }
    let through = matches!(here.screen, Screen::Question(_) | Screen::Decoy(_))
        && matches!(closing, Some(Closing::Kept | Closing::Thanked));
    check(!through || there.helped, "an end before the card");
    check(
        !there.minor || !matches!(there.screen, Screen::Thanks | Screen::Consent { .. }),
        "somebody under age was asked to agree",
    );
    check(
        !nothing_kept(closing) || (!there.taken && sitting.interview().is_none()),
        "something is left where nothing is kept",
    );
    check(
        !here.private || there.minor || !is_opening(there.screen),
        "back into the opening",
    );
    leads(here, touch, there, &mut check);
    controls(there.screen, sitting.controls(), &mut check);
}

fn nothing_kept(closing: Option<Closing>) -> bool {
    matches!(
        closing,
        Some(Closing::Erased | Closing::Declined | Closing::Left | Closing::Thanked)
    )
}

/// Screens before the first question.
fn is_opening(screen: Screen) -> bool {
    matches!(
        screen.name(),
        "language"
            | "last-time"
            | "practice"
            | "try-hiding"
            | "check"
            | "check-help"
            | "remember"
            | "remember-ask"
            | "adult"
            | "age-band"
            | "consent"
            | "understanding"
            | "consent-ask"
    )
}

/// Help, stop, rest and hide lead where they say, from everywhere.
fn leads(here: &State, touch: Touch, there: &State, check: &mut impl FnMut(bool, &str)) {
    let ending = matches!(
        here.screen,
        Screen::Thanks | Screen::Declined | Screen::Ended
    );
    match (touch, here.screen) {
        (_, Screen::Over) => check(there.screen == Screen::Over, "it went on after its end"),
        (Touch::Return, Screen::Cover) => {
            check(there.screen != Screen::Cover, "the cover stayed up");
        }
        // A closed record is held until it is kept; everything else is gone.
        (Touch::GiveUp, Screen::Cover) => {
            check(
                there.screen == Screen::Over,
                "given up, and something is left",
            );
        }
        (_, Screen::Cover) => check(there.screen == Screen::Cover, "the cover came off"),
        (Touch::Hide, _) => check(there.screen == Screen::Cover, "hide led to something else"),
        (Touch::Support, _) => check(there.screen == Screen::Support, "no card with help"),
        (Touch::Stop, screen) => {
            let known = [Screen::StopAsk, Screen::Ended, Screen::Over];
            // Over the last screens a stop on the card leads out as well.
            let stopped = known.contains(&there.screen);
            check(
                stopped || screen == Screen::Thanks,
                "stop led to something else",
            );
        }
        (Touch::Pause, Screen::Support) => {}
        (Touch::Pause, _) if !ending => {
            check(there.screen == Screen::Paused, "no rest");
        }
        (Touch::Skip, Screen::Question(_) | Screen::Decoy(_) | Screen::AgeBand(_)) => {
            check(there.screen != here.screen, "skip stayed where it was");
        }
        _ => {}
    }
}

/// No screen lacks its ways out.
fn controls(screen: Screen, controls: Controls, check: &mut impl FnMut(bool, &str)) {
    let gone = matches!(screen, Screen::Cover | Screen::Over);
    let ending = matches!(screen, Screen::Thanks | Screen::Declined | Screen::Ended);
    let asks = matches!(screen, Screen::Question(_) | Screen::Decoy(_));
    check(
        gone || ending || screen == Screen::StopAsk || controls.stop == Offered::Yes,
        "a screen without stop",
    );
    check(
        gone || screen == Screen::Support || controls.support == Offered::Yes,
        "a screen without help",
    );
    check(
        !asks || (controls.skip == Offered::Yes && controls.pause == Offered::Yes),
        "a question without skip or rest",
    );
}

/// A record is of somebody of age who agreed and was alone, and there is one.
pub fn record_kept(
    state: &State,
    sitting: &Sitting,
    form: &Form,
    record: &Record,
    wrong: &mut Vec<String>,
) {
    let mut check = |holds: bool, sentence: &str| {
        if !holds {
            wrong.push(sentence.to_owned());
        }
    };
    check(!state.taken, "two records");
    check(!state.minor, "a record of somebody under age");
    check(state.agreed && state.private, "a record without consent");
    check(
        sitting.closing() == Some(Closing::Kept),
        "a record of nothing kept",
    );
    check(read(form, record).is_ok(), "a record that cannot be read");
}
