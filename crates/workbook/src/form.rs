//! From a file to a form: opened, and read as an XLSForm or an XForm.

use waymark_ask::definition::{Definition, Problem};
use waymark_ask::workbook::Workbook;
use waymark_ask::{workbook, xform};

use crate::open::{Content, Opened, open, open_folder};

/// A form that was read, whatever is wrong with it.
#[derive(Clone, Debug)]
pub struct Form {
    /// As much as could be understood.
    pub definition: Definition,
    /// What is wrong or worth knowing.
    pub problems: Vec<Problem>,
}

/// Reads a file; its name without the ending stands in for a missing `form_id`.
///
/// # Errors
/// One problem when there is no form in it that could be shown at all.
pub fn read(bytes: &[u8], stem: &str) -> Result<Form, Box<Problem>> {
    open(bytes).and_then(|opened| of(opened, stem))
}

/// Reads a folder of tables.
///
/// # Errors
/// As `read`.
pub fn read_folder(files: Vec<(String, Vec<u8>)>, stem: &str) -> Result<Form, Box<Problem>> {
    open_folder(files).and_then(|opened| of(opened, stem))
}

fn of(opened: Opened, stem: &str) -> Result<Form, Box<Problem>> {
    let mut problems = opened.notices;
    let (definition, more) = match opened.content {
        Content::Sheets(sheets) => workbook::read(&Workbook {
            stem: stem.to_owned(),
            ..Workbook::of(sheets)
        }),
        Content::XForm(text) => xform::read(&text)?,
    };
    problems.extend(more);
    Ok(Form {
        definition,
        problems,
    })
}
