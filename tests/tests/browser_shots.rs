//! Every screen, in three sizes and both writing directions: nothing runs out of the window or is too small to touch.
//! With `WAYMARK_SHOTS=folder` each is also written as a picture. Open results are looked at by the main story.

use std::cell::RefCell;

use waymark_tests::driven::fit::{SIZES, complaints};
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet};

/// What was looked at, and what there is to complain about.
#[derive(Default)]
struct Seen {
    screens: usize,
    complaints: Vec<String>,
}

#[test]
#[ignore = "drives browsers"]
fn every_screen_fits_and_can_be_touched() {
    for engine in Engine::asked_for() {
        let tablet = Tablet::fresh(engine);
        let seen = RefCell::new(Seen::default());
        let mut look = |browser: &Browser, screen: &Screen| {
            let mut seen = seen.borrow_mut();
            seen.screens += 1;
            let found = complaints(browser, screen, seen.screens);
            seen.complaints.extend(found);
        };
        tablet.team().sets_up_looking(&mut look);
        tablet.team().opens_a_round_looking(&mut look);
        tablet.team().opens_the_day_looking(&mut look);
        tablet.team().hands_over_looking(&mut look);
        tablet
            .woman()
            .answers_looking(&Answers::varied(2), &mut look);
        between_two_women(&tablet, &mut look);
        beside_the_questions(&tablet, &mut look);
        tablet.team().closes_the_day_looking(1, &mut look);
        for screen in ["results", "help", "place", "round"] {
            tablet.team().goes_to(screen, &mut |_, _| {});
            look(tablet.browser(), &tablet.browser().screen());
        }
        let seen = seen.into_inner();
        println!(
            "{}: {} screens looked at in {} sizes and 2 directions",
            engine.name(),
            seen.screens,
            SIZES.len()
        );
        assert!(
            seen.complaints.is_empty(),
            "\n{}",
            seen.complaints.join("\n")
        );
    }
}

/// The table, the lock, and the pictures of somebody who wants her answers back.
fn between_two_women(tablet: &Tablet, look: &mut dyn FnMut(&Browser, &Screen)) {
    let browser = tablet.browser();
    look(browser, &tablet.team().until_table());
    tablet.team().presses("team");
    look(browser, &browser.until_on("locked"));
    tablet.team().presses("table");
    tablet.team().until_table();
    tablet.team().presses("withdraw");
    look(browser, &browser.until_on("withdraw"));
    tablet
        .woman()
        .touches(&["Apple".into(), "Ball".into(), "Bell".into()]);
    tablet.team().presses("next");
    look(browser, &browser.until_on("withdraw-done"));
    tablet.woman().gives_back();
}

/// Help, the cover and Stop, from the midst of the questions.
fn beside_the_questions(tablet: &Tablet, look: &mut dyn FnMut(&Browser, &Screen)) {
    let browser = tablet.browser();
    tablet.team().next_woman();
    tablet.woman().comes_to("sf04", &Answers::shortest(1));
    browser.tap_act("support");
    look(browser, &browser.until_on("support"));
    browser.tap("#app [data-act=next]");
    browser.until_screen("the question again", |screen| screen.question == "sf04");
    browser.tap_act("hide");
    look(browser, &browser.until_on("market"));
    tablet.woman().comes_back_from_the_cover();
    browser.until_screen("the question again", |screen| screen.question == "sf04");
    browser.tap_act("stop");
    look(browser, &browser.until_on("stop-ask"));
    browser.tap_act("erase");
    look(browser, &browser.until_on("ended"));
    tablet.woman().gives_back();
}
