//! Strings of BIFF8 ([MS-XLS] 2.5.293 and 2.5.294): letters of one or two bytes, in pieces.

/// A reader over the pieces of a record.
pub(super) struct Pieces<'a> {
    pieces: &'a [&'a [u8]],
    at: usize,
}

/// How long a string's count of letters is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    One,
    Two,
}

/// Marks of a string.
const WIDE: u8 = 1;
const FURTHER: u8 = 4;
const RUNS: u8 = 8;

impl<'a> Pieces<'a> {
    /// From a place in the first piece.
    pub(super) const fn of(pieces: &'a [&'a [u8]], at: usize) -> Self {
        Self { pieces, at }
    }

    /// Whether nothing is left.
    pub(super) fn is_over(&self) -> bool {
        let here = self.pieces.first().map_or(0, |piece| piece.len());
        self.at >= here && self.pieces.len() <= 1
    }

    /// Goes on to the next piece where this one has ended.
    fn turn(&mut self) -> bool {
        if self
            .pieces
            .first()
            .is_some_and(|piece| self.at < piece.len())
        {
            return false;
        }
        self.pieces = self.pieces.get(1..).unwrap_or(&[]);
        self.at = 0;
        true
    }

    fn byte(&mut self) -> Option<u8> {
        self.turn();
        let byte = *self.pieces.first()?.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn two(&mut self) -> Option<usize> {
        let pair = [self.byte()?, self.byte()?];
        Some(usize::from(u16::from_le_bytes(pair)))
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            self.turn();
            let here = self.pieces.first()?.len().checked_sub(self.at)?;
            let step = here.min(count);
            if step == 0 {
                return None;
            }
            self.at += step;
            count -= step;
        }
        Some(())
    }

    /// The next string.
    pub(super) fn string(&mut self, count: Count) -> Option<String> {
        let letters = match count {
            Count::One => usize::from(self.byte()?),
            Count::Two => self.two()?,
        };
        let marks = self.byte()?;
        let runs = if marks & RUNS == 0 { 0 } else { self.two()? };
        let further = if marks & FURTHER == 0 {
            0
        } else {
            self.two()? | (self.two()? << 16)
        };
        let words = self.letters(letters, marks & WIDE)?;
        self.skip(runs.checked_mul(4)?)?;
        self.skip(further)?;
        Some(words)
    }

    /// Letters; where a piece ends among them, the next one begins with marks of its own.
    fn letters(&mut self, count: usize, mut wide: u8) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        for _ in 0..count {
            if self.turn() {
                wide = self.byte()? & WIDE;
            }
            let low = self.byte()?;
            let high = if wide == 0 { 0 } else { self.byte()? };
            units.push(u16::from_le_bytes([low, high]));
        }
        Some(String::from_utf16_lossy(&units))
    }
}

#[cfg(test)]
mod tests {
    use super::{Count, Pieces};

    #[test]
    fn a_string_goes_on_in_the_next_piece_in_letters_of_another_width() {
        let first: &[u8] = &[3, 0, 0, b'a', b'b'];
        let second: &[u8] = &[1, 0x39, 0x06];
        let pieces = [first, second];
        let mut reader = Pieces::of(&pieces, 0);
        assert_eq!(reader.string(Count::Two).as_deref(), Some("ab\u{639}"));
        assert!(reader.is_over());
        let alone = [first];
        assert_eq!(Pieces::of(&alone, 0).string(Count::Two), None);
    }
}
