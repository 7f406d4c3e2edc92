//! The bytes of a compiled form, taken one thing after another.
//!
//! They are postcard's, and serde writes them. Reading them through serde would be a sixth of the whole program in her hands:
//! a visitor for each type, each with its sentences. What is read here is either right or nothing.

/// What is left to read. Source of the format: <https://postcard.jamesmunns.com/wire-format>.
pub(super) struct Bytes<'a> {
    left: &'a [u8],
}

impl<'a> Bytes<'a> {
    pub fn new(left: &'a [u8]) -> Self {
        Self { left }
    }

    pub fn is_empty(&self) -> bool {
        self.left.is_empty()
    }

    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.left.split_at_checked(count)?;
        self.left = left;
        Some(taken)
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (byte, left) = self.left.split_first()?;
        self.left = left;
        Some(*byte)
    }

    /// A whole number of at most 32 bits, seven a byte, the lowest first.
    pub fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for place in 0..5_u32 {
            let byte = self.byte()?;
            let bits = u32::from(byte & 0x7F);
            // The fifth byte has room for four bits.
            if place == 4 && bits > 0xF {
                return None;
            }
            number |= bits << (7 * place);
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    /// A place in a list, or how many there are.
    pub fn place(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub fn real(&mut self) -> Option<f64> {
        let bytes = self.take(8)?.try_into().ok()?;
        Some(f64::from_le_bytes(bytes))
    }

    pub fn text(&mut self) -> Option<String> {
        let length = self.place()?;
        let text = core::str::from_utf8(self.take(length)?).ok()?;
        Some(text.to_owned())
    }

    pub fn pair(&mut self) -> Option<(String, String)> {
        Some((self.text()?, self.text()?))
    }

    /// The one of a list whose place is the next byte.
    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(usize::from(self.byte()?)).copied()
    }

    /// What is there after a 1, and not after a 0.
    pub fn perhaps<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        match self.byte()? {
            0 => Some(None),
            1 => one(self).map(Some),
            _ => None,
        }
    }

    /// As many as the number before them says. Nothing is set aside for them: the number may be a lie.
    pub fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut list = Vec::new();
        for _ in 0..self.place()? {
            list.push(one(self)?);
        }
        Some(list)
    }
}
