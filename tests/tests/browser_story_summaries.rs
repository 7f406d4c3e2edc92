//! The summary of an exercise: every kind of line that a note-taker may enter, and that it stands after a look elsewhere.

use serde_json::json;
use waymark_tests::driven::Engine;
use waymark_tests::driven::fit::complaints;
use waymark_tests::people::{Planner, Tablet};

/// Stones, heaps, steps and strings: each kind of line is entered and stands after a look elsewhere.
#[test]
#[ignore = "drives browsers"]
fn every_kind_of_line_is_entered_and_stays() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let one = Planner::at(browser);
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        browser.until_on("welcome");
        one.presses("practice");
        browser.until_screen("practice at home", |screen| screen.offers("directory"));
        one.presses("directory");
        one.until("directory", "38 found");
        one.presses("exercises");

        let begins = |script: &str| {
            browser.until_on("exercises");
            one.presses("begin-exercise");
            browser.until_on("exercise-begin");
            browser.tap(&format!("[data-field=exercise-script][value={script}]"));
            one.chooses("exercise-who", "0");
            one.chooses("exercise-area", "Mill-Bend");
            browser.type_into("exercise-size", "12");
            one.presses("go-exercise");
            one.leads();
        };
        begins("EX3");
        for _ in 0..4 {
            one.presses("more-EX3-01-8");
        }
        one.presses("more-EX3-01-10");
        one.presses("less-EX3-01-8");
        one.until("exercise", "Stones in all: 4");
        one.is_kept();
        look(1320);
        one.presses("exercise-done");

        begins("EX2");
        one.presses("route-add");
        one.until("exercise", "Choose all three first");
        for whom in ["2", "6"] {
            one.chooses("EX2-01-helper", whom);
            one.chooses("EX2-01-travel", "2");
            one.chooses("EX2-01-money", "1");
            one.presses("route-add");
        }
        one.until("exercise", "A health worker");
        one.presses("route-up");
        one.chooses("EX2-02", "7");
        one.is_kept();
        look(1321);
        one.presses("exercise-done");

        begins("EX7");
        one.chooses("EX7-01-add", "3");
        one.chooses("EX7-01-3-5", "7");
        one.is_kept();
        look(1322);
        one.presses("exercise-done");

        begins("EX8");
        one.presses("links-add");
        one.until("exercise", "Choose both offices");
        let office = |number: usize| {
            let read = "return document.querySelector('select[data-field=\"EX8-01-from\"]').options[arguments[0]].value";
            let code = browser.run(read, &[json!(number)]);
            code.as_str().expect("an office").to_owned()
        };
        one.chooses("EX8-01-from", &office(1));
        one.chooses("EX8-01-to", &office(2));
        one.chooses("EX8-01-service", "H2");
        one.chooses("EX8-01-agreement", "2");
        one.presses("links-add");
        one.presses("links-into");
        one.until("exercise", "stays unconfirmed");
        one.is_kept();
        look(1323);
        one.presses("exercise-done");

        // The step that was moved up comes first.
        browser.until_on("exercises");
        browser.tap("[data-exercise]:nth-child(3) [data-act=open-exercise]");
        browser.until_on("exercise");
        let first = "return document.querySelector('[data-part=route] li strong').textContent";
        assert_eq!(browser.run(first, &[]), "A health worker");
        // Without outlines of areas, squares around the services, or a blank sheet; the drawing says which.
        one.presses("exercise-done");
        begins("EX1");
        one.presses("draw");
        browser.until_on("exercise-draw");
        browser.until("a base", || browser.has("[data-part=base]").then_some(()));
        one.chooses("draw-place", "7");
        browser.tap("[data-field=draw-feel-0]");
        one.draws(&[(0.4, 0.4), (0.5, 0.5)]);
        one.until("exercise-draw", "Kept as: ");
        look(1324);

        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}
