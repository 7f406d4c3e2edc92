//! A new version: it never interrupts, it is announced, it can be refused, and a damaged one is never taken.
//! And a start without a network: three; fifty with `WAYMARK_LONG=1`.

use std::time::{Duration, Instant};

use waymark_tests::driven::kept::POOL;
use waymark_tests::driven::offline::Arrival;
use waymark_tests::driven::{Browser, Engine, Scratch, Screen, Start};
use waymark_tests::edition::Edition;
use waymark_tests::people::{Answers, Tablet};
use waymark_tests::site::Site;

/// A tablet that keeps the first version; the host can be given another one.
fn with_the_first_version(engine: Engine) -> (Edition, Tablet) {
    let edition = Edition::first();
    edition.becomes(1);
    let tablet = Tablet::visiting(
        Start::new(engine).swiftly(),
        Site::serve_plainly(edition.path()),
    );
    tablet.browser().until_on("welcome");
    tablet.browser().until_site_is_kept();
    // What was loaded before the service worker was there had no headers.
    tablet.browser().starts_anew();
    tablet.browser().until_on("welcome");
    (edition, tablet)
}

/// Which version's style the team sees.
fn edition_seen(browser: &Browser) -> String {
    let read =
        "return getComputedStyle(document.documentElement).getPropertyValue('--edition').trim()";
    browser
        .run(read, &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn announces(screen: &Screen) -> bool {
    screen.says("A new version is ready")
}

/// From home to the page about versions.
fn looks_at_versions(tablet: &Tablet) -> Screen {
    tablet.team().goes_to("tablet", &mut |_, _| {});
    tablet.team().presses("version");
    tablet.browser().until_on("version")
}

#[test]
#[ignore = "drives browsers"]
fn a_new_version_never_interrupts_is_announced_refused_and_accepted() {
    for engine in Engine::asked_for_at_length() {
        let (edition, mut tablet) = with_the_first_version(engine);
        let first = edition.mark();
        tablet.team().sets_up();
        tablet.team().opens_a_round();
        tablet.team().opens_the_day();

        // Handing over loads her page, and the browser then looks for a new version by itself.
        edition.becomes(2);
        tablet.team().hands_over();
        let answers = Answers::varied(3);
        let question = tablet.woman().comes_to("sf07", &answers);
        let browser = tablet.browser();
        browser.until("the new version in the midst of her answers", || {
            (browser.versions_kept().len() == 2).then_some(())
        });
        assert_eq!(browser.screen(), question, "her screen has changed");
        tablet.woman().answers(&answers);
        assert_eq!(browser.kept_in(POOL).len(), 1, "her answers are not kept");
        assert!(
            !announces(&tablet.team().until_table()),
            "nothing is said beside the women"
        );

        is_announced_and_refused(&mut tablet);
        is_accepted_after_all(&tablet);
        let kept = tablet.browser().versions_kept();
        assert_eq!(kept, [edition.mark()], "the old version is gone");
        assert_ne!(first, edition.mark());
        tablet.team().closes_the_day(1);
        println!(
            "{}: announced, refused, kept out over a restart, accepted",
            engine.name()
        );
    }
}

fn is_announced_and_refused(tablet: &mut Tablet) {
    tablet.team().presses("team");
    tablet
        .browser()
        .until_screen("the news on the lock", |screen| {
            screen.name == "locked" && announces(screen)
        });
    tablet.browser().screenshot("update-locked");
    tablet.team().unlocks();
    tablet.browser().until_screen("the news at home", announces);
    tablet.browser().screenshot("update-home");
    // "Later" holds for this start only.
    tablet.team().presses("later");
    tablet
        .browser()
        .until_screen("silence", |screen| !announces(screen));
    tablet.browser().starts_anew();
    tablet.team().unlocks();
    tablet
        .browser()
        .until_screen("the news once more", announces);
    looks_at_versions(tablet);
    tablet.browser().screenshot("update-version");
    tablet.team().presses("refuse");
    tablet
        .browser()
        .until_screen("the refusal", |screen| screen.says("did not want"));

    // No page is open any more: the browser alone would now take the new version.
    tablet.switch_off();
    tablet.switch_on();
    tablet.team().unlocks();
    assert_eq!(
        edition_seen(tablet.browser()),
        "1",
        "a refused version took over: {}",
        tablet.browser().way_in()
    );
    looks_at_versions(tablet);
    let told = tablet.browser().until("the refusal, kept", || {
        let now = tablet.browser().screen();
        now.says("did not want").then_some(now)
    });
    assert!(!told.offers("refuse"), "{told:#?}");
    tablet.team().comes_home();
    assert!(
        !announces(&tablet.browser().screen()),
        "what was refused is announced"
    );
}

fn is_accepted_after_all(tablet: &Tablet) {
    looks_at_versions(tablet);
    tablet.browser().run("window.before = true", &[]);
    tablet.team().presses("agree");
    tablet.browser().until("a fresh start", || {
        let fresh = tablet
            .browser()
            .try_run("return window.before === undefined", &[]);
        (fresh.ok()? == true).then_some(())
    });
    tablet.team().unlocks();
    assert_eq!(edition_seen(tablet.browser()), "2");
    let told = looks_at_versions(tablet);
    let none = |screen: &Screen| screen.says("no other version");
    tablet.browser().until_screen("no other version", none);
    assert!(!told.offers("agree"), "{told:#?}");
    tablet.team().comes_home();
}

#[test]
#[ignore = "drives browsers"]
fn a_damaged_version_is_refused_whole_and_a_sound_one_is_taken() {
    for engine in Engine::asked_for_at_length() {
        let (edition, tablet) = with_the_first_version(engine);
        let first = edition.mark();
        let browser = tablet.browser();

        edition.becomes(2);
        edition.is_tampered_with();
        assert_eq!(
            browser.finds_a_new_version(),
            Arrival::Refused,
            "one byte was changed"
        );
        assert_eq!(browser.versions_kept(), std::slice::from_ref(&first));

        edition.becomes(3);
        tablet.site.breaks_off(&edition.style_name());
        assert_eq!(
            browser.finds_a_new_version(),
            Arrival::Refused,
            "the line broke"
        );
        assert_eq!(browser.versions_kept(), std::slice::from_ref(&first));
        browser.starts_anew();
        assert!(
            !announces(&browser.until_on("welcome")),
            "a damaged version is announced"
        );
        assert_eq!(edition_seen(browser), "1");

        // The same version over a line that holds.
        tablet.site.breaks_off("no file");
        assert_eq!(browser.finds_a_new_version(), Arrival::Whole);
        browser.until_screen("the news", announces);
        assert_eq!(edition_seen(browser), "1", "nobody has agreed yet");
        println!(
            "{}: a changed byte and a broken line refused, a sound version taken",
            engine.name()
        );
    }
}

#[test]
#[ignore = "drives browsers"]
fn the_self_test_finds_what_is_gone_and_repairs_it() {
    for engine in Engine::asked_for_at_length() {
        let (edition, mut tablet) = with_the_first_version(engine);
        tablet.team().sets_up();
        looks_at_versions(&tablet);
        let says = |tablet: &Tablet, what: &str| {
            tablet.team().presses("test-offline");
            tablet
                .browser()
                .until_screen(what, |screen| screen.says(what))
        };
        says(&tablet, "files are here and as they should be");
        tablet.browser().screenshot("update-ready");
        assert!(tablet.browser().loses(&edition.style_name()));
        says(&tablet, "was fetched again");
        says(&tablet, "files are here and as they should be");
        assert!(tablet.browser().loses(&edition.style_name()));
        tablet.site.stop();
        says(&tablet, "is missing");
    }
}

#[test]
#[ignore = "drives browsers"]
fn without_a_network_every_start_succeeds() {
    let starts = if std::env::var_os("WAYMARK_LONG").is_some() {
        50
    } else {
        3
    };
    for engine in Engine::asked_for_at_length() {
        let (_edition, mut tablet) = with_the_first_version(engine);
        tablet.site.stop();
        let mut slowest = Duration::ZERO;
        for _ in 0..starts {
            tablet.switch_off();
            let begun = Instant::now();
            tablet.switch_on();
            tablet.browser().until_on("welcome");
            slowest = slowest.max(begun.elapsed());
        }
        // A tablet that never kept the site cannot start it.
        let stranger = Scratch::new("profile");
        let browser = Browser::open(&Start::new(engine).swiftly(), &stranger);
        let opened = browser.try_to_go(&tablet.site.at("")) && browser.screen().name == "welcome";
        assert!(!opened, "the site was still there");
        println!(
            "{}: {starts} of {starts} starts without a network, the slowest {} ms with the browser's own start",
            engine.name(),
            slowest.as_millis()
        );
    }
}
