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

/// Parts by name, in order.
pub(crate) fn pack(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let (at, packed) = (large(out.len()), compress_to_vec(bytes, LEVEL));
        out.extend(0x0403_4b50_u32.to_le_bytes());
        entry(&mut out, name, bytes, &packed);
        out.extend(name.as_bytes());
        out.extend(&packed);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        entry(&mut directory, name, bytes, &packed);
        // No comment, first disk, no attributes of any system.
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (at, length, count) = (large(out.len()), large(directory.len()), small(parts.len()));
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// What stands in front of a part and in the directory alike.
fn entry(out: &mut Vec<u8>, name: &str, bytes: &[u8], packed: &[u8]) {
    for two in [VERSION, UTF8, DEFLATED, TIME, DATE] {
        out.extend(two.to_le_bytes());
    }
    out.extend(crc32fast::hash(bytes).to_le_bytes());
    out.extend(large(packed.len()).to_le_bytes());
    out.extend(large(bytes.len()).to_le_bytes());
    out.extend(small(name.len()).to_le_bytes());
    out.extend([0; 2]);
}

fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn large(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
