//! XLSForms of pyxform's own tests: which are taken and which refused, and what the taken ones become.

mod model;
mod wanted;

use std::fs;
use std::path::Path;

use serde_json::Value;
use waymark_ask::definition::{Definition, Problem, Weight};
use waymark_ask::workbook::{Workbook, markdown, read};
use waymark_ask::xlsform::Sheet;

use super::{Outcome, Tally};
pub use wanted::Wanted;

/// The root of pyxform's forms in its tests, where a case gives none.
const ROOT: &str = "test_name";

/// One form, and what the reference makes of it.
#[derive(Clone, Debug)]
pub struct Case {
    pub test: String,
    pub workbook: Result<Workbook, Problem>,
    /// Whether the reference refuses it.
    pub refused: bool,
    /// The reference's XForm, where it made one and the test held it to be right.
    pub xform: Option<String>,
}

/// All cases that hold a form. In the file `ok` says how pyxform's own test went, so a form that pyxform
/// takes stands under `ok: false` where that test tried out its helper: what is refused is what has `errored`
/// or a reason in `xform_err`.
pub fn cases(file: &Path) -> Vec<Case> {
    let text = fs::read_to_string(file).expect("cases are readable");
    let all: Vec<Value> = serde_json::from_str(&text).expect("cases are JSON");
    all.iter().filter_map(case).collect()
}

fn case(value: &Value) -> Option<Case> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let mut workbook = match (text("md"), value.get("ss_structure")) {
        (Some(tables), _) => markdown(tables),
        (None, Some(sheets)) => Ok(Workbook::of(sheets_of(sheets))),
        (None, None) => return None,
    };
    if let Ok(workbook) = &mut workbook {
        text("name").unwrap_or(ROOT).clone_into(&mut workbook.root);
    }
    Some(Case {
        test: text("test").unwrap_or_default().to_owned(),
        workbook,
        refused: value.get("errored").is_some() || value.get("xform_err").is_some(),
        xform: text("xform").map(str::to_owned),
    })
}

/// Sheets given as rows of columns and values.
fn sheets_of(sheets: &Value) -> Vec<Sheet> {
    let sheets = sheets.as_object().expect("sheets by name");
    sheets
        .iter()
        .map(|(name, rows)| {
            let rows = rows.as_array().expect("rows");
            let mut headings: Vec<String> = Vec::new();
            for row in rows.iter().filter_map(Value::as_object) {
                for heading in row
                    .keys()
                    .filter(|heading| !headings.contains(heading))
                    .cloned()
                    .collect::<Vec<_>>()
                {
                    headings.push(heading);
                }
            }
            let mut cells = vec![headings.clone()];
            for row in rows {
                let cell = |heading: &String| {
                    row.get(heading)
                        .and_then(Value::as_str)
                        .unwrap_or("")
                        .to_owned()
                };
                cells.push(headings.iter().map(cell).collect());
            }
            Sheet {
                name: name.clone(),
                rows: cells,
            }
        })
        .collect()
}

/// What we make of a form.
pub fn ours(case: &Case) -> (Definition, Vec<Problem>) {
    match &case.workbook {
        Ok(workbook) => read(workbook),
        Err(problem) => (Definition::default(), vec![problem.clone()]),
    }
}

fn refusals(problems: &[Problem]) -> Vec<&Problem> {
    problems
        .iter()
        .filter(|problem| problem.weight == Weight::Refusal)
        .collect()
}

fn is_declared(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.code.starts_with("unsupported-"))
}

/// Whether one form is refused exactly when the reference refuses it.
pub fn verdict(case: &Case) -> Outcome {
    let (_, problems) = ours(case);
    let refusals = refusals(&problems);
    if refusals.is_empty() != case.refused {
        return Outcome::Right;
    }
    if is_declared(&problems) {
        return Outcome::Unsupported;
    }
    let said: Vec<String> = refusals.iter().map(|problem| problem.to_string()).collect();
    let wanted = if case.refused { "refused" } else { "taken" };
    Outcome::Wrong(format!(
        "{} must be {wanted}: {}",
        case.test,
        said.join(" / ")
    ))
}

/// Whether a form that is taken becomes what the reference's XForm says.
pub fn model(case: &Case) -> Option<Outcome> {
    let wanted = Wanted::read(case.xform.as_deref()?);
    let (definition, problems) = ours(case);
    let differences = model::differences(&definition, &wanted);
    Some(if differences.is_empty() {
        Outcome::Right
    } else if is_declared(&problems) {
        Outcome::Unsupported
    } else {
        Outcome::Wrong(format!("{}: {}", case.test, differences.join(" / ")))
    })
}

/// The suite of verdicts.
pub fn verdicts(file: &Path) -> Tally {
    let mut tally = Tally::new("xlsform-verdict");
    for case in cases(file) {
        tally.count(verdict(&case));
    }
    tally
}

/// The suite of models.
pub fn models(file: &Path) -> Tally {
    let mut tally = Tally::new("xlsform-model");
    for case in cases(file) {
        if let Some(outcome) = model(&case) {
            tally.count(outcome);
        }
    }
    tally
}
