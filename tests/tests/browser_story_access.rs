//! How far help is, and one question a screen: in the practice district, from a land that is brought in to a page for the meeting on one sheet.

use std::path::Path;

use serde_json::json;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::printed::sheets;
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::driven::{Browser, Engine, Scratch};
use waymark_tests::people::{Planner, Tablet};

/// What stays as the team wrote it on an Arabic page.
const OURS: &[&str] = &[
    "Upper Reach Health Post",
    "Ferry Clinic",
    "Reach Hospital",
    "Salt Flats Health Post",
    "Mill Bend Health Post",
    "Lower Reach Health Post",
    "Far Ridge Health Visitor",
    "Far Ridge",
    "Lower Reach",
    "Mill Bend",
    "Salt Flats",
    "Upper Reach",
];

/// Questions by their stable names, and what each of them says in the practice district.
const QUESTIONS: [(&str, &str); 8] = [
    ("pathway", "Nobody offers"),
    ("three-days", "of the 168 hours"),
    ("single", "Without this provider"),
    ("for-whom", "a girl of 15"),
    ("next-best", "women × services"),
    ("beside", "Many beside none"),
    ("hours", "Somebody is there in"),
    ("sure", "are surely missing"),
];

/// Two rows of three cells of a kilometre: a road, a field, a wall.
const CLASSES: &str = "ncols 3\nnrows 2\nxllcorner 500000\nyllcorner 9000000\ncellsize 1000\nNODATA_value -9999\n1 2 3\n1 1 2\n";
const BROKEN: &str = "ncols 3\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 0.1\n1 2 3\n1 x 2\n";

/// Moves a slider; milliseconds until the sentence says something else.
fn slides(browser: &Browser, slider: &str, to: u32) -> u64 {
    let before = Planner::at(browser).text_of("[data-figure=travel] .figure-said");
    let moved = r"const [field, to, before] = given;
const bar = document.querySelector(field), began = performance.now();
bar.value = to; bar.dispatchEvent(new Event('input', { bubbles: true }));
while (performance.now() - began < 5000) {
  await new Promise(on => setTimeout(on, 2));
  const now = document.querySelector('[data-figure=travel] .figure-said')?.textContent ?? before;
  if (now !== before) break;
}
return Math.round(performance.now() - began)";
    let with = [
        json!(format!("[data-field={slider}]")),
        json!(to),
        json!(before),
    ];
    browser.run_async(moved, &with).as_u64().unwrap_or_default()
}

fn in_practice(tablet: &Tablet) {
    let (browser, planner) = (tablet.browser(), Planner::at(tablet.browser()));
    tablet.team().presses("practice");
    browser.until_screen("practice at home", |screen| screen.offers("directory"));
    planner.presses("directory");
    planner.until_there("the list", "[data-provider]");
    planner.presses("gaps");
    planner.until_there("the areas", "[data-gaps]");
}

/// From the overview to the land and back to the answer.
fn uses_the_made_up_land(browser: &Browser) {
    let planner = Planner::at(browser);
    planner.presses("reach");
    planner.until_there("the way to the land", "[data-act=bring-land]");
    planner.presses("bring-land");
    browser.until_on("land");
    planner.presses("practice-land");
    planner.until_there("the grid of minutes", "[data-act=drop-friction]");
    planner.until_there("the grid of women", "[data-act=drop-women]");
    planner.presses("back");
    planner.until_there("an answer", "[data-part=reached]");
}

/// The page for the meeting, on paper.
fn prints_the_meeting(browser: &Browser) {
    Planner::at(browser).presses("save-meeting");
    browser.downloaded("meeting.html");
    let file = browser.downloads().join("meeting.html");
    browser.go(&format!("file://{}", file.display()));
    let pdf = browser.printed();
    assert_eq!(sheets(&pdf), 1, "the page for the meeting is one A4");
}

fn brings(browser: &Browser, file: &Path) {
    browser.picks_file("grid", file);
}

#[test]
#[ignore = "drives browsers"]
fn how_far_help_is_and_one_question_a_screen() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let planner = Planner::at(browser);
        let folder = Scratch::new("land");
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        browser.until_on("welcome");
        in_practice(&tablet);
        look(1301);

        // A land of one's own: what is wrong is said where it is, and nothing of it stays.
        planner.presses("reach");
        planner.until("reach", "First bring in how long a metre takes");
        look(1302);
        planner.presses("bring-land");
        browser.until_on("land");
        brings(browser, &folder.written("broken.asc", BROKEN));
        planner.until("land", "line 7");
        brings(browser, &folder.written("classes.asc", CLASSES));
        planner.until("land", "Write the UTM zone");
        planner.writes("land-zone", "36S");
        planner.chooses("land-kind", "1");
        brings(browser, &folder.written("classes.asc", CLASSES));
        planner.until("land", "Kilometres an hour on foot for each class");
        planner.presses("take-grid");
        planner.until("land", "at least one class must have one");
        planner.writes("speed-1", "5");
        planner.writes("speed-2", "2,5");
        look(1303);
        planner.presses("take-grid");
        planner.until("land", "It is kept");
        planner.until_there("the grid of minutes", "[data-act=drop-friction]");
        planner.presses("drop-friction");
        browser.until("nothing to be there", || {
            (!browser.has("[data-act=drop-friction]")).then_some(())
        });
        planner.presses("back");
        browser.until_on("reach");
        planner.presses("back");
        planner.until_there("the areas", "[data-gaps]");

        // The made-up land: an answer, and another one with every slider.
        uses_the_made_up_land(browser);
        planner.until("reach", "women live within an hour");
        look(1304);
        let fast = slides(browser, "reach-speed", 50);
        let slow = slides(browser, "reach-speed", 30);
        println!("{engine:?}: an answer on the screen after {fast} and {slow} ms, a slider moved");
        planner.chooses("reach-who", "1");
        planner.chooses("reach-who", "0");
        planner.chooses("reach-when", "hour");
        slides(browser, "reach-hour", 3);
        planner.until("reach", "At 03:00");
        look(1305);
        planner.presses("save-ways-csv");
        let (_, csv) = browser.downloaded("ways.csv");
        let csv = String::from_utf8_lossy(&csv).into_owned();
        assert!(
            csv.contains("Upper Reach") && csv.contains("km/h=3.0"),
            "{csv}"
        );
        // Safe places are in no area here: no way leads to one.
        planner.chooses("reach-service", "S4");
        planner.until("reach", "0 of ");
        planner.presses("back");
        planner.until_there("the areas", "[data-gaps]");

        // One question a screen; each figure opens, and the table leaves.
        for (number, (name, says)) in (1306..).zip(QUESTIONS) {
            planner.presses(name);
            planner.until(name, says);
            look(number);
            planner.presses("back");
            planner.until_there("the areas", "[data-gaps]");
        }
        planner.presses("pathway");
        planner.until("pathway", "Nobody offers");
        planner.opens("[data-part=figures] details");
        let behind = planner.text_of("[data-part=figures] details");
        assert!(behind.contains("pathway audience=coordination"), "{behind}");
        planner.presses("save-csv");
        let (_, csv) = browser.downloaded("pathway.csv");
        assert!(String::from_utf8_lossy(&csv).contains("steps=H4|H3>J2>S4"));
        planner.presses("save-xlsx");
        let (_, xlsx) = browser.downloaded("pathway.xlsx");
        assert!(xlsx.starts_with(b"PK"));
        planner.presses("back");
        planner.until_there("the areas", "[data-gaps]");

        // On the board: enough places by a chosen guide; an item seen by a chosen indicator; one page for the meeting.
        planner.presses("open-board");
        planner.until("board", "Are there enough places?");
        planner.opens("[data-part=choose-guide]");
        planner.presses("add-guide");
        planner.until("board", "two whole numbers");
        planner.writes("guide-places", "1");
        planner.writes("guide-women", "10000");
        planner.presses("add-guide");
        planner.until("board", "the chosen guide suggests");
        let take = "[data-part=board-gaps] > li:first-child [data-take]";
        planner.opens(take);
        let service = browser.run(
            "return document.querySelector('[data-part=board-gaps] > li').dataset.gap",
            &[],
        );
        let service = service.as_str().expect("a service").to_owned();
        planner.writes(
            &format!("item-{service}-what"),
            "Ask the hospital to open one room",
        );
        planner.chooses(&format!("item-{service}-owner"), "2");
        planner.writes(&format!("item-{service}-due"), "2031-03-01");
        planner.chooses(&format!("item-{service}-measured"), "I-03");
        planner.presses("item-add");
        planner.until("board", "I-03");
        look(1315);
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
        prints_the_meeting(browser);
    }
}

/// A recipe is the same in every language.
fn in_another_language(browser: &Browser) -> Vec<String> {
    let mut found = untranslated(browser, OURS);
    found.retain(|text| !text.starts_with("travel audience="));
    found
}

#[test]
#[ignore = "drives browsers"]
fn the_same_in_arabic() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let planner = Planner::at(browser);
        let mut found = Vec::new();
        tablet.team().speaks("ar");
        in_practice(&tablet);
        found.extend(complaints(browser, &browser.screen(), 1320));
        uses_the_made_up_land(browser);
        found.extend(complaints(browser, &browser.screen(), 1321));
        found.extend(in_another_language(browser));
        planner.presses("land");
        browser.until_on("land");
        found.extend(complaints(browser, &browser.screen(), 1322));
        found.extend(in_another_language(browser));
        planner.presses("back");
        browser.until_on("reach");
        planner.presses("back");
        planner.until_there("the areas", "[data-gaps]");
        for (number, (name, _)) in (1323..).zip(QUESTIONS) {
            planner.presses(name);
            planner.until_there("an answer", "[data-part=whole-table]");
            found.extend(complaints(browser, &browser.screen(), number));
            planner.presses("back");
            planner.until_there("the areas", "[data-gaps]");
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        planner.presses("open-board");
        planner.until_there("the board", "[data-part=board-gaps] > li");
        prints_the_meeting(browser);
    }
}
