//! Compound files ([MS-CFB]), in which programs before 2007, and passwords since, keep streams by name.

use crate::bytes::{place, two};

/// How such a file begins.
pub(crate) const MARK: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Numbers from here on are no sectors: ends of chains and the like.
const SPECIAL: usize = 0xFFFF_FFFA;

/// Streams shorter than this stand in small sectors.
const SMALL_STREAM: usize = 4_096;
const SMALL_SECTOR: usize = 64;

/// How many sectors of the table the header itself names.
const IN_HEADER: usize = 109;

/// Bytes of an entry of the directory, and of its longest name.
const ENTRY: usize = 128;
const LONGEST_NAME: usize = 64;

/// A compound file.
pub(crate) struct Ole<'a> {
    bytes: &'a [u8],
    sector: usize,
    /// Which sector follows each.
    next: Vec<usize>,
    entries: Vec<Entry>,
    small_next: Vec<usize>,
    small: Vec<u8>,
}

struct Entry {
    name: String,
    start: usize,
    length: usize,
}

impl<'a> Ole<'a> {
    /// Reads the tables; nothing when they are damaged.
    pub(crate) fn open(bytes: &'a [u8]) -> Option<Self> {
        let sector = match two(bytes, 30)? {
            9 => 512,
            12 => 4_096,
            _ => return None,
        };
        let mut ole = Self {
            bytes,
            sector,
            next: Vec::new(),
            entries: Vec::new(),
            small_next: Vec::new(),
            small: Vec::new(),
        };
        for table in ole.tables()? {
            let table = ole.at(table)?;
            ole.next.extend(numbers(table));
        }
        let directory = ole.chain(place(bytes, 48)?, usize::MAX)?;
        ole.entries = directory.chunks_exact(ENTRY).filter_map(entry).collect();
        ole.small_next = numbers(&ole.chain(place(bytes, 60)?, usize::MAX)?).collect();
        if let Some(root) = ole.entries.first() {
            ole.small = ole.chain(root.start, root.length)?;
        }
        Some(ole)
    }

    /// The sectors that hold the table of sectors.
    fn tables(&self) -> Option<Vec<usize>> {
        let sectors = self.bytes.len() / self.sector;
        let mut tables: Vec<usize> = numbers(self.bytes.get(76..76 + 4 * IN_HEADER)?).collect();
        let mut further = place(self.bytes, 68)?;
        while further < SPECIAL && tables.len() <= sectors + IN_HEADER {
            let mut listed: Vec<usize> = numbers(self.at(further)?).collect();
            further = listed.pop()?;
            tables.append(&mut listed);
        }
        tables.retain(|table| *table < SPECIAL);
        // A sector listed twice would be read twice: there are never more than the file has.
        (tables.len() <= sectors).then_some(tables)
    }

    fn at(&self, sector: usize) -> Option<&'a [u8]> {
        let from = sector.checked_add(1)?.checked_mul(self.sector)?;
        let to = from.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(from..to)
    }

    /// Sectors one after another, up to a length.
    fn chain(&self, start: usize, length: usize) -> Option<Vec<u8>> {
        let (mut chain, mut sector) = (Vec::new(), start);
        // A chain that comes back to itself is longer than the file.
        while sector < SPECIAL && chain.len() < length {
            if chain.len() > self.bytes.len() {
                return None;
            }
            chain.extend_from_slice(self.at(sector)?);
            sector = *self.next.get(sector)?;
        }
        chain.truncate(length);
        Some(chain)
    }

    fn small_chain(&self, start: usize, length: usize) -> Option<Vec<u8>> {
        let (mut chain, mut sector) = (Vec::new(), start);
        while sector < SPECIAL && chain.len() < length {
            if chain.len() > self.small.len() {
                return None;
            }
            let from = sector.checked_mul(SMALL_SECTOR)?;
            chain.extend_from_slice(self.small.get(from..from.checked_add(SMALL_SECTOR)?)?);
            sector = *self.small_next.get(sector)?;
        }
        chain.truncate(length);
        Some(chain)
    }

    /// Whether there is a stream of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.name == name)
    }

    /// A stream by its name.
    pub(crate) fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|entry| entry.name == name)?;
        if entry.length < SMALL_STREAM {
            self.small_chain(entry.start, entry.length)
        } else {
            self.chain(entry.start, entry.length)
        }
    }
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let fours = bytes.chunks_exact(4);
    fours.filter_map(|four| place(four, 0))
}

fn entry(bytes: &[u8]) -> Option<Entry> {
    let length = two(bytes, 64)?.min(LONGEST_NAME).saturating_sub(2);
    let pairs = bytes.get(..length)?.chunks_exact(2);
    let units: Vec<u16> = pairs
        .filter_map(|pair| pair.try_into().ok())
        .map(u16::from_le_bytes)
        .collect();
    Some(Entry {
        name: String::from_utf16_lossy(&units),
        start: place(bytes, 116)?,
        length: place(bytes, 120)?,
    })
}
