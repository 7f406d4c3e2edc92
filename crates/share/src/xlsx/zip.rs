//! A zip of parts (PKWARE's APPNOTE, 4.3), without a clock: every part has the same date.

use miniz_oxide::deflate::compress_to_vec;

/// 2.0: the oldest version every reader knows.
const VERSION: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// How hard the packer tries, of 10: the usual compromise.
const LEVEL: u8 = 6;
/// 1 January 1980, midnight: the zero of the format.
const TIME: u16 = 0;
const DATE: u16 = (1 << 5) | 1;

/// Parts by name, in order. A workbook's parts are far from the format's limits of 65,535 parts and 4 GiB.
pub(crate) fn zip(parts: &[(String, String)]) -> Vec<u8> {
    let mut out = Out::default();
    let mut directory = Out::default();
    for (name, text) in parts {
        let (at, packed) = (out.length(), compress_to_vec(text.as_bytes(), LEVEL));
        out.four(0x0403_4b50);
        entry(&mut out, name, text, &packed);
        out.bytes(name.as_bytes());
        out.bytes(&packed);
        directory.four(0x0201_4b50);
        directory.two(VERSION);
        entry(&mut directory, name, text, &packed);
        // No comment, first disk, no attributes of any system.
        (0..3).for_each(|_| directory.two(0));
        directory.four(0);
        directory.four(at);
        directory.bytes(name.as_bytes());
    }
    let (at, parts) = (out.length(), small(parts.len()));
    let length = directory.length();
    out.0.extend(directory.0);
    out.four(0x0605_4b50);
    out.two(0);
    out.two(0);
    out.two(parts);
    out.two(parts);
    out.four(length);
    out.four(at);
    out.two(0);
    out.0
}

/// What stands in front of a part and in the directory alike.
fn entry(out: &mut Out, name: &str, text: &str, packed: &[u8]) {
    for two in [VERSION, UTF8, DEFLATED, TIME, DATE] {
        out.two(two);
    }
    out.four(crc32fast::hash(text.as_bytes()));
    out.four(large(packed.len()));
    out.four(large(text.len()));
    out.two(small(name.len()));
    out.two(0);
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn large(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Numbers with the least byte first.
#[derive(Default)]
struct Out(Vec<u8>);

impl Out {
    fn length(&self) -> u32 {
        large(self.0.len())
    }

    fn two(&mut self, number: u16) {
        self.0.extend(number.to_le_bytes());
    }

    fn four(&mut self, number: u32) {
        self.0.extend(number.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }
}
