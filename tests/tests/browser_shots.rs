//! Every screen, in three sizes and both writing directions: nothing runs out of the window or is too small to touch.
//! With `WAYMARK_SHOTS=folder` each is also written as a picture.

use serde_json::json;
use waymark_tests::driven::{Browser, Engine, Screen};
use waymark_tests::people::{Answers, Tablet};

/// A phone, a tablet upright, a tablet on its side; in CSS pixels.
const SIZES: [(u32, u32); 3] = [(360, 740), (800, 1280), (1280, 800)];
const DIRECTIONS: [&str; 2] = ["ltr", "rtl"];

/// What a finger needs, in CSS pixels.
const TARGET: u64 = 44;

#[test]
#[ignore = "drives browsers"]
fn every_screen_fits_and_can_be_touched() {
    for engine in Engine::asked_for() {
        let tablet = Tablet::fresh(engine);
        let mut complaints = Vec::new();
        let mut looked = 0;
        let mut look = |browser: &Browser, screen: &Screen| {
            looked += 1;
            complaints.extend(looked_at(browser, screen, looked));
        };
        tablet.team().sets_up_looking(&mut look);
        tablet.team().opens_a_round_looking(&mut look);
        tablet.team().opens_the_day_looking(&mut look);
        tablet.team().hands_over_looking(&mut look);
        tablet
            .woman()
            .answers_looking(&Answers::varied(2), &mut look);
        tablet.team().closes_the_day_looking(1, &mut look);
        println!(
            "{}: {looked} screens looked at in {} sizes and 2 directions",
            engine.name(),
            SIZES.len()
        );
        assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
    }
}

/// Looks at the screen that is up now, in all sizes and directions.
fn looked_at(browser: &Browser, screen: &Screen, number: usize) -> Vec<String> {
    let name = if screen.question.is_empty() {
        screen.name.clone()
    } else {
        format!("{}-{}", screen.name, screen.question)
    };
    let mut complaints = Vec::new();
    for (width, height) in SIZES {
        // Firefox makes no window as narrow as a phone.
        if browser.engine() == Engine::Firefox && width < 500 {
            continue;
        }
        browser.resize(width, height);
        for direction in DIRECTIONS {
            browser.run(
                "document.documentElement.dir = arguments[0]",
                &[json!(direction)],
            );
            browser.screenshot(&format!("{number:02}-{name}-{width}-{direction}"));
            let found = browser.run(FITS, &[json!(TARGET)]);
            let found = found
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|line| line.as_str());
            complaints.extend(
                found.map(|line| format!("{name} at {width}×{height} {direction}: {line}")),
            );
        }
    }
    browser.run("document.documentElement.dir = 'ltr'", &[]);
    browser.resize(800, 1280);
    complaints
}

/// What does not fit: the page wider than the window, a control outside it, too small, or covered by another.
const FITS: &str = r"
const least = arguments[0], told = [];
const page = document.scrollingElement;
if (page.scrollWidth > innerWidth + 1) told.push('the page is ' + page.scrollWidth + ' wide');
for (const control of document.querySelectorAll('[data-screen] button, [data-screen] [data-field]')) {
  const box = control.getBoundingClientRect();
  if (!box.width || control.closest('[inert]')) continue;
  const name = control.dataset.act || control.dataset.choice || control.dataset.field || control.className;
  const label = control.closest('label')?.getBoundingClientRect() ?? box;
  if (label.height < least - 0.5 || label.width < least - 0.5) told.push(name + ' is ' + Math.round(label.width) + '×' + Math.round(label.height));
  if (box.left < -1 || box.right > innerWidth + 1) told.push(name + ' is outside the window');
}
const hide = document.querySelector('[data-act=hide]');
if (hide && !hide.closest('[inert]')) {
  const box = hide.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!top || !hide.contains(top)) told.push('hide is covered or out of sight');
}
return told;
";
