//! The door: the bytes of any file to what it holds.

use waymark_ask::definition::Problem;
use waymark_ask::workbook::markdown;
use waymark_ask::xlsform::Sheet;

use crate::gather::Gathered;
use crate::kind::{self, Kind};
use crate::limits::{MAX_FILE, MAX_XFORM};
use crate::packed::other;
use crate::refusal::of_file;
use crate::{compound, csv, folder, markup, packed, text};

/// The sheet that a single table is.
const ONLY: &str = "survey";

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What it holds.
    pub content: Content,
    /// What was left out or looks wrong; all of the weight `Notice`.
    pub notices: Vec<Problem>,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Sheets of text cells, blank rows kept so that row 0 is the sheet's first row.
    Sheets(Vec<Sheet>),
    /// The text of an XForm.
    XForm(String),
}

/// Opens a file by what is in it, whatever its name.
///
/// # Errors
/// One problem of the weight `Refusal`: what the file is and what to do, with sheet and cell where it is
/// about one.
pub fn open(bytes: &[u8]) -> Result<Opened, Box<Problem>> {
    if bytes.len() > MAX_FILE {
        let sentence = format!(
            "This file has more than {} MB; no form has. Take pictures out of it.",
            MAX_FILE >> 20
        );
        return Err(of_file("too-large", &sentence));
    }
    match kind::of(bytes) {
        Kind::Empty => Err(of_file("empty", "This file is empty.")),
        Kind::Packed => packed::read(bytes).map(sheets),
        Kind::Compound => compound::read(bytes).map(sheets),
        Kind::Text => words(bytes),
        Kind::Other(what) => Err(other(what, "Choose the form's own file, .xlsx or .xml.")),
        Kind::Unknown => {
            let sentence = "This is no kind of file that holds a form. Save the form as .xlsx.";
            Err(of_file("not-a-form", sentence))
        }
    }
}

/// Opens a folder of tables, each by the path of its file: `survey.csv`, `choices.csv`, …
///
/// # Errors
/// As `open`; also when there is no table, or two of one name.
pub fn open_folder(files: Vec<(String, Vec<u8>)>) -> Result<Opened, Box<Problem>> {
    let size = files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
    if size > MAX_FILE {
        let sentence = "These files are larger than any form.";
        return Err(of_file("too-large", sentence));
    }
    folder::read(files).map(sheets)
}

fn sheets(gathered: Gathered) -> Opened {
    let (sheets, notices) = gathered.done();
    Opened {
        content: Content::Sheets(sheets),
        notices,
    }
}

fn words(bytes: &[u8]) -> Result<Opened, Box<Problem>> {
    let Some(text) = text::decode(bytes.to_vec()) else {
        let sentence = "This text is not in UTF-8. Save it as \"CSV UTF-8\" or as .xlsx.";
        return Err(of_file("not-utf8", sentence));
    };
    let start = text.trim_start();
    if start.starts_with('<') && start.len() > MAX_XFORM {
        let sentence = "This XML is larger than any form. Take long lists out of it.";
        return Err(of_file("too-large", sentence));
    }
    if start.starts_with('<') {
        return markup::judge(start).map(|()| Opened {
            content: Content::XForm(text),
            notices: Vec::new(),
        });
    }
    if start.starts_with(['{', '[']) {
        return Err(other("JSON", "Choose the form's own file, .xlsx or .xml."));
    }
    if markup::is_markdown(start) {
        let workbook = markdown(&text)?;
        let mut gathered = Gathered::default();
        for sheet in &workbook.sheets {
            gathered.begin(&sheet.name)?;
            gathered.fill(&sheet.rows)?;
        }
        return Ok(sheets(gathered));
    }
    let mut gathered = Gathered::default();
    csv::read(ONLY, &text, &mut gathered)?;
    Ok(sheets(gathered))
}
