//! The planner at her screens: presses, chooses, writes, and waits for what the screen says.

mod exercise;
mod map;
mod paper;

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::driven::{Browser, Screen};

pub use paper::is_of;

pub struct Planner<'a> {
    browser: &'a Browser,
}

impl<'a> Planner<'a> {
    pub fn at(browser: &'a Browser) -> Self {
        Self { browser }
    }

    pub fn presses(&self, act: &str) {
        self.browser.tap_act(act);
    }

    /// Waits until this screen says this.
    pub fn until(&self, name: &str, what: &str) -> Screen {
        self.browser
            .until_screen(&format!("{name}: {what}"), |screen| {
                screen.name == name && screen.says(what)
            })
    }

    pub fn until_there(&self, what: &str, selector: &str) {
        self.browser
            .until(what, || self.browser.has(selector).then_some(()));
    }

    pub fn is_kept(&self) {
        let kept = "[data-status=directory-kept].status-good";
        self.until_there("what was entered to be kept", kept);
    }

    /// From home to the list of services.
    pub fn opens_the_directory(&self) {
        self.browser
            .until_screen("home", |screen| screen.offers("directory"));
        self.presses("directory");
        self.browser.until_on("directory");
    }

    /// Chooses a row of a list.
    pub fn chooses(&self, field: &str, code: &str) {
        let choose = "const list = document.querySelector(arguments[0]);
if (![...list?.options ?? []].some(row => row.value === arguments[1])) return false;
list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true })); return true";
        let list = json!(format!("select[data-field=\"{field}\"]"));
        let with = [list, json!(code)];
        self.browser
            .until(&format!("{code} in the list {field}"), || {
                (self.browser.run(choose, &with) == true).then_some(())
            });
    }

    /// Writes a line and leaves it.
    pub fn writes(&self, field: &str, words: &str) {
        self.browser.type_into(field, words);
        let left = "const field = document.querySelector(arguments[0]);
field.dispatchEvent(new Event('change', { bubbles: true })); field.blur()";
        self.browser
            .run(left, &[json!(format!("[data-field=\"{field}\"]"))]);
    }

    pub fn ticks(&self, field: &str) {
        self.browser.tap(&format!("[data-field=\"{field}\"]"));
    }

    /// One of several under one heading.
    pub fn picks(&self, field: &str, value: &str) {
        self.browser
            .tap(&format!("[data-field={field}][value=\"{value}\"]"));
    }

    pub fn is_ticked(&self, field: &str) -> bool {
        let read = "return document.querySelector(arguments[0]).checked";
        let of = json!(format!("[data-field=\"{field}\"]"));
        self.browser.run(read, &[of]) == true
    }

    /// Opens what folds, if it is shut.
    pub fn opens(&self, selector: &str) {
        self.browser.run(
            "document.querySelector(arguments[0]).open = true",
            &[json!(selector)],
        );
    }

    /// Several files at once.
    pub fn brings(&self, field: &str, files: &[PathBuf]) {
        let paths = files.iter().map(|file| file.to_string_lossy().into_owned());
        let paths: Vec<String> = paths.collect();
        self.browser.picks_file(field, Path::new(&paths.join("\n")));
    }

    pub fn text_of(&self, selector: &str) -> String {
        let read = "return document.querySelector(arguments[0])?.textContent ?? ''";
        let text = self.browser.run(read, &[json!(selector)]);
        text.as_str().unwrap_or_default().to_owned()
    }

    pub fn count(&self, selector: &str) -> u64 {
        let read = "return document.querySelectorAll(arguments[0]).length";
        let count = self.browser.run(read, &[json!(selector)]);
        count.as_u64().unwrap_or_default()
    }
}
