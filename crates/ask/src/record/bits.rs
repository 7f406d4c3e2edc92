//! Numbers of a few bits, one after the other, lowest bit first.

/// Writes into bytes that are all zero.
pub(super) struct BitWriter<'a> {
    bytes: &'a mut [u8],
    at: usize,
}

impl<'a> BitWriter<'a> {
    pub(super) fn new(bytes: &'a mut [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// Writes the lowest `width` bits. Nothing is written past the end.
    pub(super) fn put(&mut self, value: u64, width: u32) {
        for shift in 0..width {
            if let Some(byte) = self.bytes.get_mut(self.at / 8) {
                let bit = u8::from(value >> shift & 1 == 1);
                *byte |= bit << (self.at % 8);
            }
            self.at += 1;
        }
    }
}

/// Reads what [`BitWriter`] wrote.
pub(super) struct BitReader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> BitReader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn bit(&mut self) -> Option<bool> {
        let byte = *self.bytes.get(self.at / 8)?;
        let bit = byte >> (self.at % 8) & 1 == 1;
        self.at += 1;
        Some(bit)
    }

    /// The next `width` bits; nothing past the end.
    pub(super) fn take(&mut self, width: u32) -> Option<u64> {
        let mut value = 0;
        for shift in 0..width {
            value |= u64::from(self.bit()?) << shift;
        }
        Some(value)
    }

    /// Whether nothing but zeros is left.
    pub(super) fn rest_is_zero(mut self) -> bool {
        while let Some(bit) = self.bit() {
            if bit {
                return false;
            }
        }
        true
    }
}
