//! Deflate (RFC 1951): one block, with the codes that every reader knows beforehand.

use super::repeats::{Step, steps};

/// The bytes, packed.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = Bits::default();
    // The last block; of the kind with fixed codes.
    out.put(1, 1);
    out.put(1, 2);
    for step in steps(bytes) {
        match step {
            Step::Byte(byte) => out.symbol(u32::from(byte)),
            Step::Repeat { length, distance } => {
                out.length(number(length));
                out.distance(number(distance));
            }
        }
    }
    out.symbol(END_OF_BLOCK);
    out.finish()
}

const END_OF_BLOCK: u32 = 256;

/// A repeat's length and distance are under 2¹⁶.
fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// Bits, the least of a byte first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    waiting: u64,
    count: u32,
}

impl Bits {
    /// The `count` low bits of a number, the least first.
    fn put(&mut self, bits: u32, count: u32) {
        self.waiting |= u64::from(bits) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.spill();
        }
    }

    fn spill(&mut self) {
        let [byte, ..] = self.waiting.to_le_bytes();
        self.bytes.push(byte);
        self.waiting >>= 8;
        self.count = self.count.saturating_sub(8);
    }

    /// Codes stand with their greatest bit first.
    fn code(&mut self, code: u32, length: u32) {
        self.put(code.reverse_bits() >> (u32::BITS - length), length);
    }

    /// A byte, the end, or a length (3.2.6).
    fn symbol(&mut self, symbol: u32) {
        match symbol {
            0..=143 => self.code(0b0011_0000 + symbol, 8),
            144..=255 => self.code(0b1_1001_0000 + symbol - 144, 9),
            256..=279 => self.code(symbol - 256, 7),
            _ => self.code(0b1100_0000 + symbol - 280, 8),
        }
    }

    /// 3 to 258 (3.2.5): a symbol for a range, four ranges for each number of extra bits.
    fn length(&mut self, length: u32) {
        if length == 258 {
            return self.symbol(285);
        }
        let past = length.saturating_sub(3);
        let extra = (past | 1).ilog2().saturating_sub(2);
        self.symbol(257 + 4 * extra + (past >> extra));
        self.put(past & ((1 << extra) - 1), extra);
    }

    /// 1 to 32,768 (3.2.5): a code for a range, two ranges for each number of extra bits.
    fn distance(&mut self, distance: u32) {
        let past = distance.saturating_sub(1);
        let extra = (past | 1).ilog2().saturating_sub(1);
        self.code(2 * extra + (past >> extra), 5);
        self.put(past & ((1 << extra) - 1), extra);
    }

    fn finish(mut self) -> Vec<u8> {
        if self.count > 0 {
            self.spill();
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use super::deflate;
    use proptest::prelude::*;

    /// As zlib writes them.
    #[test]
    fn known_texts_have_known_bytes() {
        assert_eq!(deflate(b""), [0x03, 0x00]);
        assert_eq!(deflate(b"a"), [0x4b, 0x04, 0x00]);
    }

    fn check(bytes: &[u8]) {
        let read = miniz_oxide::inflate::decompress_to_vec(&deflate(bytes));
        assert!(read.is_ok_and(|read| read == bytes), "{bytes:?}");
    }

    #[test]
    fn every_length_and_distance_comes_back() {
        for length in 1..=520 {
            check(&vec![b'x'; length]);
        }
        for distance in (1..40_000).step_by(1_333) {
            let mut bytes = b"far away".to_vec();
            bytes.extend((0..distance).map(|at: u32| at.to_le_bytes()[0] ^ at.to_le_bytes()[1]));
            bytes.extend(b"far away");
            check(&bytes);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_come_back(bytes in proptest::collection::vec(0_u8..=255, 0..2_000), few in "[a-c]{0,3000}") {
            check(&bytes);
            check(few.as_bytes());
        }
    }
}
