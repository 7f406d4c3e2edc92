//! A screen at every size: can it be read and touched by everybody, in its own language?

use super::Browser;
use super::axe::Axe;
use super::fit::{SIZES, misfits};
use super::untranslated::untranslated;

/// What is wrong with the screen that is up, at each size, a picture of each beside it. A name that ends with `ar` also
/// stands for words: none but `ours` may be in English.
pub fn complaints(axe: &Axe, browser: &Browser, name: &str, ours: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    for (width, height) in SIZES {
        browser.resize(width, height);
        browser.screenshot(&format!("{name}-{width}"));
        all.extend(axe.complaints(browser));
        all.extend(misfits(browser));
    }
    if name.ends_with("ar") {
        all.extend(untranslated(browser, ours));
    }
    all.into_iter()
        .map(|line| format!("{name}: {line}"))
        .collect()
}
