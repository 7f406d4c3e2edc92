//! The one stylesheet of the page, and its name for a content security policy.

use sha2::{Digest, Sha256};

/// The whole stylesheet, constant, so that a policy can allow it by its hash and nothing else.
pub const STYLE: &str = include_str!("report.css");

/// The source expression that allows [`STYLE`], without its quotes: `sha256-…`.
#[must_use]
pub fn style_source() -> String {
    source_of(STYLE)
}

/// The source expression that allows a stylesheet, without its quotes.
pub(crate) fn source_of(style: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(style.as_bytes())))
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// RFC 4648, with padding.
fn base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS.get((bits >> (18 - 6 * place) & 63) as usize);
            let letter = letter
                .filter(|_| place <= group.len())
                .copied()
                .unwrap_or(b'=');
            text.push(char::from(letter));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (bytes, expected) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(bytes.as_bytes()), expected);
        }
    }
}
