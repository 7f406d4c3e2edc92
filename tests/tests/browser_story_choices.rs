//! What is hers to choose, and what the team must have first: stop, erase, no consent, no contact, no survey.

use waymark_tests::driven::Engine;
use waymark_tests::driven::kept::POOL;
use waymark_tests::people::{Answers, Tablet};

fn open(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
    tablet
}

/// In the midst of the questions she touches Stop and then this card; how many records are kept.
fn stops_with(tablet: &Tablet, act: &str) -> usize {
    let browser = tablet.browser();
    tablet.team().hands_the_tablet_on();
    tablet.swift_woman().comes_to("sf06", &Answers::varied(3));
    browser.tap_act("stop");
    let asked = browser.until_screen("what shall be done with her answers", |screen| {
        screen.offers("keep")
    });
    assert!(asked.offers("erase"), "{asked:#?}");
    browser.screenshot("stop");
    browser.tap_act(act);
    tablet.swift_woman().gives_back();
    browser.kept_in(POOL).len()
}

#[test]
#[ignore = "drives browsers"]
fn she_stops_and_keeps_or_erases_what_she_said() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        assert_eq!(stops_with(&tablet, "erase"), 0, "what she erased is kept");
        assert_eq!(stops_with(&tablet, "keep"), 1, "what she kept is gone");
        let finished = tablet.woman();
        tablet.team().hands_the_tablet_on();
        finished.answers(&Answers::varied(1));
        let lengths: Vec<usize> = tablet
            .browser()
            .kept_in(POOL)
            .iter()
            .map(|(_, kept)| kept.len())
            .collect();
        assert_eq!(lengths.len(), 2);
        assert_eq!(
            lengths[0], lengths[1],
            "a stop can be told from an end by its length"
        );
        tablet.team().closes_the_day(2);
    }
}

#[test]
#[ignore = "drives browsers"]
fn she_says_no_before_the_questions_and_nothing_is_kept() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        tablet.team().hands_over();
        tablet
            .swift_woman()
            .comes_to("consent_ask", &Answers::varied(1));
        tablet.swift_woman().says("consent_ask", "no");
        tablet.swift_woman().gives_back();
        assert!(tablet.browser().kept_in(POOL).is_empty());
    }
}

#[test]
#[ignore = "drives browsers"]
fn she_is_not_alone_enough_and_waits_until_she_is() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        tablet.team().hands_over();
        tablet
            .swift_woman()
            .comes_to("privacy", &Answers::varied(1));
        tablet.swift_woman().says("privacy", "no");
        let paused = tablet.browser().until_on("paused");
        assert!(paused.offers("stop"), "{paused:#?}");
        tablet.swift_woman().comes_to("sf01", &Answers::varied(1));
    }
}

#[test]
#[ignore = "drives browsers"]
fn help_skip_stop_and_hide_are_on_every_question() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        tablet.team().hands_over();
        let mut questions = 0;
        tablet
            .woman()
            .answers_looking(&Answers::varied(2), &mut |_, screen| {
                if screen.question.starts_with("sf") {
                    questions += 1;
                    for act in ["skip", "stop", "support", "hide"] {
                        assert!(
                            screen.offers(act),
                            "{act} is missing at {}: {screen:#?}",
                            screen.question
                        );
                    }
                }
            });
        assert!(questions > 20, "only {questions} questions were asked");
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_card_with_help_comes_once_to_whoever_finishes() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        // One with the question the card belongs to, one without it.
        for answers in [Answers::varied(2), Answers::shortest(2)] {
            tablet.team().hands_the_tablet_on();
            let mut cards = 0;
            tablet
                .swift_woman()
                .answers_looking(&answers, &mut |_, screen| {
                    cards += usize::from(screen.name == "support");
                });
            assert_eq!(cards, 1);
        }
    }
}

#[test]
#[ignore = "drives browsers"]
fn without_a_contact_the_survey_stays_shut_and_says_why() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::swift(engine);
        let team = tablet.team();
        team.sets_up_without_a_contact();
        team.goes_to("round", &mut |_, _| {});
        team.fills_in("");
        let shut = tablet
            .browser()
            .until_screen("the reason", |screen| screen.says("The survey stays shut"));
        assert!(shut.says("No contact is written down"), "{shut:#?}");
        let ready = tablet
            .browser()
            .has("[data-act=plan]:not([aria-disabled=true])");
        assert!(!ready, "a round can be opened without a contact");
        tablet.browser().screenshot("round-shut");
    }
}
