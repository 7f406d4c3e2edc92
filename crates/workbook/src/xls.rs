//! Workbooks of Excel 97 to 2003 ([MS-XLS], BIFF8): values as they were last worked out.

mod globals;
mod records;
mod sheet;
mod strings;

use waymark_ask::definition::Problem;

use crate::gather::Gathered;
use crate::refusal::of_file;

/// Reads all sheets of cells out of the stream `Workbook`.
pub(crate) fn read(stream: &[u8]) -> Result<Gathered, Box<Problem>> {
    let globals = globals::read(stream)?;
    let mut gathered = Gathered::default();
    for (name, at) in &globals.sheets {
        gathered.begin(name)?;
        sheet::read(stream.get(*at..).unwrap_or(&[]), &globals, &mut gathered)?;
    }
    Ok(gathered)
}

/// The whole workbook cannot be read.
fn damaged() -> Box<Problem> {
    let sentence =
        "This workbook is damaged. Open it in a spreadsheet program and save it as .xlsx.";
    of_file("damaged", sentence)
}
