//! One number of a TIFF: how many bytes it has, what they mean, and what was done to them before packing.

use crate::tiff::{Directory, Order, tag};

#[derive(Clone, Copy)]
enum Kind {
    Unsigned,
    Signed,
    Float,
}

/// What every number of a file is.
#[derive(Clone, Copy)]
pub(super) struct Sample {
    bytes: usize,
    kind: Kind,
    order: Order,
    predictor: u32,
}

impl Sample {
    pub(super) fn of(directory: &Directory<'_>) -> Result<Self, &'static str> {
        let number = |tag: u16| {
            let number = directory.one_or(tag, 1);
            number.map_err(|_| "it ends before its directory does")
        };
        let (bits, predictor) = (number(tag::BITS)?, number(tag::PREDICTOR)?);
        let kind = match number(tag::FORMAT)? {
            1 => Kind::Unsigned,
            2 => Kind::Signed,
            3 => Kind::Float,
            _ => return Err("its numbers are of a kind that is not read here"),
        };
        let known = match kind {
            Kind::Float => bits == 32,
            _ => [8, 16, 32].contains(&bits),
        };
        if !known || !(1..=3).contains(&predictor) {
            return Err("its numbers are not of 8, 16 or 32 bits; save it as 32-bit floats");
        }
        Ok(Self {
            bytes: bits as usize / 8,
            kind,
            order: directory.order(),
            predictor,
        })
    }

    pub(super) const fn bytes(self) -> usize {
        self.bytes
    }

    /// Takes back the differences that were packed in place of numbers.
    pub(super) fn undo(self, line: &mut [u8]) {
        match self.predictor {
            2 => self.add_up(line),
            3 => self.float(line),
            _ => {}
        }
    }

    /// Each number is the one before it and the difference.
    fn add_up(self, line: &mut [u8]) {
        let mut last = 0_u32;
        for at in (0..line.len()).step_by(self.bytes) {
            last = last.wrapping_add(self.raw(line, at));
            let Some(slot) = line.get_mut(at..at + self.bytes) else {
                return;
            };
            let all = match self.order {
                Order::Little => last.to_le_bytes(),
                Order::Big => last.to_be_bytes(),
            };
            let part = match self.order {
                Order::Little => all.get(..self.bytes),
                Order::Big => all.get(4 - self.bytes..),
            };
            slot.copy_from_slice(part.unwrap_or_default());
        }
    }

    /// Bytes of floats: the highest of all numbers of a line first, each as the difference to the byte before.
    fn float(self, line: &mut [u8]) {
        let mut last = 0_u8;
        for byte in line.iter_mut() {
            last = last.wrapping_add(*byte);
            *byte = last;
        }
        let planes = line.to_vec();
        let count = line.len() / self.bytes;
        for (at, slot) in line.iter_mut().enumerate() {
            let (number, place) = (at / self.bytes, at % self.bytes);
            let plane = match self.order {
                Order::Little => self.bytes - 1 - place,
                Order::Big => place,
            };
            *slot = planes
                .get(plane * count + number)
                .copied()
                .unwrap_or_default();
        }
    }

    fn raw(self, line: &[u8], at: usize) -> u32 {
        let rest = line.get(at..).unwrap_or_default();
        let raw = match self.bytes {
            1 => rest.first().copied().map(u32::from),
            2 => rest.first_chunk().map(|two| self.order.two(*two).into()),
            _ => rest.first_chunk().map(|four| self.order.four(*four)),
        };
        raw.unwrap_or_default()
    }

    pub(super) fn values(self, line: &[u8]) -> impl Iterator<Item = f64> + '_ {
        (0..line.len()).step_by(self.bytes).map(move |at| {
            let raw = self.raw(line, at);
            match (self.kind, self.bytes) {
                (Kind::Float, _) => f64::from(f32::from_bits(raw)),
                (Kind::Unsigned, _) => f64::from(raw),
                // The low bits, read as a number with a sign.
                #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
                (Kind::Signed, 1) => f64::from(raw as u8 as i8),
                #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap)]
                (Kind::Signed, 2) => f64::from(raw as u16 as i16),
                #[allow(clippy::cast_possible_wrap)]
                (Kind::Signed, _) => f64::from(raw as i32),
            }
        })
    }
}
