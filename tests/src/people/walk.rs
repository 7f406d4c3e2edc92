//! Every screen there is, one after the other, for whoever wants to look at each.

use super::team::Look;
use super::{Answers, Tablet};
use crate::driven::Screen;

/// The team's screens that home leads to, beside those of a working day.
const BESIDE: [&str; 5] = ["results", "help", "place", "forms", "round"];

/// One team, one day, one whole interview and what lies beside it. Open results are looked at by the main story.
pub fn every_screen(tablet: &Tablet, look: Look) {
    let team = tablet.team();
    team.sets_up_looking(look);
    what_a_team_learns(tablet, look);
    matters_of_the_tablet(tablet, look);
    // With all there is to say in sight.
    team.goes_to("round", look);
    tablet.browser().tap("[data-part=more] > summary");
    team.opens_a_round_looking(look);
    team.opens_the_day_looking(look);
    team.hands_over_looking(look);
    tablet.woman().answers_looking(&Answers::varied(2), look);
    between_two_women(tablet, look);
    beside_the_questions(tablet, look);
    team.closes_the_day_looking(1, look);
    for screen in BESIDE {
        team.goes_to(screen, &mut |_, _| {});
        look(tablet.browser(), &tablet.browser().screen());
    }
    // A round can be closed for good from its own page.
    team.presses("close-round");
    let closing = tablet.browser().until_screen("its closing", |screen| {
        screen.name != "round" && !screen.name.is_empty()
    });
    look(tablet.browser(), &closing);
    matters_of_the_tablet(tablet, look);
    the_widest_guide(tablet, look);
    the_practice_district(tablet, look);
    keeping(tablet, look);
}

/// Before women are asked, and what lies beside a day.
fn what_a_team_learns(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    for lesson in ["quiz", "rehearsal", "sheet", "texts"] {
        team.goes_to("ready", &mut |_, _| {});
        team.presses(lesson);
        look(browser, &browser.until_on(lesson));
    }
    team.goes_to("ready", &mut |_, _| {});
    team.presses("quiz");
    browser.until_on("quiz");
    browser.tap("[data-field=lesson][value=a]");
    browser.tap_act("lesson-next");
    browser.until("why", || browser.has("[data-status=lesson]").then_some(()));
    look(browser, &browser.screen());
    team.goes_to("help", &mut |_, _| {});
    team.presses("harm");
    look(browser, &browser.until_on("harm"));
}

/// The written key; last the screens of whoever has forgotten or lost something.
fn keeping(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    tablet.looks_after("recovery");
    team.presses("make-key");
    look(
        browser,
        &browser.until_screen("the key", |screen| screen.offers("written")),
    );
    team.presses("written");
    look(
        browser,
        &browser.until_screen("the field for it", |screen| screen.offers("use-key")),
    );
    team.presses("lock");
    browser.until_on("locked");
    team.presses("lost");
    look(browser, &browser.until_on("lost"));
    team.presses("wipe");
    tablet.is_wiped();
    team.presses("restore");
    look(browser, &browser.until_on("restore"));
    browser.tap("[data-field=opened-by][value=recovery]");
    look(
        browser,
        &browser.until_screen("the field for the key", |screen| {
            screen.has_field("recovery")
        }),
    );
}

/// Of the guides the one with the widest table.
fn the_widest_guide(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    team.goes_to("tablet", &mut |_, _| {});
    team.presses("guides");
    browser.until_on("guides");
    team.presses("hosting");
    let open = browser.until_screen("the guide to be read", |screen| {
        screen.name == "guide" && screen.says("_headers")
    });
    look(browser, &open);
}

/// The page about the tablet itself, and every page it leads to; some differ with a round open and without.
fn matters_of_the_tablet(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    team.goes_to("tablet", &mut |_, _| {});
    let screen = browser.screen();
    look(browser, &screen);
    for act in screen
        .acts
        .iter()
        .filter(|act| !AROUND.contains(&act.as_str()) && *act != PRACTICE)
    {
        team.goes_to("tablet", &mut |_, _| {});
        team.presses(act);
        let there = browser.until_screen("a page of the tablet's", |now| {
            now.name != "tablet" && !now.name.is_empty()
        });
        look(browser, &there);
    }
}

/// Its own place, which is walked by itself.
const PRACTICE: &str = "practice";

/// The directory's own screens, from its list and back to it.
fn who_helps_where(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    browser.until("the list", || browser.has("[data-provider]").then_some(()));
    team.presses("open-record");
    look(browser, &browser.until_on("record"));
    team.presses("open-line");
    look(browser, &browser.until_on("service-line"));
    team.presses("back");
    browser.until_on("record");
    team.presses("back");
    let ways = [
        ("areas", "areas"),
        ("due", "due"),
        ("doubts", "doubts"),
        ("hidden", "hidden-records"),
        ("changes", "directory-log"),
        ("posters", "posters"),
        ("network", "network"),
        ("map", "map"),
    ];
    for (act, screen) in ways {
        browser.until_on("directory");
        team.presses(act);
        look(browser, &browser.until_on(screen));
        team.presses("back");
    }
    browser.until_on("directory");
}

/// The practice district, in and out again by the team's own door; at the end of it the tablet is locked.
fn the_practice_district(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    team.goes_to("tablet", &mut |_, _| {});
    team.presses(PRACTICE);
    let home = browser.until_screen("home in practice", |screen| screen.offers("leave-practice"));
    look(browser, &home);
    team.presses("directory");
    look(browser, &browser.until_on("directory"));
    who_helps_where(tablet, look);
    team.comes_home();
    what_may_be_said(tablet, look);
    team.comes_home();
    // Its open day has a table to go back to.
    team.presses("lock");
    browser.until_on("table");
    team.presses("team");
    look(browser, &browser.until_on("practice-locked"));
    team.presses("leave-practice");
    browser.until_on("locked");
    team.unlocks();
}

/// Open results, what they lead to, and what leaves; from home and to the export screen.
fn what_may_be_said(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    let seen = |act: &'static str| browser.until_screen(act, |screen| screen.offers(act));
    // Of the open round nothing is shown yet; the tour leads to the earlier one.
    team.presses("results");
    look(browser, &browser.until_on("results"));
    team.presses("tour-go");
    look(browser, &seen("export"));
    team.presses("who-learns");
    browser.until("its sentences", || {
        browser.has("[data-learns=tablet]").then_some(())
    });
    look(browser, &browser.screen());
    team.presses("back");
    seen("export");
    team.presses("export");
    look(browser, &seen("save-public"));
    browser.tap("[data-field=audience][value=planner]");
    seen("save-planner");
    browser.tap("[data-field=advisers][value=ask-for-changes]");
    browser.until_screen("to talk with them first", |screen| {
        screen.says("Talk with them first") && screen.offers("save-planner")
    });
    look(browser, &browser.screen());
    team.presses("left");
    look(browser, &browser.until_on("left"));
    team.presses("back");
    seen("save-public");
}

/// What stands on every screen of the team.
const AROUND: [&str; 3] = ["back", "lock", "hide"];

/// A screen's name as a list of screens shows it.
pub fn name_of(screen: &Screen) -> String {
    let name = [screen.name.as_str(), &screen.question].join("-");
    name.trim_end_matches('-').to_owned()
}

/// The table, the lock, and the pictures of somebody who wants her answers back.
fn between_two_women(tablet: &Tablet, look: Look) {
    let (browser, team) = (tablet.browser(), tablet.team());
    look(browser, &team.until_table());
    team.presses("hide");
    look(browser, &browser.until_on("cover"));
    team.passes_the_cover();
    team.until_table();
    team.presses("team");
    look(browser, &browser.until_on("locked"));
    team.presses("table");
    team.until_table();
    team.presses("withdraw");
    look(browser, &browser.until_on("withdraw"));
    let pictures = ["Apple", "Ball", "Bell"].map(str::to_owned);
    tablet.woman().touches(&pictures);
    team.presses("next");
    look(browser, &browser.until_on("withdraw-done"));
    tablet.woman().gives_back();
}

/// Help, the cover and Stop, from the midst of the questions.
fn beside_the_questions(tablet: &Tablet, look: Look) {
    let browser = tablet.browser();
    tablet.team().next_woman();
    tablet.woman().comes_to("sf04", &Answers::shortest(1));
    browser.tap_act("support");
    look(browser, &browser.until_on("support"));
    browser.tap("#app [data-act=next]");
    browser.until_screen("the question again", |screen| screen.question == "sf04");
    browser.tap_act("hide");
    look(browser, &browser.until_on("market"));
    tablet.woman().comes_back_from_the_cover();
    browser.until_screen("the question again", |screen| screen.question == "sf04");
    browser.tap_act("stop");
    look(browser, &browser.until_on("stop-ask"));
    browser.tap_act("erase");
    look(browser, &browser.until_on("ended"));
    tablet.woman().gives_back();
}
