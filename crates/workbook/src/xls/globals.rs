//! What all sheets of a workbook share: their names, the words of cells, which formats are dates.

use waymark_ask::definition::Problem;

use super::damaged;
use super::records::{Record, Records};
use super::strings::{Count, Pieces};
use crate::bytes::{place, two};
use crate::refusal::of_file;
use crate::value::{Epoch, Shown};
use crate::{date_format, limits};

/// Read before any sheet.
#[derive(Default)]
pub(super) struct Globals {
    /// Name and place in the stream of each sheet of cells.
    pub(super) sheets: Vec<(String, usize)>,
    pub(super) strings: Vec<String>,
    pub(super) epoch: Epoch,
    formats: Vec<(usize, Shown)>,
    /// The format of each style.
    styles: Vec<usize>,
}

/// The version of Excel 97 to 2003.
const BIFF8: usize = 0x0600;

impl Globals {
    /// How the style of this number shows numbers.
    pub(super) fn shown(&self, style: usize) -> Shown {
        let format = self.styles.get(style).copied().unwrap_or(0);
        let own = self.formats.iter().find(|(id, _)| *id == format);
        own.map_or_else(|| date_format::built_in(format), |it| it.1)
    }
}

/// Reads the records before the first sheet.
pub(super) fn read(stream: &[u8]) -> Result<Globals, Box<Problem>> {
    let mut records = Records::of(stream);
    let first = records.next().ok_or_else(damaged)?;
    if first.kind != 0x0809 || two(first.first(), 0) != Some(BIFF8) {
        let sentence =
            "This workbook was saved by Excel 95 or older. Open it and save it as .xlsx.";
        return Err(of_file("old-excel", sentence));
    }
    let mut globals = Globals::default();
    for record in records {
        match record.kind {
            0x002F => {
                let sentence = "This workbook has a password. Open it, take the password out, and \
                                save it as .xlsx.";
                return Err(of_file("password", sentence));
            }
            0x000A => break,
            _ => globals.take(&record),
        }
    }
    if globals.sheets.is_empty() {
        return Err(damaged());
    }
    Ok(globals)
}

impl Globals {
    /// What is damaged is left out: a cell that needs it says so.
    fn take(&mut self, record: &Record<'_>) {
        let data = record.first();
        match record.kind {
            0x0022 if two(data, 0) == Some(1) => self.epoch = Epoch::Of1904,
            0x041E => {
                let code = Pieces::of(&record.pieces, 2).string(Count::Two);
                if let (Some(id), Some(code)) = (two(data, 0), code) {
                    self.formats.push((id, date_format::of_code(&code)));
                }
            }
            0x00E0 => self.styles.push(two(data, 2).unwrap_or(0)),
            // The sixth byte says what kind of sheet it is; 0 is one of cells.
            0x0085 if data.get(5) == Some(&0) => {
                let name = Pieces::of(&record.pieces, 6).string(Count::One);
                if let (Some(at), Some(name)) = (place(data, 0), name)
                    && self.sheets.len() <= limits::MAX_SHEETS
                {
                    self.sheets.push((name, at));
                }
            }
            0x00FC => {
                let mut pieces = Pieces::of(&record.pieces, 8);
                while !pieces.is_over() && self.strings.len() < limits::MAX_CELLS {
                    let Some(words) = pieces.string(Count::Two) else {
                        break;
                    };
                    self.strings.push(words);
                }
            }
            _ => {}
        }
    }
}
