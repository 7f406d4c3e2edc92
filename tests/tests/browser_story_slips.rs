//! A day with numbered slips: they are printed, typed when the tablet is handed over, lie nowhere afterwards, and answers under a
//! number that was used already are left out at close.

use waymark_tests::driven::kept::{POOL, PUBLIC};
use waymark_tests::driven::{Browser, Engine};
use waymark_tests::people::{Answers, Tablet};

const READY: &str = "[data-act=hand-over]:not(:disabled):not([aria-disabled=true])";

/// The numbers on the sheet that is to be printed.
fn printed(tablet: &Tablet) -> Vec<String> {
    let (browser, team) = (tablet.browser(), tablet.team());
    team.goes_to("ready", &mut |_, _| {});
    team.presses("sheet");
    browser.until_on("sheet");
    let read = "return [...document.querySelectorAll('.tokens li')].map(e => e.textContent.replace(/\\D/g, ''))";
    let slips = browser.until("the numbers", || {
        let slips = browser.run(read, &[]);
        let slips = slips.as_array()?.iter();
        let slips: Vec<String> = slips
            .filter_map(|slip| slip.as_str())
            .map(str::to_owned)
            .collect();
        (slips.len() == 60).then_some(slips)
    });
    browser.screenshot("slips-sheet");
    team.comes_home();
    slips
}

/// The checklist with everything on it but the number.
fn comes_to_the_number(tablet: &Tablet) {
    let (browser, team) = (tablet.browser(), tablet.team());
    let here = browser.until_screen("home or table", |screen| {
        ["home", "table"].contains(&screen.name.as_str())
    });
    team.presses(if here.name == "home" {
        "hand-over"
    } else {
        "next"
    });
    browser.until_on("hand-over");
    team.fills_in("");
    assert!(!browser.has(READY), "handed over without a number");
}

fn is_there(browser: &Browser, key: &str) -> bool {
    browser.kept_in(PUBLIC).iter().any(|(name, _)| name == key)
}

/// One woman who drew this slip.
fn answers_under(tablet: &Tablet, slip: &str, number: u64) {
    comes_to_the_number(tablet);
    tablet.browser().type_into("slip", slip);
    tablet.browser().tap(READY);
    let woman = tablet.swift_woman();
    woman.comes_to("sf01", &Answers::varied(number));
    assert!(
        !is_there(tablet.browser(), "seat-token"),
        "the number still lies on the tablet"
    );
    woman.answers(&Answers::varied(number));
}

#[test]
#[ignore = "drives browsers"]
fn answers_under_a_number_that_was_used_are_left_out() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.opens_a_round();
        team.goes_to("day", &mut |_, _| {});
        browser.tap("[data-field=seats][value=numbered]");
        team.completes("day", &mut |_, _| {});
        team.comes_home();
        let slips = printed(&tablet);

        comes_to_the_number(&tablet);
        // One figure wrong, whichever it is: seen at once.
        let last = slips[0].as_bytes()[4] - b'0';
        let wrong = format!("{}{}", &slips[0][..4], (last + 1) % 10);
        browser.type_into("slip", &wrong);
        browser.until_screen("that it is wrong", |screen| {
            screen.says("not a number from a slip")
        });
        assert!(!browser.has(READY), "handed over under a wrong number");
        browser.screenshot("slips-hand-over");
        team.comes_home();

        for (number, slip) in [(1, 0), (2, 1), (3, 0)] {
            answers_under(&tablet, &slips[slip], number);
        }
        let kept = browser.kept_in(POOL);
        let lengths: Vec<usize> = kept.iter().map(|(_, bytes)| bytes.len()).collect();
        assert_eq!(lengths, [lengths[0]; 3], "of one length");
        let told = team.closes_the_day_and_reads(3);
        for words in ["agrees with the tablet", "fewer than 10", "left out"] {
            assert!(told.says(words), "{words}: {told:#?}");
        }
        browser.screenshot("slips-closed");
    }
}
