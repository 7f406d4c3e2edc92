//! Exercises with groups: begun, led, summed up line by line, drawn with a finger, kept through a lock, and told of three groups.

use waymark_tests::driven::fit::{complaints, misfits};
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::driven::{Browser, Engine, Scratch};
use waymark_tests::people::{Planner, Tablet};

/// Two areas, one above the other.
const OUTLINES: &str = r#"{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "properties": { "ADM1_PCODE": "NR01", "ADM1_EN": "North Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 32.0], [36.0, 32.0], [36.0, 33.0], [35.0, 33.0], [35.0, 32.0]]] } },
{ "type": "Feature", "properties": { "ADM1_PCODE": "SR02", "ADM1_EN": "South Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 31.0], [36.0, 31.0], [36.0, 32.0], [35.0, 32.0], [35.0, 31.0]]] } }
] }"#;

/// Latin on an Arabic page because a file wrote it, or because it is a code.
const OURS: &[&str] = &["North Reach", "South Reach"];
/// Places on the stage: in the area above, in the one below, and beside both.
const NORTH: (f64, f64) = (0.5, 0.3);
const SOUTH: (f64, f64) = (0.5, 0.7);
const BESIDE: (f64, f64) = (0.03, 0.5);

fn brings_outlines(browser: &Browser, folder: &Scratch) {
    let planner = Planner::at(browser);
    let file = folder.written("areas.geojson", OUTLINES);
    planner.presses("areas");
    planner.presses("ground");
    browser.until_on("ground");
    browser.picks_file("outlines", &file);
    planner.until_there("the areas", "[data-act=take-areas]");
    planner.presses("take-areas");
    planner.until_there("the areas taken", "[data-status=ground].status-good");
    planner.presses("back");
    planner.presses("back");
    browser.until_on("directory");
}

/// From the list of exercises to the first step of a script.
fn begins(browser: &Browser, script: &str, people: &str) {
    let planner = Planner::at(browser);
    planner.presses("begin-exercise");
    browser.until_on("exercise-begin");
    planner.picks("exercise-script", script);
    planner.chooses("exercise-who", "0");
    planner.chooses("exercise-area", "NR01");
    browser.type_into("exercise-size", people);
}

#[test]
#[ignore = "drives browsers"]
fn an_exercise_is_led_summed_up_drawn_and_told() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, one) = (tablet.team(), Planner::at(browser));
        let folder = Scratch::new("exercises");
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        team.sets_up();
        one.opens_the_directory();
        brings_outlines(browser, &folder);
        one.presses("exercises");
        one.until("exercises", "No exercise has been entered yet");
        look(1301);

        // Four people are nobody: the summary stays shut, and says why.
        begins(browser, "EX1", "4");
        one.until("exercise-begin", "With fewer than five people");
        one.presses("go-exercise");
        assert_eq!(browser.screen().name, "exercise-begin");
        browser.type_into("exercise-size", "21");
        one.until("exercise-begin", "two groups");
        browser.type_into("exercise-size", "8");
        one.until("exercise-begin", "8 to 12 people");
        look(1302);
        one.presses("go-exercise");
        browser.until_on("exercise-lead");
        look(1303);
        one.presses("step-on");
        one.presses("step-on");
        one.until("exercise-lead", "With fewer than five people, have tea");
        look(1304);
        one.presses("step-back");
        one.until("exercise-lead", "Step 1 of");
        // Opening, seven steps, closing, and the page before them.
        assert_eq!(one.leads(), 7 + 7 + 5);

        // Line by line; one too many is refused where it stands.
        one.until("exercise", "Never enter");
        one.ticks("EX1-01-7");
        for wish in 1..=5 {
            one.ticks(&format!("EX1-07-{wish}"));
        }
        one.is_kept();
        one.ticks("EX1-07-6");
        one.until("exercise", "At most 5 here");
        assert!(!one.is_ticked("EX1-07-6"));
        assert!(one.is_ticked("EX1-07-5"));
        one.chooses("EX1-05-add", "3");
        one.ticks("EX1-05-3-1");
        one.is_kept();
        look(1305);

        // Drawn with one finger: an edge, a line over both areas, a touch; beside both, nothing is kept.
        one.presses("draw");
        browser.until_on("exercise-draw");
        one.until("exercise-draw", "The line itself is never written");
        browser.until("the map", || browser.has(".map-canvas").then_some(()));
        one.moves(&[NORTH, (0.5, 0.32)]);
        assert!(one.marks().is_empty(), "nothing was chosen to be drawn");
        // Homes are in no list of what is drawn.
        let homes = "return document.querySelectorAll('select[data-field=draw-place] option[value=\"1\"], select[data-field=draw-place] option[value=\"11\"]').length";
        assert_eq!(browser.run(homes, &[]), 0);
        one.chooses("draw-place", "7");
        browser.tap("[data-field=draw-feel-0]");
        browser.tap("[data-field=draw-form-2]");
        one.until("exercise-draw", "Now drawing: At the market");
        one.draws(&[
            (0.45, 0.25),
            (0.55, 0.25),
            (0.55, 0.35),
            (0.45, 0.35),
            (0.46, 0.26),
        ]);
        one.until("exercise-draw", "Kept as: North Reach");
        one.until_marks(&["At the market Feels safe North Reach"]);
        one.is_kept();
        look(1306);
        one.presses("undo");
        one.until_marks(&[]);
        one.presses("redo");
        one.until_marks(&["At the market Feels safe North Reach"]);
        one.chooses("draw-place", "3");
        browser.tap("[data-field=draw-feel-1]");
        browser.tap("[data-field=draw-form-1]");
        one.draws(&[NORTH, (0.52, 0.5), SOUTH]);
        one.until("exercise-draw", "Kept as: North Reach · South Reach");
        one.draws(&[BESIDE]);
        one.until("exercise-draw", "outside your areas");
        one.until_marks(&[
            "On the road Does not feel safe North Reach · South Reach",
            "At the market Feels safe North Reach",
        ]);
        look(1307);

        // The same on a phone, and the map moved instead.
        browser.resize(360, 740);
        one.chooses("draw-place", "5");
        browser.tap("[data-field=draw-feel-2]");
        browser.screenshot("1308-exercise-draw-phone");
        one.draws(&[SOUTH]);
        one.until("exercise-draw", "Kept as: South Reach");
        one.presses("draw-move");
        one.until("exercise-draw", "It draws nothing");
        let before = one.marks();
        one.moves(&[NORTH, (0.6, 0.4), SOUTH]);
        assert_eq!(one.marks(), before);
        one.presses("draw-move");
        let wrong = misfits(browser);
        assert!(wrong.is_empty(), "{wrong:#?}");
        browser.resize(800, 1280);

        // The list means the same as a finger.
        one.chooses("draw-place", "8");
        let choose = "const row = [...document.querySelectorAll('.map-option')].find(row => row.innerText.startsWith('South')); row.click()";
        browser.run(choose, &[]);
        one.until("exercise-draw", "Mark: South Reach");
        one.presses("mark-chosen");
        one.until("exercise-draw", "Kept as: South Reach");
        browser.tap("[data-mark='8-3'] [data-act=rub-out]");
        let kept = [
            "On the road Does not feel safe North Reach · South Reach",
            "Where people get water Safe only at times South Reach",
            "At the market Feels safe North Reach",
        ];
        one.until_marks(&kept);
        one.is_kept();

        // Locked and opened again, everything stands where it was entered, and no stroke can be taken back any more.
        team.locks();
        team.unlocks();
        one.opens_the_directory();
        one.presses("exercises");
        one.until("exercises", "Map of the place");
        look(1309);
        one.presses("open-exercise");
        browser.until_on("exercise");
        one.until_marks(&kept);
        assert!(one.is_ticked("EX1-01-7") && one.is_ticked("EX1-05-3-1"));
        one.presses("draw");
        browser.until_on("exercise-draw");
        browser.until("nothing to take back", || {
            browser
                .has("[data-act=undo][aria-disabled=true]")
                .then_some(())
        });
        one.until_marks(&kept);
        one.presses("back");
        browser.until_on("exercise");
        one.presses("exercise-done");

        // One group is not told of; three are, and danger to the coordination body alone.
        browser.until_on("exercises");
        one.presses("told");
        one.chooses("told-area", "NR01");
        one.until("exercises-told", "three groups must have held");
        one.presses("back");
        for _ in 0..2 {
            browser.until_on("exercises");
            begins(browser, "EX1", "9");
            one.presses("go-exercise");
            one.leads();
            one.ticks("EX1-01-7");
            one.ticks("EX1-02-3");
            one.is_kept();
            one.presses("exercise-done");
        }
        browser.until_on("exercises");
        one.presses("told");
        one.chooses("told-area", "NR01");
        let body = one.until("exercises-told", "3 of 3 groups");
        assert!(body.says("On the road") && body.says("Light"), "{body:#?}");
        look(1310);
        one.chooses("told-for", "2");
        browser.until_screen("what everybody may see", |screen| {
            screen.says("3 of 3 groups") && !screen.says("On the road")
        });
        let all = one.until("exercises-told", "No layer may be shown");
        assert!(!all.says("Does not feel safe"), "{all:#?}");
        look(1311);
        one.presses("back");
        one.presses("paper");
        browser.until_on("exercise-paper");
        one.chooses("paper-area", "NR01");
        browser.until("the sheet", || {
            let wide = "return document.querySelector('.paper-sheet')?.naturalWidth > 0";
            (browser.run(wide, &[]) == true).then_some(())
        });
        look(1312);
        one.presses("back");

        // The gap board shows it beside what women said.
        one.presses("back");
        browser.until_on("directory");
        one.presses("gaps");
        one.until("gaps", "North Reach");
        one.presses("open-board");
        one.until("board", "3 of 3 groups said: Feels safe: At the market");
        look(1313);
        one.presses("back");
        one.presses("back");

        // Destroyed with two touches.
        one.presses("exercises");
        browser.until_on("exercises");
        one.presses("open-exercise");
        browser.until_on("exercise");
        one.presses("delete-exercise");
        one.until("exercise", "cannot be brought back");
        one.presses("delete-exercise");
        browser.until_on("exercises");
        browser.until("two to be left", || {
            let rows = "return document.querySelectorAll('[data-exercise]').length";
            (browser.run(rows, &[]) == 2).then_some(())
        });

        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn exercises_speak_arabic() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, one) = (tablet.team(), Planner::at(browser));
        let folder = Scratch::new("exercises-ar");
        let mut found = Vec::new();
        team.speaks("ar");
        team.sets_up();
        one.opens_the_directory();
        brings_outlines(browser, &folder);
        one.presses("exercises");
        browser.until_on("exercises");
        found.extend(complaints(browser, &browser.screen(), 1330));
        found.extend(untranslated(browser, OURS));
        begins(browser, "EX1", "8");
        found.extend(complaints(browser, &browser.screen(), 1331));
        found.extend(untranslated(browser, OURS));
        one.presses("go-exercise");
        browser.until_on("exercise-lead");
        one.presses("step-on");
        found.extend(complaints(browser, &browser.screen(), 1332));
        found.extend(untranslated(browser, OURS));
        one.leads();
        found.extend(complaints(browser, &browser.screen(), 1333));
        found.extend(untranslated(browser, OURS));
        one.presses("draw");
        browser.until_on("exercise-draw");
        one.chooses("draw-place", "7");
        browser.tap("[data-field=draw-feel-0]");
        one.draws(&[NORTH, (0.55, 0.35)]);
        browser.until("a mark", || (!one.marks().is_empty()).then_some(()));
        found.extend(complaints(browser, &browser.screen(), 1334));
        found.extend(untranslated(browser, OURS));
        one.presses("back");
        browser.until_on("exercise");
        one.presses("back");
        browser.until_on("exercises");
        one.presses("told");
        browser.until_on("exercises-told");
        found.extend(complaints(browser, &browser.screen(), 1335));
        found.extend(untranslated(browser, OURS));
        one.presses("back");
        browser.until_on("exercises");
        one.presses("paper");
        browser.until_on("exercise-paper");
        found.extend(complaints(browser, &browser.screen(), 1336));
        found.extend(untranslated(browser, OURS));
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}
