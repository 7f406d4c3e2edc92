//! One country: its land, the lines within it, and names. Read within limits, for the bytes come over a network.

use core::fmt;

use super::bytes::{Bytes, degrees, put_number, put_signed, steps};

/// The form of a piece; another number is another form.
const VERSION: u8 = 1;
/// No piece is larger; the largest made has thirty kilobytes.
pub const MOST_BYTES: usize = 64 * 1024;
/// Corners take two bytes at least.
const MOST_CORNERS: usize = MOST_BYTES / 2;
/// A name is a few words.
const LONGEST_NAME: usize = 120;

/// Corners in degrees east and north.
pub type Line = Vec<(f64, f64)>;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// A province, a governorate.
    Area,
    Town,
}

/// A name and where it stands, in degrees east and north.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceName {
    pub rank: Rank,
    pub at: (f64, f64),
    pub text: String,
}

/// A country under a map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Piece {
    /// Rings; what an odd number of them surrounds is land.
    pub land: Vec<Line>,
    /// Lines between its provinces.
    pub within: Vec<Line>,
    pub names: Vec<PlaceName>,
}

/// Why bytes are no piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAPiece {
    /// They end before what they announce.
    CutShort,
    TooLarge,
    /// Made by another version.
    OtherForm,
    Damaged,
}

impl Piece {
    /// # Errors
    /// Why the bytes are no piece.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAPiece> {
        if bytes.len() > MOST_BYTES {
            return Err(NotAPiece::TooLarge);
        }
        let mut bytes = Bytes(bytes);
        if bytes.byte()? != VERSION {
            return Err(NotAPiece::OtherForm);
        }
        let piece = Self {
            land: lines(&mut bytes)?,
            within: lines(&mut bytes)?,
            names: names(&mut bytes)?,
        };
        match bytes.0 {
            [] => Ok(piece),
            _ => Err(NotAPiece::Damaged),
        }
    }

    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut to = vec![VERSION];
        put_lines(&mut to, &self.land);
        put_lines(&mut to, &self.within);
        put_number(&mut to, self.names.len() as u32);
        let mut last = (0, 0);
        for name in &self.names {
            to.push(u8::from(name.rank == Rank::Town));
            put_corner(&mut to, name.at, &mut last);
            put_number(&mut to, name.text.len() as u32);
            to.extend_from_slice(name.text.as_bytes());
        }
        to
    }
}

fn lines(bytes: &mut Bytes<'_>) -> Result<Vec<Line>, NotAPiece> {
    let mut lines = Vec::new();
    let mut last = (0, 0);
    for _ in 0..bytes.number()? {
        let count = bytes.number()? as usize;
        if count > MOST_CORNERS {
            return Err(NotAPiece::Damaged);
        }
        let corners = (0..count).map(|_| corner(bytes, &mut last));
        lines.push(corners.collect::<Result<Line, NotAPiece>>()?);
    }
    Ok(lines)
}

fn names(bytes: &mut Bytes<'_>) -> Result<Vec<PlaceName>, NotAPiece> {
    let mut names = Vec::new();
    let mut last = (0, 0);
    for _ in 0..bytes.number()? {
        let rank = match bytes.byte()? {
            0 => Rank::Area,
            1 => Rank::Town,
            _ => return Err(NotAPiece::Damaged),
        };
        let at = corner(bytes, &mut last)?;
        let length = bytes.number()? as usize;
        if length > LONGEST_NAME {
            return Err(NotAPiece::Damaged);
        }
        let text = core::str::from_utf8(bytes.take(length)?).map_err(|_| NotAPiece::Damaged)?;
        if text.chars().any(char::is_control) {
            return Err(NotAPiece::Damaged);
        }
        let text = text.to_owned();
        names.push(PlaceName { rank, at, text });
    }
    Ok(names)
}

/// By how far it is from the corner before.
fn corner(bytes: &mut Bytes<'_>, last: &mut (i32, i32)) -> Result<(f64, f64), NotAPiece> {
    let east = last.0.saturating_add(bytes.signed()?);
    let north = last.1.saturating_add(bytes.signed()?);
    *last = (east, north);
    if east.abs() > steps(180.0) || north.abs() > steps(90.0) {
        return Err(NotAPiece::Damaged);
    }
    Ok((degrees(east), degrees(north)))
}

fn put_lines(to: &mut Vec<u8>, lines: &[Line]) {
    put_number(to, lines.len() as u32);
    let mut last = (0, 0);
    for line in lines {
        put_number(to, line.len() as u32);
        for at in line {
            put_corner(to, *at, &mut last);
        }
    }
}

fn put_corner(to: &mut Vec<u8>, at: (f64, f64), last: &mut (i32, i32)) {
    let (east, north) = (steps(at.0), steps(at.1));
    put_signed(to, east - last.0);
    put_signed(to, north - last.1);
    *last = (east, north);
}

impl fmt::Display for NotAPiece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CutShort => "the piece of the base map ends early",
            Self::TooLarge => "the piece of the base map is larger than any",
            Self::OtherForm => "the piece of the base map was made by another version",
            Self::Damaged => "the piece of the base map is damaged",
        })
    }
}

impl core::error::Error for NotAPiece {}
