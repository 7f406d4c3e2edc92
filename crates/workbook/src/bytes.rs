//! Numbers out of bytes, the least byte first; nothing where the bytes end.

/// Two bytes.
pub(crate) fn two(bytes: &[u8], at: usize) -> Option<usize> {
    let pair = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_le_bytes(pair.try_into().ok()?)))
}

/// Four bytes.
pub(crate) fn four(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_le_bytes(four.try_into().ok()?))
}

/// Four bytes as a length or a place.
pub(crate) fn place(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(four(bytes, at)?).ok()
}

/// Eight bytes as a floating-point number.
pub(crate) fn float(bytes: &[u8], at: usize) -> Option<f64> {
    let eight = bytes.get(at..at.checked_add(8)?)?;
    Some(f64::from_le_bytes(eight.try_into().ok()?))
}
