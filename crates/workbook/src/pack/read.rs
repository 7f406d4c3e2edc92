//! Parts of a zip (PKWARE's APPNOTE, 4.3): sizes are checked as declared before, and as they are while unpacking.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use waymark_ask::definition::Problem;

use crate::bytes::{place, two};
use crate::limits::{MAX_PARTS, MAX_UNPACKED};
use crate::refusal::of_file;

/// A packed file.
pub(crate) struct Pack<'a> {
    bytes: &'a [u8],
    parts: Vec<Part>,
    /// How much more may be unpacked.
    left: core::cell::Cell<usize>,
}

struct Part {
    name: String,
    method: usize,
    flags: usize,
    packed: usize,
    unpacked: usize,
    header: usize,
    check: usize,
}

/// The record at the end: its mark, its length without a comment, and the longest comment.
const END: [u8; 4] = [0x50, 0x4b, 0x05, 0x06];
const END_LENGTH: usize = 22;
const LONGEST_COMMENT: usize = 65_535;

const STORED: usize = 0;
const DEFLATED: usize = 8;
const ENCRYPTED: usize = 1;

impl<'a> Pack<'a> {
    /// Reads the directory.
    pub(crate) fn open(bytes: &'a [u8]) -> Result<Self, Box<Problem>> {
        let parts = directory(bytes).ok_or_else(damaged)?;
        if parts.len() > MAX_PARTS {
            let sentence =
                format!("This file is packed of more than {MAX_PARTS} parts; no form is.");
            return Err(of_file("too-many-parts", &sentence));
        }
        let declared = parts
            .iter()
            .fold(0_usize, |sum, part| sum.saturating_add(part.unpacked));
        if declared > MAX_UNPACKED {
            return Err(too_large());
        }
        Ok(Self {
            bytes,
            parts,
            left: core::cell::Cell::new(MAX_UNPACKED),
        })
    }

    /// The names of all parts, in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.name.as_str())
    }

    /// Whether there is a part of this name, in any case.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    fn find(&self, name: &str) -> Option<&Part> {
        let name = name.trim_start_matches('/');
        self.parts
            .iter()
            .find(|part| part.name.trim_start_matches('/').eq_ignore_ascii_case(name))
    }

    /// A part unpacked; nothing when there is none of this name.
    pub(crate) fn part(&self, name: &str) -> Result<Option<Vec<u8>>, Box<Problem>> {
        let Some(part) = self.find(name) else {
            return Ok(None);
        };
        if part.flags & ENCRYPTED != 0 {
            let sentence = "This file is packed with a password. Unpack it first.";
            return Err(of_file("password", sentence));
        }
        let packed = self.packed(part).ok_or_else(damaged)?;
        let left = self.left.get();
        if part.unpacked > left {
            return Err(too_large());
        }
        let unpacked = match part.method {
            STORED if packed.len() == part.unpacked => packed.to_vec(),
            STORED => return Err(damaged()),
            DEFLATED => {
                // One byte more than declared is already a lie.
                let limit = part.unpacked.saturating_add(1);
                decompress_to_vec_with_limit(packed, limit).map_err(|_| damaged())?
            }
            _ => {
                let sentence =
                    "This file is packed in a way that is not known here. Save it again.";
                return Err(of_file("packing", sentence));
            }
        };
        let sum = usize::try_from(crc32fast::hash(&unpacked)).ok();
        if unpacked.len() != part.unpacked || sum != Some(part.check) {
            return Err(damaged());
        }
        self.left.set(left.saturating_sub(unpacked.len()));
        Ok(Some(unpacked))
    }

    fn packed(&self, part: &Part) -> Option<&'a [u8]> {
        let name = two(self.bytes, part.header.checked_add(26)?)?;
        let further = two(self.bytes, part.header.checked_add(28)?)?;
        let from = part
            .header
            .checked_add(30)?
            .checked_add(name)?
            .checked_add(further)?;
        self.bytes.get(from..from.checked_add(part.packed)?)
    }
}

fn directory(bytes: &[u8]) -> Option<Vec<Part>> {
    let from = bytes.len().saturating_sub(END_LENGTH + LONGEST_COMMENT);
    let tail = bytes.get(from..)?;
    let end = from + tail.windows(END.len()).rposition(|window| window == END)?;
    let count = two(bytes, end + 10)?;
    let mut at = place(bytes, end + 16)?;
    let mut parts = Vec::new();
    // One more than allowed is enough to know.
    for _ in 0..count.min(MAX_PARTS + 1) {
        if bytes.get(at..at.checked_add(4)?)? != [0x50, 0x4b, 0x01, 0x02] {
            return None;
        }
        let (name, further) = (two(bytes, at + 28)?, two(bytes, at + 30)?);
        let comment = two(bytes, at + 32)?;
        let from = at.checked_add(46)?;
        let written = bytes.get(from..from.checked_add(name)?)?;
        parts.push(Part {
            name: String::from_utf8_lossy(written).replace('\\', "/"),
            flags: two(bytes, at + 8)?,
            method: two(bytes, at + 10)?,
            check: place(bytes, at + 16)?,
            packed: place(bytes, at + 20)?,
            unpacked: place(bytes, at + 24)?,
            header: place(bytes, at + 42)?,
        });
        at = from
            .checked_add(name)?
            .checked_add(further)?
            .checked_add(comment)?;
    }
    Some(parts)
}

fn damaged() -> Box<Problem> {
    let sentence = "This file is damaged: its parts cannot be unpacked. Fetch or save it again.";
    of_file("damaged", sentence)
}

fn too_large() -> Box<Problem> {
    let sentence = format!(
        "Unpacked, this file has more than {} MB; no form has. It is not opened.",
        MAX_UNPACKED >> 20
    );
    of_file("too-large", &sentence)
}
