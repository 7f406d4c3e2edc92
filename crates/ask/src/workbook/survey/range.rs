//! A scale from one number to another.

use std::collections::HashSet;

use super::super::element::Element;
use super::super::parameters::Parameters;
use super::super::row::Row;
use super::Reader;
use super::exact::Exact;
use crate::definition::{Place, Source};

/// A scale's numbers.
struct Scale {
    start: Exact,
    end: Exact,
    step: Exact,
    ticks: Option<Exact>,
}

impl Scale {
    fn holds(&self, value: Exact) -> bool {
        value >= self.start.min(self.end) && value <= self.start.max(self.end)
    }
}

impl Reader<'_> {
    pub(super) fn range(&mut self, row: &Row, name: &str, triggers: Vec<String>) {
        let mut parameters = self.parameters(row);
        let mut element = self.question(row, name, "range", triggers);
        let known = [
            "start",
            "end",
            "step",
            "tick_interval",
            "tick_labelset",
            "placeholder",
        ];
        parameters.allow(row, &known, self.problems);
        let appearance = row.at(&["control", "appearance"]).unwrap_or("").to_owned();
        let place = row.place(&["parameters"]);
        let ticked = ["tick_interval", "placeholder", "tick_labelset"];
        let shows_ticks = ["", "vertical", "no-ticks"].iter().any(|word| {
            if word.is_empty() {
                appearance.is_empty()
            } else {
                appearance.contains(word)
            }
        });
        if !shows_ticks && ticked.iter().any(|name| parameters.get(name).is_some()) {
            let sentence = "Ticks and placeholders are shown by a plain, vertical or no-ticks scale \
                            only. Change the appearance, or take them out.";
            self.problems.refuse(&place, "range-ticks", sentence);
        }
        for (name, value) in [("start", "1"), ("end", "10"), ("step", "1")] {
            if parameters.get(name).is_none() {
                parameters.set(name, value);
            }
        }
        if let Some(scale) = self.scale(&parameters, &place, &mut element) {
            if let Some(list) = parameters.take("tick_labelset") {
                self.check_ticks(&list, &scale, &appearance, &place);
                element.list = list;
            }
        }
        for (name, value) in parameters.list() {
            element.show(name, Source::new(value, place.clone()));
        }
        element.parameters = parameters.list().to_vec();
        self.add(element);
    }

    fn scale(
        &mut self,
        parameters: &Parameters,
        place: &Place,
        element: &mut Element,
    ) -> Option<Scale> {
        let mut numbers = Vec::new();
        for name in ["start", "end", "step", "tick_interval", "placeholder"] {
            let Some(value) = parameters.get(name) else {
                numbers.push(None);
                continue;
            };
            let Some(number) = Exact::read(value) else {
                self.wrong_range(
                    place,
                    &format!("\"{name}\" must be a number, but is \"{value}\"."),
                );
                return None;
            };
            numbers.push(Some(number));
        }
        let [Some(start), Some(end), Some(step), ticks, placeholder] = numbers.as_slice() else {
            return None;
        };
        let scale = Scale {
            start: *start,
            end: *end,
            step: *step,
            ticks: *ticks,
        };
        if numbers.iter().flatten().any(|number| !number.is_whole()) {
            element.bind_words("type", "decimal");
        }
        let width = scale.end.from(scale.start);
        let size = |step: Exact| step.from(Exact::ZERO);
        for (name, step) in [("step", Some(scale.step)), ("tick_interval", scale.ticks)] {
            let Some(step) = step else { continue };
            if step == Exact::ZERO || step > width {
                let sentence =
                    format!("\"{name}\" must not be 0, nor longer than the whole scale.");
                self.wrong_range(place, &sentence);
            } else if !size(step).is_multiple_of(scale.step) {
                self.wrong_range(
                    place,
                    &format!("\"{name}\" must be a multiple of \"step\"."),
                );
            }
        }
        if let Some(at) = *placeholder {
            if !scale.holds(at) || !at.from(scale.start).is_multiple_of(scale.step) {
                self.wrong_range(place, "\"placeholder\" must be a value of the scale.");
            }
        }
        Some(scale)
    }

    fn check_ticks(&mut self, list: &str, scale: &Scale, appearance: &str, place: &Place) {
        let Some(labels) = self.lists.get(list) else {
            let sentence = format!("There is no list \"{list}\" in the sheet choices.");
            self.wrong_range(place, &sentence);
            return;
        };
        let values: Vec<Option<Exact>> = labels
            .choices
            .iter()
            .map(|choice| Exact::read(&choice.name))
            .collect();
        let step = scale.ticks.unwrap_or(scale.step);
        let fits = |value: &Option<Exact>| {
            value.is_some_and(|it| scale.holds(it) && it.from(scale.start).is_multiple_of(step))
        };
        if !values.iter().all(fits) {
            let sentence = format!("All names of the list \"{list}\" must be values of the scale.");
            self.wrong_range(place, &sentence);
        }
        let marked: HashSet<Exact> = values.into_iter().flatten().collect();
        let ends = HashSet::from([scale.start, scale.end]);
        if appearance.contains("no-ticks") && marked != ends {
            self.wrong_range(
                place,
                "Without ticks only the two ends of the scale can have labels.",
            );
        }
    }

    fn wrong_range(&mut self, place: &Place, what: &str) {
        let sentence = format!("This scale cannot be shown: {what} Correct the parameters.");
        self.problems.refuse(place, "range-wrong", &sentence);
    }
}
