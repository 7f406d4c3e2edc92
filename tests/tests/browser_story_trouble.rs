//! Bad input and trouble: each has a sentence on the screen, and nothing is lost or left that should not be.

use serde_json::json;
use waymark_tests::driven::kept::{POOL, PUBLIC};
use waymark_tests::driven::{Engine, Screen, Start};
use waymark_tests::people::{Answers, Tablet};

fn set_up(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet
}

fn open(engine: Engine) -> Tablet {
    let tablet = set_up(engine);
    tablet.team().opens_the_day();
    tablet
}

/// A woman in the midst of the questions.
fn in_the_midst(tablet: &Tablet) -> (Answers, Screen) {
    tablet.team().hands_over();
    let answers = Answers::varied(3);
    let screen = tablet.swift_woman().comes_to("sf07", &answers);
    (answers, screen)
}

#[test]
#[ignore = "drives browsers"]
fn a_wrong_passphrase_is_said_and_opens_nothing() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = set_up(engine);
        tablet.switch_off();
        tablet.switch_on();
        tablet
            .team()
            .is_refused_with("six wrong words that nobody chose");
        tablet.team().unlocks();
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_second_tab_is_told_and_changes_nothing() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        tablet.team().hands_over();
        tablet.swift_woman().comes_to("sf01", &Answers::varied(1));
        let browser = tablet.browser();
        browser.second_tab();
        browser.go(&tablet.site.at(""));
        tablet.team().passes_the_cover();
        let told = browser.until_on("busy");
        assert!(told.says("open in another tab"), "{told:#?}");
        browser.screenshot("trouble-second-tab");
        browser.close_tab();
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_reload_in_the_midst_keeps_nothing_and_says_so() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        in_the_midst(&tablet);
        tablet.browser().reload();
        nothing_is_kept_and_it_is_said(&tablet);
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_power_cut_in_the_midst_keeps_nothing_and_says_so() {
    for engine in Engine::only_at_length() {
        let mut tablet = open(engine);
        in_the_midst(&tablet);
        tablet.power_cut();
        tablet.switch_on();
        nothing_is_kept_and_it_is_said(&tablet);
    }
}

fn nothing_is_kept_and_it_is_said(tablet: &Tablet) {
    let browser = tablet.browser();
    browser.until_screen("the contentless cover", |screen| screen.offers("continue"));
    browser.tap_act("continue");
    let table = tablet.team().until_table();
    assert!(table.says("Nothing was kept"), "{table:#?}");
    browser.screenshot("trouble-not-finished");
    assert!(browser.kept_in(POOL).is_empty());
}

#[test]
#[ignore = "drives browsers"]
fn a_power_cut_between_tap_and_thanks_leaves_a_whole_interview_or_none() {
    for engine in Engine::only_at_length() {
        let mut tablet = open(engine);
        tablet.team().hands_over();
        tablet
            .swift_woman()
            .comes_to_the_last_touch(&Answers::varied(5));
        tablet.woman().touches_for_the_last_time();
        tablet.power_cut();
        tablet.switch_on();
        let browser = tablet.browser();
        browser.until_screen("the team's page", |screen| !screen.name.is_empty());
        let kept = browser.kept_in(POOL);
        assert!(kept.len() <= 1, "one interview became {}", kept.len());
        tablet.team().passes_the_cover();
        tablet.team().closes_the_day(kept.len());
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_damaged_interview_is_counted_and_the_others_are_added() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        for number in 0..3 {
            tablet.team().hands_the_tablet_on();
            tablet.swift_woman().answers(&Answers::shortest(number));
        }
        let browser = tablet.browser();
        let (key, mut bytes) = browser.kept_in(POOL).swap_remove(1);
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xff;
        browser.put_into(POOL, &key, &bytes);
        let told = tablet.team().closes_the_day_and_reads(3);
        assert!(told.says("One answer could not be read"), "{told:#?}");
        assert!(told.says("All others were added"), "{told:#?}");
        browser.screenshot("trouble-damaged");
    }
}

#[test]
#[ignore = "drives browsers"]
fn refused_storage_is_said_on_the_first_screen() {
    // Chromium alone lets a test change the page before its first script.
    for engine in Engine::chromium_if_asked_for() {
        let tablet = Tablet::swift(engine);
        let browser = tablet.browser();
        // As in a private window that refuses: opening fails.
        let refuse = "IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };";
        browser.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": refuse }),
        );
        browser.go(&tablet.site.at(""));
        let told = browser.until_on("trouble");
        assert!(
            told.says("does not let the page keep anything"),
            "{told:#?}"
        );
        browser.screenshot("trouble-refused");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_full_tablet_is_said_and_the_interview_is_not_lost() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = open(engine);
        tablet.team().hands_over();
        let browser = tablet.browser();
        let answers = Answers::varied(2);
        tablet.swift_woman().comes_to_the_last_touch(&answers);
        // Every write fails as it does on a full tablet, until there is room again.
        browser.run(
            "const put = IDBObjectStore.prototype.put; \
             IDBObjectStore.prototype.put = function () { throw new DOMException('full', 'QuotaExceededError'); }; \
             globalThis.thereIsRoom = () => { IDBObjectStore.prototype.put = put; };",
            &[],
        );
        tablet.woman().touches_for_the_last_time();
        let told = browser.until_screen("the sentence about a full tablet", |screen| {
            screen.says("full")
        });
        assert!(told.says("still here"), "{told:#?}");
        browser.screenshot("trouble-full");
        assert!(browser.kept_in(POOL).is_empty());
        browser.run("thereIsRoom()", &[]);
        tablet.swift_woman().answers(&answers);
        assert_eq!(browser.kept_in(POOL).len(), 1);
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_girl_leaves_nothing_and_nobody_sees_a_difference() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        let browser = tablet.browser();
        // What is left of a woman who erased everything is what any hand-over leaves.
        in_the_midst(&tablet);
        browser.tap_act("stop");
        browser.tap_act("erase");
        tablet.swift_woman().gives_back();
        let erased = browser.kept_in(PUBLIC);
        tablet.team().next_woman();
        let asked = tablet.swift_woman().is_under_age();
        assert!(
            asked > 10,
            "the dull questionnaire is too short to pass for the real one: {asked} screens"
        );
        assert!(browser.kept_in(POOL).is_empty());
        let left = browser.kept_in(PUBLIC);
        let told = left.iter().filter(|entry| !erased.contains(entry));
        let told: Vec<&String> = told.map(|(key, _)| key).collect();
        assert!(told.is_empty(), "written down about her: {told:?}");
        assert_eq!(left.len(), erased.len());
    }
}

#[test]
#[ignore = "drives browsers"]
fn hide_covers_at_the_touch_and_closes_what_is_below() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        let (_, below) = in_the_midst(&tablet);
        let browser = tablet.browser();
        // The pointer goes down and never comes up: covering may not wait for the click.
        browser.run(
            "document.querySelector('[data-act=hide]').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, cancelable: true, composed: true }));",
            &[],
        );
        let covered = browser.screen();
        assert_ne!(
            (&covered.name, &covered.question),
            (&below.name, &below.question),
            "not covered at the touch"
        );
        assert!(
            !covered.says("help"),
            "the cover speaks of the subject: {covered:#?}"
        );
        let below = browser.run(
            "const app = document.getElementById('app'); return app.inert || app.hidden",
            &[],
        );
        assert_eq!(below, true, "what is covered can still be touched");
        browser.screenshot("cover");
        tablet.woman().comes_back_from_the_cover();
        browser.until_screen("the same question again", |screen| {
            screen.question == "sf07"
        });
    }
}

#[test]
#[ignore = "drives browsers"]
fn after_ten_minutes_under_the_cover_nothing_is_left_to_come_back_to() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        in_the_midst(&tablet);
        let browser = tablet.browser();
        browser.tap_act("hide");
        browser.until_screen("the cover", |screen| screen.question != "sf07");
        // The tablet slept for ten minutes: the clock went on, no timer ran.
        browser.run(
            "const now = window.Date.now.bind(window.Date); window.Date.now = () => now() + 10 * 60 * 1000 + 1000;",
            &[],
        );
        tablet.woman().comes_back_from_the_cover();
        let table = tablet.team().until_table();
        assert!(!table.path.contains("respond"));
        assert!(browser.kept_in(POOL).is_empty());
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_tablet_left_alone_covers_itself() {
    for engine in Engine::asked_for_at_length() {
        let tablet = open(engine);
        in_the_midst(&tablet);
        let browser = tablet.browser();
        browser.run(
            "const now = window.Date.now.bind(window.Date); window.Date.now = () => now() + 2 * 60 * 1000;",
            &[],
        );
        browser.until_screen("the cover", |screen| screen.question != "sf07");
    }
}

#[test]
#[ignore = "drives browsers"]
fn everything_works_in_airplane_mode_after_the_first_load() {
    for engine in Engine::asked_for_at_length() {
        let mut tablet = Tablet::swift(engine);
        tablet.browser().until_site_is_kept();
        tablet.site.stop();
        tablet.browser().go(&tablet.site.at(""));
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().hands_over();
        tablet.swift_woman().answers(&Answers::varied(4));
        assert_eq!(tablet.browser().kept_in(POOL).len(), 1);
        tablet.team().closes_the_day(1);
    }
}

#[test]
#[ignore = "drives browsers"]
fn going_back_never_shows_what_she_answered() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::started(Start::new(engine).swiftly());
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();
        tablet.team().hands_over();
        tablet.swift_woman().answers(&Answers::shortest(1));
        for _ in 0..3 {
            tablet.browser().back();
            let screen = tablet.browser().screen();
            assert!(
                screen.question.is_empty(),
                "Back leads to a question: {screen:#?}"
            );
        }
    }
}
