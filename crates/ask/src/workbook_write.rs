//! From a definition back to the sheets of an XLSForm. What is written is read again and compared, so that
//! whatever XLSForm cannot say is a problem and never lost without a word.

mod cells;
mod choices;
mod column;
mod entities;
mod grid;
mod kind;
mod lists;
mod path;
mod reference;
mod rules;
mod same;
mod settings;
mod survey;
mod tree;
mod words;

pub use same::differences;

use crate::definition::{Definition, Place, Problem, Weight};
use crate::workbook::{Workbook, read};

/// Most differences that are told: nobody mends more in one sitting.
const MAX_TOLD: usize = 200;

/// Writes the sheets `survey`, `choices`, `settings` and, where the form has them, `entities`.
///
/// The problems say what could not be said, each of the weight `Refusal`: the sheets then hold a form that
/// differs from the definition in just that.
#[must_use]
pub fn write(definition: &Definition) -> (Workbook, Vec<Problem>) {
    let mut problems = Vec::new();
    let known = tree::Known::of(definition);
    let survey = survey::sheet(&known, &mut problems);
    let mut sheets = vec![survey.sheet("survey")];
    sheets.extend(lists::sheet(&known, &mut problems));
    sheets.push(settings::sheet(&known, &sheets));
    let mut workbook = Workbook::of(sheets);
    let mut again = read(&workbook);
    if let Some(sheet) = entities::sheet(&known) {
        // The reader does not keep which questions are saved to an entity, since none is ever made.
        let sentence = "Which questions are saved to entities (save_to) is not kept here, so it is \
                        not written.";
        problems.push(unsaid("save-to", sentence));
        workbook.sheets.push(sheet);
        again = read(&workbook);
        if again.1.iter().any(|it| it.code.starts_with("entity")) {
            // Without it there may be no room for them; a form that is refused helps nobody.
            workbook.sheets.pop();
            again = read(&workbook);
        }
    }
    for difference in differences(definition, &again.0).into_iter().take(MAX_TOLD) {
        let sentence = format!("XLSForm cannot say this as the form does: {difference}.");
        problems.push(unsaid("not-the-same", &sentence));
    }
    (workbook, problems)
}

/// Something that XLSForm has no words for.
fn unsaid(code: &'static str, sentence: &str) -> Problem {
    Problem {
        place: Place::default(),
        code,
        weight: Weight::Refusal,
        sentence: sentence.to_owned(),
        fix: None,
    }
}
