//! What a compound file holds: an old workbook, one with a password, or something that is no form.

use waymark_ask::definition::Problem;

use crate::gather::Gathered;
use crate::ole::Ole;
use crate::packed::other;
use crate::refusal::of_file;
use crate::xls;

/// Reads the sheets of a compound file.
pub(crate) fn read(bytes: &[u8]) -> Result<Gathered, Box<Problem>> {
    let damaged = || {
        let sentence =
            "This file is damaged. Open it in a spreadsheet program and save it as .xlsx.";
        of_file("damaged", sentence)
    };
    let ole = Ole::open(bytes).ok_or_else(damaged)?;
    if ole.has("EncryptedPackage") || ole.has("EncryptionInfo") {
        let sentence = "This file has a password. Open it, take the password out, and save it as \
                        .xlsx.";
        return Err(of_file("password", sentence));
    }
    if ole.has("Workbook") {
        return xls::read(&ole.stream("Workbook").ok_or_else(damaged)?);
    }
    Err(if ole.has("Book") {
        other(
            "a workbook of Excel 95 or older",
            "Open it and save it as .xlsx.",
        )
    } else if ole.has("WordDocument") {
        other(
            "a Word document",
            "A form is made of sheets: save them as .xlsx.",
        )
    } else if ole.has("PowerPoint Document") {
        other("a PowerPoint presentation", "Choose the form's own file.")
    } else {
        other("an old document of another kind", "Save the form as .xlsx.")
    })
}
