//! How long from the touch on Hide to the painted cover, on a processor six times slower, idle and busy; and whether
//! anything of her form can be seen afterwards. Run by `cargo xtask bench hide`, never as a test: it is about a machine.

use serde_json::{Value, json};
use waymark_tests::driven::{Browser, Engine};
use waymark_tests::people::{Answers, Tablet};

/// As slow as the cheapest tablets: the processor of the page, not that of its workers.
const SLOWER: u32 = 6;
/// Touches in each of the two rows.
const TOUCHES: usize = 100;
/// Looks for something of her form after a touch: after steps back and forward, and after the page was loaded anew. Each
/// ends an interview and wants another; `WAYMARK_LOOKS` asks for fewer.
const LOOKS: usize = 50;

/// From the moment the finger came down, as the browser says, to the first moment after the cover was painted.
const CLOCK: &str = r"
window.marks = [];
window.addEventListener('pointerdown', event => {
  if (!event.target.closest('[data-act=hide]')) return;
  const came = event.timeStamp;
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => window.marks.push(performance.now() - came);
    after.port2.postMessage(0);
  });
}, true);";

/// Decodes sound, writes to the disk and holds the page as long as sealing does, over and over.
const BUSY: &str = r"
const seal = arguments[0];
const seconds = 4, rate = 16000, bytes = new ArrayBuffer(44 + seconds * rate * 2), view = new DataView(bytes);
const text = (at, words) => [...words].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
text(0, 'RIFF'); view.setUint32(4, 36 + seconds * rate * 2, true); text(8, 'WAVEfmt '); view.setUint32(16, 16, true);
view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, rate, true); view.setUint32(28, rate * 2, true);
view.setUint16(32, 2, true); view.setUint16(34, 16, true); text(36, 'data'); view.setUint32(40, seconds * rate * 2, true);
for (let i = 0; i < seconds * rate; i++) view.setInt16(44 + 2 * i, 8000 * Math.sin(i / 9), true);
const sound = new OfflineAudioContext(1, 48000, 48000);
const decode = () => { window.decoded++; sound.decodeAudioData(bytes.slice(0)).then(() => setTimeout(decode, 20)); };
const asked = indexedDB.open('busy', 1);
asked.onupgradeneeded = () => asked.result.createObjectStore('s', { autoIncrement: true });
asked.onsuccess = () => {
  const write = () => {
    const done = asked.result.transaction('s', 'readwrite', { durability: 'strict' });
    done.objectStore('s').put(new Uint8Array(4096));
    done.oncomplete = () => { window.written++; setTimeout(write, 5); };
  };
  write();
};
window.decoded = window.written = window.sealed = 0;
decode();
const hold = () => {
  const until = performance.now() + seal;
  while (performance.now() < until);
  window.sealed++;
  setTimeout(hold, 4 * seal);
};
hold();";

/// How long the page was held by the touches that follow, in milliseconds; the longest of them.
const HELD: &str = r"
window.held = 0;
let came = 0;
window.addEventListener('click', () => { came = performance.now(); }, true);
window.addEventListener('click', () => { window.held = Math.max(window.held, performance.now() - came); });";

#[test]
#[ignore = "measures; cargo xtask bench hide runs it"]
fn hide_at_six_times_slower() {
    let tablet = Tablet::swift(Engine::Chromium);
    let (browser, team) = (tablet.browser(), tablet.team());
    team.sets_up();
    team.opens_a_round();
    team.opens_the_day();
    let sealing = as_long_as_sealing(&tablet);
    team.next_woman();
    tablet.swift_woman().comes_to("sf01", &Answers::varied(1));
    browser.resize(1280, 800);
    slower(browser, SLOWER);
    browser.run(CLOCK, &[]);
    let idle = touches(browser);
    browser.run(BUSY, &[json!(sealing)]);
    let busy = touches(browser);
    let done = browser.run("return [decoded, written, sealed]", &[]);
    let wanted = std::env::var("WAYMARK_LOOKS").ok();
    let wanted = wanted.and_then(|count| count.parse().ok()).unwrap_or(LOOKS);
    let revealed = looks(&tablet, wanted);
    eprintln!("busy: {done} times decoded, written, sealed ({sealing:.0} ms each, as measured)");
    println!(
        "hide at {SLOWER}x: idle p50 {:.0} p95 {:.0} ms; busy p50 {:.0} p95 {:.0} ms; reveals {revealed} of {wanted}",
        at(&idle, 50),
        at(&idle, 95),
        at(&busy, 50),
        at(&busy, 95),
    );
}

/// Milliseconds that closing and sealing one interview holds the page, at the slower pace.
fn as_long_as_sealing(tablet: &Tablet) -> f64 {
    let browser = tablet.browser();
    tablet.team().hands_over();
    tablet
        .swift_woman()
        .comes_to_the_last_touch(&Answers::varied(2));
    slower(browser, SLOWER);
    browser.run(HELD, &[]);
    tablet.woman().touches_for_the_last_time();
    browser.until_on("thanks");
    let held = browser.run("return window.held", &[]);
    slower(browser, 1);
    tablet.swift_woman().gives_back();
    held.as_f64().unwrap_or_default().max(1.0)
}

fn slower(browser: &Browser, times: u32) {
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
}

/// Hides and comes back, again and again; the milliseconds of each.
fn touches(browser: &Browser) -> Vec<f64> {
    browser.run("window.marks.length = 0", &[]);
    for so_far in 1..=TOUCHES {
        press(browser, "[data-act=hide]");
        browser.until("the mark of a touch", || {
            let count = browser.run("return window.marks.length", &[]);
            (count == json!(so_far)).then_some(())
        });
        comes_back(browser);
    }
    let marks = browser.run("return window.marks", &[]);
    let mut marks: Vec<f64> = marks
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect();
    marks.sort_by(f64::total_cmp);
    marks
}

/// A true press of the browser's own, wherever the thing is.
fn press(browser: &Browser, selector: &str) {
    let place = browser.run(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect();
         return [box.x + box.width / 2, box.y + box.height / 2]",
        &[json!(selector)],
    );
    for kind in ["mousePressed", "mouseReleased"] {
        let event = json!({ "type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1 });
        browser.devtools("Input.dispatchMouseEvent", event);
    }
}

fn comes_back(browser: &Browser) {
    browser.until("the question again", || {
        if browser.run(COVERED, &[]) == json!(true) {
            press(browser, "#cover [data-act=continue]");
            return None;
        }
        browser.has("#app [data-act=hide]").then_some(())
    });
}

const COVERED: &str = "return document.documentElement.classList.contains('covered')";

/// Anything of her form that an eye or a screen reader could find.
const SEEN: &str = r"
const shown = [...document.querySelectorAll('[data-question^=sf], [data-screen=consent]')]
  .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]'));
return shown.length > 0;";

/// So many times something of her form was seen after hiding.
fn looks(tablet: &Tablet, wanted: usize) -> usize {
    let browser = tablet.browser();
    let mut revealed = 0;
    for look in 0..wanted {
        press(browser, "[data-act=hide]");
        let steps: &[&str] = match look % 2 {
            0 => &["history.back()", "history.forward()"],
            _ => &["location.reload()"],
        };
        let mut seen = is_seen(browser);
        for step in steps {
            // The page that runs it may be gone before it can answer.
            let _ = browser.try_run(step, &[]);
            browser.until("a page", || browser.glance().map(|_| ()));
            seen |= is_seen(browser);
        }
        revealed += usize::from(seen);
        slower(browser, 1);
        browser.go(&tablet.site.at(""));
        tablet.team().passes_the_cover();
        tablet.team().next_woman();
        tablet.swift_woman().comes_to("sf01", &Answers::varied(1));
        slower(browser, SLOWER);
    }
    revealed
}

fn is_seen(browser: &Browser) -> bool {
    browser
        .try_run(SEEN, &[])
        .is_ok_and(|seen| seen == json!(true))
}

/// The value that so many of a hundred do not exceed.
fn at(sorted: &[f64], percent: usize) -> f64 {
    let place = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted.get(place).copied().unwrap_or(f64::NAN)
}
