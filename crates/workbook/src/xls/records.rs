//! The stream of a workbook, record by record.

use crate::bytes::two;

/// What goes on in the next record ([MS-XLS] 2.4.58).
const CONTINUE: usize = 0x003C;

/// A record with the pieces it goes on in.
pub(super) struct Record<'a> {
    pub(super) kind: usize,
    pub(super) pieces: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// Its first piece, which is all of it but for long texts.
    pub(super) fn first(&self) -> &'a [u8] {
        self.pieces.first().copied().unwrap_or(&[])
    }
}

/// Records in order, until the bytes end.
pub(super) struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) const fn of(stream: &'a [u8]) -> Self {
        Self { rest: stream }
    }

    fn piece(&mut self) -> Option<(usize, &'a [u8])> {
        let (kind, length) = (two(self.rest, 0)?, two(self.rest, 2)?);
        let data = self.rest.get(4..4 + length)?;
        self.rest = self.rest.get(4 + length..)?;
        Some((kind, data))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, data) = self.piece()?;
        let mut pieces = vec![data];
        while two(self.rest, 0) == Some(CONTINUE) {
            pieces.push(self.piece()?.1);
        }
        Some(Record { kind, pieces })
    }
}
