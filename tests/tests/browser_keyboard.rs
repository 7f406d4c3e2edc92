//! The main job with the keyboard alone: set up, a round, a day, a hand-over, one interview, close, results. The focus is never
//! lost, always to be seen, and never under something else.

use waymark_tests::driven::{Engine, Scratch, Start};
use waymark_tests::people::{Answers, Tablet};

#[test]
#[ignore = "drives browsers"]
fn the_main_job_needs_no_finger() {
    for engine in Engine::asked_for_at_length() {
        let tablet = Tablet::fresh(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        browser.until_on("welcome");
        browser.takes_the_keyboard();
        team.sets_up();
        team.opens_a_round();
        team.opens_the_day();
        team.hands_over();
        tablet.woman().answers(&Answers::varied(4));
        team.until_table();
        team.closes_the_day(1);
        team.sees_that_results_are_shut("Too few people");
        let wrong = browser.wrong_with_the_focus();
        assert!(wrong.is_empty(), "{}:\n{}", engine.name(), wrong.join("\n"));
    }
}

/// Two buttons: the first takes itself away, the second shows no ring.
const FAULTY: &str = r#"<!doctype html><html lang="en"><title>Page</title><body><main data-screen="first">
<button data-act="away">Away</button><button data-act="plain">Plain</button></main>
<script src="page.js"></script></body></html>"#;

const SCRIPT: &str = "const [away, plain] = document.querySelectorAll('button');
away.onclick = () => away.remove();
plain.onfocus = () => { plain.style.outline = 'none'; };
plain.onclick = () => { document.querySelector('main').dataset.screen = 'second'; };
away.focus();";

#[test]
#[ignore = "drives browsers"]
fn a_lost_focus_and_a_missing_ring_are_told() {
    for engine in Engine::asked_for_at_length() {
        let (folder, profile) = (Scratch::new("page"), Scratch::new("profile"));
        std::fs::write(folder.path().join("index.html"), FAULTY).expect("a page");
        std::fs::write(folder.path().join("page.js"), SCRIPT).expect("its script");
        let site = waymark_tests::site::Site::serve(folder.path());
        let browser = waymark_tests::driven::Browser::open(&Start::new(engine), &profile);
        browser.go(&site.at(""));
        browser.until_on("first");
        browser.takes_the_keyboard();
        browser.tap_act("away");
        browser.until("it to be gone", || {
            (!browser.has("[data-act=away]")).then_some(())
        });
        browser.tap_act("plain");
        browser.until_on("second");
        let told = browser.wrong_with_the_focus();
        assert!(told.iter().any(|line| line.contains("lost")), "{told:?}");
        assert!(told.iter().any(|line| line.contains("no ring")), "{told:?}");
    }
}

/// Goes out of sight (Firefox lets no test play that) as soon as the worker is at work, and notes every screen that was ever up from then on.
const GONE_AT_WORK: &str = "
window.seenScreens = [];
const note = () => { const m = document.querySelector('[data-screen]'); if (m) window.seenScreens.push(m.dataset.screen); };
new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
document.querySelector('[data-act=open]').click();
setTimeout(() => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  delete document.visibilityState;
});
";

#[test]
#[ignore = "drives browsers"]
fn a_late_answer_lifts_no_cover() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = Tablet::fresh(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.presses("lock");
        browser.until_on("locked");
        browser.type_into("passphrase", waymark_tests::people::team::PASSPHRASE);
        browser.run(GONE_AT_WORK, &[]);
        browser.until_on("cover");
        // Touched while the worker is still at work or after it: either way what comes is the lock.
        team.passes_the_cover();
        browser.until_on("locked");
        let seen = browser.run("return window.seenScreens", &[]).to_string();
        assert!(seen.contains("cover") && !seen.contains("home"), "{seen}");
        team.unlocks();
    }
}
