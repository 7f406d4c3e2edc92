//! What happens to a page with words on it, and the way home from wherever that leads.

use std::time::{Duration, Instant};

use serde_json::json;

use super::matrix::Moment;
use super::page::Page;
use super::watch::Watch;
use crate::driven::{Browser, Screen};
use crate::people::Tablet;

/// Five minutes without a touch lock the team's screens, two cover hers; the clock is looked at every ten seconds.
pub const LEFT_ALONE: u32 = 5 * 60 + 1;
const ONE_LOOK: Duration = Duration::from_secs(11);

/// What stands there once a page of the team is hidden.
const HIDDEN: [&str; 4] = ["cover", "locked", "practice-locked", "table"];

/// Steps from anywhere to home.
const STEPS: usize = 12;

/// Writes the page's canaries once a moment and searches the disk while they stand there, and after what happens.
pub fn goes_through(tablet: &mut Tablet, page: Page, moments: &[Moment], watch: &mut Watch) {
    let rows = page.rows();
    for moment in moments {
        println!("{page:?}, {moment:?}");
        page.opens(tablet);
        page.writes(tablet.browser());
        if *moment == Moment::PageChange {
            watch.looks(tablet.profile().path(), Moment::Typing, &rows);
        }
        if happens(tablet, *moment) {
            watch.looks(tablet.profile().path(), *moment, &rows);
        }
        if *moment == Moment::Kill {
            tablet.switch_on();
        }
        comes_home(tablet);
    }
}

/// Says whether there is such a moment on this page.
fn happens(tablet: &mut Tablet, moment: Moment) -> bool {
    let screen = tablet.browser().screen();
    match moment {
        Moment::PageChange => {
            let ways = ["home", "back", "lost"];
            let way = ways.into_iter().find(|act| screen.offers(act));
            tablet.team().presses(way.expect("a way out of the page"));
            let left = |now: &Screen| now.name != screen.name;
            tablet.browser().until_screen("the page to be left", left);
        }
        Moment::Hide => match ["hide", "lock"].into_iter().find(|act| screen.offers(act)) {
            // While the tablet is open, what hides a page of the team is its lock, in the same corner.
            Some(act) => {
                tablet.browser().tap_act(act);
                tablet
                    .browser()
                    .until_screen("the page to be hidden", |now| {
                        HIDDEN.contains(&now.name.as_str())
                    });
            }
            None => return false,
        },
        Moment::Idle => is_left_alone(tablet.browser()),
        Moment::Kill => tablet.power_cut(),
        other => panic!("{other:?} does not happen to a page"),
    }
    true
}

/// Until the tablet has locked itself; the lock itself stays as it is.
fn is_left_alone(browser: &Browser) {
    later(browser, LEFT_ALONE);
    let since = Instant::now();
    let before = browser.screen().name;
    browser.until("the tablet to have noticed", || {
        let now = browser.screen().name;
        (now != before || since.elapsed() > ONE_LOOK).then_some(())
    });
}

/// So much later, as the page's own clock has it.
pub fn later(browser: &Browser, seconds: u32) {
    let script = "const now = window.Date.now.bind(window.Date); const more = arguments[0] * 1000;
                  window.Date.now = () => now() + more;";
    browser.run(script, &[json!(seconds)]);
}

/// A program that fails says nothing but a letter and a figure.
fn has_stopped(screen: &Screen) -> bool {
    screen.name.is_empty() && screen.text.len() == 2 && screen.text.starts_with('C')
}

/// Home, out of the practice district too.
pub fn comes_home(tablet: &Tablet) {
    let (browser, team) = (tablet.browser(), tablet.team());
    for _ in 0..STEPS {
        let there = |screen: &Screen| !screen.name.is_empty() || has_stopped(screen);
        let screen = browser.until_screen("a screen", there);
        match screen.name.as_str() {
            "" => {
                println!("the program had stopped ({})", screen.text);
                browser.go(&tablet.site.at(""));
            }
            "home" if screen.offers("leave-practice") => team.presses("leave-practice"),
            "home" => return,
            "practice-locked" => team.presses("leave-practice"),
            "cover" => browser.tap_act("continue"),
            "table" => team.presses("team"),
            "locked" => {
                team.unlocks();
                return;
            }
            _ => {
                let way = ["home", "back"].into_iter().find(|act| screen.offers(act));
                team.presses(way.unwrap_or_else(|| panic!("no way home from {screen:#?}")));
            }
        }
        browser.until_screen("a step towards home", |now| {
            (&now.name, &now.acts) != (&screen.name, &screen.acts)
        });
    }
    panic!("no way home from {:#?}", browser.screen());
}
