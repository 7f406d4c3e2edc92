//! Numbers at places in bytes; none past the end.

pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk::<N>().copied()
}

/// Four bytes, the lowest first.
pub(super) fn low_first(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(array(bytes, at)?)).ok()
}

/// Four bytes, the highest first.
pub(super) fn high_first(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_be_bytes(array(bytes, at)?)).ok()
}

/// Two bytes, the lowest first.
pub(super) fn short(bytes: &[u8], at: usize) -> Option<usize> {
    array(bytes, at).map(|it| usize::from(u16::from_le_bytes(it)))
}

pub(super) fn double(bytes: &[u8], at: usize) -> Option<f64> {
    array(bytes, at).map(f64::from_le_bytes)
}
