//! The door for XLSForm tables: a form comes in whole, or findings say what is wrong and where.

mod choices;
mod columns;
mod expressions;
mod finding;
mod groups;
mod kinds;
mod languages;
mod row;
mod rules;
mod settings;
mod sheet;
mod survey;

use crate::form::{Form, FormParts};
pub use finding::Finding;
use finding::Findings;
pub use sheet::{Sheet, read_csv};

/// Reads the sheets `survey`, `choices` and `settings`; others are ignored.
///
/// # Errors
/// Everything that is wrong, in the order of the sheets. Nothing is imported in part.
pub fn form(sheets: &[Sheet]) -> Result<Form, Vec<Finding>> {
    let mut findings = Findings::default();
    let parts = parts(sheets, &mut findings);
    match (parts, findings.into_list()) {
        (Some(parts), list) if list.is_empty() => {
            Form::new(parts).map_err(|fault| vec![Finding::of_sheet("survey", &fault.to_string())])
        }
        (_, list) if list.is_empty() => Err(vec![Finding::of_sheet(
            "survey",
            "there is nothing to read",
        )]),
        (_, list) => Err(list),
    }
}

fn parts(sheets: &[Sheet], findings: &mut Findings) -> Option<FormParts> {
    let survey = find(sheets, "survey", findings)?;
    let choices = find(sheets, "choices", findings)?;
    let settings = find(sheets, "settings", findings)?;
    let settings = settings::read(settings, survey, findings)?;
    let lists = choices::read(choices, &settings, findings);
    let questions = survey::read(survey, &settings, &lists, findings);
    Some(FormParts {
        id: settings.id,
        version: settings.version,
        titles: settings.titles,
        languages: settings.languages,
        window_months: settings.window_months,
        questions,
    })
}

fn find<'a>(sheets: &'a [Sheet], name: &str, findings: &mut Findings) -> Option<&'a Sheet> {
    let found = sheets
        .iter()
        .find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name));
    if found.is_none() {
        findings.push(Finding::of_sheet(name, "this sheet is missing"));
    }
    found
}
