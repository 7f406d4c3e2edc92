//! The first directory of a TIFF: its fields by their tags, read where they lie and never past the end.

use super::{Broken, Order};

/// More fields or blocks than any file has.
const MOST_FIELDS: u16 = 2_000;
const MOST_VALUES: u32 = 1_000_000;

/// Kinds of values (TIFF 6.0, section 2).
const LETTERS: u16 = 2;
const FRACTION: u16 = 12;

/// One field: its tag, the kind of its values, how many, and where they lie.
struct Field {
    tag: u16,
    kind: u16,
    count: u32,
    at: u64,
}

pub(crate) struct Directory<'a> {
    bytes: &'a [u8],
    order: Order,
    fields: Vec<Field>,
}

impl<'a> Directory<'a> {
    pub(crate) fn first(bytes: &'a [u8]) -> Result<Self, Broken> {
        let order = match bytes.get(..2) {
            Some(b"II") => Order::Little,
            Some(b"MM") => Order::Big,
            _ => return Err(Broken::Damaged),
        };
        let mut directory = Self {
            bytes,
            order,
            fields: Vec::new(),
        };
        match directory.two(2)? {
            42 => {}
            43 => return Err(Broken::Big),
            _ => return Err(Broken::Damaged),
        }
        let start = u64::from(directory.four(4)?);
        let count = directory.two(start)?;
        if count > MOST_FIELDS {
            return Err(Broken::Damaged);
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

    pub(crate) const fn order(&self) -> Order {
        self.order
    }

    /// Whole numbers of a field; none where it is not there.
    pub(crate) fn all(&self, tag: u16) -> Result<Vec<u32>, Broken> {
        let Some(field) = self.field(tag)? else {
            return Ok(Vec::new());
        };
        let number = |place: u32| {
            let at = field.at + u64::from(place) * size(field.kind);
            match field.kind {
                1 | 7 => self.take::<1>(at).map(|[byte]| u32::from(byte)),
                3 => self.two(at).map(u32::from),
                4 => self.four(at),
                _ => Err(Broken::Damaged),
            }
        };
        (0..field.count).map(number).collect()
    }

    /// The first number of a field that has to be there.
    pub(crate) fn one(&self, tag: u16) -> Result<u32, Broken> {
        self.all(tag)?.first().copied().ok_or(Broken::Damaged)
    }

    /// The same of one that may be missing.
    pub(crate) fn one_or(&self, tag: u16, usual: u32) -> Result<u32, Broken> {
        Ok(self.all(tag)?.first().copied().unwrap_or(usual))
    }

    /// Numbers with a fraction.
    pub(crate) fn fractions(&self, tag: u16) -> Result<Vec<f64>, Broken> {
        let Some(field) = self.field(tag)?.filter(|field| field.kind == FRACTION) else {
            return Ok(Vec::new());
        };
        let number = |place: u32| {
            let eight = self.take::<8>(field.at + u64::from(place) * 8)?;
            Ok(self.order.eight(eight))
        };
        (0..field.count).map(number).collect()
    }

    /// Letters, without what fills them up; none where the field is not there.
    pub(crate) fn text(&self, tag: u16) -> Result<String, Broken> {
        let Some(field) = self.field(tag)?.filter(|field| field.kind == LETTERS) else {
            return Ok(String::new());
        };
        let letter = |place: u32| self.take::<1>(field.at + u64::from(place));
        let letters: Result<Vec<[u8; 1]>, Broken> = (0..field.count).map(letter).collect();
        let text = String::from_utf8_lossy(letters?.as_flattened()).into_owned();
        Ok(text.trim_end_matches('\0').trim().to_owned())
    }

    /// A number that a GeoTIFF's list of keys holds itself (OGC 19-008r4, 7.1): after a head of four numbers come key, where its
    /// value lies (0: here), how many, and the value.
    pub(crate) fn key(&self, wanted: u32) -> Result<Option<u32>, Broken> {
        let keys = self.all(super::tag::KEYS)?;
        let entries = keys.chunks_exact(4).skip(1);
        let mut found = entries.filter_map(|entry| match entry {
            [key, 0, _, value] if *key == wanted => Some(*value),
            _ => None,
        });
        Ok(found.next())
    }

    fn field(&self, tag: u16) -> Result<Option<&Field>, Broken> {
        let field = self.fields.iter().find(|field| field.tag == tag);
        match field {
            Some(field) if field.count > MOST_VALUES => Err(Broken::Damaged),
            other => Ok(other),
        }
    }

    fn two(&self, at: u64) -> Result<u16, Broken> {
        self.take(at).map(|two| self.order.two(two))
    }

    fn four(&self, at: u64) -> Result<u32, Broken> {
        self.take(at).map(|four| self.order.four(four))
    }

    fn take<const N: usize>(&self, at: u64) -> Result<[u8; N], Broken> {
        let missing = (at + N as u64).saturating_sub(self.bytes.len() as u64);
        let place = usize::try_from(at).map_err(|_| Broken::Damaged)?;
        let rest = self
            .bytes
            .get(place..)
            .and_then(|rest| rest.first_chunk::<N>());
        rest.copied().ok_or(Broken::CutShort(missing))
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
