//! LZW as TIFF has it (TIFF 6.0, section 13): the highest bit first, and codes grow one early.

use super::super::NoBackdrop;

const CLEAR: usize = 256;
const END: usize = 257;
const FIRST: usize = 258;
const LONGEST: u32 = 12;

/// Strings as chains: the code before, and the byte it ends with.
struct Table {
    chains: Vec<(usize, u8)>,
}

impl Table {
    fn next(&self) -> usize {
        FIRST + self.chains.len()
    }

    /// The string of a code, from its end.
    fn backward(&self, mut code: usize, to: &mut Vec<u8>) -> Result<(), NoBackdrop> {
        to.clear();
        while let Some(place) = code.checked_sub(FIRST) {
            let (before, byte) = *self.chains.get(place).ok_or(NoBackdrop::Damaged)?;
            to.push(byte);
            code = before;
        }
        to.push(u8::try_from(code).map_err(|_| NoBackdrop::Damaged)?);
        Ok(())
    }
}

/// At most so many bytes.
pub(super) fn unpacked(packed: &[u8], bytes: usize) -> Result<Vec<u8>, NoBackdrop> {
    let mut unpacked = Vec::new();
    let mut table = Table { chains: Vec::new() };
    let mut codes = Codes {
        packed,
        bits: 0,
        held: 0,
    };
    let (mut before, mut string) = (CLEAR, Vec::new());
    while unpacked.len() < bytes {
        let width = (usize::BITS - (table.next() + 1).leading_zeros()).clamp(9, LONGEST);
        let Some(code) = codes.next(width) else {
            break;
        };
        match code {
            END => break,
            CLEAR => {
                table.chains.clear();
                before = CLEAR;
                continue;
            }
            _ if before == CLEAR => table.backward(code, &mut string)?,
            _ if code < table.next() => {
                table.backward(code, &mut string)?;
                let first = string.last().copied().unwrap_or_default();
                table.chains.push((before, first));
            }
            // The code that is made just now: the string before, and its first byte again.
            _ if code == table.next() => {
                table.backward(before, &mut string)?;
                let first = string.last().copied().unwrap_or_default();
                table.chains.push((before, first));
                string.insert(0, first);
            }
            _ => return Err(NoBackdrop::Damaged),
        }
        if table.chains.len() > 1 << LONGEST {
            return Err(NoBackdrop::Damaged);
        }
        unpacked.extend(string.iter().rev());
        before = code;
    }
    Ok(unpacked)
}

/// Codes out of bytes.
struct Codes<'a> {
    packed: &'a [u8],
    bits: u32,
    held: u32,
}

impl Codes<'_> {
    fn next(&mut self, width: u32) -> Option<usize> {
        while self.held < width {
            let (byte, rest) = self.packed.split_first()?;
            self.packed = rest;
            self.bits = self.bits << 8 | u32::from(*byte);
            self.held += 8;
        }
        self.held -= width;
        let code = self.bits >> self.held & ((1 << width) - 1);
        Some(code as usize)
    }
}
