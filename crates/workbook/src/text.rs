//! Bytes as text: UTF-8, or UTF-16 when it says so at its beginning.

/// The text without its mark of encoding; nothing when it is neither.
pub(crate) fn decode(bytes: Vec<u8>) -> Option<String> {
    match bytes.get(..2) {
        Some([0xFF, 0xFE]) => wide(&bytes, u16::from_le_bytes),
        Some([0xFE, 0xFF]) => wide(&bytes, u16::from_be_bytes),
        _ => {
            let mut text = String::from_utf8(bytes).ok()?;
            if text.starts_with('\u{FEFF}') {
                text.remove(0);
            }
            Some(text)
        }
    }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.get(2..)?.chunks_exact(2);
    let units = pairs.filter_map(|pair| pair.try_into().ok()).map(unit);
    char::decode_utf16(units)
        .collect::<Result<String, _>>()
        .ok()
}
