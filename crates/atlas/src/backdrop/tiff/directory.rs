//! The first directory of a TIFF: its fields by their tags, read where they lie and never past the end.

use super::super::NoBackdrop;

/// Fields that are read (TIFF 6.0, and GeoTIFF's four).
pub(super) mod tag {
    pub const WIDTH: u16 = 256;
    pub const HEIGHT: u16 = 257;
    pub const BITS: u16 = 258;
    pub const PACKING: u16 = 259;
    pub const COLOURS: u16 = 262;
    pub const STRIPS: u16 = 273;
    pub const SAMPLES: u16 = 277;
    pub const ROWS: u16 = 278;
    pub const STRIP_BYTES: u16 = 279;
    pub const PLANES: u16 = 284;
    pub const PREDICTOR: u16 = 317;
    pub const PALETTE: u16 = 320;
    pub const TILE_WIDTH: u16 = 322;
    pub const TILE_HEIGHT: u16 = 323;
    pub const TILES: u16 = 324;
    pub const TILE_BYTES: u16 = 325;
    pub const SCALE: u16 = 33_550;
    pub const TIE: u16 = 33_922;
    pub const MATRIX: u16 = 34_264;
    pub const KEYS: u16 = 34_735;
}

/// More fields or blocks than any file has.
const MOST_FIELDS: u16 = 2_000;
const MOST_VALUES: u32 = 1_000_000;

/// How the numbers of a file are written.
#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

/// One field: its tag, the kind of its values, how many, and where they lie.
struct Field {
    tag: u16,
    kind: u16,
    count: u32,
    at: u64,
}

pub(super) struct Directory<'a> {
    bytes: &'a [u8],
    order: Order,
    fields: Vec<Field>,
}

impl<'a> Directory<'a> {
    pub(super) fn first(bytes: &'a [u8]) -> Result<Self, NoBackdrop> {
        let order = match bytes.get(..2) {
            Some(b"II") => Order::Little,
            Some(b"MM") => Order::Big,
            _ => return Err(NoBackdrop::Damaged),
        };
        let mut directory = Self {
            bytes,
            order,
            fields: Vec::new(),
        };
        match directory.two(2)? {
            42 => {}
            43 => return Err(NoBackdrop::BigTiff),
            _ => return Err(NoBackdrop::Damaged),
        }
        let start = u64::from(directory.four(4)?);
        let count = directory.two(start)?;
        if count > MOST_FIELDS {
            return Err(NoBackdrop::Damaged);
        }
        for place in 0..u64::from(count) {
            let at = start + 2 + place * 12;
            let (tag, kind, count) = (
                directory.two(at)?,
                directory.two(at + 2)?,
                directory.four(at + 4)?,
            );
            let inside = size(kind) * u64::from(count) <= 4;
            let at = match inside {
                true => at + 8,
                false => u64::from(directory.four(at + 8)?),
            };
            directory.fields.push(Field {
                tag,
                kind,
                count,
                at,
            });
        }
        Ok(directory)
    }

    /// Whole numbers of a field; none where it is not there.
    pub(super) fn all(&self, tag: u16) -> Result<Vec<u32>, NoBackdrop> {
        let Some(field) = self.field(tag)? else {
            return Ok(Vec::new());
        };
        let number = |place: u32| {
            let at = field.at + u64::from(place) * size(field.kind);
            match field.kind {
                1 | 7 => self.take::<1>(at).map(|[byte]| u32::from(byte)),
                3 => self.two(at).map(u32::from),
                4 => self.four(at),
                _ => Err(NoBackdrop::Damaged),
            }
        };
        (0..field.count).map(number).collect()
    }

    /// The first number of a field that has to be there.
    pub(super) fn one(&self, tag: u16) -> Result<u32, NoBackdrop> {
        self.all(tag)?.first().copied().ok_or(NoBackdrop::Damaged)
    }

    /// The same of one that may be missing.
    pub(super) fn one_or(&self, tag: u16, usual: u32) -> Result<u32, NoBackdrop> {
        Ok(self.all(tag)?.first().copied().unwrap_or(usual))
    }

    /// Numbers with a fraction.
    pub(super) fn fractions(&self, tag: u16) -> Result<Vec<f64>, NoBackdrop> {
        let Some(field) = self.field(tag)?.filter(|field| field.kind == 12) else {
            return Ok(Vec::new());
        };
        let number = |place: u32| {
            let eight = self.take::<8>(field.at + u64::from(place) * 8)?;
            Ok(match self.order {
                Order::Little => f64::from_le_bytes(eight),
                Order::Big => f64::from_be_bytes(eight),
            })
        };
        (0..field.count).map(number).collect()
    }

    fn field(&self, tag: u16) -> Result<Option<&Field>, NoBackdrop> {
        let field = self.fields.iter().find(|field| field.tag == tag);
        match field {
            Some(field) if field.count > MOST_VALUES => Err(NoBackdrop::Damaged),
            other => Ok(other),
        }
    }

    fn two(&self, at: u64) -> Result<u16, NoBackdrop> {
        let two = self.take(at)?;
        Ok(match self.order {
            Order::Little => u16::from_le_bytes(two),
            Order::Big => u16::from_be_bytes(two),
        })
    }

    fn four(&self, at: u64) -> Result<u32, NoBackdrop> {
        let four = self.take(at)?;
        Ok(match self.order {
            Order::Little => u32::from_le_bytes(four),
            Order::Big => u32::from_be_bytes(four),
        })
    }

    fn take<const N: usize>(&self, at: u64) -> Result<[u8; N], NoBackdrop> {
        let missing = (at + N as u64).saturating_sub(self.bytes.len() as u64);
        let place = usize::try_from(at).map_err(|_| NoBackdrop::Damaged)?;
        let rest = self
            .bytes
            .get(place..)
            .and_then(|rest| rest.first_chunk::<N>());
        rest.copied().ok_or(NoBackdrop::CutShort(missing))
    }
}

/// Bytes of a value of a kind.
const fn size(kind: u16) -> u64 {
    match kind {
        3 | 8 => 2,
        4 | 9 | 11 => 4,
        5 | 10 | 12 => 8,
        _ => 1,
    }
}
