//! PMTiles, version 3: where each tile of an archive lies. Only what stands before the tiles is read.

use std::io::Read;

use flate2::read::GzDecoder;
use waymark_map::backdrop::{MOST_TILES, Media, Tile, Tiles};

use super::NoBackdrop;
use super::credit::credit;
use super::hilbert::tile;

/// Bytes of the header.
const HEADER: usize = 127;
/// Most bytes of one list, unpacked: a tile takes four to ten.
const MOST_LIST: u64 = 4 * 1024 * 1024;
/// Lists within lists; writers make two.
const DEEPEST_LIST: u8 = 3;

/// An archive, as far as it has to be known.
#[derive(Clone, Debug, PartialEq)]
pub struct Archive {
    pub media: Media,
    /// Where each tile lies in the tiles' own bytes.
    pub tiles: Tiles,
    /// Where these begin in the file, and how many they are.
    pub begins: u64,
    pub bytes: u64,
    /// Whom it is from, as its maker wrote; empty where he wrote nothing, or behind the tiles.
    pub credit: String,
}

/// How much of an archive has to be read for [`tiles`], by its first bytes.
///
/// # Errors
/// When it is no archive of version 3, or its tiles do not stand last.
pub fn head_of(start: &[u8]) -> Result<u64, NoBackdrop> {
    let header = Header::of(start)?;
    let lists = [header.root, header.leaves];
    let end = lists.map(|(begins, long)| begins.checked_add(long));
    match end {
        [Some(root), Some(leaves)] if root.max(leaves) <= header.data.0 => Ok(root.max(leaves)),
        _ => Err(NoBackdrop::Order),
    }
}

/// The tiles of an archive, from what stands before them and the length of the whole file.
///
/// # Errors
/// Why it is no background.
pub fn tiles(head: &[u8], whole: u64) -> Result<Archive, NoBackdrop> {
    head_of(head)?;
    let header = Header::of(head)?;
    let (begins, bytes) = header.data;
    let end = begins.checked_add(bytes).ok_or(NoBackdrop::Damaged)?;
    if end > whole {
        return Err(NoBackdrop::CutShort(end - whole));
    }
    let media = match header.kind {
        1 => shapes(header.tile_packing)?,
        2 => Media::Png,
        3 => Media::Jpeg,
        4 => Media::Webp,
        other => return Err(NoBackdrop::TileKind(other)),
    };
    let mut found = Vec::new();
    list(head, &header, header.root, DEEPEST_LIST, &mut found)?;
    if found.is_empty() {
        return Err(NoBackdrop::NoTiles);
    }
    let fits =
        |(_, (begins, long)): &(Tile, (u32, u32))| u64::from(*begins) + u64::from(*long) <= bytes;
    if !found.iter().all(fits) {
        return Err(NoBackdrop::Damaged);
    }
    Ok(Archive {
        media,
        tiles: Tiles::of(found),
        begins,
        bytes,
        credit: credit(&said(head, &header)),
    })
}

/// The metadata; an archive is a background without it, too.
fn said(head: &[u8], header: &Header) -> Vec<u8> {
    let packed = part(head, header.metadata);
    let unpacked = packed.and_then(|packed| unpacked(packed, header.packing));
    unpacked.unwrap_or_default()
}

/// Tiles of shapes are read plain or packed by gzip, which is told tile by tile.
fn shapes(packing: u8) -> Result<Media, NoBackdrop> {
    match packing {
        1 | 2 => Ok(Media::Mvt),
        other => Err(NoBackdrop::TilePacking(other)),
    }
}

/// What of the header is needed: places as begin and length.
struct Header {
    root: (u64, u64),
    metadata: (u64, u64),
    leaves: (u64, u64),
    data: (u64, u64),
    packing: u8,
    tile_packing: u8,
    kind: u8,
}

impl Header {
    fn of(start: &[u8]) -> Result<Self, NoBackdrop> {
        let missing = HEADER.saturating_sub(start.len());
        if missing > 0 {
            return Err(NoBackdrop::CutShort(missing as u64));
        }
        let byte = |at: usize| start.get(at).copied().unwrap_or_default();
        if byte(7) != 3 {
            return Err(NoBackdrop::Version(byte(7)));
        }
        let eight = |at: usize| {
            let bytes = start
                .get(at..at + 8)
                .and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(0, u64::from_le_bytes)
        };
        Ok(Self {
            root: (eight(8), eight(16)),
            metadata: (eight(24), eight(32)),
            leaves: (eight(40), eight(48)),
            data: (eight(56), eight(64)),
            packing: byte(97),
            tile_packing: byte(98),
            kind: byte(99),
        })
    }
}

/// Adds the tiles of a list, and of the lists it names.
fn list(
    head: &[u8],
    header: &Header,
    place: (u64, u64),
    depth: u8,
    found: &mut Vec<(Tile, (u32, u32))>,
) -> Result<(), NoBackdrop> {
    let depth = depth.checked_sub(1).ok_or(NoBackdrop::Damaged)?;
    let unpacked = unpacked(part(head, place)?, header.packing)?;
    for entry in entries(&unpacked)? {
        if entry.run == 0 {
            let begins = header
                .leaves
                .0
                .checked_add(entry.begins)
                .ok_or(NoBackdrop::Damaged)?;
            list(head, header, (begins, entry.long), depth, found)?;
            continue;
        }
        let place = u32::try_from(entry.begins)
            .ok()
            .zip(u32::try_from(entry.long).ok());
        let place = place.ok_or(NoBackdrop::TooManyTiles)?;
        if entry.run > MOST_TILES as u64 || found.len() + entry.run as usize > MOST_TILES {
            return Err(NoBackdrop::TooManyTiles);
        }
        for step in 0..entry.run {
            let number = entry.number.checked_add(step).ok_or(NoBackdrop::Damaged)?;
            let (level, column, row) = tile(number).ok_or(NoBackdrop::Damaged)?;
            // Levels deeper than maps are drawn are of no use here.
            found.extend(Tile::new(level, column, row).map(|tile| (tile, place)));
        }
    }
    Ok(())
}

fn part(head: &[u8], (begins, long): (u64, u64)) -> Result<&[u8], NoBackdrop> {
    let end = begins.checked_add(long).ok_or(NoBackdrop::Damaged)?;
    let place = |number: u64| usize::try_from(number).map_err(|_| NoBackdrop::Damaged);
    let missing = end.saturating_sub(head.len() as u64);
    head.get(place(begins)?..place(end)?)
        .ok_or(NoBackdrop::CutShort(missing))
}

fn unpacked(bytes: &[u8], packing: u8) -> Result<Vec<u8>, NoBackdrop> {
    match packing {
        1 => Ok(bytes.to_vec()),
        2 => {
            let mut unpacked = Vec::new();
            let mut reader = GzDecoder::new(bytes).take(MOST_LIST + 1);
            reader
                .read_to_end(&mut unpacked)
                .map_err(|_| NoBackdrop::Damaged)?;
            match unpacked.len() as u64 > MOST_LIST {
                true => Err(NoBackdrop::TooManyTiles),
                false => Ok(unpacked),
            }
        }
        other => Err(NoBackdrop::ListPacking(other)),
    }
}

/// A tile, a run of tiles that look alike, or (with a run of none) another list.
#[derive(Clone, Copy, Default)]
struct Entry {
    number: u64,
    run: u64,
    long: u64,
    begins: u64,
}

/// Four columns, one after the other: numbers by their differences, runs, lengths, and places (0: behind the last).
fn entries(bytes: &[u8]) -> Result<Vec<Entry>, NoBackdrop> {
    let mut bytes = bytes;
    let count = number(&mut bytes)?;
    // Each entry takes four bytes at least.
    if count > bytes.len() as u64 / 4 {
        return Err(NoBackdrop::Damaged);
    }
    let mut entries = vec![Entry::default(); count as usize];
    let mut last = 0_u64;
    for entry in &mut entries {
        last = last
            .checked_add(number(&mut bytes)?)
            .ok_or(NoBackdrop::Damaged)?;
        entry.number = last;
    }
    for entry in &mut entries {
        entry.run = number(&mut bytes)?;
    }
    for entry in &mut entries {
        entry.long = number(&mut bytes)?;
    }
    let mut next = 0_u64;
    for entry in &mut entries {
        let place = number(&mut bytes)?;
        entry.begins = place.checked_sub(1).unwrap_or(next);
        next = entry
            .begins
            .checked_add(entry.long)
            .ok_or(NoBackdrop::Damaged)?;
    }
    Ok(entries)
}

/// Seven bits a byte, the smallest first.
fn number(bytes: &mut &[u8]) -> Result<u64, NoBackdrop> {
    let mut number = 0_u64;
    for shift in (0..63).step_by(7) {
        let (byte, rest) = bytes.split_first().ok_or(NoBackdrop::Damaged)?;
        *bytes = rest;
        number |= u64::from(byte & 127) << shift;
        if *byte < 128 {
            return Ok(number);
        }
    }
    Err(NoBackdrop::Damaged)
}
