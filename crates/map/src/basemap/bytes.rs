//! Numbers of a piece as bytes: seven bits each, the smallest first; signed ones folded to and fro around nothing.

use super::NotAPiece;

/// Steps of a degree in which corners are kept: some 110 metres, which is finer than what they were drawn from.
pub(super) const STEPS: f64 = 1_000.0;

/// Bytes as they are read.
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], NotAPiece> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(NotAPiece::CutShort)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, NotAPiece> {
        self.take(1)?.first().copied().ok_or(NotAPiece::CutShort)
    }

    pub(super) fn number(&mut self) -> Result<u32, NotAPiece> {
        let mut number: u32 = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            let bits = u32::from(byte & 127);
            let whole = bits.checked_shl(shift).ok_or(NotAPiece::Damaged)?;
            if whole >> shift != bits {
                return Err(NotAPiece::Damaged);
            }
            number |= whole;
            if byte < 128 {
                return Ok(number);
            }
        }
        Err(NotAPiece::Damaged)
    }

    pub(super) fn signed(&mut self) -> Result<i32, NotAPiece> {
        let number = self.number()?;
        // Half of what fits into thirty-two bits fits into thirty-one.
        let half = i32::try_from(number >> 1).unwrap_or_default();
        Ok(if number & 1 == 0 { half } else { -half - 1 })
    }
}

pub(super) fn put_number(to: &mut Vec<u8>, mut number: u32) {
    while number >= 128 {
        to.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    to.push(number as u8);
}

pub(super) fn put_signed(to: &mut Vec<u8>, number: i32) {
    put_number(
        to,
        (number.unsigned_abs() << 1).wrapping_sub(u32::from(number < 0)),
    );
}

/// Degrees in whole steps.
pub(super) fn steps(degrees: f64) -> i32 {
    // 180,000 at most.
    #[allow(clippy::cast_possible_truncation)]
    let whole = (degrees.clamp(-180.0, 180.0) * STEPS).round() as i32;
    whole
}

pub(super) fn degrees(steps: i32) -> f64 {
    f64::from(steps) / STEPS
}
