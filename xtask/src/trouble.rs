//! What went wrong while building, as one sentence for the person at the terminal.

use std::fmt;
use std::path::Path;

/// A sentence saying what happened and, where it can be known, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble(String);

/// What every step of the builder returns.
pub type Outcome<T> = Result<T, Trouble>;

impl Trouble {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// The file is named, because the bare message of the operating system never does.
    pub fn at(path: &Path, cause: impl fmt::Display) -> Self {
        Self(format!("{}: {cause}", path.display()))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

/// Reads a file, naming it when it cannot be read.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|e| Trouble::at(path, e))
}

/// Reads a text file, naming it when it cannot be read or is not UTF-8.
pub fn read_text(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|e| Trouble::at(path, e))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| Trouble::at(folder, e))?;
    }
    std::fs::write(path, bytes).map_err(|e| Trouble::at(path, e))
}

/// Files of a folder (not of its sub-folders), sorted by name so that two builds are equal.
pub fn files_in(folder: &Path) -> Outcome<Vec<std::path::PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|e| Trouble::at(folder, e))? {
        let path = entry.map_err(|e| Trouble::at(folder, e))?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
