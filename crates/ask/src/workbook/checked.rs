//! Every reference in every sheet must mean one question.

use super::element::Elements;
use super::near::nearest;
use super::problems::Problems;
use super::reference::candidates;
use super::table::Table;
use crate::definition::Place;

/// The sheets that may refer to questions.
pub(super) struct Tables<'a> {
    pub(super) settings: &'a Table,
    pub(super) entities: &'a Table,
    pub(super) survey: &'a Table,
    pub(super) choices: &'a Table,
}

/// Checks them all.
pub(super) fn references(tables: &Tables, elements: &Elements, problems: &mut Problems) {
    check(tables.settings, &|_| true, elements, problems);
    check(
        tables.entities,
        &|heading| !matches!(heading, "dataset" | "repeat"),
        elements,
        problems,
    );
    let in_survey = |heading: &str| !matches!(heading, "type" | "name" | "trigger");
    check(tables.survey, &in_survey, elements, problems);
    let in_choices = |heading: &str| matches!(heading, "label" | "media");
    check(tables.choices, &in_choices, elements, problems);
}

fn check(
    table: &Table,
    is_read: &dyn Fn(&str) -> bool,
    elements: &Elements,
    problems: &mut Problems,
) {
    for row in &table.rows {
        for cell in &row.cells {
            if cell.path.first().is_some_and(|heading| is_read(heading)) {
                check_cell(&cell.value, &row.place_of(cell), elements, problems);
            }
        }
    }
}

fn check_cell(value: &str, place: &Place, elements: &Elements, problems: &mut Problems) {
    for found in candidates(value) {
        let found = match found {
            Ok(found) => found,
            Err(written) => {
                let sentence = format!(
                    "\"{written}\" is no reference. Write the question's name between ${{ and }}, \
                     without spaces."
                );
                problems.refuse(place, "reference-unreadable", &sentence);
                continue;
            }
        };
        let name = &found.name;
        match elements.named(name).len() {
            1 => {}
            0 => {
                let sentence = format!("No question is named \"{name}\". Correct the reference.");
                let before = value.get(..found.from).unwrap_or("");
                let written = value.get(found.from..found.to).unwrap_or("");
                let after = value.get(found.to..).unwrap_or("");
                match nearest(name, elements.names()) {
                    Some(near) => {
                        let cell = format!("{before}{}{after}", written.replace(name, near));
                        problems.refuse_with(place, "reference-unknown", &sentence, cell);
                    }
                    None => problems.refuse(place, "reference-unknown", &sentence),
                }
            }
            _ => {
                let sentence = format!(
                    "Several questions are named \"{name}\", so the reference is not clear. Rename all \
                     but one."
                );
                problems.refuse(place, "reference-ambiguous", &sentence);
            }
        }
    }
}
