//! Lists of services of others, outlines of areas, the map and the gap board: from files that people have to the page for a meeting.

use std::path::Path;

use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::{Browser, Engine, Scratch};
use waymark_tests::people::{Planner, Tablet};

/// Two areas side by side, as a country's statistics office gives them.
const OUTLINES: &str = r#"{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "properties": { "ADM1_PCODE": "NR01", "ADM1_EN": "North Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 32.0], [36.0, 32.0], [36.0, 33.0], [35.0, 33.0], [35.0, 32.0]]] } },
{ "type": "Feature", "properties": { "ADM1_PCODE": "SR02", "ADM1_EN": "South Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 31.0], [36.0, 31.0], [36.0, 32.0], [35.0, 32.0], [35.0, 31.0]]] } }
] }"#;

/// Good rows, one outside every area, one with somebody’s initials and phone, one that is a safe place, one ragged.
const LIST: &str = "name,category,area,latitude,longitude,phone,contact person,opening hours
River Clinic,amenity=clinic,North Reach,32.5,35.5,000 0201,,24/7
Stone Police Post,amenity=police,North Reach,32.2,35.2,000 0202,,24/7
Far Office,Legal aid,North Reach,12.0,99.0,000 0203,,
Quiet Garden,women's shelter,South Reach,31.5,35.5,000 0204,,24/7
Hill Advice,Legal aid,South Reach,31.2,35.8,000 0205,Ms N. N. +962 79 000 0000,
Bent Row,Legal aid,South Reach,31.2,35.8,000 0206,,,too,many
";

/// The number in the row of a kind of problem.
fn amiss(planner: &Planner<'_>, code: &str) -> u64 {
    let count = planner.text_of(&format!("[data-amiss=\"{code}\"] .bring-count"));
    count.trim().parse().unwrap_or_default()
}

#[test]
#[ignore = "drives browsers"]
fn from_files_that_people_have_to_the_page_for_a_meeting() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        let folder = Scratch::new("lists");
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        team.sets_up();
        planner.opens_the_directory();

        // Outlines first: a file that is none is refused, a good one becomes the areas.
        planner.presses("areas");
        browser.until_on("areas");
        planner.presses("ground");
        browser.until_on("ground");
        planner.brings(
            "outlines",
            &[folder.written("none.geojson", "{ \"type\": 1")],
        );
        planner.until("ground", "none.geojson");
        planner.brings("outlines", &[folder.written("areas.geojson", OUTLINES)]);
        planner.until("ground", "2 areas");
        look(1201);
        planner.presses("take-areas");
        planner.until("ground", "These are your areas now");
        planner.presses("back");
        planner.until("areas", "North Reach (NR01)");
        planner.presses("back");

        // A list: what is amiss stands at its line, nothing of it is quoted, and nothing was taken in yet.
        planner.presses("bring");
        browser.until_on("bring");
        planner.brings(
            "list",
            &[folder.written("picture.png", "\u{89}PNG not a list")],
        );
        planner.until("bring", "picture.png");
        planner.brings(
            "list",
            &[
                folder.written("list.csv", LIST),
                folder.written("areas.geojson", OUTLINES),
            ],
        );
        let seen = planner.until("bring", "Services that would be added");
        assert_eq!(amiss(&planner, "outside"), 1, "{seen:#?}");
        assert_eq!(amiss(&planner, "more-fields"), 1, "{seen:#?}");
        assert!(amiss(&planner, "safe-place") > 0, "{seen:#?}");
        assert!(
            !seen.text.contains("N. N.") && !seen.text.contains("+962"),
            "{seen:#?}"
        );
        look(1202);
        planner.presses("take");
        planner.until("bring", "Taken in: 5 services");
        planner.is_kept();
        look(1203);
        planner.presses("undo");
        planner.until("bring", "as it was before");
        planner.presses("back");
        planner.until("directory", "There is nothing here yet");
        planner.presses("bring");
        browser.until_on("bring");
        planner.brings("list", &[folder.path().join("list.csv")]);
        planner.until("bring", "Services that would be added");
        planner.presses("take");
        planner.until("bring", "Taken in");
        planner.presses("back");
        let listed = planner.until("directory", "4 found");
        assert!(!listed.says("Quiet Garden"), "{listed:#?}");

        // What leaves: everybody's list names nobody hidden, and no person.
        planner.presses("give");
        browser.until_on("directory-give");
        browser.tap("[data-field=give-to][value=\"1\"]");
        planner.until("directory-give", "In the list");
        look(1204);
        planner.presses("save-csv");
        let (name, bytes) = browser.downloaded("services-professionals.csv");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains("River Clinic"), "{name} {text}");
        for hidden in ["Quiet Garden", "N. N.", "31.5"] {
            assert!(!text.contains(hidden), "{name} holds {hidden}");
        }
        planner.presses("back");

        // The map says the same as its list and its table.
        planner.presses("map");
        browser.until_on("map");
        browser.until("the map", || {
            browser.has("[data-map=services] canvas").then_some(())
        });
        let map = planner.until("map", "North Reach");
        assert!(!map.says("Quiet Garden"), "{map:#?}");
        look(1205);
        planner.presses("back");

        // What is missing, and the board of one area: taken up, put first, and on one page for the meeting.
        planner.presses("gaps");
        planner.until("gaps", "South Reach");
        look(1206);
        planner.presses("open-board");
        planner.until("board", "What is missing, and why");
        let second = planner.text_of("[data-part=board-gaps] > li:nth-child(2) h3");
        planner.presses("gap-up");
        browser.until("the second gap to be first", || {
            (planner.text_of("[data-part=board-gaps] > li:nth-child(1) h3") == second).then_some(())
        });
        let first = "[data-part=board-gaps] > li:first-child [data-take]";
        planner.opens(first);
        planner.presses("item-add");
        planner.until("board", "Write what will be done");
        let service = browser.run(
            "return document.querySelector('[data-part=board-gaps] > li').dataset.gap",
            &[],
        );
        let service = service.as_str().expect("a service").to_owned();
        browser.type_into(
            &format!("item-{service}-what"),
            "Ask the hospital to open one room",
        );
        planner.chooses(&format!("item-{service}-owner"), "2");
        browser.type_into(&format!("item-{service}-due"), "2031-03-01");
        planner.presses("item-add");
        planner.until("board", "the health sector");
        planner.is_kept();
        look(1207);
        planner.presses("save-meeting");
        let (_, page) = browser.downloaded("meeting.html");
        let page = String::from_utf8_lossy(&page).into_owned();
        assert!(page.contains("Ask the hospital to open one room"), "{page}");

        // Locked and opened again, the plan stands.
        team.locks();
        team.unlocks();
        planner.opens_the_directory();
        planner.presses("gaps");
        planner.until("gaps", "South Reach");
        planner.presses("open-board");
        planner.until("board", "Ask the hospital to open one room");
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

/// The map of services in Jordan as UNHCR had it, through the screens; the figures are those found by others.
#[test]
#[ignore = "drives browsers"]
fn a_countrys_list_comes_in_through_the_screens() {
    let Some(cases) = std::env::var_os("WAYMARK_DATA") else {
        println!("skipped: conformance data not present");
        return;
    };
    let folder = Path::new(&cases).join("geo/services-advisor-jordan");
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        team.sets_up();
        planner.opens_the_directory();
        planner.presses("bring");
        browser.until_on("bring");
        planner.brings(
            "list",
            &[
                folder.join("services_EN_2015_redacted.geojson"),
                folder.join("polygons.json"),
            ],
        );
        let seen = planner.until("bring", "Services that would be added");
        let missing = |category: &str| {
            let text = planner.text_of(&format!("[data-category=\"{category}\"] [data-missing]"));
            text.split(',')
                .filter(|name| !name.trim().is_empty())
                .count()
        };
        println!(
            "jordan on the screen: 562 rows {}, contradictions {}, without hours {}, women safe spaces missing in {} of 12, health in {}, leaks {} + {}",
            seen.says("562"),
            amiss(&planner, "referral-disagrees"),
            amiss(&planner, "hours-missing"),
            missing("Women Safe Spaces"),
            missing("HEALTH"),
            amiss(&planner, "e-mail"),
            amiss(&planner, "number-in-text"),
        );
        assert!(seen.says("562"), "{seen:#?}");
        assert_eq!(amiss(&planner, "referral-disagrees"), 87);
        assert_eq!(amiss(&planner, "hours-missing"), 203);
        assert_eq!(missing("Women Safe Spaces"), 5);
        assert_eq!(missing("HEALTH"), 8);
        found_on(browser);
        planner.presses("take");
        planner.until("bring", "Taken in");
        planner.is_kept();
    }
}

fn found_on(browser: &Browser) {
    browser.screenshot("jordan");
}
