//! The harness itself, against a small page of its own: what it reads, touches, keeps, kills and finds is really there.

use std::fs;

use serde_json::json;
use waymark_tests::disk::search;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::network_log;
use waymark_tests::driven::{Browser, Engine, Scratch, Start};
use waymark_tests::people::zones::{EAST, WEST};
use waymark_tests::site::Site;

const PAGE: &str = r#"<!doctype html><html lang="en"><title>Page</title><body>
<main data-screen="first"><p>Some words</p><input data-field="name" autocomplete="off">
<button data-choice="a" aria-pressed="true">A</button><button data-act="next">Next</button></main>
<script type="module" src="page.js"></script></body></html>"#;

const SCRIPT: &str = "document.querySelector('[data-act]').onclick = () => {
  document.querySelector('main').dataset.screen = 'second';
};";

const CANARY: &str = "a canary in the coal mine";

/// A site of one page; the folder goes when it is dropped.
fn site() -> (Scratch, Site) {
    let folder = Scratch::new("page");
    fs::write(folder.path().join("index.html"), PAGE).unwrap();
    fs::write(folder.path().join("page.js"), SCRIPT).unwrap();
    let site = Site::serve(folder.path());
    (folder, site)
}

fn open(start: &Start, profile: &Scratch, site: &Site) -> Browser {
    let browser = Browser::open(start, profile);
    browser.go(&site.at(""));
    browser
}

#[test]
#[ignore = "drives browsers"]
fn a_screen_is_read_and_touched() {
    for engine in Engine::asked_for_at_length() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let browser = open(&Start::new(engine), &profile, &site);
        let screen = browser.until_on("first");
        assert_eq!(
            (screen.acts, screen.fields, screen.chosen),
            (vec!["next".into()], vec!["name".into()], vec!["a".into()])
        );
        browser.type_into("name", "a name");
        assert_eq!(
            browser.run("return document.querySelector('input').value", &[]),
            "a name"
        );
        browser.tap_act("next");
        browser.until_on("second");
        assert!(
            site.requests()
                .iter()
                .any(|asked| asked.target == "/page.js")
        );
    }
}

#[test]
#[ignore = "drives browsers"]
fn what_is_kept_survives_a_close_and_a_kill_and_lies_on_the_disk() {
    let keep = "await new Promise(done => {
        const open = indexedDB.open('waymark', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('pool');
        open.onsuccess = () => { open.result.close(); done(); };
    }); return 'kept';";
    for engine in Engine::asked_for_at_length() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let browser = open(&Start::new(engine), &profile, &site);
        assert_eq!(browser.run_async(keep, &[]), "kept");
        browser.put_into("pool", "key", CANARY.as_bytes());
        browser.close();
        let browser = open(&Start::new(engine), &profile, &site);
        assert_eq!(
            browser.kept_in("pool"),
            [("key".to_owned(), CANARY.as_bytes().to_vec())]
        );
        assert!(!browser.processes().is_empty());
        browser.kill();
        assert!(
            !search(profile.path(), &[CANARY.into()]).is_empty(),
            "the search of the disk is blind"
        );
        let browser = open(&Start::new(engine), &profile, &site);
        assert_eq!(browser.kept_in("pool").len(), 1);
    }
}

#[test]
#[ignore = "drives browsers"]
fn two_places_never_have_the_same_date() {
    let date = "const now = new Date(); return [now.getFullYear(), now.getMonth(), now.getDate()]";
    for engine in Engine::asked_for_at_length() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let dates = [WEST, EAST].map(|zone| {
            let browser = open(&Start::new(engine).in_zone(zone), &profile, &site);
            browser.run(date, &[])
        });
        assert_ne!(dates[0], dates[1]);
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_window_has_the_size_asked_for() {
    for engine in Engine::asked_for_at_length() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let browser = open(&Start::new(engine), &profile, &site);
        browser.resize(1280, 800);
        assert_eq!(
            browser.run("return [innerWidth, innerHeight]", &[]),
            json!([1280, 800])
        );
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_screen_that_does_not_fit_is_told() {
    for engine in Engine::asked_for_at_length() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let browser = open(&Start::new(engine), &profile, &site);
        // The page has no stylesheet: its button is too small for a finger.
        let told = complaints(&browser, &browser.until_on("first"), 0);
        assert!(told.iter().any(|line| line.contains("next is")), "{told:?}");
        browser.run("const wide = document.body.appendChild(document.createElement('canvas')); wide.width = 3000", &[]);
        let told = complaints(&browser, &browser.screen(), 0);
        assert!(told.iter().any(|line| line.contains("wide")), "{told:?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_stopped_site_is_out_of_reach() {
    for engine in Engine::asked_for_at_length() {
        let ((_folder, mut site), profile) = (site(), Scratch::new("profile"));
        let browser = open(&Start::new(engine), &profile, &site);
        site.stop();
        let address = site.at("page.js?again");
        let reached = browser.try_to_go(&address)
            && browser
                .run("return document.body.innerText", &[])
                .as_str()
                .is_some_and(|text| text.contains("data"));
        assert!(!reached);
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_request_that_leaves_the_origin_is_in_the_log() {
    for engine in Engine::chromium_if_asked_for() {
        let ((_folder, site), profile) = (site(), Scratch::new("profile"));
        let log = profile.path().join("network.json");
        let browser = open(&Start::new(engine).logging_to(log.clone()), &profile, &site);
        assert!(network_log::strays(&log, &site.origin()).is_empty());
        // The one way out that no policy of a page stops.
        browser.run("location.href = 'https://example.org/stray'", &[]);
        browser.until("the page to be left", || {
            browser.address().contains("stray").then_some(())
        });
        browser.close();
        assert_eq!(
            network_log::strays(&log, &site.origin()),
            ["https://example.org/stray"]
        );
        assert!(network_log::requests(&log, &site.origin()) > 0);
    }
}
