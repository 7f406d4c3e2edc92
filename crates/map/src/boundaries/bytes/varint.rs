//! Numbers in as few bytes as they need: seven bits in each, the eighth says that more follow
//! (LEB128); steps of both signs are folded onto whole numbers first (0, -1, 1, -2 …).

use crate::exchange::BytesError;

#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(super) fn number(&mut self, value: u64) {
        let mut left = value;
        while left > 0x7f {
            self.0.push(low(left) | 0x80);
            left >>= 7;
        }
        self.0.push(low(left));
    }

    pub(super) fn count(&mut self, items: usize) {
        self.number(items as u64);
    }

    pub(super) fn step(&mut self, value: i32) {
        let folded = (value << 1) ^ (value >> 31);
        self.number(u64::from(folded.cast_unsigned()));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// The lowest seven bits.
fn low(value: u64) -> u8 {
    u8::try_from(value & 0x7f).unwrap_or(0)
}

/// Reads what [`Writer`] wrote, never past the end.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    pub(super) fn byte(&mut self) -> Result<u8, BytesError> {
        let (first, rest) = self.0.split_first().ok_or(BytesError::TooShort)?;
        self.0 = rest;
        Ok(*first)
    }

    pub(super) fn number(&mut self) -> Result<u64, BytesError> {
        let mut value = 0;
        // Ten groups of seven bits are more than 64.
        for group in 0..9 {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << (group * 7);
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(BytesError::Impossible)
    }

    pub(super) fn small(&mut self) -> Result<u32, BytesError> {
        u32::try_from(self.number()?).map_err(|_| BytesError::Impossible)
    }

    pub(super) fn step(&mut self) -> Result<i32, BytesError> {
        let folded = self.small()?;
        Ok((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    pub(super) fn text(&mut self) -> Result<&'a str, BytesError> {
        let length = usize::try_from(self.number()?).map_err(|_| BytesError::TooShort)?;
        let split = self.0.split_at_checked(length);
        let (head, rest) = split.ok_or(BytesError::TooShort)?;
        self.0 = rest;
        core::str::from_utf8(head).map_err(|_| BytesError::Impossible)
    }

    /// A list: its length, then each item. Every item takes a byte or more, so a false length ends
    /// in `TooShort`.
    pub(super) fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, BytesError>,
    ) -> Result<Vec<T>, BytesError> {
        let count = self.number()?;
        (0..count).map(|_| item(self)).collect()
    }

    pub(super) const fn end(&self) -> Result<(), BytesError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(BytesError::TooLong)
        }
    }
}
