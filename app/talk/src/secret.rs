//! A passphrase on its way to the worker: wiped when dropped, never printed.

use core::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// Words that open the work.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret(String);

impl Secret {
    /// Takes what was typed; the caller should clear the field it came from.
    pub fn new(typed: String) -> Self {
        Self(typed)
    }

    /// The words, for deriving a key from them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}
