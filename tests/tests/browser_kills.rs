//! The browser killed around the moment an interview is kept: nothing acknowledged is lost, nothing is torn.
//!
//! Three kills; twenty with `WAYMARK_LONG=1`.

use std::process::Command;
use std::thread;
use std::time::Duration;

use waymark_keep::WAITING_BYTES;
use waymark_tests::driven::Engine;
use waymark_tests::driven::kept::POOL;
use waymark_tests::people::{Answers, Tablet};

/// The kills fall this far apart, from the touch on: a touch and the keeping take some tens of milliseconds each.
const APART: Duration = Duration::from_millis(20);

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
fn killed_around_the_keeping_of_an_interview() {
    let kills = if std::env::var_os("WAYMARK_LONG").is_some() {
        20
    } else {
        3
    };
    for engine in Engine::chromium_if_asked_for() {
        let figures = killed(engine, kills);
        println!("{}: {figures:?}", engine.name());
        assert_eq!(
            (figures.lost, figures.torn, figures.failed_openings),
            (0, 0, 0),
            "{figures:?}"
        );
    }
}

fn killed(engine: Engine, kills: usize) -> Figures {
    let mut tablet = Tablet::fresh(engine);
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
    let mut figures = Figures::default();
    for number in 0..kills {
        tablet.team().hands_the_tablet_on();
        tablet
            .woman()
            .comes_to_the_last_touch(&Answers::shortest(number as u64));
        let after = APART * u32::try_from(number + 1).unwrap_or(1);
        let acknowledged = usize::from(touched_and_killed(&tablet, after));
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
    }
    // Everything that is kept opens at the close of the day: a record torn inside would be reported there.
    let told = tablet.team().closes_the_day_and_reads(figures.kept);
    figures.torn += usize::from(told.says("could not be read"));
    figures
}

/// The last touch, with the browser ended so long after it began. Whether thanks were seen before the end.
fn touched_and_killed(tablet: &Tablet, after: Duration) -> bool {
    let browser = tablet.browser();
    let processes: Vec<String> = browser.processes().iter().map(u32::to_string).collect();
    let killer = thread::spawn(move || {
        thread::sleep(after);
        let _ = Command::new("kill").arg("-9").args(processes).status();
    });
    browser.try_to_tap("#app [data-act=skip]");
    let mut acknowledged = false;
    while !killer.is_finished() {
        acknowledged |= browser
            .glance()
            .is_some_and(|screen| THANKED.contains(&screen.name.as_str()));
    }
    killer.join().expect("the browser was ended");
    acknowledged
}
