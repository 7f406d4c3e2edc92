//! Points, lines and areas on a map.

use super::super::element::Element;
use super::super::parameters::{Parameters, is_number, is_true_or_false};
use super::super::reference;
use super::super::row::Row;
use super::super::settings::yes_or_no;
use super::Reader;

impl Reader<'_> {
    pub(super) fn geometry(
        &mut self,
        row: &Row,
        kind: &str,
        parameters: &Parameters,
        element: &mut Element,
    ) {
        if kind == "geopoint" {
            let known = [
                "allow-mock-accuracy",
                "capture-accuracy",
                "reference-geometry",
                "warning-accuracy",
            ];
            parameters.allow(row, &known, self.problems);
            for name in ["capture-accuracy", "warning-accuracy"] {
                parameters.check(row, name, is_number, "a number of metres", self.problems);
            }
        } else {
            let known = ["allow-mock-accuracy", "incremental", "reference-geometry"];
            parameters.allow(row, &known, self.problems);
            let is_yes = |value: &str| yes_or_no(value) == Some(true);
            parameters.check(row, "incremental", is_yes, "true", self.problems);
        }
        parameters.check(
            row,
            "allow-mock-accuracy",
            is_true_or_false,
            "true or false",
            self.problems,
        );
        if let Some(target) = parameters.get("reference-geometry") {
            self.compared
                .push((target.to_owned(), row.place(&["parameters"])));
            target.clone_into(&mut element.list);
        }
    }

    /// Refuses a comparison with what is no list, file, entity list or repeat.
    pub(super) fn check_compared(&mut self) {
        for (target, place) in std::mem::take(&mut self.compared) {
            let is_list = (self.instances.contains(&target) || self.lists.get(&target).is_some())
                && !self.searched.contains(&target);
            let is_repeat =
                reference::only(&target).is_some_and(|found| self.repeats.contains(&found.name));
            if !is_list && !is_repeat {
                self.compared.push((target, place));
            }
        }
    }

    /// A point noted in the background needs something that starts it, and nothing that works it out.
    pub(super) fn check_background_point(&mut self, row: &Row) {
        if row.text("trigger").is_none() {
            let sentence =
                "A point noted in the background needs a trigger. Name a question in it.";
            self.problems
                .refuse(&row.whole(), "trigger-missing", sentence);
        }
        if row.at(&["bind", "calculate"]).is_some() {
            let place = row.place(&["bind", "calculate"]);
            let sentence =
                "A point noted in the background is not worked out. Empty its calculation.";
            self.problems
                .refuse(&place, "calculation-not-allowed", sentence);
        }
    }
}
