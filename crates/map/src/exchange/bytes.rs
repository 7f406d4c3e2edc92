//! Writing and reading stored bytes, field by field and never past the end.

use super::BytesError;

/// Big-endian numbers, texts behind a two-byte length.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    pub(super) fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(super) fn u16(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn u32(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn i16(&mut self, value: i16) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn i32(&mut self, value: i32) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn count(&mut self, items: usize) {
        self.u32(u32::try_from(items).unwrap_or(u32::MAX));
    }

    /// Texts here are a line long (`LONGEST_TEXT` letters).
    pub(super) fn text(&mut self, text: &str) {
        self.u16(u16::try_from(text.len()).unwrap_or(u16::MAX));
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Reads what [`Writer`] wrote.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], BytesError> {
        let split = self.0.split_first_chunk::<N>();
        let (head, rest) = split.ok_or(BytesError::TooShort)?;
        self.0 = rest;
        Ok(*head)
    }

    pub(super) fn u8(&mut self) -> Result<u8, BytesError> {
        self.take().map(u8::from_be_bytes)
    }

    pub(super) fn u16(&mut self) -> Result<u16, BytesError> {
        self.take().map(u16::from_be_bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32, BytesError> {
        self.take().map(u32::from_be_bytes)
    }

    pub(super) fn i16(&mut self) -> Result<i16, BytesError> {
        self.take().map(i16::from_be_bytes)
    }

    pub(super) fn i32(&mut self) -> Result<i32, BytesError> {
        self.take().map(i32::from_be_bytes)
    }

    pub(super) fn text(&mut self) -> Result<&'a str, BytesError> {
        let length = usize::from(self.u16()?);
        let split = self.0.split_at_checked(length);
        let (head, rest) = split.ok_or(BytesError::TooShort)?;
        self.0 = rest;
        core::str::from_utf8(head).map_err(|_| BytesError::Impossible)
    }

    /// A list: its length, then each item. Every item takes a byte or more, so a false length ends in `TooShort`.
    pub(super) fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, BytesError>,
    ) -> Result<Vec<T>, BytesError> {
        let count = self.u32()?;
        (0..count).map(|_| item(self)).collect()
    }

    /// One of a closed list, by the number it is stored as.
    pub(super) fn one<T: Copy>(
        &mut self,
        all: &[T],
        number: impl Fn(T) -> u8,
    ) -> Result<T, BytesError> {
        let stored = self.u8()?;
        let found = all.iter().copied().find(|one| number(*one) == stored);
        found.ok_or(BytesError::Impossible)
    }

    pub(super) const fn end(&self) -> Result<(), BytesError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(BytesError::TooLong)
        }
    }
}
