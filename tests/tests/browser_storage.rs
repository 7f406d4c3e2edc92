//! Storage that gives trouble: a full tablet, a closed connection, an opening that fails or never answers, a database of a
//! later version. Nothing is lost, nothing is torn, and within a second she reads what happened.
//!
//! Full disks need root and a loop device, and are tried with `WAYMARK_LONG=1`.

use serde_json::{Value, json};
use waymark_keep::WAITING_BYTES;
use waymark_tests::driven::kept::{DATABASE, POOL, PUBLIC};
use waymark_tests::driven::spoilt::{
    CLOSED, FILL, FOUND, LATER, SILENT, STOPWATCH, TRIED, UNKNOWN,
};
use waymark_tests::driven::{Backend, Browser, DiskImage, Engine, Scratch, Screen};
use waymark_tests::people::{Answers, LAST_TOUCH, Tablet};

/// From the touch to the words, in milliseconds.
const SOON: f64 = 1_000.0;

const THANKED: [&str; 2] = ["thanks", "pictures"];

fn open(tablet: &Tablet) {
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
}

fn at_the_last_touch(tablet: &Tablet, number: u32) {
    tablet.team().hands_the_tablet_on();
    tablet
        .swift_woman()
        .comes_to_the_last_touch(&Answers::shortest(u64::from(number)));
}

/// Touches for the last time; the screen that follows the saving, and how long after the touch it stood there.
fn touched(browser: &Browser) -> (Screen, f64) {
    browser.run(STOPWATCH, &[json!(LAST_TOUCH)]);
    browser.tap(LAST_TOUCH);
    outcome(browser)
}

fn outcome(browser: &Browser) -> (Screen, f64) {
    let screen = browser.until_screen("thanks or trouble", |screen| {
        THANKED.contains(&screen.name.as_str()) || screen.name == "save-failed"
    });
    // The page itself looks once a frame.
    let took = browser.until("the time taken", || {
        browser.run("return window.stopwatch.took", &[]).as_f64()
    });
    (screen, took)
}

fn kept(browser: &Browser) -> usize {
    let entries = browser.kept_in(POOL);
    assert!(
        entries
            .iter()
            .all(|(_, bytes)| bytes.len() == WAITING_BYTES),
        "torn"
    );
    entries.len()
}

#[test]
#[ignore = "drives browsers"]
fn dead_connections_and_failed_openings_are_healed() {
    // Firefox keeps a driver's scripts apart from the page's own, so that nothing can be spoilt there.
    for backend in short_or_all(&Backend::chromium_if_asked_for()) {
        let tablet = Tablet::started(backend.start());
        open(&tablet);
        let faults = [
            ("closed connection", CLOSED),
            ("failed openings", UNKNOWN),
            ("silent opening", SILENT),
        ];
        for (number, (what, spoil)) in (1..).zip(faults) {
            heals(&tablet, number, what, spoil);
            assert_eq!(kept(tablet.browser()), number as usize, "{what}");
            tablet.woman().gives_back();
        }
    }
}

/// Every backend with `WAYMARK_LONG`, else one an engine.
fn short_or_all(backends: &[Backend]) -> Vec<Backend> {
    let mut chosen = backends.to_vec();
    if !long() {
        chosen.retain(|backend| *backend != Backend::ChromiumSqlite);
    }
    chosen
}

fn long() -> bool {
    std::env::var_os("WAYMARK_LONG").is_some()
}

/// Something goes wrong in the page after her last question; she is thanked all the same.
fn heals(tablet: &Tablet, number: u32, what: &str, spoil: &str) {
    at_the_last_touch(tablet, number);
    let browser = tablet.browser();
    browser.run(spoil, &[]);
    let (screen, took) = touched(browser);
    println!(
        "{}: {what}: healed in {took:.0} ms",
        browser.engine().name()
    );
    assert!(
        THANKED.contains(&screen.name.as_str()),
        "{what}: {screen:#?}"
    );
    // The control: the fault did happen.
    let hits = browser.run("return window.spoilt", &[]);
    assert!(hits.as_u64() >= Some(1), "{what}: nothing was spoilt");
}

#[test]
#[ignore = "drives browsers"]
fn a_database_of_a_later_version_is_said_and_not_touched() {
    for engine in Engine::asked_for() {
        let tablet = Tablet::fresh(engine);
        let browser = tablet.browser();
        browser.until_on("welcome");
        // The program's own connection makes way, as for any newer page.
        assert_eq!(browser.run_async(LATER, &[json!(DATABASE)]), "later");
        browser.go(&tablet.site.at(""));
        let told = browser.until_on("trouble");
        assert!(told.says("newer version"), "{told:#?}");
        assert!(told.says("Nothing was changed"), "{told:#?}");
        browser.screenshot("trouble-later");
        let found = browser.run_async(FOUND, &[json!(DATABASE)]);
        assert_eq!(found, json!([7, ["later", "pool", "public", "work"]]));
    }
}

/// Chromium's quota for the site, or its own again.
fn quota(tablet: &Tablet, bytes: Option<u64>) {
    let origin = tablet.site.at("");
    let origin = origin.trim_end_matches('/');
    let told = match bytes {
        Some(bytes) => json!({ "origin": origin, "quotaSize": bytes }),
        None => json!({ "origin": origin }),
    };
    tablet
        .browser()
        .devtools("Storage.overrideQuotaForOrigin", told);
}

#[test]
#[ignore = "drives browsers"]
fn with_almost_no_room_the_tablet_is_not_handed_over() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = Tablet::fresh(engine);
        open(&tablet);
        let browser = tablet.browser();
        for (free, may) in [(19_000_000, false), (60_000_000, true)] {
            // The browser's own estimate moves once in half a minute; a page that is told this one need not wait.
            let say = "navigator.storage.estimate = async () => ({ usage: 1000000, quota: 1000000 + arguments[0] })";
            let say = say.replace("arguments[0]", &free.to_string());
            browser.run(&say, &[]);
            tablet.team().goes_to("hand-over", &mut |_, _| {});
            for look in ["worker", "seen", "hands"] {
                browser.tap(&format!("[data-field={look}]"));
            }
            browser.until("the answer", || (ready(browser) == may).then_some(()));
            let told = browser.screen();
            assert_eq!(told.says("almost full"), !may, "{told:#?}");
            browser.screenshot(&format!("storage-hand-over-{may}"));
            tablet.team().comes_home();
            let told = browser.until_screen("home", |screen| screen.name == "home");
            assert_eq!(told.says("almost no room"), !may, "{told:#?}");
            browser.screenshot(&format!("storage-home-{may}"));
            browser.tap_act("storage");
            browser.until_on("storage");
            browser.screenshot(&format!("storage-{may}"));
            tablet.team().comes_home();
        }
    }
}

fn ready(browser: &Browser) -> bool {
    browser.has("[data-act=hand-over]:not(:disabled):not([aria-disabled=true])")
}

#[test]
#[ignore = "drives browsers"]
fn a_spent_quota_is_said_and_her_answers_are_kept_once_there_is_room() {
    for backend in short_or_all(&Backend::chromium_if_asked_for()) {
        let tablet = Tablet::started(backend.start());
        open(&tablet);
        at_the_last_touch(&tablet, 1);
        let browser = tablet.browser();
        quota(&tablet, Some(1));
        // The browser looks at its quota anew every half minute at most.
        browser.until("the quota to be felt", || {
            let felt = browser.run_async(TRIED, &[json!(DATABASE), json!(PUBLIC)]);
            (felt == json!("QuotaExceededError")).then_some(())
        });
        let (screen, took) = touched(browser);
        println!("{}: spent quota said in {took:.0} ms", backend.name());
        assert_eq!(screen.name, "save-failed", "{screen:#?}");
        assert!(screen.says("The tablet is full"), "{screen:#?}");
        assert!(took <= SOON, "said after {took} ms");
        assert_eq!(kept(browser), 0);
        quota(&tablet, None);
        tries_again_until_thanked(browser);
        assert_eq!(kept(browser), 1);
        assert!(ballast(browser).is_empty());
    }
}

fn tries_again_until_thanked(browser: &Browser) {
    browser.until("thanks", || {
        let screen = browser.screen();
        if screen.name == "save-failed" {
            browser.try_to_tap("#app [data-act=next]:not(:disabled)");
        }
        THANKED.contains(&screen.name.as_str()).then_some(())
    });
}

fn ballast(browser: &Browser) -> Vec<String> {
    let keys = browser.kept_in(PUBLIC).into_iter().map(|(key, _)| key);
    keys.filter(|key| key.starts_with("ballast")).collect()
}

#[test]
#[ignore = "drives browsers"]
fn a_full_disk_loses_nothing_and_is_said_at_once() {
    if !long() {
        println!("not run: disks are filled with WAYMARK_LONG only");
        return;
    }
    for backend in Backend::asked_for() {
        for number in 0..FULL_DISKS {
            // Firefox grants a site a tenth of the disk: enough of it for the tablet to be handed on after the restart.
            let Some(disk) = DiskImage::mounted(1_000) else {
                println!("not run: no disk image can be mounted here");
                return;
            };
            full(backend, &disk, number);
        }
    }
}

const FULL_DISKS: u32 = 3;

fn full(backend: Backend, disk: &DiskImage, number: u32) {
    let mut tablet = Tablet::kept_in(backend.start(), Scratch::under(&disk.path(), "profile"));
    open(&tablet);
    let before = 3;
    for woman in 0..before {
        tablet.team().hands_the_tablet_on();
        tablet
            .swift_woman()
            .answers(&Answers::shortest(u64::from(woman)));
    }
    at_the_last_touch(&tablet, before + number);
    disk.fill();
    let (screen, took) = touched(tablet.browser());
    let failed = screen.name == "save-failed";
    let code = tablet.browser().run(
        "return document.querySelector('#app [data-trouble]')?.dataset.trouble ?? null",
        &[],
    );
    println!(
        "{}: full disk, {number}: {} {code} after {took:.0} ms",
        backend.name(),
        screen.name
    );
    if failed {
        assert!(took <= SOON, "said after {took} ms");
        // Trying again on a disk that is still full changes nothing.
        tablet.browser().tap("#app [data-act=next]:not(:disabled)");
        outcome_again(tablet.browser());
        disk.make_room();
        tries_again_until_thanked(tablet.browser());
    } else {
        disk.make_room();
    }
    let acknowledged = usize::try_from(before + 1).expect("a few");
    assert_eq!(kept(tablet.browser()), acknowledged);
    assert!(ballast(tablet.browser()).is_empty());
    tablet.power_cut();
    tablet.switch_on();
    tablet.team().passes_the_cover();
    assert_eq!(kept(tablet.browser()), acknowledged, "after a restart");
    // And the work goes on.
    tablet.team().hands_the_tablet_on();
    tablet.swift_woman().answers(&Answers::shortest(9));
    let told = tablet.team().closes_the_day_and_reads(acknowledged + 1);
    assert!(!told.says("could not be read"), "{told:#?}");
    tablet.power_cut();
}

/// The screen after a second try.
fn outcome_again(browser: &Browser) {
    browser.until_screen("the same answer", |screen| screen.name == "save-failed");
}

/// What one interview takes on the disk, for the forecast.
#[test]
#[ignore = "drives browsers"]
fn an_interview_takes_no_more_room_than_the_forecast_says() {
    const MANY: u32 = 1_000;
    if !long() {
        println!("not run: room is measured with WAYMARK_LONG only");
        return;
    }
    for backend in Backend::chromium_if_asked_for() {
        let tablet = Tablet::started(backend.start());
        open(&tablet);
        let browser = tablet.browser();
        let before = usage(browser);
        let with = [json!(DATABASE), json!(MANY), json!(WAITING_BYTES)];
        assert_eq!(browser.run_async(FILL, &with), "filled");
        // The browser counts anew every half minute at most.
        let taken = browser.until("the use to be counted", || {
            let taken = usage(browser).saturating_sub(before);
            (taken >= u64::from(MANY) * WAITING_BYTES as u64).then_some(taken)
        });
        let each = taken / u64::from(MANY);
        println!("{}: one interview takes {each} bytes", backend.name());
        assert!(each <= 4 * WAITING_BYTES as u64, "{each} bytes each");
    }
}

fn usage(browser: &Browser) -> u64 {
    let told: Value = browser.run_async("return (await navigator.storage.estimate()).usage", &[]);
    told.as_u64().unwrap_or_default()
}
