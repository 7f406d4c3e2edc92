//! Zips made for tests: what is declared need not be what is inside.
#![allow(dead_code, reason = "no test needs all of it")]

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec;

/// A part as it will stand in the file.
pub struct Part {
    pub name: String,
    pub packed: Vec<u8>,
    /// What the directory says of it.
    pub size: u32,
    pub sum: u32,
}

impl Part {
    /// A part that is what it says.
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        Self {
            name: name.to_owned(),
            packed: compress_to_vec(bytes, 6),
            size: u32::try_from(bytes.len()).unwrap(),
            sum: crc32fast::hash(bytes),
        }
    }
}

/// Puts parts together.
pub fn zip(parts: &[Part]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for part in parts {
        let at = u32::try_from(out.len()).unwrap();
        let mut entry = Vec::new();
        for two in [20_u16, 1 << 11, 8, 0, 33] {
            entry.extend(two.to_le_bytes());
        }
        entry.extend(part.sum.to_le_bytes());
        entry.extend(u32::try_from(part.packed.len()).unwrap().to_le_bytes());
        entry.extend(part.size.to_le_bytes());
        entry.extend(u16::try_from(part.name.len()).unwrap().to_le_bytes());
        entry.extend([0; 2]);
        out.extend(b"PK\x03\x04");
        out.extend(&entry);
        out.extend(part.name.as_bytes());
        out.extend(&part.packed);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&entry);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(part.name.as_bytes());
    }
    let (at, length) = (out.len(), directory.len());
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    out.extend([count, count].concat());
    out.extend(u32::try_from(length).unwrap().to_le_bytes());
    out.extend(u32::try_from(at).unwrap().to_le_bytes());
    out.extend([0; 2]);
    out
}

/// Names and contents of the parts of a zip that was written without comments.
pub fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let two = |at: usize| usize::from(u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap()));
    let four = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let end = bytes.len() - 22;
    let mut at = four(end + 16);
    let mut parts = Vec::new();
    for _ in 0..two(end + 10) {
        let (name, header) = (two(at + 28), four(at + 42));
        let from = header + 30 + two(header + 26) + two(header + 28);
        let packed = &bytes[from..from + four(at + 20)];
        let content = match two(at + 10) {
            0 => packed.to_vec(),
            _ => decompress_to_vec(packed).unwrap(),
        };
        parts.push((
            String::from_utf8_lossy(&bytes[at + 46..at + 46 + name]).into_owned(),
            content,
        ));
        at += 46 + name + two(at + 30) + two(at + 32);
    }
    parts
}
