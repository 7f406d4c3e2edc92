//! A table of FlatBuffers: a list of places in front of it says where each field stands, or that it
//! is left out.

#[derive(Clone, Copy)]
pub(super) struct Table<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where its list of places begins.
    places: usize,
}

/// A list: its first element and how many there are.
struct List {
    first: usize,
    count: usize,
}

impl<'a> Table<'a> {
    /// The one that the bytes begin with.
    pub(super) fn root(bytes: &'a [u8]) -> Option<Self> {
        Self::at(bytes, whole(bytes, 0)?)
    }

    fn at(bytes: &'a [u8], at: usize) -> Option<Self> {
        let back = i32::from_le_bytes(chunk(bytes, at)?);
        let places = i64::try_from(at).ok()?.checked_sub(i64::from(back))?;
        let places = usize::try_from(places).ok()?;
        half(bytes, places)?;
        Some(Self { bytes, at, places })
    }

    /// Where a field stands; none where it is left out.
    fn field(&self, number: usize) -> Option<usize> {
        let place = number.checked_mul(2)?.checked_add(4)?;
        if place + 2 > half(self.bytes, self.places)? {
            return None;
        }
        match half(self.bytes, self.places.checked_add(place)?)? {
            0 => None,
            offset => self.at.checked_add(offset),
        }
    }

    /// What a field points at.
    fn target(&self, number: usize) -> Option<usize> {
        let field = self.field(number)?;
        field.checked_add(whole(self.bytes, field)?)
    }

    pub(super) fn byte(&self, number: usize) -> Option<u8> {
        self.bytes.get(self.field(number)?).copied()
    }

    pub(super) fn short(&self, number: usize) -> Option<usize> {
        half(self.bytes, self.field(number)?)
    }

    pub(super) fn int(&self, number: usize) -> Option<i32> {
        chunk(self.bytes, self.field(number)?).map(i32::from_le_bytes)
    }

    pub(super) fn long(&self, number: usize) -> Option<u64> {
        chunk(self.bytes, self.field(number)?).map(u64::from_le_bytes)
    }

    pub(super) fn table(&self, number: usize) -> Option<Self> {
        Self::at(self.bytes, self.target(number)?)
    }

    pub(super) fn text(&self, number: usize) -> Option<&'a str> {
        core::str::from_utf8(self.bytes(number)?).ok()
    }

    /// A list of bytes.
    pub(super) fn bytes(&self, number: usize) -> Option<&'a [u8]> {
        let list = self.list(number, 1)?;
        self.bytes
            .get(list.first..list.first.checked_add(list.count)?)
    }

    pub(super) fn doubles(&self, number: usize) -> Option<Vec<f64>> {
        let list = self.list(number, 8)?;
        let each = (0..list.count).map(|at| chunk(self.bytes, list.first + at * 8));
        each.map(|one| one.map(f64::from_le_bytes)).collect()
    }

    pub(super) fn ints(&self, number: usize) -> Option<Vec<usize>> {
        let list = self.list(number, 4)?;
        (0..list.count)
            .map(|at| whole(self.bytes, list.first + at * 4))
            .collect()
    }

    pub(super) fn tables(&self, number: usize) -> Option<Vec<Self>> {
        let list = self.list(number, 4)?;
        let each = (0..list.count).map(|at| {
            let place = list.first + at * 4;
            Self::at(self.bytes, place.checked_add(whole(self.bytes, place)?)?)
        });
        each.collect()
    }

    /// A list whose elements, of so many bytes each, are all there.
    fn list(&self, number: usize, size: usize) -> Option<List> {
        let at = self.target(number)?;
        let (count, first) = (whole(self.bytes, at)?, at.checked_add(4)?);
        self.bytes
            .get(first..first.checked_add(count.checked_mul(size)?)?)?;
        Some(List { first, count })
    }
}

fn chunk<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk::<N>().copied()
}

fn half(bytes: &[u8], at: usize) -> Option<usize> {
    chunk(bytes, at).map(|it| usize::from(u16::from_le_bytes(it)))
}

fn whole(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(chunk(bytes, at)?)).ok()
}
