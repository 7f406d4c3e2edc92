//! A copy of the work, opened by its passphrase.

use std::fs;

use waymark_unlock::{BackupKey, Opened, Passphrase, open_backup};

use crate::outcome::Trouble;

/// The bytes of a file.
pub fn read(file: &str) -> Result<Vec<u8>, Trouble> {
    let trouble = |error| Trouble::of_file(file, &format!("cannot be read ({error})"));
    fs::read(file).map_err(trouble)
}

/// Opens a copy. The passphrase is the first line of what was typed.
pub fn opened(copy: &str, typed: &[u8]) -> Result<Opened, Trouble> {
    let typed = String::from_utf8_lossy(typed);
    let passphrase = Passphrase::new(typed.lines().next().unwrap_or_default());
    let opened = open_backup(&read(copy)?, &BackupKey::Passphrase(&passphrase));
    opened.map_err(|error| Trouble::of_file(copy, &error.to_string()))
}
