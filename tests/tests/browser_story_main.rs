//! The main job: set up, a round, a day, the 24 interviews of example E1, close, results, export.

use waymark_tests::driven::Engine;
use waymark_tests::driven::fit::complaints;
use waymark_tests::people::figures::{E1, Table};
use waymark_tests::people::{Tablet, e1};

#[test]
#[ignore = "drives browsers"]
fn twenty_four_women_give_every_figure_of_e1() {
    for engine in Engine::all_asked_for() {
        let start = std::time::Instant::now();
        let tablet = Tablet::fresh(engine);
        let team = tablet.team();
        team.sets_up_with_the_offered_words();
        team.opens_a_round();
        team.opens_the_day();
        for (number, woman) in e1::women().iter().enumerate() {
            team.hands_the_tablet_on();
            // One whole interview by the driver's own finger, the others by the swift hand.
            let hand = if number == 0 {
                tablet.woman()
            } else {
                tablet.swift_woman()
            };
            hand.answers(woman);
        }
        team.closes_the_day(e1::WOMEN);
        let results = team.sees_results();
        for figure in E1 {
            figure.check_on_screen(tablet.browser());
        }
        let mut misfits = complaints(tablet.browser(), &results, 90);
        let (table, page) = team.exports();
        misfits.extend(complaints(tablet.browser(), &tablet.browser().screen(), 91));
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
            engine.name(),
            E1.len()
        );
        println!("{}: {} s", engine.name(), start.elapsed().as_secs());
        let said = tablet.browser().console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}
