//! The check sum of a zip entry: CRC-32 as ISO 3309 has it, bits reversed.

const POLYNOMIAL: u32 = 0xEDB8_8320;

pub(super) fn crc32(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (POLYNOMIAL & (sum & 1).wrapping_neg())
        })
    });
    !sum
}

#[cfg(test)]
mod tests {
    use super::crc32;

    /// The check value of the catalogue of parametrised CRC algorithms.
    #[test]
    fn the_known_text_has_the_known_sum() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
