//! Every path there can be, enumerated: nothing is asked before she agreed and is alone, nothing is kept that must not
//! be, no screen is without its ways out, and every way ends. What it finds wrong it counts; machines with a fault
//! planted show that it finds it.

mod mutant;
mod promises;
mod walk;

use mutant::Fault;
use walk::{Walked, walked};

/// What a walk through all paths came to; the first lines of what was wrong are printed.
fn path(fault: Fault, until: &str) -> Walked {
    let walked = walked(fault, until);
    for line in walked.wrong.iter().take(5) {
        println!("  {line}");
    }
    println!(
        "path{}: {} states, {} transitions, {} violations",
        fault.said(),
        walked.states,
        walked.transitions,
        walked.wrong.len()
    );
    walked
}

#[test]
fn every_path_keeps_the_promises() {
    let walked = path(Fault::None, "never");
    assert!(walked.wrong.is_empty());
    assert_eq!(walked.screens.len(), 23, "{:?}", walked.screens);
}

/// The planted fault is seen, and by the promise it breaks.
fn caught(fault: Fault, by: &str) {
    let walked = path(fault, by);
    assert!(
        walked.wrong.iter().any(|line| line.starts_with(by)),
        "nobody noticed: {fault:?}"
    );
}

#[test]
fn a_dropped_privacy_check_is_caught() {
    caught(Fault::NoPrivacyCheck, "a question before she was alone");
}

#[test]
fn a_dropped_second_privacy_check_is_caught() {
    caught(Fault::NoSecondPrivacyCheck, "a harmful question");
}

#[test]
fn a_dropped_stop_is_caught() {
    caught(Fault::NoStop, "stop led to");
}

#[test]
fn a_stored_minor_is_caught() {
    caught(Fault::StoresAMinor, "a record of somebody under age");
}

#[test]
fn a_dropped_consent_is_caught() {
    caught(Fault::NoConsent, "a question before she agreed");
}

#[test]
fn a_hide_that_does_not_cover_is_caught() {
    caught(Fault::NoHide, "hide led to");
}

#[test]
fn a_forgotten_helper_is_caught() {
    caught(
        Fault::HelpForgotten,
        "a harmful question is heard by others",
    );
}

#[test]
fn a_way_without_an_end_is_caught() {
    caught(Fault::NoEnd, "no way out");
}
