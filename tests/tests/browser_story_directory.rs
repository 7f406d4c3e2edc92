//! Who helps where: a service entered field by field, kept through a lock, hidden when it must be, and asked again when due.

use serde_json::json;
use waymark_tests::driven::Engine;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::untranslated::untranslated;
use waymark_tests::people::{Planner, Tablet};

/// What is written in the story; in Arabic these stay as they are.
const NAME: &str = "Spring Centre";
/// Latin on an Arabic page because a team wrote it, or because it is a code.
const OURS: &[&str] = &[
    NAME,
    "Far Ridge",
    "Lower Reach",
    "Mill Bend",
    "Salt Flats",
    "Upper Reach",
];

#[test]
#[ignore = "drives browsers"]
fn a_service_is_entered_kept_hidden_and_asked_again() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, keeper) = (tablet.team(), Planner::at(browser));
        let mut found = Vec::new();
        let mut look = |number| found.extend(complaints(browser, &browser.screen(), number));
        browser.until_on("welcome");
        team.presses("practice");
        browser.until_screen("practice at home", |screen| screen.offers("directory"));
        keeper.presses("directory");
        // Forty made-up services, two of them with a safe place to stay: those are in no list.
        keeper.until("directory", "38 found");
        assert!(
            !browser.screen().says("Harbour House"),
            "a shelter is listed"
        );
        look(1101);
        keeper.chooses("directory-service", "S10");
        keeper.until("directory", "found");
        keeper.chooses("directory-service", "");

        // A new one, field by field; a contact in a name is refused where it stands.
        keeper.presses("add-provider");
        browser.until_on("record");
        keeper.writes("PR-01", "Call me at 0123 456 789");
        keeper.until("record", "does not belong here");
        keeper.writes("PR-01", NAME);
        keeper.is_kept();
        keeper.chooses("PR-03", "3");
        keeper.writes("PR-07", "a friend’s number");
        keeper.until("record", "the organisation’s own number");
        keeper.writes("PR-07", "000 0999");
        keeper.opens("details[data-block=place]");
        browser.tap("[data-field=PR-11] .record-box");
        keeper.opens("details[data-block=access]");
        keeper.opens("details[data-block=referral]");
        look(1102);

        // One kind of help with its hours, made sure of.
        keeper.chooses("line-which", "H3");
        keeper.presses("add-line");
        browser.until_on("service-line");
        keeper.chooses("H3-PR-20", "1");
        keeper.chooses("H3-PR-21", "week");
        keeper.chooses("H3-PR-21-0", "between");
        keeper.until("service-line", "must both be there");
        let times = "const fields = document.querySelectorAll('.record-time');
fields[0].value = '08:30'; fields[0].dispatchEvent(new Event('change'));
fields[1].value = '16:00'; fields[1].dispatchEvent(new Event('change'))";
        browser.run(times, &[]);
        keeper.presses("hours-same");
        keeper.chooses("H3-PR-30", "1");
        browser.tap("[data-field=H3-PR-31-1]");
        keeper.until("service-line", "does not count");
        look(1103);
        keeper.presses("verify-line");
        keeper.until("service-line", "Counts until");
        keeper.is_kept();

        // Locked and opened again, everything stands where it was entered.
        team.presses("lock");
        browser.until_on("table");
        team.presses("team");
        browser.until_on("practice-locked");
        team.presses("practice");
        browser.until_screen("practice at home", |screen| screen.offers("directory"));
        keeper.presses("directory");
        keeper.until("directory", "39 found");
        browser.type_into("directory-name", "spring");
        let one = keeper.until("directory", "1 found");
        assert!(
            one.says("Treatment of injuries") && !one.says("not confirmed"),
            "{one:#?}"
        );
        keeper.presses("open-record");
        browser.until_on("record");
        let name = browser.run(
            "return document.querySelector('[data-field=PR-01]').value",
            &[],
        );
        assert_eq!(name, NAME);
        keeper.presses("open-line");
        browser.until_on("service-line");
        let friday = browser.run("return [...document.querySelectorAll('.record-time')].map(t => t.value).slice(8).join()", &[]);
        assert_eq!(friday, "08:30,16:00");

        // Free, and yet it costs her: that is to look at.
        keeper.presses("back");
        keeper.presses("back");
        keeper.presses("doubts");
        keeper.until("doubts", "said to be free, yet something else costs her");
        look(1104);
        keeper.presses("back");

        // A safe place to stay hides the record: in no list any more, and found again on the one screen for it.
        browser.type_into("directory-name", "spring");
        keeper.until("directory", "1 found");
        keeper.presses("open-record");
        keeper.chooses("line-which", "S4");
        keeper.presses("add-line");
        browser.until_on("service-line");
        keeper.chooses("S4-PR-20", "1");
        keeper.is_kept();
        keeper.presses("back");
        browser.until_on("record");
        keeper.opens("details[data-block=place]");
        keeper.until("record", "hidden until the provider says otherwise");
        keeper.chooses("seen-by", "0");
        keeper.until("record", "stays hidden");
        look(1105);
        keeper.presses("back");
        keeper.until("directory", "38 found");
        keeper.presses("hidden");
        let asked = browser.until_on("hidden-records");
        assert!(!asked.says(NAME), "{asked:#?}");
        keeper.presses("show-hidden");
        keeper.until("hidden-records", NAME);
        keeper.presses("back");

        // Areas: a code that is none, one in use, one that comes and goes.
        keeper.presses("areas");
        browser.until_on("areas");
        keeper.writes("area-code", "no code!");
        keeper.writes("area-name", "New Bridge");
        keeper.presses("keep-area");
        keeper.until("areas", "A short code");
        keeper.writes("area-code", "NB-1");
        keeper.writes("area-women", "1200");
        keeper.presses("keep-area");
        keeper.until("areas", "Write something");
        keeper.writes("area-source", "Census");
        keeper.writes("area-year", "2024");
        keeper.presses("keep-area");
        keeper.until("areas", "Women: 1,200 · Census, 2024");
        look(1106);
        browser.tap("[data-area=NB-1] [data-act=remove-area]");
        browser.until_screen("the area to be gone", |screen| !screen.says("New Bridge"));
        browser.tap("[data-area] [data-act=remove-area]");
        keeper.until("areas", "Services still serve this area");
        keeper.presses("back");

        // Nothing is due where everything was just made sure of; the log says what was changed, and no value.
        keeper.presses("due");
        keeper.until("due", "Nothing is due");
        if engine == Engine::Chromium {
            // On paper neither the list of the screen nor its count: those who are hidden are in both.
            let media = |media: &str| {
                browser.devtools("Emulation.setEmulatedMedia", json!({ "media": media }));
            };
            let shown =
                "return getComputedStyle(document.querySelector(arguments[0])).display !== 'none'";
            let is_shown = |selector: &str| browser.run(shown, &[json!(selector)]) == true;
            assert!(is_shown("[data-due]") && !is_shown(".record-paper"));
            media("print");
            assert!(!is_shown("[data-due]") && is_shown(".record-paper"));
            media("");
        }
        look(1107);
        keeper.presses("back");
        keeper.presses("changes");
        let log = keeper.until("directory-log", "made sure of");
        assert!(!log.says("000 0999") && !log.says(NAME), "{log:#?}");
        look(1108);

        assert!(found.is_empty(), "\n{}", found.join("\n"));
        let said = browser.console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_directory_speaks_arabic() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        let (team, keeper) = (tablet.team(), Planner::at(browser));
        let mut found = Vec::new();
        team.speaks("ar");
        team.presses("practice");
        browser.until_screen("practice at home", |screen| screen.offers("directory"));
        keeper.presses("directory");
        browser.until("the list", || browser.has("[data-provider]").then_some(()));
        found.extend(complaints(browser, &browser.screen(), 1110));
        keeper.presses("add-provider");
        browser.until_on("record");
        for block in [
            "place", "access", "quality", "records", "referral", "helpline",
        ] {
            keeper.opens(&format!("details[data-block={block}]"));
        }
        found.extend(complaints(browser, &browser.screen(), 1111));
        keeper.chooses("line-which", "J8");
        keeper.presses("add-line");
        browser.until_on("service-line");
        keeper.chooses("J8-PR-21", "week");
        found.extend(complaints(browser, &browser.screen(), 1112));
        found.extend(untranslated(browser, OURS));
        keeper.presses("back");
        browser.until_on("record");
        found.extend(untranslated(browser, OURS));
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }
}
