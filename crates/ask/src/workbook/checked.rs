//! Every reference in every sheet must mean one question.

use super::element::{Elements, NamedBy};
use super::near::nearest;
use super::problems::Problems;
use super::reference::{Reference, candidates};
use super::table::Table;
use crate::definition::Place;

/// The sheets that may refer to questions.
pub(super) struct Tables<'a> {
    pub(super) settings: &'a Table,
    pub(super) entities: &'a Table,
    pub(super) survey: &'a Table,
    pub(super) choices: &'a Table,
}

/// Most references for which a near name is looked for: in a form with more, something else is wrong.
const MOST_NEAR: usize = 100;

/// Checks them all.
pub(super) fn references(tables: &Tables, elements: &Elements, problems: &mut Problems) {
    let mut checker = Checker {
        elements,
        problems,
        looked: 0,
    };
    checker.table(tables.settings, |_| true);
    checker.table(tables.entities, |heading| {
        !matches!(heading, "dataset" | "repeat")
    });
    checker.table(tables.survey, |heading| {
        !matches!(heading, "type" | "name" | "trigger")
    });
    checker.table(tables.choices, |heading| {
        matches!(heading, "label" | "media")
    });
}

struct Checker<'a> {
    elements: &'a Elements,
    problems: &'a mut Problems,
    /// For how many references a near name was looked for.
    looked: usize,
}

impl Checker<'_> {
    fn table(&mut self, table: &Table, is_read: impl Fn(&str) -> bool) {
        for row in &table.rows {
            for cell in &row.cells {
                if cell.path.first().is_some_and(|heading| is_read(heading)) {
                    self.cell(&cell.value, &row.place_of(cell));
                }
            }
        }
    }

    fn cell(&mut self, value: &str, place: &Place) {
        for found in candidates(value) {
            match found {
                Ok(found) => self.reference(value, &found, place),
                Err(written) => {
                    let sentence = format!(
                        "\"{written}\" is no reference. Write the question's name between ${{ and }}, \
                         without spaces."
                    );
                    self.problems
                        .refuse(place, "reference-unreadable", &sentence);
                }
            }
        }
    }

    fn reference(&mut self, value: &str, found: &Reference, place: &Place) {
        let name = &found.name;
        let is_made = |number: &usize| {
            let element = self.elements.get(*number);
            element.is_some_and(|it| it.named_by == NamedBy::Reader)
        };
        match self.elements.named(name) {
            [one] if is_made(one) => {
                let sentence = format!(
                    "\"{name}\" stands in no row, so it cannot be referred to. Add a row for it."
                );
                self.problems.refuse(place, "reference-unknown", &sentence);
            }
            [_] => {}
            [] => self.unknown(value, found, place),
            _ => {
                let sentence = format!(
                    "Several questions are named \"{name}\", so the reference is not clear. Rename all \
                     but one."
                );
                self.problems
                    .refuse(place, "reference-ambiguous", &sentence);
            }
        }
    }

    fn unknown(&mut self, value: &str, found: &Reference, place: &Place) {
        let name = &found.name;
        let sentence = format!("No question is named \"{name}\". Correct the reference.");
        self.looked += 1;
        let near = (self.looked <= MOST_NEAR)
            .then(|| nearest(name, self.elements.names()))
            .flatten();
        let Some(near) = near else {
            self.problems.refuse(place, "reference-unknown", &sentence);
            return;
        };
        let part = |from: usize, to: usize| value.get(from..to).unwrap_or("");
        let (before, after) = (part(0, found.from), part(found.to, value.len()));
        let written = part(found.from, found.to).replace(name, near);
        let cell = format!("{before}{written}{after}");
        self.problems
            .refuse_with(place, "reference-unknown", &sentence, cell);
    }
}
