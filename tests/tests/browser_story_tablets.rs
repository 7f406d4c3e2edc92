//! Two tablets collect for one round: a file goes over, four pictures are compared, and the second one's totals come back
//! into the sum.
//! And a round that is closed: its place in the list, and the next one that has to wait.

use serde_json::json;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet};

/// The four pictures on the screen, in order.
fn pictures(browser: &Browser) -> Vec<String> {
    let read = "return [...document.querySelectorAll('[data-part=four] [data-picture]')].map(e => e.dataset.picture)";
    browser.until("four pictures", || {
        let found = browser.run(read, &[]);
        let names = found.as_array().into_iter().flatten();
        let names: Vec<String> = names
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        (names.len() == 4).then_some(names)
    })
}

/// The team picks a file, as the tablet's own picker hands it over.
fn picks(browser: &Browser, bytes: &[u8]) {
    browser.until_screen("the field for the file", |screen| {
        screen.has_field("round-file") || screen.has_field("totals-file")
    });
    let put = "
const field = document.querySelector('[data-field=round-file], [data-field=totals-file]');
const files = new DataTransfer();
files.items.add(new File([new Uint8Array(arguments[0])], 'tablet.bin'));
field.files = files.files;
field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run(put, &[json!(bytes)]);
}

#[test]
#[ignore = "drives browsers"]
fn a_second_tablet_collects_for_the_same_round() {
    for engine in Engine::asked_for_at_length() {
        let first = Tablet::swift(engine);
        first.team().sets_up();
        first.team().opens_a_round();
        first.team().goes_to("round", &mut |_, _| {});
        first.team().presses("share");
        let shown = pictures(first.browser());
        first.browser().screenshot("tablets-share");
        first.team().presses("save-round");
        let (name, file) = first.browser().downloaded(".bin");
        assert_eq!(name, "tablet.bin");

        let second = Tablet::swift(engine);
        second.team().sets_up();
        let browser = second.browser();
        second.team().goes_to("round", &mut |_, _| {});
        second.team().presses("join");
        refuses_a_changed_file(&second, &file);
        picks(browser, &file);
        assert_eq!(pictures(browser), shown, "the same round, other pictures");
        browser.screenshot("tablets-compare");
        // No: nothing was changed, and the file can be picked again.
        second.team().presses("pictures-differ");
        browser.until_screen("that nothing was changed", |screen| {
            screen.says("Nothing was changed") && screen.has_field("round-file")
        });
        picks(browser, &file);
        pictures(browser);
        second.team().presses("pictures-same");
        browser.until_screen("the gate", |screen| screen.offers("join-round"));
        second.team().completes("join", &mut |_, _| {});
        second.team().comes_home();

        second.team().opens_the_day();
        second.team().hands_the_tablet_on();
        second.swift_woman().answers(&Answers::shortest(1));
        second.team().closes_the_day(1);
        second.team().goes_to("results", &mut |_, _| {});
        browser.until_screen("that results are made on the first", |screen| {
            screen.says("The results are made on the other tablet")
        });
        browser.screenshot("tablets-at-first");
        // The first tablet has seen nothing of it, and says what is to come.
        first.team().presses("back");
        first
            .browser()
            .until_screen("that totals are added here", |screen| {
                screen.name == "round" && screen.says("Its totals are added here")
            });
    }
}

/// So many women on a tablet, in a day that is closed; it ends at home.
fn women_come(tablet: &Tablet, women: usize) {
    tablet.team().opens_the_day();
    for number in 0..women {
        tablet.team().hands_the_tablet_on();
        tablet
            .swift_woman()
            .answers(&Answers::shortest(number as u64));
    }
    tablet.team().closes_the_day(women);
}

/// The round of the first tablet, opened on a second one.
fn joined(engine: Engine, first: &Tablet) -> Tablet {
    first.team().goes_to("round", &mut |_, _| {});
    first.team().presses("share");
    pictures(first.browser());
    first.team().presses("save-round");
    let (_, file) = first.browser().downloaded(".bin");
    first.team().presses("back");
    first.team().comes_home();
    let second = Tablet::swift(engine);
    second.team().sets_up();
    second.team().goes_to("round", &mut |_, _| {});
    second.team().presses("join");
    picks(second.browser(), &file);
    pictures(second.browser());
    second.team().presses("pictures-same");
    let gate = |screen: &Screen| screen.offers("join-round");
    second.browser().until_screen("the gate", gate);
    second.team().completes("join", &mut |_, _| {});
    second.team().comes_home();
    second
}

/// Its round closed, its totals saved: the pictures and the file.
fn gives_its_totals(second: &Tablet) -> (Vec<String>, Vec<u8>) {
    let team = second.team();
    team.goes_to("round", &mut |_, _| {});
    team.presses("close-round");
    second.browser().until_on("round-close");
    team.completes("round-close", &mut |_, _| {});
    team.presses("give-totals");
    let shown = pictures(second.browser());
    let mut found = complaints(second.browser(), &second.browser().screen(), 711);
    team.presses("save-totals");
    let (name, file) = second.browser().downloaded(".bin");
    assert_eq!(name, "tablet-2.bin");
    // Where it is told that its results are made elsewhere: nothing of them is here.
    team.presses("back");
    team.presses("past-results");
    let made_elsewhere =
        |screen: &Screen| screen.name == "results" && screen.says("only the sum is ever shown");
    let nothing = second.browser().until_screen("why", made_elsewhere);
    found.extend(complaints(second.browser(), &nothing, 712));
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    (shown, file)
}

#[test]
#[ignore = "drives browsers"]
fn a_second_tablets_totals_are_added_to_the_first_ones() {
    for engine in Engine::asked_for_at_length() {
        let first = Tablet::swift(engine);
        first.team().sets_up();
        first.team().opens_a_round();
        let second = joined(engine, &first);
        women_come(&first, 5);
        first.team().sees_that_results_are_shut("too few people");
        women_come(&second, 5);
        let (shown, file) = gives_its_totals(&second);

        let (browser, team) = (first.browser(), first.team());
        team.comes_home();
        team.goes_to("round", &mut |_, _| {});
        team.presses("take-totals");
        let mut found = complaints(browser, &browser.until_on("take-totals"), 713);
        let mut changed = file.clone();
        changed[60] ^= 1;
        picks(browser, &changed);
        browser.until_screen("that the file was changed", |screen| {
            screen.says("cut or changed on the way") && screen.has_field("totals-file")
        });
        picks(browser, &file);
        assert_eq!(pictures(browser), shown, "the same totals, other pictures");
        found.extend(complaints(browser, &browser.screen(), 714));
        team.presses("pictures-same");
        let taken = browser.until_screen("that they were added", |screen| {
            screen.says("totals were added")
        });
        found.extend(complaints(browser, &taken, 715));
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        // Ten women on two tablets: neither could show anything of its own.
        team.sees_results();
        team.comes_home();
        team.goes_to("round", &mut |_, _| {});
        team.presses("take-totals");
        picks(browser, &file);
        browser.until_screen("that they are in already", |screen| {
            screen.says("in the sum already")
        });
    }
}

/// One byte changed on the way.
fn refuses_a_changed_file(second: &Tablet, file: &[u8]) {
    let browser = second.browser();
    let mut changed = file.to_vec();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    picks(browser, &changed);
    browser.until_screen("that the file was changed", |screen| {
        screen.says("cut or changed on the way") && screen.has_field("round-file")
    });
    browser.screenshot("tablets-damaged");
}

#[test]
#[ignore = "drives browsers"]
fn a_shared_round_of_another_team_has_other_pictures() {
    for engine in Engine::only_at_length() {
        let mut seen = Vec::new();
        for _ in 0..2 {
            let tablet = Tablet::swift(engine);
            tablet.team().sets_up();
            tablet.team().opens_a_round();
            tablet.team().goes_to("round", &mut |_, _| {});
            tablet.team().presses("share");
            seen.push(pictures(tablet.browser()));
        }
        assert_ne!(seen[0], seen[1], "two rounds with the same pictures");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_round_is_closed_and_the_next_has_to_wait() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().hands_the_tablet_on();
        tablet.swift_woman().answers(&Answers::shortest(1));
        let browser = tablet.browser();
        tablet.team().comes_home();
        tablet.team().goes_to("round", &mut |_, _| {});
        tablet.team().presses("close-round");
        browser.until_screen("that the day comes first", |screen| {
            screen.says("Close the day first") && !screen.offers("end-round")
        });
        tablet.team().comes_home();
        tablet.team().closes_the_day(1);

        tablet.team().goes_to("round", &mut |_, _| {});
        tablet.team().presses("close-round");
        browser.until_on("round-close");
        browser.screenshot("round-close");
        tablet.team().completes("round-close", &mut |_, _| {});
        let list = browser.until_screen("the closed round in its list", |screen| {
            screen.name == "round" && screen.offers("past-results")
        });
        assert!(list.says("First round"), "{list:#?}");
        browser.screenshot("round-past");
        tablet.team().presses("past-results");
        browser.until_screen("that nothing is shown", |screen| {
            screen.says("Too few women answered in this round")
        });
        tablet.team().presses("back");
        browser.until_on("round");

        // The next, at once, in the same place; what must be so before women are asked is gone through anew.
        tablet.team().makes_ready(&mut |_, _| {});
        tablet.team().goes_to("round", &mut |_, _| {});
        tablet.team().fills_in("");
        tablet.team().presses("plan");
        browser.until_screen("that it is too soon", |screen| {
            screen.name == "round" && screen.says("A new round may open on")
        });
        let seen = "const box = document.querySelector('[data-status=wrong]').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight";
        assert_eq!(browser.run(seen, &[]), true, "the reason is out of sight");
        browser.screenshot("round-too-soon");
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_screens_of_two_tablets_fit() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::swift(engine);
        let browser = tablet.browser();
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().goes_to("tablet", &mut |_, _| {});
        browser.until_on("tablet");
        look(701);
        tablet.team().presses("second-tablet");
        pictures(browser);
        look(702);
        tablet.team().presses("save-round");
        let (_, file) = browser.downloaded(".bin");
        tablet.team().presses("back");
        browser.until_on("round");
        look(703);
        tablet.team().presses("close-round");
        browser.until_on("round-close");
        look(704);
        tablet.team().completes("round-close", &mut |_, _| {});
        tablet.team().makes_ready(&mut |_, _| {});
        // Its own file, once its round is closed: the pictures are shown all the same.
        tablet.team().goes_to("round", &mut |_, _| {});
        look(705);
        tablet.team().presses("join");
        browser.until_on("join");
        look(706);
        picks(browser, &file);
        pictures(browser);
        look(707);
        tablet.team().presses("pictures-same");
        browser.until_screen("the gate", |screen| screen.offers("join-round"));
        look(708);
        tablet.team().fills_in("");
        tablet.team().presses("join-round");
        browser.until_screen("that it was open here before", |screen| {
            screen.says("is closed. It cannot be opened here again")
        });
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}
