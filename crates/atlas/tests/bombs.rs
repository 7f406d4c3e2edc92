//! Files that claim more than they hold, or unpack to more than fits.

use crate::common;

use std::io::{Cursor, Write};

use common::{check_refused, fixture};
use waymark_atlas::{MOST_UNPACKED, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn zipped(parts: &[(&str, usize)]) -> Vec<u8> {
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, zeros) in parts {
        out.start_file(*name, options).unwrap();
        let block = vec![b' '; 1 << 20];
        for _ in 0..*zeros {
            out.write_all(&block).unwrap();
        }
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn a_zip_that_unpacks_to_more_than_fits_is_refused() {
    let most = MOST_UNPACKED >> 20;
    let bomb = zipped(&[("a.geojson", most + 1)]);
    assert!(bomb.len() < 2 << 20, "{} bytes", bomb.len());
    check_refused(read(&bomb, "file"), &["Unpacked", "200 MB"]);
    // Together, too.
    let many = zipped(&[("a.shp", most / 2), ("a.dbf", most / 2), ("a.prj", 1)]);
    check_refused(read(&many, "file"), &["Unpacked", "200 MB"]);
}

#[test]
fn a_zip_of_very_many_parts_is_refused() {
    let names: Vec<String> = (0..300).map(|number| format!("{number}.kml")).collect();
    let parts: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 0)).collect();
    check_refused(read(&zipped(&parts), "file"), &["more than 200 parts"]);
}

/// Any byte may be anything: what comes is a layer or a refusal, soon, and no panic.
#[test]
fn changed_and_cut_files_are_read_or_refused() {
    for name in [
        "districts.geojson",
        "districts.kml",
        "districts.fgb",
        "districts_plain.fgb",
        "districts.zip",
        "districts_1256.zip",
    ] {
        let whole = fixture(name);
        for at in 0..whole.len() {
            let cut = whole.get(..at).unwrap();
            let _ = read(cut, name);
            for to in [0x00, 0x7f, 0xff] {
                let mut changed = whole.clone();
                if let Some(byte) = changed.get_mut(at) {
                    *byte = to;
                }
                let _ = read(&changed, name);
            }
        }
    }
}
