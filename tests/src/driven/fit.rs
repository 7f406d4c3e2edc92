//! Whether a screen fits: in three sizes and both writing directions nothing runs out of the window, hides Hide,
//! or is too small for a finger.

use serde_json::json;

use super::browser::Browser;
use super::engine::Engine;
use super::screen::Screen;

/// A phone, a tablet upright, a tablet on its side; in CSS pixels.
pub const SIZES: [(u32, u32); 3] = [(360, 740), (800, 1280), (1280, 800)];
const DIRECTIONS: [&str; 2] = ["ltr", "rtl"];
/// Firefox makes no narrower window.
const NARROWEST_OF_FIREFOX: u32 = 500;

/// What a finger needs, in CSS pixels.
const TARGET: u32 = 44;

/// Complaints about the screen that is up now. With `WAYMARK_SHOTS` each view is also written as a picture.
pub fn complaints(browser: &Browser, screen: &Screen, number: usize) -> Vec<String> {
    let name = [screen.name.as_str(), &screen.question].join("-");
    let name = name.trim_end_matches('-');
    let mut complaints = Vec::new();
    let own = browser.run("return document.documentElement.dir", &[]);
    for (width, height) in SIZES {
        if browser.engine() == Engine::Firefox && width < NARROWEST_OF_FIREFOX {
            continue;
        }
        browser.resize(width, height);
        for direction in DIRECTIONS {
            browser.run(
                "document.documentElement.dir = arguments[0]",
                &[json!(direction)],
            );
            browser.screenshot(&format!("{number:02}-{name}-{width}-{direction}"));
            let found = misfits(browser).into_iter();
            complaints.extend(
                found.map(|line| format!("{name} at {width}×{height} {direction}: {line}")),
            );
        }
    }
    browser.run("document.documentElement.dir = arguments[0]", &[own]);
    let (width, height) = super::capabilities::TABLET;
    browser.resize(width, height);
    complaints
}

/// What does not fit in the view that is up now.
pub fn misfits(browser: &Browser) -> Vec<String> {
    let found = browser.run(FITS, &[json!(TARGET)]);
    let lines = found.as_array().into_iter().flatten();
    lines
        .filter_map(|line| line.as_str())
        .map(str::to_owned)
        .collect()
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
