//! Hide on every screen in her hands: in sight, under the finger, large enough, the first thing a keyboard meets. Six sizes of
//! window, text as usual and twice as large, in three scripts. Each screen in Arabic, in the smallest window and one of the
//! others; in all three and in all windows with `WAYMARK_LONG=1`.

use serde_json::json;
use waymark_tests::driven::{Browser, Engine, Screen, is_long};
use waymark_tests::people::{Answers, Tablet};

/// Windows in CSS pixels: two phones, a phone on its side, a tablet upright and on its side, a small laptop.
const SIZES: [(u32, u32); 6] = [
    (360, 640),
    (412, 915),
    (740, 360),
    (800, 1280),
    (1280, 800),
    (1366, 768),
];
/// As usual, and twice as large.
const TEXT: [u32; 2] = [16, 32];
const TONGUES: &[&str] = &["en", "ar", "bn"];

/// The least side of what a finger has to find without looking, in CSS pixels.
const LEAST: u32 = 48;

/// What is wrong with Hide as the page is now: nothing, or one word.
const THERE: &str = r"
const hide = document.querySelector('#app [data-act=hide]');
if (!hide) return 'missing';
const box = hide.getBoundingClientRect();
if (box.width < arguments[0] - 0.5 || box.height < arguments[0] - 0.5) return 'small';
if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) return 'outside';
const spots = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
const hit = ([x, y]) => hide.contains(document.elementFromPoint(box.x + box.width * x, box.y + box.height * y));
if (!spots.every(hit)) return 'covered';
const first = document.querySelector('#app button:not(:disabled), #app a, #app input, #app [tabindex]:not([tabindex=\'-1\'])');
if (first !== hide) return 'not the first';
return '';";

#[test]
#[ignore = "drives browsers"]
fn hide_is_on_every_screen_in_every_window() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = opened(engine);
        let mut wrong = Vec::new();
        for (turn, tongue) in tongues().iter().enumerate() {
            if turn > 0 {
                tablet.team().next_woman();
            }
            let (mut screens, mut looks) = (0, 0);
            tablet.swift_woman().speaking(tongue).answers_looking(
                &Answers::varied(2),
                &mut |browser, screen| {
                    let sizes = windows(screens);
                    screens += 1;
                    looks += sizes.len() * TEXT.len();
                    wrong.extend(looked_at(browser, screen, tongue, &sizes));
                },
            );
            println!("hide there, {tongue}: {screens} screens, {looks} looks");
            assert!(screens > 30, "only {screens} screens in {tongue}");
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_covered_hide_is_told() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = opened(engine);
        let screen = tablet
            .swift_woman()
            .comes_to("consent_ask", &Answers::varied(1));
        let browser = tablet.browser();
        assert!(looked_at(browser, &screen, "en", &SIZES).is_empty());
        browser.run(
            "const over = document.body.appendChild(document.createElement('p'));
             over.textContent = 'x';
             over.style.cssText = 'position:fixed;inset:0;margin:0;max-inline-size:none;z-index:9999';",
            &[],
        );
        let told = looked_at(browser, &screen, "en", &SIZES);
        assert_eq!(told.len(), SIZES.len() * TEXT.len(), "{told:?}");
    }
}

/// In a woman's hands.
fn opened(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
    tablet.team().hands_over();
    tablet
}

/// From right to left, where most can go wrong; with `WAYMARK_LONG=1` all.
fn tongues() -> &'static [&'static str] {
    let rtl = TONGUES.iter().position(|tongue| *tongue == "ar");
    match rtl.filter(|_| !is_long()) {
        Some(at) => &TONGUES[at..=at],
        None => TONGUES,
    }
}

/// The windows for a screen, by its number.
fn windows(screen: usize) -> Vec<(u32, u32)> {
    match SIZES {
        all if is_long() => all.to_vec(),
        [smallest, others @ ..] => vec![smallest, others[screen % others.len()]],
    }
}

/// One screen in these windows; a line for each where something is wrong.
fn looked_at(
    browser: &Browser,
    screen: &Screen,
    tongue: &str,
    sizes: &[(u32, u32)],
) -> Vec<String> {
    let mut wrong = Vec::new();
    for text in TEXT {
        let fonts = json!({ "fontSizes": { "standard": text, "fixed": text } });
        browser.devtools("Page.setFontSizes", fonts);
        for (width, height) in sizes {
            let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            browser.devtools("Emulation.setDeviceMetricsOverride", window);
            let found = browser.run(THERE, &[json!(LEAST)]);
            if text == TEXT[0] && *height >= 800 {
                let name = [screen.name.as_str(), &screen.question].join("-");
                browser.screenshot(&format!("hide-{tongue}-{name}-{width}"));
            }
            if found.as_str() != Some("") {
                let name = [screen.name.as_str(), &screen.question].join("-");
                wrong.push(format!(
                    "{tongue} {name} {width}×{height} text {text}: {found}"
                ));
            }
        }
    }
    let usual = json!({ "fontSizes": { "standard": TEXT[0], "fixed": TEXT[0] } });
    browser.devtools("Page.setFontSizes", usual);
    browser.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    wrong
}
