//! A shapefile (ESRI, July 1998): shapes in one file, their table in another, and beside them the
//! projection and the letters. Lengths in the headers are claims, and only what is there is read.

mod bytes;
mod letters;
mod rings;
mod shapes;
mod table;

use crate::collect::Collected;
use crate::layer::{Crs, Feature, Format, Layer};
use crate::problem::{Place, Problem, Refusal};
use crate::said::Said;

/// The files of one shapefile; those that are missing are empty.
pub(crate) struct Members {
    /// The name of the shapes, to say where something stands.
    pub(crate) file: String,
    pub(crate) shapes: Vec<u8>,
    pub(crate) table: Vec<u8>,
    pub(crate) projection: Vec<u8>,
    pub(crate) letters: Vec<u8>,
}

pub(crate) fn read(members: &Members) -> Result<Layer, Refusal> {
    let place = Place::of_file(&members.file);
    let shapes = shapes::read(&members.shapes, &place)?;
    if members.table.is_empty() {
        let what = "Its table (.dbf) is missing: the shapes have no names.";
        let what = Said::plain("table-missing", what);
        let proposal = "Put the .shp, .dbf, .prj and .cpg files into one zip.";
        return Err(Refusal::new(place, what, proposal));
    }
    let table = table::read(&members.table, &members.letters, &place)?;
    let crs = String::from_utf8_lossy(&members.projection);
    let crs = match crs.trim() {
        "" => Crs::NotSaid,
        words => Crs::Wkt(words.to_owned()),
    };
    let mut collected = Collected::new(&members.file, Format::Shapefile, crs);
    if let Some(what) = table.guessed {
        collected.note(Problem::know(
            place.clone(),
            Said::plain("letters-guessed", what),
        ));
    }
    if shapes.len() != table.rows.len() {
        let (shapes, rows) = (shapes.len(), table.rows.len());
        let what = format!("There are {shapes} shapes and {rows} rows in the table.");
        let what = Said::of("shapes-and-rows", [&shapes, &rows], what);
        let proposal =
            "Export it again: from the first gap on, names and shapes may not belong together.";
        return Err(Refusal::new(place, what, proposal));
    }
    for (number, (shape, row)) in (1_u64..).zip(shapes.into_iter().zip(table.rows)) {
        // A row that was deleted is kept in the table until it is packed.
        let Some(values) = row else { continue };
        match shape {
            Ok(geometry) => collected.push(Feature {
                number,
                line: 0,
                fields: table.columns.iter().cloned().zip(values).collect(),
                geometry,
            })?,
            Err(what) => {
                let what = Said::plain("shape-unreadable", what);
                collected.leave_out(number, 0, what, "Export it again.");
            }
        }
    }
    collected.finish()
}
