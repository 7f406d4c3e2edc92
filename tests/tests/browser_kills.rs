//! The browser killed around the moment an interview is kept: nothing acknowledged is lost, nothing is torn.
//!
//! Two kills a backend; with `WAYMARK_LONG=1` two hundred in each of Chromium's and a hundred in Firefox, and forty more in each with
//! sound and cover in play (`WAYMARK_KILLS` asks for fewer of those).

use std::process::Command;
use std::thread;
use std::time::Duration;

use waymark_keep::WAITING_BYTES;
use waymark_tests::driven::kept::POOL;
use waymark_tests::driven::{Backend, Browser, is_long};
use waymark_tests::people::by_ear::{
    gives_every_line_a_voice, hands_over_to_be_heard, hides_comes_back_and_listens,
};
use waymark_tests::people::{Answers, LAST_TOUCH, Tablet};

/// When the browser ends.
enum Moment {
    /// So long after the last touch began, whatever is on the screen.
    After(Duration),
    /// As soon as the screen says that her answers are being closed, or later.
    AtSaving,
    /// As soon as she is thanked: what was promised must be there.
    AtThanks,
}

impl Moment {
    /// The moments take turns; the timed ones fall further and further from the touch.
    fn of(number: u32) -> Self {
        match number % 3 {
            0 => Self::AtThanks,
            1 => Self::After(APART * number),
            _ => Self::AtSaving,
        }
    }
}

/// What else is going on when the browser ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Play {
    Nothing,
    /// She is read to, has just been under the cover, and every other one goes back under it after her last touch.
    SoundAndCover,
}

/// Kills with both in play: each takes half a minute.
const IN_PLAY: u32 = 40;

/// Long enough to be heard when the browser ends.
const CLIP_MILLIS: usize = 600;

/// A touch and the keeping take some tens of milliseconds each.
const APART: Duration = Duration::from_millis(15);

/// Screens that promise her that her answers are kept.
const THANKED: [&str; 2] = ["thanks", "pictures"];

#[derive(Debug, Default, PartialEq, Eq)]
struct Figures {
    kills: usize,
    acknowledged: usize,
    kept: usize,
    lost: usize,
    torn: usize,
    failed_openings: usize,
}

#[test]
#[ignore = "drives browsers"]
fn killed_on_chromiums_leveldb() {
    check(Backend::ChromiumLevelDb, 200);
}

#[test]
#[ignore = "drives browsers"]
fn killed_on_chromiums_sqlite() {
    check(Backend::ChromiumSqlite, 200);
}

#[test]
#[ignore = "drives browsers"]
fn killed_in_firefox() {
    check(Backend::FirefoxSqlite, 100);
}

#[test]
#[ignore = "drives browsers"]
fn killed_with_sound_and_cover_in_play() {
    if std::env::var_os("WAYMARK_LONG").is_none() {
        println!("not run: with WAYMARK_LONG only");
        return;
    }
    let wanted = std::env::var("WAYMARK_KILLS").ok();
    let wanted = wanted.and_then(|count| count.parse().ok());
    let wanted: u32 = wanted.unwrap_or(IN_PLAY);
    for backend in Backend::asked_for() {
        let figures = killed(backend, wanted, Play::SoundAndCover);
        println!("{}, sound and cover: {figures:?}", backend.name());
        holds(&figures);
    }
}

fn check(backend: Backend, many: u32) {
    // In every run one backend; the others with the campaign.
    let told = is_long() || backend == Backend::ChromiumLevelDb;
    if !told || !Backend::asked_for().contains(&backend) {
        return;
    }
    let long = std::env::var_os("WAYMARK_LONG").is_some();
    let figures = killed(backend, if long { many } else { 2 }, Play::Nothing);
    println!("{}: {figures:?}", backend.name());
    holds(&figures);
}

fn holds(figures: &Figures) {
    assert!(
        figures.acknowledged > 0,
        "no kill came after thanks: {figures:?}"
    );
    assert_eq!(
        (figures.lost, figures.torn, figures.failed_openings),
        (0, 0, 0),
        "{figures:?}"
    );
}

fn killed(backend: Backend, kills: u32, play: Play) -> Figures {
    let mut tablet = Tablet::started(backend.start());
    tablet.team().sets_up();
    backend.is_seen_in(tablet.profile().path());
    tablet.team().opens_a_round();
    if play == Play::SoundAndCover {
        gives_every_line_a_voice(tablet.browser(), &tablet.team(), CLIP_MILLIS);
    }
    tablet.team().opens_the_day();
    let mut figures = Figures::default();
    for number in 0..kills {
        comes_to_the_last_touch(&tablet, number, play);
        let moment = Moment::of(number);
        // Every other one of them: whatever the moment, it falls under the cover and beside it.
        let goes_under = play == Play::SoundAndCover && number / 3 % 2 == 1;
        let after = if goes_under { HIDE } else { "" };
        let acknowledged = usize::from(touched_and_killed(&tablet, &moment, after));
        tablet.power_cut();
        figures.kills += 1;
        figures.acknowledged += acknowledged;

        tablet.switch_on();
        let first = tablet
            .browser()
            .until_screen("any page of the team", |screen| !screen.name.is_empty());
        figures.failed_openings += usize::from(first.name == "trouble");
        tablet.team().passes_the_cover();
        let kept = tablet.browser().kept_in(POOL);
        figures.lost += (figures.kept + acknowledged).saturating_sub(kept.len());
        figures.kept = kept.len();
        let torn = kept
            .iter()
            .filter(|(_, bytes)| bytes.len() != WAITING_BYTES);
        figures.torn += torn.count();
        if number % 20 == 19 {
            println!("{}: {figures:?} so far", backend.name());
        }
    }
    // Everything that is kept opens at the close of the day: a record torn inside would be reported there.
    let told = tablet.team().closes_the_day_and_reads(figures.kept);
    figures.torn += usize::from(told.says("could not be read"));
    figures
}

/// The control that brings up the cover, on whichever of her screens.
const HIDE: &str = "#app [data-act=hide]";

/// The tablet in her hands, one touch before her answers are closed.
fn comes_to_the_last_touch(tablet: &Tablet, number: u32, play: Play) {
    let (browser, team) = (tablet.browser(), tablet.team());
    let answers = Answers::shortest(u64::from(number));
    match play {
        Play::Nothing => team.hands_the_tablet_on(),
        Play::SoundAndCover => {
            let here = browser.until_screen("home or table", |screen| {
                ["home", "table"].contains(&screen.name.as_str())
            });
            team.presses(if here.name == "home" {
                "hand-over"
            } else {
                "next"
            });
            hands_over_to_be_heard(browser, &team);
        }
    }
    let woman = tablet.swift_woman();
    let last = woman.comes_to_the_last_touch(&answers);
    if play == Play::SoundAndCover && !last.choices.is_empty() {
        hides_comes_back_and_listens(browser, &woman);
    }
}

/// The last touch, with the browser ended at this moment; `after` is touched right after it, if anything. Whether thanks were
/// seen before the end.
fn touched_and_killed(tablet: &Tablet, moment: &Moment, after: &str) -> bool {
    let browser = tablet.browser();
    let processes: Vec<String> = browser.processes().iter().map(u32::to_string).collect();
    let kill = move || {
        let _ = Command::new("kill").arg("-9").args(processes).status();
    };
    let thanked = || {
        let screen = browser.glance();
        screen.is_some_and(|screen| THANKED.contains(&screen.name.as_str()))
    };
    match moment {
        Moment::After(time) => {
            let time = *time;
            let killer = thread::spawn(move || {
                thread::sleep(time);
                kill();
            });
            browser.try_to_tap(LAST_TOUCH);
            goes_on(browser, after);
            let mut acknowledged = false;
            while !killer.is_finished() {
                acknowledged |= thanked();
            }
            acknowledged
        }
        Moment::AtSaving => {
            browser.tap(LAST_TOUCH);
            let screen = browser.until_screen("her answers to be closed", |screen| {
                screen.name == "saving" || THANKED.contains(&screen.name.as_str())
            });
            goes_on(browser, after);
            kill();
            THANKED.contains(&screen.name.as_str())
        }
        Moment::AtThanks => {
            browser.tap(LAST_TOUCH);
            browser.until("thanks", || thanked().then_some(()));
            goes_on(browser, after);
            kill();
            true
        }
    }
}

/// One more touch, where there is one and it can still be touched.
fn goes_on(browser: &Browser, after: &str) {
    if !after.is_empty() {
        browser.try_to_tap(after);
    }
}
