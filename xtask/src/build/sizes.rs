//! How many bytes a tablet has to fetch, as a table at the end of a build.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};

use super::programs::PROGRAMS;
use super::shelf::Shelf;

/// What respond.html needs before the first question is on the screen, fonts and audio aside.
const FIRST_QUESTION: &[&str] = &[
    "respond.html",
    "boot-respond.js",
    "boot-quiet.js",
    "respond.css",
    "respond.js",
    "respond.wasm",
];

/// Size as `gzip -9` would send it.
pub fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to a Vec cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().map_or(0, |packed| packed.len())
}

/// Raw and packed size of a list of names.
fn sum(shelf: &Shelf, names: &[&str]) -> (usize, usize) {
    let files = names.iter().filter_map(|name| shelf.bytes(name));
    files.fold((0, 0), |(raw, packed), bytes| {
        (raw + bytes.len(), packed + gzipped(bytes))
    })
}

fn all(shelf: &Shelf) -> (usize, usize) {
    let sizes = shelf
        .everything()
        .map(|bytes| (bytes.len(), gzipped(bytes)));
    sizes.fold((0, 0), |(raw, packed), (r, p)| (raw + r, packed + p))
}

/// Prints the table.
pub fn print(shelf: &Shelf) {
    println!("{:<44} {:>10} {:>10}", "", "bytes", "gzip -9");
    let line = |label: &str, (raw, packed): (usize, usize)| {
        println!("{label:<44} {raw:>10} {packed:>10}");
    };
    for program in PROGRAMS {
        for ending in ["wasm", "js"] {
            let name = format!("{program}.{ending}");
            line(&name, sum(shelf, &[&name]));
        }
    }
    for sheet in ["respond.css", "console.css", "recorder.css"] {
        line(sheet, sum(shelf, &[sheet]));
    }
    for path in shelf.paths().filter(|path| path.ends_with(".form")) {
        line(path, sum(shelf, &[path]));
    }
    line(
        "respond: bytes to the first question",
        sum(shelf, FIRST_QUESTION),
    );
    line(
        &format!("everything ({} files)", shelf.paths().count()),
        all(shelf),
    );
}

#[cfg(test)]
mod tests {
    use super::gzipped;

    #[test]
    fn sameness_packs_well_and_emptiness_has_a_header() {
        assert!(gzipped(&[7; 10_000]) < 100);
        assert!(gzipped(b"") >= 18);
    }
}
