//! The practice district: one tap, the tour's five steps to the first saved table; then a team of its own, and nothing mixed.

use std::cell::Cell;
use std::time::Instant;

use waymark_tests::driven::axe::Axe;
use waymark_tests::driven::fit::complaints;
use waymark_tests::driven::kept::{DATABASE, PRACTICE_DATABASE, PUBLIC, WORK};
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet, Team};

/// What the team writes for itself; `people::fields` does the writing.
const THE_TEAMS: &[&str] = &["Area North", "First round", "Listening House"];
/// What is made up in practice.
const MADE_UP: &[&str] = &["Upper Reach", "Round of today", "practice contact"];

#[test]
#[ignore = "drives browsers"]
fn one_tap_and_five_steps_lead_to_a_saved_table() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let learner = Learner::at(&tablet);
        learner.looks(&tablet.browser().until_on("welcome"), 0);
        let start = Instant::now();
        let home = learner.enters("welcome");
        let ready = start.elapsed();
        assert!(home.says("Step") || home.says("five steps"), "{home:#?}");
        learner.looks(&home, 1);

        learner.goes_on_with("results");
        let results = learner.until("results", |screen| screen.offers("export"));
        learner.looks(&results, 2);
        learner.goes_on_with("answer");
        learner.looks(&learner.until("hand-over", |_| true), 3);
        learner.team.completes("hand-over", &mut |_, _| {});
        learner.taps.set(learner.taps.get() + 4);
        let woman = tablet.swift_woman();
        let answers = Answers::varied(1);
        learner.looks(
            &woman.walk(&answers, |screen| screen.name == "last-time"),
            8,
        );
        learner.looks(&woman.comes_to("sf01", &answers), 9);
        woman.answers(&answers);
        learner.taps.set(learner.taps.get() + woman.touched().len());
        let table = learner.until("table", |screen| screen.says("step 4 of 5"));
        learner.looks(&table, 4);

        learner.goes_on_with("close");
        let close = learner.until("close", |screen| screen.says("we all learn this together"));
        learner.looks(&close, 5);
        tablet.browser().type_into("headcount", "1");
        learner.presses("close-day");
        let closed = learner.until("close", |screen| screen.says("The day is closed"));
        assert!(closed.says("step 5 of 5"), "{closed:#?}");
        learner.looks(&closed, 6);
        learner.goes_on_with("export");
        learner.until("export", |screen| screen.offers("save-csv"));
        learner.presses("save-csv");
        let (name, saved) = tablet.browser().downloaded(".csv");
        let whole = start.elapsed();
        assert!(saved.len() > 2_000, "{name} holds {} bytes", saved.len());
        let end = learner.until("export", |screen| screen.says("all five steps"));
        learner.looks(&end, 7);
        println!(
            "{}: practice ready after {:.1} s; first table saved after {:.1} s and {} taps",
            engine.name(),
            ready.as_secs_f32(),
            whole.as_secs_f32(),
            learner.taps.get()
        );
        let said = tablet.browser().console_errors();
        assert!(said.is_empty(), "the console is not silent: {said:#?}");
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_teams_own_work_and_practice_never_mix() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let learner = Learner::at(&tablet);
        learner.enters("welcome");
        // The card can be put away and brought back, the list looked at, and the way out is one tap.
        learner.presses("tour-close");
        learner.until("home", |screen| screen.offers("tour-open"));
        learner.presses("tour-open");
        learner.until("home", |screen| screen.offers("tour-close"));
        learner.presses("directory");
        let list = learner.until("directory", |screen| screen.says("38 found"));
        learner.looks(&list, 8);
        learner.team.comes_home();
        learner.presses("leave-practice");
        tablet.browser().until_on("welcome");

        let team = tablet.team();
        team.sets_up();
        team.opens_a_round();
        check_apart(tablet.browser());

        // Locked, nothing of practice is offered; unlocked, it is a row of the tablet's own page.
        team.presses("lock");
        let locked = tablet.browser().until_on("locked");
        assert!(!locked.offers("practice"), "{locked:#?}");
        team.unlocks();
        team.goes_to("tablet", &mut |_, _| {});
        learner.enters("tablet");
        learner.presses("afresh");
        learner.until("practice-making", |_| true);
        learner.until("home", |screen| screen.offers("leave-practice"));
        check_apart(tablet.browser());

        // Handed over in practice, the tablet comes back to practice; left, it is locked.
        learner.goes_on_with_answering(&tablet);
        team.presses("team");
        learner.looks(&tablet.browser().until_on("practice-locked"), 10);
        learner.presses("practice");
        learner.until("home", |_| true);
        learner.presses("leave-practice");
        tablet.browser().until_on("locked");
        check_apart(tablet.browser());
        team.unlocks();
        let home = tablet.browser().screen();
        assert!(!home.offers("leave-practice"), "{home:#?}");
    }
}

/// A person at the tablet for the first time, with her touches counted.
struct Learner<'a> {
    team: Team<'a>,
    browser: &'a Browser,
    taps: Cell<usize>,
}

impl<'a> Learner<'a> {
    fn at(tablet: &'a Tablet) -> Self {
        Self {
            team: tablet.team(),
            browser: tablet.browser(),
            taps: Cell::new(0),
        }
    }

    fn presses(&self, act: &str) {
        self.taps.set(self.taps.get() + 1);
        self.team.presses(act);
    }

    fn until(&self, name: &str, is: impl Fn(&Screen) -> bool) -> Screen {
        self.browser
            .until_screen(name, |screen| screen.name == name && is(screen))
    }

    fn enters(&self, from: &str) -> Screen {
        self.browser.until_on(from);
        self.presses("practice");
        self.until("home", |screen| screen.offers("leave-practice"))
    }

    /// By the button beside the next step; what must come is the step's own business.
    fn goes_on_with(&self, step: &str) {
        let here = self.browser.screen().name;
        if here == "home" {
            let next = format!("[data-step=\"{step}\"][aria-current=step]");
            assert!(self.browser.has(&next), "{step} is not the next step");
        }
        self.presses("tour-go");
    }

    fn goes_on_with_answering(&self, tablet: &Tablet) {
        self.team.hands_over();
        tablet.swift_woman().answers(&Answers::shortest(2));
        self.until("table", |screen| screen.says("Practice step"));
    }

    /// Nothing on it is hard to use; where pictures are asked for it is also looked at in every size.
    fn looks(&self, screen: &Screen, number: usize) {
        if self.browser.engine() == Engine::Chromium {
            let grave = Axe::called().complaints(self.browser);
            assert!(grave.is_empty(), "{}:\n{}", screen.name, grave.join("\n"));
        }
        if std::env::var_os("WAYMARK_SHOTS").is_some() {
            let found = complaints(self.browser, screen, number);
            assert!(found.is_empty(), "\n{}", found.join("\n"));
        }
    }
}

/// Everything readable of both databases: words and keys of one are not in the other.
fn check_apart(browser: &Browser) {
    let work = all_of(browser, DATABASE);
    let practice = all_of(browser, PRACTICE_DATABASE);
    // The controls: each is found where it belongs.
    let [round, ..] = THE_TEAMS else { return };
    assert!(
        holds(&work, round.as_bytes()),
        "the work's own words are found"
    );
    let [area, ..] = MADE_UP else { return };
    assert!(
        holds(&practice, area.as_bytes()),
        "practice's own words are found"
    );
    for words in MADE_UP {
        assert!(!holds(&work, words.as_bytes()), "{words} is in the work");
    }
    for words in THE_TEAMS {
        assert!(
            !holds(&practice, words.as_bytes()),
            "{words} is in practice"
        );
    }
    for (key, value) in &work {
        let short = value.len() < 16;
        assert!(
            short || !practice.iter().any(|(_, other)| other == value),
            "{key} is the same in both"
        );
        let practices = ["tour", "practice-away", "practice-whole"];
        assert!(!practices.contains(&key.as_str()), "{key} is in the work");
    }
    assert!(practice.iter().any(|(key, _)| key == "practice-whole"));
}

fn all_of(browser: &Browser, database: &str) -> Vec<(String, Vec<u8>)> {
    [PUBLIC, WORK]
        .iter()
        .flat_map(|store| browser.kept_at(database, store))
        .collect()
}

fn holds(entries: &[(String, Vec<u8>)], words: &[u8]) -> bool {
    entries
        .iter()
        .any(|(_, value)| value.windows(words.len()).any(|part| part == words))
}
