//! Few women: what stays shut, what opens on the second day, and answers taken back.

use waymark_tests::driven::{Engine, Start};
use waymark_tests::people::zones::{EAST, WEST};
use waymark_tests::people::{Answers, Tablet};

/// A tablet with an open day, in the west, where the day is younger.
fn open(engine: Engine) -> Tablet {
    let start = Start::new(engine).in_zone(WEST).swiftly();
    let tablet = Tablet::started(start);
    let team = tablet.team();
    team.sets_up();
    team.opens_a_round();
    team.opens_the_day();
    tablet
}

/// So many women come, one after the other; the pictures of each.
fn women_come(tablet: &Tablet, count: u64) -> Vec<Vec<String>> {
    (0..count)
        .map(|number| {
            tablet.team().hands_the_tablet_on();
            tablet.swift_woman().answers(&Answers::shortest(number))
        })
        .collect()
}

#[test]
#[ignore = "drives browsers"]
fn nine_women_show_nothing() {
    // The rule is tried without a browser in every run; what it says on the screen is seen below, for ten in a day.
    for engine in Engine::only_at_length() {
        let tablet = open(engine);
        women_come(&tablet, 9);
        tablet.team().closes_the_day(9);
        tablet.team().sees_that_results_are_shut("too few people");
    }
}

#[test]
#[ignore = "drives browsers"]
fn ten_women_in_a_day_show_nothing_and_one_more_day_opens_the_table() {
    for engine in Engine::only_at_length() {
        let mut tablet = open(engine);
        women_come(&tablet, 10);
        tablet.team().closes_the_day(10);
        tablet
            .team()
            .sees_that_results_are_shut("two different days");
        tablet.carried_to(EAST);
        tablet.team().unlocks();
        tablet.team().opens_the_day();
        women_come(&tablet, 1);
        tablet.team().closes_the_day(1);
        tablet.team().sees_results();
    }
}

#[test]
#[ignore = "drives browsers"]
fn ten_women_over_two_days_open_the_table() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = open(engine);
        women_come(&tablet, 6);
        tablet.team().closes_the_day(6);
        tablet.team().sees_that_results_are_shut("too few people");
        tablet.carried_to(EAST);
        tablet.team().unlocks();
        tablet.team().opens_the_day();
        women_come(&tablet, 4);
        tablet.team().closes_the_day(4);
        tablet.team().sees_results();
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_withdrawn_interview_is_gone_from_the_count() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = open(engine);
        women_come(&tablet, 5);
        tablet.team().closes_the_day(5);
        tablet.carried_to(EAST);
        tablet.team().unlocks();
        tablet.team().opens_the_day();
        let pictures = women_come(&tablet, 5);

        let before = tablet.browser().kept_in("pool").len();
        let wrong = wrong_pictures(&pictures);
        let told_wrong = tablet.team().withdraws(&wrong);
        assert_eq!(
            tablet.browser().kept_in("pool").len(),
            before,
            "wrong pictures took an answer away"
        );
        let told_right = tablet.team().withdraws(&pictures[2]);
        assert_eq!(
            told_right, told_wrong,
            "the screen tells right pictures from wrong ones"
        );
        assert_eq!(tablet.browser().kept_in("pool").len(), before - 1);

        // Four are left: with the five of the first day that is nine, and nine show nothing.
        tablet.team().closes_the_day(4);
        tablet.team().sees_that_results_are_shut("too few people");
    }
}

/// Three pictures that are nobody's.
fn wrong_pictures(taken: &[Vec<String>]) -> Vec<String> {
    let all: Vec<String> = [
        "Apple", "Ball", "Banana", "Bell", "Boat", "Book", "Cat", "Cup",
    ]
    .map(String::from)
    .into();
    let tries = all.windows(3).map(<[String]>::to_vec);
    tries
        .into_iter()
        .find(|wrong| !taken.contains(wrong))
        .expect("few triples are taken")
}

#[test]
#[ignore = "drives browsers"]
fn a_clock_set_back_is_said_and_changes_nothing() {
    for engine in Engine::asked_for_at_length() {
        let start = Start::new(engine).in_zone(EAST);
        let mut tablet = Tablet::started(start);
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().closes_the_day(0);
        tablet.carried_to(WEST);
        tablet.team().unlocks();
        tablet.team().is_refused_a_day("earlier than the last day");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_day_is_closed_once() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        tablet.team().closes_the_day(0);
        let browser = tablet.browser();
        browser.until_screen("the reason", |screen| screen.says("Closed for today"));
        assert!(!browser.has("[data-act=day]:not(:disabled):not([aria-disabled=true])"));
        // The clock goes on to the next day, and the day can be opened.
        let mut tablet = tablet;
        tablet.carried_to(EAST);
        tablet.team().unlocks();
        tablet.team().opens_the_day();
    }
}
