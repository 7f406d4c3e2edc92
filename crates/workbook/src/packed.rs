//! What a packed file holds: a workbook, tables, or something that is no form.

mod others;

use others::OTHERS;
use waymark_ask::definition::Problem;

use crate::gather::Gathered;
use crate::kind::{self, Kind};
use crate::pack::Pack;
use crate::refusal::of_file;
use crate::{folder, xlsx};

/// The files of a folder that was packed whole, a form among its lists and pictures; none when the file is of one
/// piece, as a workbook or another program's document is.
///
/// # Errors
/// One problem when it is damaged, or larger than any form.
pub fn unpack(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Box<Problem>> {
    if kind::of(bytes) != Kind::Packed {
        return Ok(Vec::new());
    }
    let pack = Pack::open(bytes)?;
    let whole = ["mimetype", "[Content_Types].xml", "xl/workbook.xml"];
    let known = OTHERS.iter().map(|(part, ..)| *part).chain(whole);
    if known.into_iter().any(|part| pack.has(part)) {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    // Folders end with a stroke; Apple's packer adds shadows of files.
    for name in pack.names().filter(|name| !name.ends_with('/')) {
        let last = name.rsplit('/').next().unwrap_or(name);
        if last.starts_with('.') {
            continue;
        }
        if let Some(part) = pack.part(name)? {
            files.push((last.to_owned(), part));
        }
    }
    Ok(files)
}

/// Reads the sheets of a packed file.
pub(crate) fn read(bytes: &[u8]) -> Result<Gathered, Box<Problem>> {
    let pack = Pack::open(bytes)?;
    if let Some((_, what, remedy)) = OTHERS.iter().find(|(part, ..)| pack.has(part)) {
        return Err(other(what, remedy));
    }
    if let Some(media) = pack.part("mimetype")? {
        return Err(match media.as_slice() {
            media if media.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => other(
                "an OpenDocument spreadsheet (.ods)",
                "Open it in LibreOffice and save it as .xlsx.",
            ),
            _ => other("a document of another kind", "Save the form as .xlsx."),
        });
    }
    if pack.has("[Content_Types].xml") || pack.has("xl/workbook.xml") {
        return xlsx::read(&pack);
    }
    let is_table = |name: &&str| folder::sheet_of(name).is_some();
    if pack.names().any(|name| is_table(&name)) {
        let mut files = Vec::new();
        for name in pack.names().filter(is_table) {
            if let Some(part) = pack.part(name)? {
                files.push((name.to_owned(), part));
            }
        }
        return folder::read(files);
    }
    let sentence = "This file is packed and holds no tables. Unpack it, and open the form's file \
                    inside.";
    Err(of_file("no-table", sentence))
}

/// The file is something else.
pub(crate) fn other(what: &str, remedy: &str) -> Box<Problem> {
    of_file("not-a-form", &format!("This file is {what}. {remedy}"))
}
