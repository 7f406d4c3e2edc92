//! Searches every file below a folder for byte strings: as they are, as UTF-16, and inside Snappy blocks.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::snappy;
use crate::house::sources::walk;

/// A byte string found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub file: PathBuf,
    pub at: usize,
    pub how: How,
}

/// In which form it lay there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Plain,
    Utf16,
    Packed,
}

/// Every place below `folder` where one of the `needles` lies. Blocks are unpacked where the browser's stores lie.
pub fn search(folder: &Path, needles: &[Vec<u8>]) -> Vec<Hit> {
    let mut hits = Vec::new();
    walk(folder, &mut |file| {
        let Ok(bytes) = fs::read(file) else { return };
        let mut found = in_bytes(&bytes, needles);
        if is_of_a_store(file) {
            found.extend(packed(&bytes, needles));
        }
        hits.extend(found.into_iter().map(|(at, how)| Hit {
            file: file.to_owned(),
            at,
            how,
        }));
    });
    hits
}

/// Chromium keeps databases below `IndexedDB`, Firefox below `storage`.
fn is_of_a_store(file: &Path) -> bool {
    file.iter()
        .any(|part| part == "IndexedDB" || part == "storage")
        && !file.iter().any(|part| part == "cache")
}

/// Every place in `bytes`, as they are and as UTF-16.
pub fn in_bytes(bytes: &[u8], needles: &[Vec<u8>]) -> Vec<(usize, How)> {
    let wide: Vec<Vec<u8>> = needles.iter().map(|needle| utf16(needle)).collect();
    let plain = places(bytes, needles)
        .into_iter()
        .map(|at| (at, How::Plain));
    plain
        .chain(places(bytes, &wide).into_iter().map(|at| (at, How::Utf16)))
        .collect()
}

/// Every Snappy stream in `bytes` that holds one.
pub fn packed(bytes: &[u8], needles: &[Vec<u8>]) -> Vec<(usize, How)> {
    let mut found = Vec::new();
    for at in 0..bytes.len() {
        let Some(inside) = bytes.get(at..).and_then(snappy::unpack) else {
            continue;
        };
        // A value packed by the page's engine may lie in a block packed by the store.
        let nested = (0..inside.len().min(NESTED))
            .filter_map(|at| inside.get(at..).and_then(snappy::unpack));
        if !in_bytes(&inside, needles).is_empty()
            || nested
                .into_iter()
                .any(|value| !in_bytes(&value, needles).is_empty())
        {
            found.push((at, How::Packed));
        }
    }
    found
}

/// A packed value begins this early in its block, or in another block.
const NESTED: usize = 256;

/// Where any of the needles begins, found by their first two bytes.
fn places(bytes: &[u8], needles: &[Vec<u8>]) -> Vec<usize> {
    let mut by_start: HashMap<[u8; 2], Vec<&[u8]>> = HashMap::new();
    let mut begins = vec![false; 1 << 16];
    for needle in needles.iter().filter(|needle| needle.len() >= 2) {
        let start = [needle[0], needle[1]];
        begins[usize::from(u16::from_be_bytes(start))] = true;
        by_start.entry(start).or_default().push(needle);
    }
    let mut found = Vec::new();
    for (at, pair) in bytes.windows(2).enumerate() {
        let start = [pair[0], pair[1]];
        if begins[usize::from(u16::from_be_bytes(start))] {
            let rest = &bytes[at..];
            if by_start
                .get(&start)
                .is_some_and(|needles| needles.iter().any(|needle| rest.starts_with(needle)))
            {
                found.push(at);
            }
        }
    }
    found
}

fn utf16(needle: &[u8]) -> Vec<u8> {
    needle.iter().flat_map(|byte| [*byte, 0]).collect()
}

/// Pieces of a plaintext worth searching for: a stored value may be cut by the store's own pages, so every
/// window of `WINDOW` bytes counts; a window of almost nothing but zeros would be found everywhere.
pub fn windows(plaintext: &[u8]) -> Vec<Vec<u8>> {
    let told = |window: &&[u8]| window.iter().filter(|byte| **byte != 0).count() >= TELLING;
    plaintext
        .windows(WINDOW)
        .filter(told)
        .map(<[u8]>::to_vec)
        .collect()
}

const WINDOW: usize = 20;
const TELLING: usize = 12;

#[cfg(test)]
mod tests {
    use super::{How, in_bytes, packed, windows};

    fn check(bytes: &[u8], expected: &[How]) {
        let canary = [b"a canary in the coal mine".to_vec()];
        let places = in_bytes(bytes, &canary)
            .into_iter()
            .chain(packed(bytes, &canary));
        let found: Vec<How> = places.map(|(_, how)| how).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn it_is_found_as_it_is_and_as_utf16() {
        check(b"..a canary in the coal mine..", &[How::Plain]);
        let wide: Vec<u8> = b"a canary in the coal mine"
            .iter()
            .flat_map(|byte| [*byte, 0])
            .collect();
        check(&wide, &[How::Utf16]);
    }

    #[test]
    fn it_is_found_inside_a_packed_block() {
        // "a canary " as a literal, the rest as another, and a copy of the whole: 50 bytes.
        let block = [
            &[50, 8 << 2][..],
            b"a canary ",
            &[15 << 2],
            b"in the coal mine",
            &[(24 << 2) | 2, 25, 0],
        ];
        check(&block.concat(), &[How::Packed]);
    }

    #[test]
    fn other_bytes_are_not_taken_for_it() {
        check(b"a canary in a coal mine, and other words", &[]);
    }

    #[test]
    fn zeros_make_no_window() {
        assert!(windows(&[0; 1024]).is_empty());
        assert_eq!(windows(&[7; 21]).len(), 2);
    }
}
