//! Writing and reading stored bytes, field by field and never past the end.

use core::fmt;

/// Longest text in a stored value, in bytes: a long question with room for scripts of three bytes a letter.
const LONGEST_TEXT: usize = 8_192;

/// Stored bytes that are not what they should be. Says nothing about their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytesError {
    /// Written by a version this program does not know.
    UnknownVersion,
    TooShort,
    TooLong,
    /// A field holds a value that cannot be.
    Impossible,
    /// Counted under another tabulation plan.
    OtherPlan,
}

impl fmt::Display for BytesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownVersion => "written by a version this program does not know",
            Self::TooShort => "the stored bytes end too early",
            Self::TooLong => "the stored bytes go on after their end",
            Self::Impossible => "a stored field holds a value that cannot be",
            Self::OtherPlan => "counted under another tabulation plan",
        })
    }
}

impl core::error::Error for BytesError {}

/// Big-endian numbers, texts behind a two-byte length.
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    pub(crate) fn version(version: u8) -> Self {
        Self(vec![version])
    }

    pub(crate) fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(crate) fn u16(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(crate) fn u32(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(crate) fn fixed(&mut self, bytes: &[u8; 32]) {
        self.0.extend_from_slice(bytes);
    }

    /// A list's length; lists here are far shorter than 65,536.
    pub(crate) fn count(&mut self, items: usize) {
        self.u16(u16::try_from(items).unwrap_or(u16::MAX));
    }

    /// A text, cut at the last whole letter that fits.
    pub(crate) fn text(&mut self, text: &str) {
        let mut end = text.len().min(LONGEST_TEXT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let kept = text.get(..end).unwrap_or_default();
        self.count(kept.len());
        self.0.extend_from_slice(kept.as_bytes());
    }

    /// Bytes behind a four-byte length.
    pub(crate) fn long(&mut self, bytes: &[u8]) {
        self.u32(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
        self.0.extend_from_slice(bytes);
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Reads what [`Writer`] wrote.
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn version(bytes: &'a [u8], expected: u8) -> Result<Self, BytesError> {
        let mut reader = Self(bytes);
        if reader.u8()? == expected {
            Ok(reader)
        } else {
            Err(BytesError::UnknownVersion)
        }
    }

    /// The version byte of a value that has several layouts, and what follows it.
    pub(crate) fn versions(bytes: &'a [u8]) -> Result<(u8, Self), BytesError> {
        let mut reader = Self(bytes);
        Ok((reader.u8()?, reader))
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N], BytesError> {
        let (head, rest) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(BytesError::TooShort)?;
        self.0 = rest;
        Ok(*head)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, BytesError> {
        self.take::<1>().map(u8::from_be_bytes)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, BytesError> {
        self.take::<2>().map(u16::from_be_bytes)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, BytesError> {
        self.take::<4>().map(u32::from_be_bytes)
    }

    pub(crate) fn fixed(&mut self) -> Result<[u8; 32], BytesError> {
        self.take::<32>()
    }

    pub(crate) fn text(&mut self) -> Result<String, BytesError> {
        let length = usize::from(self.u16()?);
        if length > LONGEST_TEXT {
            return Err(BytesError::Impossible);
        }
        let (head, rest) = self
            .0
            .split_at_checked(length)
            .ok_or(BytesError::TooShort)?;
        self.0 = rest;
        core::str::from_utf8(head)
            .map(str::to_owned)
            .map_err(|_| BytesError::Impossible)
    }

    /// Bytes behind a four-byte length.
    pub(crate) fn long(&mut self) -> Result<&'a [u8], BytesError> {
        let length = usize::try_from(self.u32()?).map_err(|_| BytesError::Impossible)?;
        let (head, rest) = self
            .0
            .split_at_checked(length)
            .ok_or(BytesError::TooShort)?;
        self.0 = rest;
        Ok(head)
    }

    /// A list: its length, then each item.
    pub(crate) fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, BytesError>,
    ) -> Result<Vec<T>, BytesError> {
        let count = usize::from(self.u16()?);
        // Every item takes at least a byte, so a false length cannot make us reserve more than we were given.
        let mut items = Vec::with_capacity(count.min(self.0.len()));
        for _ in 0..count {
            items.push(item(self)?);
        }
        Ok(items)
    }

    pub(crate) fn end(self) -> Result<(), BytesError> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(BytesError::TooLong)
        }
    }
}
