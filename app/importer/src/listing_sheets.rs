//! A list in a workbook: its sheets, and the one that is read.

use waymark_ask::xlsform::Sheet;
use waymark_listings::{Given, Reading, Refused, Why, read_sheet};
use waymark_workbook::{Content, open};

/// A workbook that was opened.
pub(crate) struct Sheets {
    file: String,
    sheets: Vec<Sheet>,
    /// The place of the sheet that is read.
    at: usize,
}

impl Sheets {
    /// None of a file that is no workbook, or none that opens; what it is then is said by whoever reads lists. The first sheet
    /// with two rows is taken for the list.
    pub(crate) fn of(given: Given<'_>) -> Option<Self> {
        let known = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];
        if !known
            .into_iter()
            .any(|start| given.bytes.starts_with(start))
        {
            return None;
        }
        let Content::Sheets(sheets) = open(given.bytes).ok()?.content else {
            return None;
        };
        Some(Self {
            file: given.name.to_owned(),
            at: sheets.iter().position(|sheet| sheet.rows.len() > 1)?,
            sheets,
        })
    }

    /// The list on the sheet.
    pub(crate) fn reading(&self) -> Result<Reading, Refused> {
        let given = Given {
            name: &self.file,
            bytes: &[],
        };
        match self.sheets.get(self.at) {
            Some(sheet) => read_sheet(given, &sheet.name, &sheet.rows),
            None => Err(Refused {
                file: self.file.clone(),
                why: Why::Empty,
            }),
        }
    }

    /// Another sheet; the same where there is none in that place.
    pub(crate) fn turn_to(&mut self, at: usize) {
        if at < self.sheets.len() {
            self.at = at;
        }
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    pub(crate) const fn at(&self) -> usize {
        self.at
    }
}
