//! Pictures, recordings and the log of a session. None of it is ever collected; the rules of the format hold all
//! the same.

use super::super::element::{Element, What};
use super::super::parameters::{Parameters, is_true_or_false, is_whole};
use super::super::row::Row;
use super::super::{identifying, parameters};
use super::Reader;
use crate::definition::Source;

/// Where pictures lie.
const IMAGES: &str = "jr://images/";

impl Reader<'_> {
    pub(super) fn photo(&mut self, row: &Row, parameters: &Parameters, element: &mut Element) {
        parameters.allow(row, &["max-pixels", "app"], self.problems);
        parameters.check(row, "max-pixels", is_whole, "a whole number", self.problems);
        let appearance = row.at(&["control", "appearance"]).unwrap_or("");
        if matches!(appearance, "" | "annotate") {
            let wanted = "the name of an Android app, such as org.example.camera";
            parameters.check(row, "app", is_app, wanted, self.problems);
        }
        if let Some(default) = &mut element.default {
            if !default.text.contains(IMAGES) {
                *default = Source::new(&format!("{IMAGES}{}", default.text), default.place.clone());
            }
        }
    }

    pub(super) fn audio(&mut self, row: &Row, kind: &str, parameters: &Parameters) {
        parameters.allow(row, &["quality"], self.problems);
        let (is_right, wanted): (fn(&str) -> bool, &str) = if kind == "audio" {
            (
                |value| matches!(value, "voice-only" | "low" | "normal" | "external"),
                "voice-only, low, normal or external",
            )
        } else {
            (
                |value| matches!(value, "voice-only" | "low" | "normal"),
                "voice-only, low or normal",
            )
        };
        parameters.check(row, "quality", is_right, wanted, self.problems);
    }

    /// The log of a session stands in `meta`, under its own name.
    pub(super) fn audit(&mut self, row: &Row) {
        if row.text("name").is_some_and(|name| name != "audit") {
            let sentence = "An audit is always named \"audit\". Leave its name empty.";
            let cell = String::from("audit");
            self.problems
                .refuse_with(&row.place(&["name"]), "audit-named", sentence, cell);
        }
        let parameters = parameters::read(row, self.problems);
        let places = [
            "location-priority",
            "location-min-interval",
            "location-max-age",
        ];
        let mut known = vec!["identify-user", "track-changes", "track-changes-reasons"];
        known.extend(places);
        parameters.allow(row, &known, self.problems);
        for name in ["track-changes", "identify-user"] {
            parameters.check(row, name, is_true_or_false, "true or false", self.problems);
        }
        let is_edit = |value: &str| value == "on-form-edit";
        parameters.check(
            row,
            "track-changes-reasons",
            is_edit,
            "on-form-edit",
            self.problems,
        );
        self.check_logged_places(row, &parameters, places);
        identifying::report("audit", &row.place(&["type"]), self.problems);
        let audit = self.element(row, "audit", What::Question, "audit");
        self.meta.push(audit);
    }

    fn check_logged_places(&mut self, row: &Row, parameters: &Parameters, places: [&str; 3]) {
        let given = places
            .iter()
            .filter(|name| parameters.get(name).is_some())
            .count();
        if given == 0 {
            return;
        }
        if given < places.len() {
            let sentence = "A log of places needs location-priority, location-min-interval and \
                            location-max-age. Give all three.";
            self.problems
                .refuse(&row.place(&["parameters"]), "parameter-missing", sentence);
        }
        let is_priority = |value: &str| {
            matches!(
                value,
                "no-power" | "low-power" | "balanced" | "high-accuracy"
            )
        };
        let wanted = "no-power, low-power, balanced or high-accuracy";
        parameters.check(row, "location-priority", is_priority, wanted, self.problems);
        let seconds = |value: &str| {
            value
                .trim()
                .parse::<i64>()
                .ok()
                .filter(|number| *number >= 0)
        };
        let is_seconds = |value: &str| seconds(value).is_some();
        let least = parameters.get("location-min-interval").and_then(seconds);
        let wanted = "a whole number of seconds";
        parameters.check(
            row,
            "location-min-interval",
            is_seconds,
            wanted,
            self.problems,
        );
        let is_age =
            |value: &str| seconds(value).is_some_and(|age| least.is_none_or(|it| age >= it));
        let wanted = "a whole number of seconds, not less than location-min-interval";
        parameters.check(row, "location-max-age", is_age, wanted, self.problems);
    }
}

/// Whether it may name an Android app: words with dots between them, none beginning with a digit or `_`.
fn is_app(name: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && word
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    name.contains('.') && name.split('.').all(is_word)
}
