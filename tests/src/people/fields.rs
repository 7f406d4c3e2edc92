//! What the team writes, picks and ticks on its screens.

use std::collections::BTreeSet;

use serde_json::json;

use crate::driven::Browser;

/// What the team writes into the fields of its screens.
const WRITTEN: &[(&str, &str)] = &[
    ("team", "Team Lantern"),
    ("area", "Area North"),
    ("complaint", "Council of elders, 555 0101"),
    ("support-name", "Listening House"),
    ("support-phone", "555 0100"),
    ("support-hours", "every day, 8 to 18"),
    ("responder", "The nurse, in the back room"),
    ("supervisor", "The coordinator, 555 0102"),
    ("duty-en", "We do not have to report anything."),
    ("label", "First round"),
    (
        "invitation",
        "We ask families what the services here are like.",
    ),
];

/// All it writes.
pub fn written() -> impl Iterator<Item = &'static str> {
    WRITTEN.iter().map(|(_, words)| *words)
}

/// What it picks where one of several is asked; elsewhere the first.
const PICKED: &[(&str, &str)] = &[
    ("support-kind", "trained"),
    ("setting", "stable"),
    ("emergency", "no"),
    ("displaced", "no"),
    ("approvals", "have"),
    ("length", "full"),
    ("mode", "own"),
];

/// What it leaves as it is: nothing of it has to be said.
const LEFT: &[&str] = &["which", "expected", "breakdown", "residents", "alone"];

/// Writes, picks and ticks everything on the screen that is still open. `number` goes into fields without words of their own.
pub fn fill_in(browser: &Browser, passphrase: &str, number: &str) {
    // All rows of one choice carry the same name.
    let fields: BTreeSet<String> = browser.screen().fields.into_iter().collect();
    for field in fields {
        let written = WRITTEN.iter().find(|(name, _)| *name == field);
        match (field.as_str(), written) {
            (left, _) if LEFT.contains(&left) => {}
            ("passphrase", _) => browser.type_into("passphrase", passphrase),
            (_, Some((_, words))) => write(browser, &field, words),
            _ => answer(browser, &field, number),
        }
    }
}

/// Writes and looks whether it stands there.
fn write(browser: &Browser, field: &str, words: &str) {
    let read = "return document.querySelector(`[data-field=\"${arguments[0]}\"]`)?.value ?? ''";
    browser.until(&format!("what was written into {field}"), || {
        browser.type_into(field, words);
        (browser.run(read, &[json!(field)]) == json!(words)).then_some(())
    });
}

fn answer(browser: &Browser, field: &str, number: &str) {
    let kind = "return document.querySelector(`[data-field=\"${arguments[0]}\"]`)?.type ?? ''";
    match browser.run(kind, &[json!(field)]).as_str() {
        Some("radio") => pick(browser, field),
        Some("checkbox") => {
            tick(browser, field, &format!("[data-field=\"{field}\"]"));
        }
        _ if !number.is_empty() => browser.type_into(field, number),
        _ => {}
    }
}

/// Touches a row and looks whether it took: a page that is still settling may move it from under the finger.
fn tick(browser: &Browser, field: &str, row: &str) {
    let taken = format!("{row}:checked");
    if browser.has(&taken) {
        return;
    }
    browser.until(&format!("a tick at {field}"), || {
        browser.tap(row);
        browser.has(&taken).then_some(())
    });
}

/// The wanted one of several; the one that is picked already, or the first, where none is wanted.
fn pick(browser: &Browser, field: &str) {
    let wanted = PICKED.iter().find(|(name, _)| *name == field);
    let wanted = wanted.map(|(_, code)| format!("[data-field=\"{field}\"][value=\"{code}\"]"));
    match wanted.filter(|selector| browser.has(selector)) {
        Some(selector) => tick(browser, field, &selector),
        None if browser.has(&format!("[data-field=\"{field}\"]:checked")) => {}
        None => browser.tap(&format!("[data-field=\"{field}\"]")),
    }
}
