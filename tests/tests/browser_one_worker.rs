//! One worker at a time, and none for a screen that was locked away: two would fight for the file where keys are overwritten.

use waymark_tests::driven::{Browser, Engine};
use waymark_tests::people::Tablet;

/// Counts the workers that are made from now on.
const COUNT: &str = "
window.made = 0;
window.Worker = class extends window.Worker {
  constructor(...all) { super(...all); window.made += 1; }
};
";

/// Holds surveys back from now on, until `letGo` is called; counts how many were asked for and how many were read. A
/// survey counts as read when the program has had it in its hands, with all that followed at once.
const HOLD: &str = "
const fetched = window.fetch;
const read = Response.prototype.arrayBuffer;
const held = new Promise(go => { window.letGo = go; });
window.asked = 0;
window.had = 0;
window.fetch = async (...all) => {
  const answer = await fetched.apply(window, all);
  if (!String(all[0]).includes('surveys/')) return answer;
  window.asked += 1;
  await held;
  return answer;
};
Response.prototype.arrayBuffer = async function () {
  const bytes = await read.call(this);
  setTimeout(() => { window.had += 1; });
  return bytes;
};
";

/// Asks for other words as soon as they can be asked for, twice at once.
const IN_HASTE: &str = "
document.querySelector('[data-act=set-up]').click();
const haste = () => {
  const another = document.querySelector('[data-act=another]');
  if (!another) { setTimeout(haste); return; }
  another.click();
  another.click();
};
haste();
";

fn number(browser: &Browser, name: &str) -> u64 {
    let number = browser.run(&format!("return window.{name}"), &[]);
    number.as_u64().expect("a number")
}

#[test]
#[ignore = "drives browsers"]
fn questions_asked_at_once_share_one_worker() {
    for engine in Engine::all_asked_for() {
        let tablet = Tablet::swift(engine);
        let browser = tablet.browser();
        browser.until_on("welcome");
        browser.run(COUNT, &[]);
        browser.run(IN_HASTE, &[]);
        browser.until("the words", || {
            let ready = "[data-act=written]:not(:disabled):not([aria-disabled=true])";
            browser.has(ready).then_some(())
        });
        assert_eq!(number(browser, "made"), 1);
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_question_that_comes_after_the_lock_starts_no_worker() {
    for engine in Engine::all_asked_for() {
        let tablet = Tablet::swift(engine);
        let (browser, team) = (tablet.browser(), tablet.team());
        team.sets_up();
        team.goes_to("round", &mut |_, _| {});
        browser.run(COUNT, &[]);
        browser.run(HOLD, &[]);

        // The fold asks for the form first, and would ask the worker about it next.
        browser.tap("[data-part=more] > summary");
        browser.until("the form to be asked for", || {
            (number(browser, "asked") > 0).then_some(())
        });
        team.presses("lock");
        browser.until_on("locked");
        browser.run("window.letGo()", &[]);
        browser.until("the form to be read", || {
            (number(browser, "had") == number(browser, "asked")).then_some(())
        });
        assert_eq!(number(browser, "made"), 0, "while it was locked");

        team.unlocks();
        assert_eq!(number(browser, "made"), 1, "the one that unlocked it");
    }
}
