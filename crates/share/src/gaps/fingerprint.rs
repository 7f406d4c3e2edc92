//! The fingerprint of a file that something was worked out from.

use core::fmt::Write as _;

use sha2::{Digest, Sha256};

/// `sha256:` and 64 figures to the base of sixteen.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> String {
    let mut text = "sha256:".to_owned();
    for byte in Sha256::digest(bytes) {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
