//! Which of the files that were picked is the form, and which lie beside it.

use waymark_ask::definition::{Place, Problem, Weight};
use waymark_workbook::unpack;

use crate::names::{ending, is_media, is_table, stem};

/// A file's name and what is in it.
pub(crate) type Named = (String, Vec<u8>);

/// Files sorted by what they are for.
#[derive(Debug)]
pub(crate) struct Sorted {
    /// One file, or the tables of one form.
    pub(crate) form: Vec<Named>,
    /// Lists and media.
    pub(crate) beside: Vec<Named>,
}

/// Tables that together are one form, by their names.
const SHEETS: &[&str] = &[
    "survey",
    "choices",
    "settings",
    "external_choices",
    "entities",
];

/// What every XForm names and no list does (XForms 1.1, namespace).
const XFORMS: &[u8] = b"www.w3.org/2002/xforms";

/// Sorts files; one packed folder counts as the files in it.
pub(crate) fn sort(files: Vec<Named>) -> Result<Sorted, Box<Problem>> {
    let files = match files.as_slice() {
        [(_, bytes)] => match unpack(bytes)? {
            inside if inside.is_empty() => return Ok(alone(files)),
            inside => inside,
        },
        _ => files,
    };
    let is_sheet = |file: &Named| is_table(&file.0) && SHEETS.contains(&stem(&file.0));
    let in_tables = files
        .iter()
        .any(|file| stem(&file.0) == "survey" && is_sheet(file));
    let (form, beside): (Vec<Named>, Vec<Named>) = match in_tables {
        true => files.into_iter().partition(is_sheet),
        false => files.into_iter().partition(is_form),
    };
    match (in_tables, form.len()) {
        (true, _) | (false, 1) => Ok(Sorted { form, beside }),
        (false, 0) => the_only_table(beside),
        (false, _) => Err(several(&form)),
    }
}

fn alone(form: Vec<Named>) -> Sorted {
    Sorted {
        form,
        beside: Vec::new(),
    }
}

/// Tables without one called `survey`: the one that has a question's columns.
fn the_only_table(files: Vec<Named>) -> Result<Sorted, Box<Problem>> {
    let (form, beside): (Vec<Named>, Vec<Named>) = files.into_iter().partition(has_questions);
    match form.len() {
        1 => Ok(Sorted { form, beside }),
        0 => Err(refusal(
            "no-form",
            "None of these files is a form. Choose the form's own file, .xlsx or .xml, and its lists with it.",
        )),
        _ => Err(several(&form)),
    }
}

fn several(forms: &[Named]) -> Box<Problem> {
    let names: Vec<&str> = forms.iter().map(|(name, _)| name.as_str()).collect();
    let sentence = format!(
        "These are several forms: {}. Choose one, with its own lists.",
        names.join(", ")
    );
    refusal("several-forms", &sentence)
}

fn is_form((name, bytes): &Named) -> bool {
    match ending(name).as_str() {
        "csv" | "tsv" | "geojson" => false,
        // What people write about a form and pack with it.
        "md" | "txt" | "pdf" | "html" | "json" | "docx" => false,
        "xml" => bytes.windows(XFORMS.len()).any(|part| part == XFORMS),
        _ => !is_media(name),
    }
}

/// Whether the first line of a table names a question's type and name.
fn has_questions((name, bytes): &Named) -> bool {
    let line = bytes
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let line = String::from_utf8_lossy(line).to_lowercase();
    let mut headings = line.split([',', ';', '\t']).map(|cell| {
        let cell = cell.trim_start_matches('\u{feff}');
        cell.trim_matches(['"', ' ', '\r'])
    });
    let named = |wanted: &str| headings.clone().any(|heading| heading == wanted);
    is_table(name) && named("type") && named("name") && headings.next().is_some()
}

fn refusal(code: &'static str, sentence: &str) -> Box<Problem> {
    Box::new(Problem {
        place: Place::default(),
        code,
        weight: Weight::Refusal,
        sentence: sentence.to_owned(),
        fix: None,
    })
}
