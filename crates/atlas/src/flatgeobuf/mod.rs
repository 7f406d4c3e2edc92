//! FlatGeobuf (version 3): a header, an index that is passed over, and features one behind the
//! other. Every length in it is a claim, and only what is there is read.

mod geometry;
mod header;
mod properties;
mod table;

use header::Header;
use table::Table;

use crate::collect::Collected;
use crate::layer::{Feature, Format, Geometry, Layer};
use crate::problem::{Place, Refusal};
use crate::said::Said;

/// `fgb`, the version, `fgb`, and a patch that changes nothing.
const MAGIC: usize = 8;
const VERSION: u8 = 3;

pub(crate) fn read(bytes: &[u8], file: &str) -> Result<Layer, Refusal> {
    let place = Place::of_file(file);
    if bytes.get(3) != Some(&VERSION) {
        let what = "It is a FlatGeobuf of a version that is not known here.";
        let what = Said::plain("other-version", what);
        return Err(Refusal::new(
            place,
            what,
            "Save it again with a program of today.",
        ));
    }
    let body = bytes.get(MAGIC..).unwrap_or_default();
    let damaged = || {
        let what = Said::plain("header-damaged", "Its header is damaged or cut short.");
        Refusal::new(place.clone(), what, "Fetch it again.")
    };
    let (head, rest) = sized(body).ok_or_else(damaged)?;
    let header = Table::root(head)
        .and_then(Header::read)
        .ok_or_else(damaged)?;
    let index = header.index_length().ok_or_else(damaged)?;
    let mut rest = rest.get(index..).ok_or_else(damaged)?;
    let mut collected = Collected::new(file, Format::FlatGeobuf, header.crs());
    let mut number = 0;
    while !rest.is_empty() {
        number += 1;
        let Some((one, further)) = sized(rest) else {
            let place = collected.place().feature(number, 0);
            return Err(Refusal::new(
                place,
                Said::plain("cut-short", "The file is cut short."),
                "Fetch it again.",
            ));
        };
        rest = further;
        match feature(one, &header, number) {
            Some(feature) => collected.push(feature)?,
            None => {
                let what = Said::plain("shape-unreadable", "It is damaged.");
                collected.leave_out(number, 0, what, "Export it again.");
            }
        }
    }
    if number < header.count() {
        let place = collected.place().feature(number + 1, 0);
        return Err(Refusal::new(
            place,
            Said::plain("cut-short", "The file is cut short."),
            "Fetch it again.",
        ));
    }
    collected.finish()
}

/// What stands behind its length of four bytes, and the rest.
fn sized(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)
}

fn feature(bytes: &[u8], header: &Header, number: u64) -> Option<Feature> {
    let table = Table::root(bytes)?;
    let geometry = match table.table(0) {
        Some(written) => geometry::read(written, header.kind())?,
        None => Geometry::Nowhere,
    };
    let own = table.tables(2).map(header::columns);
    let columns = own.as_deref().unwrap_or_else(|| header.columns());
    let written = table.bytes(1).unwrap_or_default();
    Some(Feature {
        number,
        line: 0,
        fields: properties::read(written, columns)?,
        geometry,
    })
}
