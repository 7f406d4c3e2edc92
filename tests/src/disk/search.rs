//! Searches every file below a folder for byte strings: as they are, as UTF-16, and inside Snappy blocks.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};

use super::snappy;
use crate::house::sources::walk;

/// A byte string found where it must not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub file: PathBuf,
    pub at: usize,
    pub how: How,
    /// Which of the byte strings, by its number in the list that was searched for.
    pub which: usize,
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
    let needles = Needles::of(needles);
    let mut hits = Vec::new();
    walk(folder, &mut |file| {
        let Ok(bytes) = fs::read(file) else { return };
        let mut found = needles.in_bytes(&bytes);
        if is_of_a_store(file) {
            found.extend(needles.packed_in(&bytes));
        }
        hits.extend(found.into_iter().map(|(at, how, which)| Hit {
            file: file.to_owned(),
            at,
            how,
            which,
        }));
    });
    hits
}

/// Chromium keeps a site's databases below `IndexedDB`, Firefox below `storage/default`; below `storage/permanent`
/// are its own, large and of no site. Tables of LevelDB lie elsewhere too, as those of its session storage.
fn is_of_a_store(file: &Path) -> bool {
    if file.extension().is_some_and(|ending| ending == "ldb") {
        return true;
    }
    let parts: Vec<_> = file.iter().collect();
    let of_a_site = parts
        .windows(2)
        .any(|pair| pair[0] == "storage" && pair[1] == "default");
    let database = parts.iter().any(|part| *part == "IndexedDB") || of_a_site;
    database && !parts.iter().any(|part| *part == "cache")
}

/// What is searched for, sorted by its first two bytes.
struct Needles {
    begins: Vec<bool>,
    by_start: HashMap<[u8; 2], Vec<Needle>>,
}

/// Its bytes, in which form they are, and which it is.
type Needle = (Vec<u8>, How, usize);

/// Where one begins, in which form, and which it is.
type Found = (usize, How, usize);

/// A packed value begins this early in its block.
const NESTED: usize = 256;

impl Needles {
    /// Each needle as it is and as UTF-16.
    fn of(needles: &[Vec<u8>]) -> Self {
        let mut sorted = Self {
            begins: vec![false; 1 << 16],
            by_start: HashMap::new(),
        };
        for (which, needle) in needles.iter().enumerate() {
            sorted.add(needle.clone(), How::Plain, which);
            sorted.add(
                needle.iter().flat_map(|byte| [*byte, 0]).collect(),
                How::Utf16,
                which,
            );
        }
        sorted
    }

    fn add(&mut self, needle: Vec<u8>, how: How, which: usize) {
        let start = [needle[0], needle[1]];
        self.begins[usize::from(u16::from_be_bytes(start))] = true;
        let alike = self.by_start.entry(start).or_default();
        alike.push((needle, how, which));
    }

    /// Every place in `bytes` where one begins.
    fn in_bytes(&self, bytes: &[u8]) -> Vec<Found> {
        let mut found = Vec::new();
        for (at, pair) in bytes.windows(2).enumerate() {
            let start = [pair[0], pair[1]];
            if self.begins[usize::from(u16::from_be_bytes(start))] {
                let rest = &bytes[at..];
                let here = &self.by_start[&start];
                let hits = here.iter().filter(|(needle, ..)| rest.starts_with(needle));
                found.extend(hits.map(|(_, how, which)| (at, *how, *which)));
            }
        }
        found
    }

    /// Every Snappy stream in `bytes` that holds one.
    fn packed_in(&self, bytes: &[u8]) -> Vec<Found> {
        let mut found = Vec::new();
        for at in 0..bytes.len() {
            let Some(inside) = snappy::unpack(&bytes[at..]) else {
                continue;
            };
            // A value packed by the page's engine may lie in a block packed by the store.
            let nested =
                (0..inside.len().min(NESTED)).filter_map(|at| snappy::unpack(&inside[at..]));
            let held: BTreeSet<usize> = iter::once(inside.clone())
                .chain(nested)
                .flat_map(|value| self.in_bytes(&value))
                .map(|(_, _, which)| which)
                .collect();
            found.extend(held.into_iter().map(|which| (at, How::Packed, which)));
        }
        found
    }
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
    use super::{How, Needles, windows};

    fn check(bytes: &[u8], expected: &[How]) {
        let canary = Needles::of(&[b"a canary in the coal mine".to_vec()]);
        let mut places = canary.in_bytes(bytes);
        places.extend(canary.packed_in(bytes));
        let found: Vec<How> = places.into_iter().map(|(_, how, _)| how).collect();
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
    fn each_of_several_is_told_from_the_others() {
        let birds = Needles::of(&[b"canary".to_vec(), b"can".to_vec(), b"finch".to_vec()]);
        let found = birds.in_bytes(b"a finch, a canary");
        let which: Vec<usize> = found.into_iter().map(|(_, _, which)| which).collect();
        assert_eq!(which, [2, 0, 1]);
    }

    #[test]
    fn zeros_make_no_window() {
        assert!(windows(&[0; 1024]).is_empty());
        assert_eq!(windows(&[7; 21]).len(), 2);
    }
}
