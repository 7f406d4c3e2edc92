//! Every screen in her hands in two languages nobody speaks, one two fifths longer and accented, one that runs from right to
//! left: on the narrowest phone with text twice as large no word is cut off, runs out of its card or out of the window.

use serde_json::{Value, json};
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet};

/// Turns every text of her page into another one of that language, and keeps the true one to put back.
const SPEAK: &str = r"
const tongue = arguments[0];
const filling = 'one two three four five six seven eight nine ten ';
const accents = { a: 'á', c: 'ç', e: 'é', i: 'î', n: 'ñ', o: 'ö', u: 'û', y: 'ý' };
const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
window.trueWords = [];
for (let node; (node = texts.nextNode());) {
  if (!node.data.trim()) continue;
  window.trueWords.push([node, node.data]);
  const more = Math.floor(node.data.length * 2 / 5);
  node.data = tongue === 'en-XA'
    ? '[' + [...node.data].map(c => accents[c] ?? c).join('') + ' ' + filling.repeat(1 + more / filling.length).slice(0, more) + ']'
    : '\u202e' + node.data + '\u202c';
}
document.documentElement.dir = tongue === 'en-XA' ? 'ltr' : 'rtl';";

const TRUE_AGAIN: &str = r"
for (const [node, words] of window.trueWords) node.data = words;
document.documentElement.dir = 'ltr';";

/// Words that are cut off, or stand outside the window or the button they belong to.
const CUT: &str = r"
const told = new Set(), page = document.scrollingElement;
if (page.scrollWidth > innerWidth + 1) told.add('the page is ' + page.scrollWidth + ' wide');
const texts = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT);
for (let node; (node = texts.nextNode());) {
  const holder = node.parentElement;
  if (!node.data.trim() || !holder.checkVisibility() || holder.closest('.unseen')) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  const name = holder.className || holder.tagName;
  const button = holder.closest('button');
  const around = button?.getBoundingClientRect();
  for (const box of range.getClientRects()) {
    if (box.left < -1 || box.right > innerWidth + 1) told.add(name + ' runs out of the window');
    if (around && (box.left < around.left - 1 || box.right > around.right + 1 || box.bottom > around.bottom + 1 || box.top < around.top - 1))
      told.add(name + ' runs out of its button ' + (button.dataset.act ?? ''));
  }
  for (let up = holder; up && up.id !== 'app'; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.textOverflow === 'ellipsis') told.add(name + ' may end in dots');
    if (style.overflowX === 'hidden' && up.scrollWidth > up.clientWidth + 1) told.add(name + ' is cut off');
  }
}
return [...told];";

const WINDOW: (u32, u32) = (360, 740);
const DOUBLE: u32 = 32;
const USUAL: u32 = 16;

#[test]
#[ignore = "drives browsers"]
fn no_word_is_cut_off_in_a_longer_or_a_mirrored_language() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = opened(engine);
        let (mut screens, mut wrong) = (0, Vec::new());
        tablet
            .swift_woman()
            .answers_looking(&Answers::varied(2), &mut |browser, screen| {
                screens += 1;
                wrong.extend(looked_at(browser, screen));
            });
        println!(
            "pseudo-locales: {screens} screens in en-XA and ar-XB, 360 px, text twice as large"
        );
        assert!(screens > 30, "only {screens} screens");
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
}

#[test]
#[ignore = "drives browsers"]
fn a_word_that_does_not_fit_is_told() {
    for engine in Engine::chromium_if_asked_for() {
        let tablet = opened(engine);
        let browser = tablet.browser();
        let screen = tablet
            .swift_woman()
            .comes_to("consent_ask", &Answers::varied(1));
        assert!(looked_at(browser, &screen).is_empty());
        browser.run(
            "document.querySelector('#app .choice-words').style.whiteSpace = 'nowrap';
             document.querySelector('#app .choice-words').textContent = 'x'.repeat(99)",
            &[],
        );
        assert!(!looked_at(browser, &screen).is_empty());
    }
}

fn opened(engine: Engine) -> Tablet {
    let tablet = Tablet::swift(engine);
    tablet.team().sets_up();
    tablet.team().opens_a_round();
    tablet.team().opens_the_day();
    tablet.team().hands_over();
    tablet
}

fn looked_at(browser: &Browser, screen: &Screen) -> Vec<String> {
    let size = |text: u32| json!({ "fontSizes": { "standard": text, "fixed": text } });
    let (width, height) = WINDOW;
    let window =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.devtools("Page.setFontSizes", size(DOUBLE));
    browser.devtools("Emulation.setDeviceMetricsOverride", window);
    let mut wrong = Vec::new();
    for tongue in ["en-XA", "ar-XB"] {
        browser.run(SPEAK, &[json!(tongue)]);
        let found = browser.run(CUT, &[]);
        let found = found.as_array().into_iter().flatten().map(Value::to_string);
        let name = [screen.name.as_str(), &screen.question].join("-");
        wrong.extend(found.map(|line| format!("{tongue} {name}: {line}")));
        browser.screenshot(&format!("pseudo-{tongue}-{name}"));
        browser.run(TRUE_AGAIN, &[]);
    }
    browser.devtools("Page.setFontSizes", size(USUAL));
    browser.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
    wrong
}
