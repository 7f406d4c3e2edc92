//! Before women are asked, and the locks between them: red points keep the survey shut, a PIN waits longer and longer, a tablet
//! left alone locks, and two touches empty it.

use serde_json::json;
use waymark_tests::driven::kept::{POOL, PUBLIC, WORK};
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet};

const PIN: &str = "4711";

/// The light of a point of the gate.
fn light(browser: &Browser, point: &str) -> String {
    let read =
        "return document.querySelector(`[data-check=\"${arguments[0]}\"]`)?.dataset.tone ?? ''";
    let tone = browser.run(read, &[json!(point)]);
    tone.as_str().unwrap_or_default().to_owned()
}

fn until_light(browser: &Browser, point: &str, wanted: &str) {
    browser.until(&format!("{point} to be {wanted}"), || {
        (light(browser, point) == wanted).then_some(())
    });
}

fn is_shut(browser: &Browser) -> bool {
    let shut = "[data-act=plan]:disabled, [data-act=plan][aria-disabled=true]";
    browser.has(shut)
}

/// So much later, as the page's own clock has it.
fn later(browser: &Browser, seconds: u32) {
    let script = "const now = window.Date.now.bind(window.Date); const more = arguments[0] * 1000;
                  window.Date.now = () => now() + more;";
    browser.run(script, &[json!(seconds)]);
}

#[test]
#[ignore = "drives browsers"]
fn a_red_point_keeps_the_survey_shut_and_says_why() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.goes_to("ready", &mut |_, _| {});
        for point in [
            "setting",
            "support",
            "responder",
            "place",
            "women-only",
            "approvals",
        ] {
            until_light(browser, point, "good");
        }
        // In one of two languages, drafts, and what is learned before a round that counts: amber.
        for point in ["duty", "texts", "practice", "quiz", "rehearsal", "storage"] {
            assert_ne!(light(browser, point), "bad", "{point}");
        }
        browser.tap("[data-field=emergency][value=yes]");
        until_light(browser, "setting", "bad");
        let told = browser.screen();
        assert!(
            told.says("made for places where people live at home"),
            "{told:#?}"
        );
        browser.screenshot("ready-red");
        team.presses("ready-keep");
        let round = browser.until_on("round");
        assert!(
            round.says("stays shut until the red points are done"),
            "{round:#?}"
        );
        browser.type_into("label", "First round");
        assert!(is_shut(browser));
        // The control: said otherwise, it opens.
        team.presses("ready");
        browser.until_on("ready");
        browser.tap("[data-field=emergency][value=no]");
        until_light(browser, "setting", "good");
        team.presses("ready-keep");
        browser.until_on("round");
        browser.until("the way to be open", || (!is_shut(browser)).then_some(()));
        team.opens_a_round();
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_call_of_last_week_does_not_open_the_day() {
    for engine in Engine::only_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.opens_a_round();
        let eight_days = "const Then = Date; const ahead = 8 * 86400000;
            window.Date = class extends Then {
              constructor(...with_) { with_.length ? super(...with_) : super(Then.now() + ahead); }
              static now() { return Then.now() + ahead; }
            };";
        browser.run(eight_days, &[]);
        team.goes_to("ready", &mut |_, _| {});
        until_light(browser, "support", "bad");
        assert!(browser.screen().says("more than seven days ago"));
        team.presses("back");
        browser.until_on("home");
        team.is_refused_a_day("called more than seven days ago");
        browser.screenshot("ready-call-old");
        // Called again, it opens.
        team.goes_to("place", &mut |_, _| {});
        browser.tap("[data-field=support-tested]:not(:checked)");
        browser.tap("[data-field=setting][value=stable]");
        team.presses("keep");
        browser.until_on("home");
        team.opens_the_day();
    }
}

/// A tablet between two women, with a PIN before that page.
fn with_a_pin(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    let (browser, team) = (tablet.browser(), tablet.team());
    team.sets_up();
    tablet.looks_after("pin-set");
    browser.type_into("pin", PIN);
    browser.type_into("pin-again", "4712");
    team.presses("keep-pin");
    browser.until_screen("that they differ", |screen| screen.says("not the same"));
    browser.type_into("pin-again", PIN);
    team.presses("keep-pin");
    browser.until_screen("that there is one", |screen| screen.says("There is a PIN."));
    browser.screenshot("pin-set");
    team.comes_home();
    team.opens_a_round();
    team.opens_the_day();
    team.presses("lock");
    browser.until_on("pin");
    tablet
}

fn types(browser: &Browser, pin: &str) {
    browser.type_into("pin", pin);
    browser.tap("[data-act=pass]:not(:disabled):not([aria-disabled=true])");
}

fn is_wrong(browser: &Browser) -> Screen {
    browser.until_screen("that it is wrong", |screen| screen.says("not the PIN"))
}

fn waits(browser: &Browser) -> bool {
    browser.has("[data-status=wait]:not([hidden])")
}

#[test]
#[ignore = "drives browsers"]
fn a_pin_stands_before_the_table_and_waits_longer_after_each_mistake() {
    for engine in Engine::asked_for_at_length() {
        let tablet = with_a_pin(engine);
        let browser = tablet.browser();
        // No list and no band before it.
        assert!(!browser.screen().says("fewer than 10"));
        for mistake in 1..=3 {
            assert!(!waits(browser), "mistake {mistake} comes too late");
            types(browser, "0000");
            is_wrong(browser);
            browser.until("the field to be empty", || {
                let empty = browser.run(
                    "return document.querySelector('[data-field=pin]').value",
                    &[],
                );
                (empty == "").then_some(())
            });
        }
        browser.until("a wait", || waits(browser).then_some(()));
        browser.screenshot("pin-wait");
        // A page opened anew waits the whole time again.
        browser.reload();
        browser.until_on("pin");
        browser.until("the wait again", || waits(browser).then_some(()));
        browser.type_into("pin", PIN);
        assert!(browser.has("[data-act=pass]:disabled, [data-act=pass][aria-disabled=true]"));
        // The worker keeps it, so five seconds really go by; a page whose clock is set forward would only be told so.
        browser.until("the wait to end", || (!waits(browser)).then_some(()));
        types(browser, PIN);
        browser.until_on("table");
        // A minute without a touch, and it is asked again.
        later(browser, 61);
        browser.until_on("pin");
        types(browser, PIN);
        browser.until_on("table");
        // After a hand-over, too.
        tablet.team().presses("next");
        tablet.team().completes("hand-over", &mut |_, _| {});
        tablet.swift_woman().comes_to("sf01", &Answers::varied(1));
        browser.tap_act("stop");
        browser.until_on("stop-ask");
        browser.tap_act("erase");
        browser.until_on("ended");
        tablet.woman().gives_back();
        browser.until_on("pin");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_tablet_left_alone_locks_and_its_keys_are_gone() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.goes_to("place", &mut |_, _| {});
        // The control: four minutes are not five.
        later(browser, 4 * 60);
        std::thread::sleep(std::time::Duration::from_secs(11));
        assert_eq!(browser.screen().name, "place");
        later(browser, 61);
        browser.until_on("locked");
        team.is_refused_with("six wrong words that nobody chose");
        team.unlocks();
    }
}

#[test]
#[ignore = "drives browsers"]
fn two_touches_empty_the_tablet_and_one_does_not() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.opens_a_round();
        team.opens_the_day();
        tablet.women_have_answered(&[Answers::varied(1), Answers::varied(2)]);
        team.presses("lock");
        team.until_table();
        tablet.site_is_kept();
        browser.tap_act("panic");
        browser.until_screen("the second touch", |screen| screen.offers("panic-now"));
        browser.screenshot("panic");
        browser.tap_act("panic-keep");
        browser.until_screen("the first again", |screen| screen.offers("panic"));
        assert_eq!(browser.kept_in(POOL).len(), 2);
        browser.tap_act("panic");
        browser.tap_act("panic-now");
        browser.until("an empty page", || {
            browser.address().starts_with("about:").then_some(())
        });
        // Whoever comes back finds a tablet that was never set up.
        browser.go(&tablet.site.at(""));
        browser.until_on("welcome");
        for shelf in [PUBLIC, WORK, POOL] {
            assert!(browser.kept_in(shelf).is_empty(), "{shelf} is not empty");
        }
    }
}

#[test]
#[ignore = "drives browsers"]
fn it_can_be_emptied_from_the_lock_without_a_network() {
    for engine in Engine::only_at_length() {
        let mut tablet = Tablet::swift(engine);
        tablet.team().sets_up();
        tablet.site_is_kept();
        tablet.team().presses("lock");
        tablet.browser().until_on("locked");
        tablet.site.stop();
        tablet.browser().tap_act("panic");
        tablet.browser().tap_act("panic-now");
        tablet.browser().until("an empty page", || {
            let browser = tablet.browser();
            browser.address().starts_with("about:").then_some(())
        });
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_team_learns_before_a_round_that_counts() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.goes_to("ready", &mut |_, _| {});
        assert_eq!(light(browser, "quiz"), "wait");
        team.presses("quiz");
        browser.until_on("quiz");
        browser.screenshot("quiz");
        // A wrong answer is explained and comes again: seven questions for six.
        answers(browser, "a", "Not quite");
        for right in ["a", "c", "b", "a", "c", "b"] {
            answers(browser, right, "Yes.");
        }
        browser.until_screen("that all six are right", |screen| {
            screen.offers("lesson-done")
        });
        team.presses("lesson-done");
        browser.until_on("ready");
        until_light(browser, "quiz", "good");
        rehearses(&tablet);
        team.goes_to("ready", &mut |_, _| {});
        until_light(browser, "rehearsal", "good");
    }
}

fn answers(browser: &Browser, code: &str, verdict: &str) {
    browser.tap(&format!("[data-field=lesson][value={code}]"));
    browser.tap_act("lesson-next");
    browser.until_screen("the verdict", |screen| screen.says(verdict));
    browser.tap_act("lesson-next");
    browser.until("the next one", || {
        (!browser.has("[data-status=lesson]")).then_some(())
    });
}

/// Four scenes, and hiding in practice.
fn rehearses(tablet: &Tablet) {
    let (browser, team) = (tablet.browser(), tablet.team());
    team.presses("rehearsal");
    browser.until_on("rehearsal");
    browser.screenshot("rehearsal");
    for (scene, right) in [
        ("scene-in", ["b", "a", "c"]),
        ("scene-cries", ["a", "c", "b"]),
        ("scene-young", ["c", "b", "a"]),
        ("scene-erase", ["b", "a", "c"]),
    ] {
        browser.tap_act(scene);
        for code in right {
            answers(browser, code, "Yes.");
        }
        browser.until_screen("the list again", |screen| screen.offers("scene-hide"));
    }
    // Words alone do not pass: hiding is done by hand.
    assert!(!browser.screen().says("All four scenes were rehearsed"));
    browser.tap_act("scene-hide");
    browser.until_screen("home in practice", |screen| screen.offers("leave-practice"));
    team.presses("lock");
    browser.until_on("table");
    team.presses("hide");
    browser.until_on("cover");
    browser.tap_act("continue");
    browser.until_on("table");
    team.presses("team");
    browser.until_on("practice-locked");
    team.presses("leave-practice");
    browser.until_on("locked");
    team.unlocks();
    team.goes_to("ready", &mut |_, _| {});
    team.presses("rehearsal");
    browser.until_screen("that it is passed", |screen| {
        screen.says("All four scenes were rehearsed")
    });
    team.presses("back");
    browser.until_on("ready");
}

#[test]
#[ignore = "drives browsers"]
fn a_day_ends_with_the_team() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.opens_a_round();
        team.opens_the_day();
        team.closes_the_day_and_reads(0);
        team.presses("debrief");
        let debrief = browser.until_on("debrief");
        assert!(debrief.says("The coordinator, 555 0102"), "{debrief:#?}");
        browser.tap("[data-field=feels][value=heavy]");
        browser.tap("[data-field=unsafe][value=yes]");
        browser.until_screen("a way to write it down", |screen| screen.offers("harm"));
        browser.screenshot("debrief");
        team.presses("harm");
        browser.until_on("harm");
        browser.tap("[data-field=harm-kind][value=\"0\"]");
        browser.tap("[data-field=harm-done][value=\"0\"]");
        team.presses("write-harm");
        let log = "return document.querySelector('[data-part=harm-log]').textContent";
        browser.until("a line in the log", || {
            let read = browser.run(log, &[]);
            read.as_str()?
                .contains("Somebody came in or looked")
                .then_some(())
        });
        browser.screenshot("harm");
        team.comes_home();
        team.goes_to("ready", &mut |_, _| {});
        team.presses("sheet");
        browser.until_screen("the sentence of the round", |screen| {
            screen.says("We ask families what the services here are like.")
                && screen.says("Seat 24")
        });
        browser.screenshot("sheet");
    }
}
