//! The main job: set up, a round, a day, the 24 interviews of example E1, close, results, export. Figures need all of them: in
//! Firefox and WebKit one woman comes and the day is closed, and the others with `WAYMARK_LONG=1`.

use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::{Engine, is_long};
use waymark_tests::people::figures::{E1, Table};
use waymark_tests::people::{Tablet, e1};

#[test]
#[ignore = "drives browsers"]
fn women_answer_and_the_day_gives_every_figure_of_e1() {
    for engine in Engine::all_asked_for() {
        let start = std::time::Instant::now();
        let tablet = Tablet::fresh(engine);
        let team = tablet.team();
        team.sets_up_with_the_offered_words();
        team.opens_a_round();
        team.opens_the_day();
        let women = match engine {
            Engine::Firefox | Engine::WebKit if !is_long() => 1,
            _ => e1::WOMEN,
        };
        for (number, woman) in e1::women().iter().take(women).enumerate() {
            team.hands_the_tablet_on();
            // One whole interview by the driver's own finger, the others by the swift hand.
            let hand = if number == 0 {
                tablet.woman()
            } else {
                tablet.swift_woman()
            };
            hand.answers(woman);
        }
        team.closes_the_day(women);
        if women == e1::WOMEN {
            gives_the_figures(&tablet);
        }
        println!(
            "{}: {women} women, {} s",
            engine.name(),
            start.elapsed().as_secs()
        );
        let said = tablet.browser().console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

/// On the screen, in the table and in the page; and what has left is written down.
fn gives_the_figures(tablet: &Tablet) {
    let (browser, team) = (tablet.browser(), tablet.team());
    let results = team.sees_results();
    for figure in E1 {
        figure.check_on_screen(browser);
    }
    let mut misfits = complaints(browser, &results, 90);
    let (table, page) = team.exports();
    misfits.extend(complaints(browser, &browser.screen(), 91));
    assert!(misfits.is_empty(), "\n{}", misfits.join("\n"));

    let names = ["practice-totals-first-round-", "-1.csv", "-1-planners.html"];
    team.sees_what_left(&names, "Whether they have read it was not said");

    let figures = Table::read(&table);
    for figure in E1 {
        figure.check_in_table(&figures);
        figure.check_in_page(&page);
    }
    println!(
        "{}: E1 gives all {} figures in both files",
        browser.engine().name(),
        E1.len()
    );
}
