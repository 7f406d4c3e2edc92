//! What is put on paper and drawn of one directory: posters and cards, the map as a file, the referral network; and that nobody
//! hidden is on any of them.

use std::fs;

use waymark_map::{
    Area, AreaId, Audience, Change, Check, Day, Directory, Edit, Evidence, FieldId, Phone,
    ProviderId, Role, ServiceId, Slot, Source, Stamp, Status, Text, Value, Verified, Visibility,
    Women, publish,
};
use waymark_share::poster::{Form, Poster, page};
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::driven::{Browser, Engine, Scratch};
use waymark_tests::people::planner::is_of;
use waymark_tests::people::{Planner, Tablet};
use waymark_words::Locale;

/// The made-up services of practice: their names are written by nobody's language.
const PRACTICE: &str = include_str!("../../surveys/practice/providers.csv");

/// Two areas side by side.
const OUTLINES: &str = r#"{ "type": "FeatureCollection", "features": [
{ "type": "Feature", "properties": { "ADM1_PCODE": "NR01", "ADM1_EN": "North Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 32.0], [36.0, 32.0], [36.0, 33.0], [35.0, 33.0], [35.0, 32.0]]] } },
{ "type": "Feature", "properties": { "ADM1_PCODE": "SR02", "ADM1_EN": "South Reach" },
  "geometry": { "type": "Polygon", "coordinates": [[[35.0, 31.0], [36.0, 31.0], [36.0, 32.0], [35.0, 32.0], [35.0, 31.0]]] } }
] }"#;

/// Two that may be known to those who work, and a safe place that may not.
const LIST: &str = "name,category,area,latitude,longitude,phone,opening hours
River Clinic,amenity=clinic,North Reach,32.5,35.5,000 0201,24/7
Stone Police Post,amenity=police,South Reach,31.2,35.2,000 0202,24/7
Quiet Garden,women's shelter,South Reach,31.5,35.8,000 0204,24/7
";

/// Names of practice, which stay as they are in every language.
fn names() -> Vec<&'static str> {
    let rows = PRACTICE.lines().skip(1);
    let cells = rows.flat_map(|row| [row.split(',').next(), row.split(',').nth(2)]);
    let mut names: Vec<&str> = cells.flatten().filter(|name| !name.is_empty()).collect();
    // The longest first: a name may begin another.
    names.sort_by_key(|name| core::cmp::Reverse(name.len()));
    names
}

fn opens_practice(browser: &Browser) {
    let planner = Planner::at(browser);
    browser.until_screen("practice at home", |screen| screen.offers("directory"));
    planner.presses("directory");
    planner.until_there("the list", "[data-provider]");
}

#[test]
#[ignore = "drives browsers"]
fn posters_and_the_network_of_the_practice_district() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        browser.until_on("welcome");
        team.presses("practice");
        opens_practice(browser);

        // A poster: what is on it stands in the table, and nobody hidden in either.
        planner.presses("posters");
        planner.until("posters", "What is on it");
        planner.chooses("poster-area", "Upper-Reach");
        let wall = planner.until_paper("poster", "Help and services in Upper Reach");
        assert!(
            wall.contains("Reach Hospital") && wall.contains("000 0101"),
            "{wall}"
        );
        let screen = planner.until("posters", "Reach Hospital");
        for hidden in ["Quiet House", "Harbour House", "000 0138", "000 0139"] {
            assert!(!wall.contains(hidden) && !screen.says(hidden), "{hidden}");
        }
        assert!(planner.count("[data-part=poster-rows] tbody tr") >= 9);
        look(1301);
        planner.presses("save-poster");
        planner.until("posters", "Saved: numbers-upper-reach-wall.html");
        planner.presses("save-spoken");
        let (_, spoken) = browser.downloaded("numbers-upper-reach-wall.txt");
        assert!(String::from_utf8_lossy(&spoken).contains("0 0 0 0 1 0 1"));
        planner.prints("poster");
        for (form, name) in [("1", "wall-a3"), ("2", "card"), ("3", "cards")] {
            planner.picks("poster-form", form);
            planner.presses("save-poster");
            planner.until("posters", &format!("numbers-upper-reach-{name}.html"));
        }
        look(1302);
        planner.picks("poster-form", "0");
        planner.picks("poster-tongue", "ar");
        planner.until_paper("poster", "rtl");
        look(1303);
        planner.presses("back");

        // The network: as many offices in the drawing as in the list; one chosen with the keys alone.
        planner.presses("network");
        planner.until("network", "What the drawing shows");
        let offices = planner.count("[data-part=network] [data-office]");
        assert_eq!(offices, planner.count("[data-list=network] [role=option]"));
        assert!(offices > 30, "{offices}");
        let network = browser.screen();
        for hidden in ["Quiet House", "Harbour House"] {
            assert!(!network.says(hidden), "{hidden}");
        }
        for figure in ["I-34", "I-35", "I-36", "I-37", "I-38"] {
            let said = planner.text_of(&format!("[data-figure={figure}] .figure-said"));
            assert!(
                said.chars().any(|letter| letter.is_ascii_digit()),
                "{figure}: {said}"
            );
        }
        assert!(planner.count("[data-part=network] .network-firm") > 1);
        assert!(planner.count("[data-part=network] .network-claimed") > 1);
        let keys = "const list = document.querySelector('[data-list=network]'); list.focus();
for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))";
        browser.run(keys, &[]);
        planner.until("network", "Women are sent from");
        assert!(planner.count("[data-part=network] .network-chosen") == 1);
        look(1304);
        planner.chooses("network-area", "Salt-Flats");
        browser.until("one area's network", || {
            (planner.count("[data-part=network] [data-office]") < offices).then_some(())
        });
        look(1305);

        if engine == Engine::Chromium {
            let folder = browser.downloads().to_path_buf();
            for (form, width, height) in [
                ("wall", 210.0, 297.0),
                ("wall-a3", 297.0, 420.0),
                ("card", 105.0, 148.0),
                ("cards", 210.0, 297.0),
            ] {
                let file = folder.join(format!("numbers-upper-reach-{form}.html"));
                let page = fs::read_to_string(&file).expect("a saved page");
                assert!(page.contains("Reach Hospital"), "{form}");
                assert!(!page.contains("Quiet House") && !page.contains("Harbour House"));
                let pages = planner.printed(&file);
                println!("{form}: {pages:?}");
                assert!(
                    pages.len() == 1 && is_of(pages[0], width, height),
                    "{form}: {pages:?}"
                );
            }
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_map_on_paper_shows_what_its_reader_may_see() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        let folder = Scratch::new("papers");
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        team.sets_up();
        browser.until_screen("home", |screen| screen.offers("directory"));
        planner.presses("directory");
        browser.until_on("directory");
        planner.presses("areas");
        browser.until_on("areas");
        planner.presses("ground");
        browser.until_on("ground");
        browser.picks_file("outlines", &folder.written("areas.geojson", OUTLINES));
        planner.until("ground", "2 areas");
        planner.presses("take-areas");
        planner.until("ground", "These are your areas now");
        planner.presses("back");
        planner.presses("back");
        browser.until_on("directory");
        planner.presses("bring");
        browser.until_on("bring");
        browser.picks_file("list", &folder.written("list.csv", LIST));
        planner.until("bring", "Services that would be added");
        // Points are for the area alone unless the providers agreed to be found.
        planner.picks("points", "agreed");
        browser.until("the list read anew", || {
            let anew = browser.has("[data-field=points][value=agreed]:checked");
            (anew && browser.screen().offers("take")).then_some(())
        });
        planner.presses("take");
        planner.until("bring", "Taken in");
        planner.presses("back");

        // Looked at, printed, saved: the marks of those who may be known, and no other.
        planner.presses("map");
        planner.until("map", "The map on paper");
        let sheet = planner.until_paper("map", "River Clinic");
        assert!(
            sheet.contains("Stone Police Post") && sheet.contains("illustrative"),
            "{sheet}"
        );
        assert!(!sheet.contains("Quiet Garden"), "{sheet}");
        look(1311);
        planner.presses("save-map-svg");
        let (_, drawing) = browser.downloaded("map.svg");
        let drawing = String::from_utf8_lossy(&drawing).into_owned();
        for public in ["River Clinic", "Stone Police Post", "North Reach", "km"] {
            assert!(
                drawing.contains(public),
                "the control: {public} in {drawing}"
            );
        }
        assert!(!drawing.contains("Quiet Garden"));
        // Two marks on the map and one in the legend; a third would be the hidden one.
        assert_eq!(drawing.matches("<path transform=\"translate(").count(), 3);
        planner.prints("map");
        planner.presses("save-map-png");
        let (_, picture) = browser.downloaded("map.png");
        let number = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four"));
        // A4 at 200 dots an inch, and it says so.
        assert_eq!((number(16), number(20)), (2_339, 1_654));
        assert_eq!((&picture[37..41], number(41)), (&b"pHYs"[..], 7_874));

        // For everybody nothing of the list may be shown: it was given to those who work.
        planner.chooses("map-whom", "public");
        let everybody = planner.until_paper("map", "Everybody");
        assert!(!everybody.contains("River Clinic"), "{everybody}");
        planner.chooses("map-whom", "");
        planner.chooses("map-service", "H2");
        planner.until_paper("map", "Where this help is");
        planner.picks("map-sheet", "3");
        look(1312);
        planner.presses("back");

        // Nothing public was made sure of: no poster, and a sentence why.
        planner.presses("posters");
        planner.until("posters", "so there is no paper");
        look(1313);
        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn papers_the_map_and_the_network_speak_arabic() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, planner) = (tablet.team(), Planner::at(browser));
        let (names, mut found) = (names(), Vec::new());
        team.speaks("ar");
        team.presses("practice");
        opens_practice(browser);
        for (number, act, until) in [
            (1321, "posters", "[data-part=poster-rows]"),
            (1322, "network", "[data-part=network] [data-office]"),
            (1323, "map", "[data-map=services] canvas"),
        ] {
            planner.presses(act);
            browser.until(act, || browser.has(until).then_some(()));
            found.extend(complaints(browser, &browser.screen(), number));
            found.extend(untranslated(browser, &names));
            planner.presses("back");
            browser.until_on("directory");
        }
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}

/// However many offices an area has, and however long their names are: one page, and the team is told what had no room.
#[test]
#[ignore = "drives browsers"]
fn a_poster_of_any_area_is_one_page() {
    let tablet = Tablet::fresh(Engine::Chromium);
    let (browser, planner) = (tablet.browser(), Planner::at(tablet.browser()));
    let folder = Scratch::new("posters");
    for offices in [1_u32, 6, 14, 30, 80] {
        let directory = area_with(offices);
        let public = publish(&directory, Audience::Public, TODAY);
        let area = AreaId::parse("North").expect("a code");
        for locale in [Locale::En, Locale::Ar] {
            let poster = Poster::of(&public, &area, locale).expect("a poster");
            for form in Form::ALL {
                let text = page(&poster, form);
                let file = folder.written("poster.html", &text);
                let pages = planner.printed(&file);
                let (width, height) = form.millimetres();
                let one = pages.len() == 1 && is_of(pages[0], width.into(), height.into());
                assert!(one, "{offices} {form:?} {locale:?}: {pages:?}");
                if form == Form::Wall || form == Form::Card {
                    browser.resize(width.into(), height.into());
                    browser.screenshot(&format!("paper-{offices}-{form:?}-{}", locale.tag()));
                }
            }
        }
    }
}

const TODAY: Day = Day::since_1970(20_000);

fn area_with(offices: u32) -> Directory {
    const SERVICES: [&str; 10] = ["H2", "S8", "J2", "S7", "S5", "S6", "S10", "S12", "S9", "S3"];
    let stamp = Stamp {
        on: TODAY,
        by: Role::Facilitator,
    };
    let check = Check {
        on: TODAY,
        by: Role::Facilitator,
        source: Source::Call,
        evidence: Evidence::Told,
    };
    let area = AreaId::parse("North").expect("a code");
    let text = |words: &str| Text::new(words).expect("a text");
    let mut edits = vec![Edit::SetArea(Area {
        id: area.clone(),
        name: text("North"),
        women: Women::NotKnown,
    })];
    for number in 1..=offices {
        let id = ProviderId(number);
        let own = |code: &str, value| {
            Change::Set(Slot::Own(FieldId::parse(code).expect("a field")), value)
        };
        let name = format!("Office number {number} for advice, papers and all other matters");
        let phone = Phone::of_the_organisation(&format!("000 {number:04}")).expect("a phone");
        edits.push(Edit::Add(id));
        let status = FieldId::parse("PR-20").expect("a field");
        let at = usize::try_from(number).expect("a few");
        let service = SERVICES[at % SERVICES.len()];
        let service = ServiceId::parse(service).expect("a service");
        let changes = [
            own("PR-02", Value::Text(text(&name))),
            own("PR-07", Value::Phone(phone)),
            own("PR-11", Value::areas([area.clone()])),
            Change::Visibility(Visibility::Public),
            Change::Set(
                Slot::Service(service, status),
                Value::One(Status::Full.choice()),
            ),
            Change::Verify(Verified::EveryLine, check),
        ];
        edits.extend(changes.map(|change| Edit::Change(id, change)));
    }
    let mut directory = Directory::empty();
    for edit in &edits {
        directory.apply(edit, stamp).expect("it fits");
    }
    directory
}
