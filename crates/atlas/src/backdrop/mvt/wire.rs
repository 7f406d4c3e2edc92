//! Protocol Buffers as they are on the wire (encoding, "Message Structure"): fields by number, never read past the end.

use super::NoTile;

/// The value of a field.
#[derive(Clone, Copy)]
pub(super) enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
    Four([u8; 4]),
    Eight([u8; 8]),
}

/// What is left of a message.
pub(super) struct Message<'a>(&'a [u8]);

impl<'a> Message<'a> {
    pub(super) const fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The next field with its number; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<(u64, Field<'a>)>, NoTile> {
        let Some(key) = self.number()? else {
            return Ok(None);
        };
        let field = match key & 7 {
            0 => Field::Number(self.number()?.ok_or(NoTile::Damaged)?),
            1 => Field::Eight(*self.take::<8>()?),
            2 => {
                let long = self.number()?.ok_or(NoTile::Damaged)?;
                let long = usize::try_from(long).map_err(|_| NoTile::Damaged)?;
                let split = self.0.split_at_checked(long);
                let (bytes, rest) = split.ok_or(NoTile::Damaged)?;
                self.0 = rest;
                Field::Bytes(bytes)
            }
            5 => Field::Four(*self.take::<4>()?),
            _ => return Err(NoTile::Damaged),
        };
        Ok(Some((key >> 3, field)))
    }

    /// Seven bits a byte, the lowest first; none at the end.
    pub(super) fn number(&mut self) -> Result<Option<u64>, NoTile> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first().ok_or(NoTile::Damaged)?;
            self.0 = rest;
            number |= u64::from(byte & 127) << shift;
            if *byte < 128 {
                return Ok(Some(number));
            }
        }
        Err(NoTile::Damaged)
    }

    fn take<const N: usize>(&mut self) -> Result<&'a [u8; N], NoTile> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(NoTile::Damaged)?;
        self.0 = rest;
        Ok(head)
    }
}

/// Letters; what is no UTF-8 is damaged.
pub(super) fn text(bytes: &[u8]) -> Result<&str, NoTile> {
    core::str::from_utf8(bytes).map_err(|_| NoTile::Damaged)
}
