//! Cases from outside with the answers they must give, read from the folder in `WAYMARK_DATA`.

mod tally;

pub mod real_forms;
pub mod scenario;

pub use tally::Tally;

use std::path::PathBuf;

/// The folder with the cases; nothing when it is not there.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("WAYMARK_DATA")?);
    folder.is_dir().then_some(folder)
}

/// Reads a file of the folder; says so when there is none.
#[must_use]
pub fn read(name: &str) -> Option<String> {
    let text = folder().and_then(|folder| std::fs::read_to_string(folder.join(name)).ok());
    if text.is_none() {
        println!("skipped: conformance data not present");
    }
    text
}
