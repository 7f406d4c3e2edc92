//! The browser killed while a service is entered field by field: whatever was said to be kept is there afterwards.
//!
//! And while a list of somebody else's is taken in: either all of it is there afterwards, or nothing.
//!
//! With `WAYMARK_LONG=1`: a hundred fields and twenty-five lists on each of Chromium's backends.

use std::fmt::Write as _;
use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use serde_json::json;
use waymark_tests::driven::{Backend, Browser, Scratch};
use waymark_tests::people::Tablet;

/// Numbers written before each kill, one after the other; the field is left after each.
const WRITTEN: u32 = 12;
/// The kill falls further and further into the writing.
const APART: Duration = Duration::from_millis(17);

/// Writes one number after the other, and notes on the window which one was last said to be kept.
const WRITE: &str = r"
const [first, many] = arguments;
const field = document.querySelector('[data-field=PR-02]');
const kept = () => document.querySelector('[data-status=directory-kept].status-good') !== null;
window.keptLast = window.keptLast ?? 0;
let next = first;
const step = () => {
  if (next > first && kept()) window.keptLast = next - 1;
  if (next === first || kept()) {
    if (next >= first + many) return;
    field.value = `number ${next}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    next += 1;
  }
  setTimeout(step);
};
step();
";

#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    kills: u32,
    /// Kills after at least one number was said to be kept.
    acknowledged: u32,
    lost: u32,
    torn: u32,
}

#[test]
#[ignore = "drives browsers"]
fn fields_that_were_kept_outlive_the_kill() {
    let backends = Backend::chromium_at_length();
    for backend in backends {
        let figures = killed(backend, 100);
        println!("{}: {figures:?}", backend.name());
        assert!(figures.acknowledged > 0, "no kill came after a kept field");
        assert_eq!((figures.lost, figures.torn), (0, 0), "{figures:?}");
    }
}

/// Rows of a list that is taken in.
const ROWS: u64 = 60;

#[test]
#[ignore = "drives browsers"]
fn a_list_is_taken_in_whole_or_not_at_all() {
    let backends = Backend::chromium_at_length();
    for backend in backends {
        let (mut whole, mut none, kills) = (0, 0, 25);
        let mut tablet = Tablet::started(backend.start().swiftly());
        let folder = Scratch::new("kills-list");
        tablet.browser().until_on("welcome");
        tablet.team().presses("practice");
        opens_the_directory(&tablet);
        for number in 0..=kills {
            let before = found(tablet.browser());
            looks_at_a_list(&tablet, &folder, number);
            tablet.browser().tap_act("take");
            // The last one is left alone, so that a list that is never kept would be seen.
            match number < kills {
                true => thread::sleep(APART * number),
                false => is_kept(tablet.browser()),
            }
            ends(tablet.browser());
            tablet.power_cut();
            tablet.switch_on();
            is_in_practice_again(&tablet);
            match found(tablet.browser()) - before {
                ROWS => whole += 1,
                0 => none += 1,
                half => panic!("{half} of {ROWS} rows were there after kill {number}"),
            }
        }
        let name = backend.name();
        println!(
            "{name}: kills during an import: {kills}, whole: {}, none: {none}, half: 0",
            whole - 1
        );
        assert!(whole > 0, "no list was ever kept");
    }
}

/// How many services the list says it has.
fn found(browser: &Browser) -> u64 {
    browser.until("the number of services", || {
        let said = browser.run(
            "return document.querySelector('[data-found]')?.textContent ?? ''",
            &[],
        );
        let digits = said.as_str()?.chars().filter(char::is_ascii_digit);
        digits.collect::<String>().parse().ok()
    })
}

/// From the directory to a list of services with names of their own, read and not yet taken in.
fn looks_at_a_list(tablet: &Tablet, folder: &Scratch, number: u32) {
    let mut list = String::from("name,category,phone\n");
    for row in 0..ROWS {
        let _ = writeln!(
            list,
            "Row {row} of list {number},Legal aid,000 {number:02}{row:02}"
        );
    }
    let file = folder.path().join(format!("list-{number}.csv"));
    fs::write(&file, list).expect("a file is written");
    tablet.browser().tap_act("bring");
    tablet.browser().until_on("bring");
    tablet.browser().picks_file("list", &file);
    tablet
        .browser()
        .until_screen("what would be added", |screen| {
            screen.name == "bring" && screen.offers("take")
        });
}

fn is_kept(browser: &Browser) {
    let kept = "[data-status=directory-kept].status-good";
    browser.until("the list to be kept", || browser.has(kept).then_some(()));
}

fn killed(backend: Backend, kills: u32) -> Figures {
    let mut tablet = Tablet::started(backend.start().swiftly());
    let mut figures = Figures::default();
    tablet.browser().until_on("welcome");
    tablet.team().presses("practice");
    opens_the_directory(&tablet);
    tablet.team().presses("add-provider");
    tablet.browser().until_on("record");
    tablet.browser().type_into("PR-01", "Lasting House");
    let mut next = 1;
    for number in 0..kills {
        let browser = tablet.browser();
        browser.run(WRITE, &[json!(next), json!(WRITTEN)]);
        thread::sleep(APART * (number + 1));
        let kept = browser.run("return window.keptLast", &[]).as_u64();
        let kept = u32::try_from(kept.unwrap_or_default()).expect("a small number");
        ends(browser);
        tablet.power_cut();
        figures.kills += 1;
        figures.acknowledged += u32::from(kept >= next);
        next += WRITTEN;

        tablet.switch_on();
        comes_back(&tablet);
        match stands(tablet.browser()) {
            Some(there) => figures.lost += u32::from(there < kept || there >= next),
            None => figures.torn += u32::from(kept > 0),
        }
    }
    figures
}

fn ends(browser: &Browser) {
    let processes: Vec<String> = browser.processes().iter().map(u32::to_string).collect();
    let _ = Command::new("kill").arg("-9").args(processes).status();
}

fn opens_the_directory(tablet: &Tablet) {
    let browser = tablet.browser();
    browser.until_screen("practice at home", |screen| screen.offers("directory"));
    tablet.team().presses("directory");
    browser.until("the list", || browser.has("[data-provider]").then_some(()));
}

/// Into practice again, and to the list of services.
fn is_in_practice_again(tablet: &Tablet) {
    let (browser, team) = (tablet.browser(), tablet.team());
    let first = browser.until_screen("a first screen", |screen| {
        screen.offers("practice") || screen.offers("team") || screen.name == "cover"
    });
    if first.name == "cover" {
        team.passes_the_cover();
    }
    let next = browser.until_screen("the way into practice", |screen| {
        screen.offers("practice") || screen.offers("team")
    });
    if next.offers("team") {
        team.presses("team");
        browser.until_on("practice-locked");
    }
    team.presses("practice");
    opens_the_directory(tablet);
}

/// The same, and to the record that was being written.
fn comes_back(tablet: &Tablet) {
    is_in_practice_again(tablet);
    let browser = tablet.browser();
    browser.type_into("directory-name", "");
    let field = "return [...document.querySelectorAll('[data-provider] h2')].some(h => /^(number \\d+|Lasting House)$/.test(h.textContent))";
    browser.until("the record in the list", || {
        (browser.run(field, &[]) == true).then_some(())
    });
    let open = "[...document.querySelectorAll('[data-provider]')].find(li => /^(number \\d+|Lasting House)$/.test(li.querySelector('h2').textContent)).querySelector('[data-act=open-record]').click()";
    browser.run(open, &[]);
    browser.until_on("record");
}

/// The number that stands in the field; none when it is empty or something else.
fn stands(browser: &Browser) -> Option<u32> {
    let value = browser.run(
        "return document.querySelector('[data-field=PR-02]').value",
        &[],
    );
    value.as_str()?.strip_prefix("number ")?.parse().ok()
}
