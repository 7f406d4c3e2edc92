//! The directory of a TIFF: tags with their numbers, in either order of bytes.

use std::collections::BTreeMap;

pub const WIDTH: u16 = 256;
pub const HEIGHT: u16 = 257;
pub const BITS: u16 = 258;
pub const COMPRESSION: u16 = 259;
pub const STRIPS: u16 = 273;
pub const BANDS: u16 = 277;
pub const ROWS_A_STRIP: u16 = 278;
pub const STRIP_BYTES: u16 = 279;
pub const PREDICTOR: u16 = 317;
pub const TILE_WIDTH: u16 = 322;
pub const TILE_HEIGHT: u16 = 323;
pub const TILES: u16 = 324;
pub const TILE_BYTES: u16 = 325;
pub const FORMAT: u16 = 339;
pub const SCALE: u16 = 33_550;
pub const TIE: u16 = 33_922;
pub const GEO_KEYS: u16 = 34_735;
const NO_DATA: u16 = 42_113;

/// A directory has a few dozen; so many numbers of one tag are strips or tiles.
const MOST_TAGS: usize = 256;
const MOST_NUMBERS: usize = 200_000;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Order {
    Little,
    Big,
}

/// The first directory of a file.
pub struct Tags {
    pub order: Order,
    numbers: BTreeMap<u16, Vec<f64>>,
    no_data: String,
}

impl Order {
    pub fn u16(self, bytes: &[u8], at: usize) -> Option<u16> {
        let bytes = bytes.get(at..)?.first_chunk::<2>()?;
        Some(match self {
            Self::Little => u16::from_le_bytes(*bytes),
            Self::Big => u16::from_be_bytes(*bytes),
        })
    }

    pub fn u32(self, bytes: &[u8], at: usize) -> Option<u32> {
        let bytes = bytes.get(at..)?.first_chunk::<4>()?;
        Some(match self {
            Self::Little => u32::from_le_bytes(*bytes),
            Self::Big => u32::from_be_bytes(*bytes),
        })
    }

    fn f64(self, bytes: &[u8], at: usize) -> Option<f64> {
        let bytes = bytes.get(at..)?.first_chunk::<8>()?;
        Some(match self {
            Self::Little => f64::from_le_bytes(*bytes),
            Self::Big => f64::from_be_bytes(*bytes),
        })
    }
}

impl Tags {
    pub fn read(bytes: &[u8]) -> Result<Self, &'static str> {
        let order = match bytes.first() {
            Some(b'I') => Order::Little,
            _ => Order::Big,
        };
        if order.u16(bytes, 2) == Some(43) {
            return Err("it is a BigTIFF; save it as a plain GeoTIFF of one band");
        }
        let broken = "it ends before its directory does";
        let start = order
            .u32(bytes, 4)
            .and_then(|at| usize::try_from(at).ok())
            .ok_or(broken)?;
        let count = usize::from(order.u16(bytes, start).ok_or(broken)?);
        let mut tags = Self {
            order,
            numbers: BTreeMap::new(),
            no_data: String::new(),
        };
        for entry in 0..count.min(MOST_TAGS) {
            let at = start.saturating_add(2 + entry * 12);
            let tag = order.u16(bytes, at).ok_or(broken)?;
            tags.take(bytes, at, tag).ok_or(broken)?;
        }
        Ok(tags)
    }

    fn take(&mut self, bytes: &[u8], at: usize, tag: u16) -> Option<()> {
        let order = self.order;
        let kind = order.u16(bytes, at + 2)?;
        let count = usize::try_from(order.u32(bytes, at + 4)?).ok()?;
        let size = match kind {
            1 | 2 => 1,
            3 => 2,
            4 => 4,
            12 => 8,
            // Fractions and what came later say nothing that is asked here.
            _ => return Some(()),
        };
        if count > MOST_NUMBERS {
            return Some(());
        }
        let from = match count * size {
            0..=4 => at + 8,
            _ => usize::try_from(order.u32(bytes, at + 8)?).ok()?,
        };
        if kind == 2 {
            let text = bytes.get(from..from.checked_add(count)?)?;
            if tag == NO_DATA {
                let text = String::from_utf8_lossy(text);
                text.trim_end_matches('\0')
                    .trim()
                    .clone_into(&mut self.no_data);
            }
            return Some(());
        }
        let number = |nth: usize| {
            let at = from.checked_add(nth * size)?;
            match kind {
                1 => bytes.get(at).copied().map(f64::from),
                3 => order.u16(bytes, at).map(f64::from),
                4 => order.u32(bytes, at).map(f64::from),
                _ => order.f64(bytes, at),
            }
        };
        let numbers: Option<Vec<f64>> = (0..count).map(number).collect();
        self.numbers.insert(tag, numbers?);
        Some(())
    }

    pub fn all(&self, tag: u16) -> &[f64] {
        self.numbers.get(&tag).map_or(&[], Vec::as_slice)
    }

    /// A whole number.
    pub fn one(&self, tag: u16) -> Option<usize> {
        self.all(tag).first().copied().and_then(whole)
    }

    /// The number that stands for no data.
    pub fn no_data(&self) -> Option<f64> {
        self.no_data.parse().ok()
    }
}

/// Where a number is one that counts something.
pub fn whole(number: f64) -> Option<usize> {
    let fits = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = number as u32;
    fits.then(|| usize::try_from(whole).ok())?
}
