//! Identifiers for rows: the same for the same published directory, made of nothing that is not in the file.

use sha2::{Digest, Sha256};

/// A UUID of version 8 (RFC 9562): the first bytes of a hash of the table and of what names the row in it.
pub(super) fn uuid(table: &str, parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in core::iter::once(&table).chain(parts) {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    let mut text = String::with_capacity(36);
    for (at, byte) in hash.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            text.push('-');
        }
        let byte = match at {
            6 => byte & 0x0f | 0x80,
            8 => byte & 0x3f | 0x80,
            _ => *byte,
        };
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn an_identifier_is_whole_and_stays() {
        let one = uuid("service", &["1", "H2"]);
        assert_eq!(one.len(), 36);
        assert_eq!(one.chars().nth(14), Some('8'));
        assert_eq!(one, uuid("service", &["1", "H2"]));
        assert_ne!(one, uuid("service", &["1H", "2"]));
    }
}
