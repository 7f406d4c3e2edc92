//! A file is written whole or not at all: beside its place first, then moved there.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;

use crate::outcome::Trouble;

/// Writes a file in one step.
pub fn whole(file: &str, bytes: &[u8]) -> Result<(), Trouble> {
    let mut beside = OsString::from(file);
    beside.push(format!(".{}.unfinished", std::process::id()));
    let beside = Path::new(&beside);
    write_and_move(beside, file, bytes).map_err(|error| {
        // What is left of a failed attempt is of no use to anybody.
        fs::remove_file(beside).ok();
        let why = format!("cannot be written ({error}); choose another place");
        Trouble::of_file(file, &why)
    })
}

fn write_and_move(beside: &Path, file: &str, bytes: &[u8]) -> std::io::Result<()> {
    let mut out = fs::File::create(beside)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    fs::rename(beside, file)
}

/// A word as a CSV field; numbers and marks go without quotes.
pub fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

/// A yes or no as R writes it.
pub const fn mark(yes: bool) -> &'static str {
    if yes { "TRUE" } else { "FALSE" }
}
